package fr.cpts.financing.kept;

import fr.cpts.model.message.Message;

/** What must hold of kept statements. */
final class KeptMessage {

    private KeptMessage() {}

    static Message of(String code, Object... values) {
        return Message.of(KeptMessage.class, code, values);
    }
}
