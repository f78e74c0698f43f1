package fr.cpts.model.message;

import java.util.Locale;

/** Text of a document made safe to show: what cannot be seen is written by its number. */
public final class VisibleText {

    private static final String OTHER_INVISIBLE = "\u034f\u115f\u1160\u3164\uffa0\u2800";

    private VisibleText() {}

    /**
     * {@return a text as a line of output shows it: what could not be seen, or would move what is around it, as its number}
     *
     * <p>Those are control characters, ends of lines, invisible and zero-width characters, those that turn the direction of writing, and halves of
     * pairs of surrogates; each is shown as JSON escapes it, {@code \\u} and four hexadecimal digits a unit of UTF-16, so that JSON that is shown
     * this way is read back as what it was. Accents, spaces that do not break, and emoji with their joiners stay.
     *
     * <p>Worked case: {@code visible("A\n2023-01-01  999,00")} is {@code A\u005Cu000A2023-01-01  999,00}.
     *
     * @param text any text
     */
    public static String visible(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, i);
        int before = i == 0 ? 0 : text.codePointBefore(i);
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isSeen(c, before, next < text.length() ? text.codePointAt(next) : 0)) {
                shown.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    shown.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                }
            }
            before = c;
            i = next;
        }
        return shown.toString();
    }

    /**
     * {@return a text on one line of output: ends of lines and tabulations become spaces, and the rest is as {@link #visible(String)} shows it}
     *
     * @param text any text, such as a note of several lines
     */
    public static String onOneLine(String text) {
        boolean broken = false;
        for (int i = 0; i < text.length() && !broken; i++) {
            broken = text.charAt(i) < ' ';
        }
        return visible(broken ? text.stripTrailing().replaceAll(" *[\\r\\n\\t]+ *", " ") : text);
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0x300 && c != 0xad;
    }

    private static boolean isSeen(int c, int before, int after) {
        if (c >= 0xfe00 && c <= 0xfe0f) {
            // Chooses the look of the sign before it; elsewhere it only hides.
            return c >= 0xfe0e && (isSign(before) || before < 0x80 && before > ' ');
        }
        if (c == 0x200d) {
            return (isSign(before) || before == 0xfe0f) && isSign(after);
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> OTHER_INVISIBLE.indexOf(c) < 0 && (c < 0xe0100 || c > 0xe01ef);
        };
    }

    private static boolean isSign(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
    }
}
