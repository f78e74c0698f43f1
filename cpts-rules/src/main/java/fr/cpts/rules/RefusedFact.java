package fr.cpts.rules;

import fr.cpts.model.message.Message;
import fr.cpts.model.message.MessageValue;
import fr.cpts.rules.message.RulesMessage;
import java.util.Locale;

/**
 * Something that a dossier states and the agreement does not allow.
 *
 * @param place where the dossier states it, such as {@code contract.crisis.occurrences.0}
 * @param message what is stated and what is allowed
 */
public record RefusedFact(String place, Message message) implements MessageValue {

    private static final long serialVersionUID = 1L;

    /**
     * {@return the place and the message, on one line}
     *
     * @param locale the language; French unless it is English
     */
    @Override
    public String text(Locale locale) {
        return RulesMessage.of("refusal.at", place, message).text(locale);
    }

    /** {@return the English text} */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
