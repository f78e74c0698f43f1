package fr.cpts.rules.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a legal value comes from.
 *
 * @param key the key of the parameter, such as {@code mission.parcours.ceiling}
 * @param from the first day on which the value holds
 * @param source the text
 * @param article the article of the text
 * @param documents further documents that set the value, such as the yearly order of a ceiling; none for most
 * @param confidence how sure the value is
 * @param readIn where it was read, or how it was deduced
 * @param checkedOn the day a human last checked it
 * @param file the file that holds the value, as a resource or a path
 * @param line the line of the value in that file
 */
public record Citation(
        String key,
        LocalDate from,
        LegalText source,
        String article,
        List<String> documents,
        Confidence confidence,
        String readIn,
        LocalDate checkedOn,
        String file,
        int line) {

    /** Copies the components. */
    public Citation {
        documents = List.copyOf(documents);
    }

    /** {@return the code of the text: such as {@code ACI-2019}} */
    public String text() {
        return source.code();
    }

    /**
     * {@return the title in English for an English locale, in French otherwise}
     *
     * @param locale the language
     */
    public String title(Locale locale) {
        return source.title(locale);
    }

    /**
     * The public identifiers by which the text of the value can be looked up.
     *
     * @return public identifiers, such as {@code NOR SSAS1924409A} or {@code CSP L. 1434-12}; none when none was read
     */
    public List<String> identifiers() {
        List<String> identifiers = new ArrayList<>();
        if (source.ofArticles()) {
            identifiers.add(source.code() + " " + article);
        }
        identifiers.addAll(source.identifiers());
        identifiers.addAll(documents);
        return List.copyOf(identifiers);
    }

    /**
     * {@return the same source of a value that takes effect on another day}
     *
     * @param day the first day on which the value holds
     */
    Citation startingOn(LocalDate day) {
        return new Citation(key, day, source, article, documents, confidence, readIn, checkedOn, file, line);
    }
}
