package fr.cpts.rules.parameter;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text that legal values are taken from, as the register of texts has it.
 *
 * @param code what values name it by, such as {@code ACI-2019}
 * @param titles its title, for people, by language
 * @param identifiers the public identifiers of the text, such as {@code NOR SSAS1924409A}; none when none was read
 * @param ofArticles whether each article is found by its own number, as those of a code are: {@code CSP L. 1434-12}
 */
public record LegalText(String code, Map<String, String> titles, List<String> identifiers, boolean ofArticles) {

    /** Copies the components. */
    public LegalText {
        titles = Map.copyOf(titles);
        identifiers = List.copyOf(identifiers);
    }

    /**
     * {@return the title in English for an English locale, in French otherwise}
     *
     * @param locale the language
     */
    public String title(Locale locale) {
        return titles.get(locale.getLanguage().equals("en") ? "en" : "fr");
    }
}
