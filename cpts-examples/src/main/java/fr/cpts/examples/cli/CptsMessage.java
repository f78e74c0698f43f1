package fr.cpts.examples.cli;

import fr.cpts.model.message.Message;

/** The messages of the command line. */
final class CptsMessage {

    private CptsMessage() {}

    /** A message of the command line, with the values of its text, in order. */
    static Message of(String code, Object... values) {
        return Message.of(CptsMessage.class, code, values);
    }
}
