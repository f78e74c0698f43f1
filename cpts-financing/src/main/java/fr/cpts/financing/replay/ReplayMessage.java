package fr.cpts.financing.replay;

import fr.cpts.model.message.Message;

/** The messages about kept statements. */
final class ReplayMessage {

    private ReplayMessage() {}

    /** A message about kept statements, with what its text speaks of in the order of the places. */
    static Message of(String code, Object... values) {
        return Message.of(ReplayMessage.class, code, values);
    }
}
