package fr.cpts.rules;

import java.util.Locale;

/**
 * The place of a rule in its file, and the article that it states.
 *
 * @param name its name, {@code topic: sentence}
 * @param french the sentence in French, as the rule's {@code @fr} gives it; empty when it gives none
 * @param article the article, as the rule's {@code @article} names it; empty when it names none
 * @param file its file, below the root of the rule set
 * @param line the line of its first word
 */
public record RuleInfo(String name, String french, String article, String file, int line) {

    /**
     * {@return what the rule says, for people: the French sentence unless the language is English or the rule has none; the sentence of the name
     * otherwise}
     *
     * @param locale the language
     */
    public String sentence(Locale locale) {
        return locale.getLanguage().equals("en") || french.isEmpty()
                ? name.substring(name.indexOf(':') + 1).strip()
                : french;
    }
}
