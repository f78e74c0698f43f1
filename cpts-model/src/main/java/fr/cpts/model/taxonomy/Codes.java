package fr.cpts.model.taxonomy;

/** How the codes of missions and envelopes are written. They are made often, so this is no regular expression. */
final class Codes {

    private static final int LONGEST = 40;

    private Codes() {}

    /** Whether a text is a capital letter and then capital letters, digits and underscores, 40 in all at most. */
    static boolean isCode(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !isCapital(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isCapital(c) && !(c >= '0' && c <= '9') && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
