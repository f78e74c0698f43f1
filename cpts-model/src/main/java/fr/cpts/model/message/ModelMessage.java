package fr.cpts.model.message;

/** The messages of the model: what must hold of facts and of the files that state them. */
public final class ModelMessage {

    private ModelMessage() {}

    /**
     * {@return a message of the model}
     *
     * @param code its code, such as {@code contract.duration}
     * @param values what its text speaks of, in the order of the places
     */
    public static Message of(String code, Object... values) {
        return Message.of(ModelMessage.class, code, values);
    }
}
