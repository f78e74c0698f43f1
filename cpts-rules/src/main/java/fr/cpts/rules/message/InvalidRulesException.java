package fr.cpts.rules.message;

import java.util.List;

/** Files of rules or legal data that cannot be used, with every problem found; the message has one line for each, {@code file:line: what}. */
public final class InvalidRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * Files with problems.
     *
     * @param problems what is wrong, each as {@code file:line: what}
     */
    public InvalidRulesException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong: at least one problem, each as {@code file:line: what}} */
    public List<String> problems() {
        return problems;
    }
}
