package fr.cpts.model;

import java.util.Optional;

/**
 * A fact that cannot be: the message says what must hold. Thrown at birth by the records of the model, so that whatever exists is valid;
 * reading a file turns it into a problem with its line.
 */
public final class InvalidFactException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The component at fault, as a path inside the record that refused; empty for the record as a whole. */
    private final String component;

    /**
     * A record that cannot be as a whole.
     *
     * @param mustHold what must hold, in the words of the domain
     */
    public InvalidFactException(String mustHold) {
        this("", mustHold);
    }

    /**
     * A record that cannot be because of one of its components.
     *
     * @param component the component at fault, as a path inside the record, such as {@code missions.PARCOURS.startedOn}
     * @param mustHold what must hold, in the words of the domain
     */
    public InvalidFactException(String component, String mustHold) {
        super(mustHold);
        this.component = component;
    }

    /**
     * The component at fault, as a path inside the record that refused.
     *
     * @return the path, or nothing when the record as a whole is at fault
     */
    public Optional<String> component() {
        return component.isEmpty() ? Optional.empty() : Optional.of(component);
    }
}
