package fr.cpts.model;

import fr.cpts.model.message.ModelMessage;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** What must hold of texts, wherever the model holds one. */
public final class Texts {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,59}");

    private Texts() {}

    /**
     * Checks that a text says something.
     *
     * @param component the component that holds it
     * @param text the text
     * @throws InvalidFactException when it is blank
     */
    public static void checkNotBlank(String component, String text) {
        if (text.isBlank()) {
            throw new InvalidFactException(component, ModelMessage.of("text.blank"));
        }
    }

    /**
     * Checks that a text, when there is one, says something.
     *
     * @param component the component that holds it
     * @param text the text
     * @throws InvalidFactException when it is blank
     */
    public static void checkNotBlank(String component, Optional<String> text) {
        text.ifPresent(stated -> checkNotBlank(component, stated));
    }

    /**
     * Checks that each of some texts says something.
     *
     * @param component the component that holds them
     * @param texts the texts
     * @throws InvalidFactException when one is blank
     */
    public static void checkNotBlank(String component, Collection<String> texts) {
        int index = 0;
        for (String text : texts) {
            checkNotBlank(component + "." + index, text);
            index++;
        }
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
