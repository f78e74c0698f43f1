package fr.cpts.rules;

/** A question or an answer that the rule book does not have; the message lists those it has. */
public final class UnknownPositionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An unknown question or answer.
     *
     * @param message what was asked and what exists
     */
    public UnknownPositionException(String message) {
        super(message);
    }
}
