package fr.cpts.model.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** An input that cannot be read as a dossier, with every problem that could be found in one pass; the message has one line for each. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, in the order of the document. */
    private final transient List<Problem> problems;

    /**
     * An input with problems.
     *
     * @param problems what is wrong, at least one
     */
    public InvalidInputException(List<Problem> problems) {
        super(Objects.requireNonNull(problems, "problems").stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
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
