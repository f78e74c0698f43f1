package fr.cpts.rules;

import fr.cpts.model.message.Message;
import java.util.Locale;

/** A question or an answer that the rule book does not have; the message lists those it has. */
public final class UnknownPositionException extends RuntimeException {

    private static final long serialVersionUID = 2L;

    /** What was asked and what exists. */
    private final Message told;

    /**
     * An unknown question or answer.
     *
     * @param told what was asked and what exists
     */
    public UnknownPositionException(Message told) {
        this.told = told;
    }

    /**
     * {@return what was asked and what exists, as data: {@code position.unknown} with the id and those there are, or {@code position.unknown-choice}
     * with the id, the answer and those there are}
     */
    public Message told() {
        return told;
    }

    /**
     * {@return what was asked and what exists, in one language}
     *
     * @param locale the language; French unless it is English
     */
    public String text(Locale locale) {
        return told.text(locale);
    }

    /** {@return the English text, whatever the default locale} */
    @Override
    public String getMessage() {
        return text(Locale.ENGLISH);
    }
}
