package fr.cpts.examples.grid;

import fr.cpts.model.message.Message;
import java.util.Optional;

/** A cell that cannot be read: what must hold, and advice. */
final class BadCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message mustHold;

    BadCell(Message mustHold) {
        this(mustHold, Optional.empty());
    }

    BadCell(Message mustHold, Message advice) {
        this(mustHold, Optional.of(advice));
    }

    BadCell(Message mustHold, Optional<Message> advice) {
        super(mustHold.toString());
        this.mustHold = advice.map(maybe -> GridMessage.of("grid.advised", mustHold, maybe))
                .orElse(mustHold);
    }

    /** A cell that the spreadsheet turned into a day. */
    static BadCell date() {
        return new BadCell(GridMessage.of("grid.no-date"), GridMessage.of("grid.advice-text"));
    }

    /** What must hold, followed by the advice. */
    Message told() {
        return mustHold;
    }
}
