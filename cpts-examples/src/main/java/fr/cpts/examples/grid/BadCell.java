package fr.cpts.examples.grid;

import fr.cpts.model.message.Message;
import java.util.Optional;

/** A cell that cannot be read: what must hold, and advice. */
final class BadCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message mustHold;
    private final transient Optional<Message> advice;

    BadCell(Message mustHold) {
        this(mustHold, Optional.empty());
    }

    BadCell(Message mustHold, Optional<Message> advice) {
        super(mustHold.toString());
        this.mustHold = mustHold;
        this.advice = advice;
    }

    /** What must hold, and the advice behind it. */
    Message told() {
        return advice.map(maybe -> GridMessage.of("grid.advised", mustHold, maybe))
                .orElse(mustHold);
    }
}
