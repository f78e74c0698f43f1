package fr.cpts.rules.position;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A question on which the texts are silent, and its possible answers: a computation takes one of them, and says so.
 *
 * @param id its number, such as {@code P03}
 * @param questions the question, for people, by language
 * @param usual the choice that is taken when none is made
 * @param choices the choices by code, each for people by language
 * @param decides what rests on it beside what rules conclude, when something does
 */
public record Position(
        String id,
        Map<String, String> questions,
        String usual,
        Map<String, Map<String, String>> choices,
        Optional<Subject> decides) {

    /** Copies the components. */
    public Position {
        questions = Map.copyOf(questions);
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /**
     * {@return the question in English for an English locale, in French otherwise}
     *
     * @param locale the language
     */
    public String question(Locale locale) {
        return questions.get(language(locale));
    }

    /**
     * {@return what the choice means, in English for an English locale, in French otherwise}
     *
     * @param choice the code of the choice
     * @param locale the language
     */
    public String meaning(String choice, Locale locale) {
        return choices.get(choice).get(language(locale));
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "fr";
    }
}
