package fr.cpts.financing.report;

import java.util.List;
import java.util.Locale;

/**
 * The content of a report, before it is laid out. A builder makes it of data, such as {@link StatementReport} of a statement; a writer, such as
 * {@link TextWriter}, lays it out.
 *
 * @param form what it is made of, which decides how it is laid out
 * @param locale the language of its words, in which its values are written too
 * @param head what comes before the first section, starting with the title
 * @param sections the sections, in their order
 */
public record Report(Form form, Locale locale, List<Block> head, List<Section> sections) {

    /** What a report is made of. */
    public enum Form {
        /** Figures in columns: no line is broken. */
        FIGURES,
        /** Sentences: a long one goes on in the next line. */
        WORDS
    }

    /** Copies the components. */
    public Report {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
    }
}
