package fr.cpts.model.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An input that cannot be read as a dossier, with every problem that could be found in one pass; the message has one line for each of the first 100,
 * and says how many more there are.
 */
public final class InvalidInputException extends RuntimeException {

    /** How many problems the message tells, so that a file that is wrong throughout does not fill the screen. */
    public static final int MOST_TOLD = 100;

    private static final long serialVersionUID = 1L;

    /** What is wrong, in the order of the document. */
    private final transient List<Problem> problems;

    /**
     * An input with problems.
     *
     * @param problems what is wrong, at least one
     */
    public InvalidInputException(List<Problem> problems) {
        super(message(Objects.requireNonNull(problems, "problems")));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        String first = problems.stream().limit(MOST_TOLD).map(Problem::toString).collect(Collectors.joining("\n"));
        return problems.size() > MOST_TOLD ? first + "\nand " + (problems.size() - MOST_TOLD) + " more" : first;
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

    /**
     * What is wrong.
     *
     * @return at least one problem, in the order of the document
     */
    public List<Problem> problems() {
        return problems;
    }
}
