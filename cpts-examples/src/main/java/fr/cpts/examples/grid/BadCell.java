package fr.cpts.examples.grid;

import java.util.Optional;

/** A cell that cannot be read: what must hold, and advice. */
final class BadCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<String> advice;

    BadCell(String mustHold) {
        this(mustHold, Optional.empty());
    }

    BadCell(String mustHold, Optional<String> advice) {
        super(mustHold);
        this.advice = advice;
    }

    Optional<String> advice() {
        return advice;
    }
}
