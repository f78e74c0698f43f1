package fr.cpts.financing.kept;

import fr.cpts.model.message.Message;

/** The messages about kept statements that are refused: what must hold. */
final class KeptMessage {

    private KeptMessage() {}

    static Message of(String code, Object... values) {
        return Message.of(KeptMessage.class, code, values);
    }
}
