package fr.cpts.rules.message;

import fr.cpts.model.message.Message;

/** The messages of the rules: what a dossier may not state, and questions and answers that do not exist. */
public final class RulesMessage {

    private RulesMessage() {}

    /**
     * {@return a message of the rules}
     *
     * @param code its code, such as {@code crisis.above-ceiling}
     * @param values what its text speaks of, in the order of the places
     */
    public static Message of(String code, Object... values) {
        return Message.of(RulesMessage.class, code, values);
    }
}
