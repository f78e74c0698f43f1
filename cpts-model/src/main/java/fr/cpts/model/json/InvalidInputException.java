package fr.cpts.model.json;

import fr.cpts.model.message.ModelMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An input that cannot be read as a dossier, with every problem that could be found in one pass; the message has one line for each of the first 100, in
 * English, and says how many more there are.
 */
public final class InvalidInputException extends RuntimeException {

    /** How many problems the message lists, so that a file that is wrong throughout does not fill the screen. */
    public static final int MAX_TOLD = 100;

    private static final long serialVersionUID = 2L;

    /** What is wrong, in the order of the document; an array, which serialisation keeps. */
    private final Problem[] problems;

    /**
     * An input with problems.
     *
     * @param problems what is wrong, at least one
     */
    public InvalidInputException(List<Problem> problems) {
        this.problems = Objects.requireNonNull(problems, "problems").toArray(Problem[]::new);
    }

    /** Of a document and what was read with it: the document's problems first, each in the order of its lines. */
    static InvalidInputException inOrder(String document, List<Problem> problems) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing((Problem problem) -> !problem.source().equals(document))
                .thenComparing(Problem::source)
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column));
        return new InvalidInputException(sorted);
    }

    /** {@return what is wrong: at least one problem, in the order of the document} */
    public List<Problem> problems() {
        return List.of(problems);
    }

    /**
     * {@return what is wrong, in one language: a line for each of the first 100 problems, with its advice on the next, and how many more there are}
     *
     * @param locale the language; French unless it is English
     */
    public String text(Locale locale) {
        List<String> lines = new ArrayList<>();
        problems().stream().limit(MAX_TOLD).forEach(problem -> lines.add(problem.text(locale)));
        if (problems.length > MAX_TOLD) {
            lines.add(
                    ModelMessage.of("problem.more", problems.length - MAX_TOLD).text(locale));
        }
        return String.join("\n", lines);
    }

    /** {@return what is wrong, in English whatever the default locale} */
    @Override
    public String getMessage() {
        return text(Locale.ENGLISH);
    }
}
