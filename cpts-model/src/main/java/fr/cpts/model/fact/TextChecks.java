package fr.cpts.model.fact;

import fr.cpts.model.message.ModelMessage;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What must hold of the texts of the model.
 *
 * <p>A <em>name</em> (of a community, a role, a code, a title) is one line: no control characters, no line or paragraph separators, no characters
 * that turn the direction of writing. A longer text may have line feeds and tabulations. Neither has half of a pair of surrogates, which no file
 * could hold. Everything else is allowed in a text, and what cannot be seen is shown as its number by {@link fr.cpts.model.message.VisibleText}.
 */
public final class TextChecks {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,59}");

    private TextChecks() {}

    /**
     * Checks that a text says something.
     *
     * @param component the component that holds it
     * @param text the text
     * @throws InvalidFactException when it is blank, or not a text that {@link #checkWritable} lets pass
     */
    public static void checkNotBlank(String component, String text) {
        if (text.isBlank()) {
            throw new InvalidFactException(component, ModelMessage.of("text.blank"));
        }
        checkWritable(component, text);
    }

    /**
     * Checks that a text, when there is one, says something.
     *
     * @param component the component that holds it
     * @param text the text
     * @throws InvalidFactException when it is blank, or not a text that {@link #checkWritable} lets pass
     */
    public static void checkNotBlank(String component, Optional<String> text) {
        text.ifPresent(stated -> checkNotBlank(component, stated));
    }

    /**
     * Checks that each of some texts says something.
     *
     * @param component the component that holds them
     * @param texts the texts
     * @throws InvalidFactException when one is blank, or not a text that {@link #checkWritable} lets pass
     */
    public static void checkNotBlank(String component, Collection<String> texts) {
        int index = 0;
        for (String text : texts) {
            checkNotBlank(component + "." + index, text);
            index++;
        }
    }

    /**
     * Checks that a text, which may have several lines, holds only characters that are allowed in texts.
     *
     * @param component the component that holds it
     * @param text the text
     * @throws InvalidFactException when it has a control character other than the end of a line or a tabulation, or half of a pair of surrogates
     */
    public static void checkWritable(String component, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLoneSurrogate(text, i) || Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
                throw new InvalidFactException(component, ModelMessage.of("text.control", i + 1, number(c)));
            }
        }
    }

    /**
     * Checks that a text, when there is one, holds only characters that are allowed in texts.
     *
     * @param component the component that holds it
     * @param text the text
     * @throws InvalidFactException when {@link #checkWritable(String, String)} refuses it
     */
    public static void checkWritable(String component, Optional<String> text) {
        text.ifPresent(stated -> checkWritable(component, stated));
    }

    /**
     * Checks that a text is one line, as a name is.
     *
     * @param component the component that holds it
     * @param text the text
     * @throws InvalidFactException when it has a control character, the end of a line, a character that turns the direction of writing, or half of a
     *     pair of surrogates
     */
    public static void checkLine(String component, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLoneSurrogate(text, i) || Character.isISOControl(c) || isSeparator(c) || isTurning(c)) {
                throw new InvalidFactException(component, ModelMessage.of("text.line", i + 1, number(c)));
            }
        }
    }

    /**
     * Checks that a text, when there is one, is one line.
     *
     * @param component the component that holds it
     * @param text the text
     * @throws InvalidFactException when {@link #checkLine(String, String)} refuses it
     */
    public static void checkLine(String component, Optional<String> text) {
        text.ifPresent(stated -> checkLine(component, stated));
    }

    /**
     * Checks that each of some texts is one line.
     *
     * @param component the component that holds them
     * @param texts the texts
     * @throws InvalidFactException when {@link #checkLine(String, String)} refuses one
     */
    public static void checkLine(String component, Collection<String> texts) {
        int index = 0;
        for (String text : texts) {
            checkLine(component + "." + index, text);
            index++;
        }
    }

    /**
     * Checks that each of the keys of a map, which are names, says something on one line.
     *
     * @param component the component that holds the map
     * @param keys its keys
     * @throws InvalidFactException when {@link #checkLine(String, String)} refuses one
     */
    public static void checkKeys(String component, Collection<String> keys) {
        keys.forEach(key -> checkLine(component + "." + key, key));
    }

    /**
     * Checks that a name says something, on one line.
     *
     * @param component the component that holds it
     * @param name the name
     * @throws InvalidFactException when it is blank, or {@link #checkLine(String, String)} refuses it
     */
    public static void checkName(String component, String name) {
        checkNotBlank(component, name);
        checkLine(component, name);
    }

    /**
     * Checks that a name, when there is one, says something, on one line.
     *
     * @param component the component that holds it
     * @param name the name
     * @throws InvalidFactException when it is blank, or {@link #checkLine(String, String)} refuses it
     */
    public static void checkName(String component, Optional<String> name) {
        name.ifPresent(stated -> checkName(component, stated));
    }

    /**
     * Checks that each of some names says something, on one line.
     *
     * @param component the component that holds them
     * @param names the names
     * @throws InvalidFactException when one is blank, or {@link #checkLine(String, String)} refuses it
     */
    public static void checkName(String component, Collection<String> names) {
        checkNotBlank(component, names);
        checkLine(component, names);
    }

    private static boolean isSeparator(char c) {
        return c == 0x2028 || c == 0x2029;
    }

    private static boolean isTurning(char c) {
        return c == 0x61c || c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static String number(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }

    /**
     * Checks the name by which other facts refer to something.
     *
     * @param component the component that holds it
     * @param code the name
     * @throws InvalidFactException when it is not made of letters, digits, hyphens and underscores
     */
    public static void checkCode(String component, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new InvalidFactException(component, ModelMessage.of("code.form"));
        }
    }
}
