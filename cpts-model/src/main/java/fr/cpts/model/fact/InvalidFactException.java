package fr.cpts.model.fact;

import fr.cpts.model.message.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * A fact that is not valid: the message says what must hold. The constructors of the records throw it, so that every record that exists is valid;
 * reading a file turns it into a problem with its line.
 */
public final class InvalidFactException extends IllegalArgumentException {

    private static final long serialVersionUID = 2L;

    /** The component at fault, as a path inside the record that refused; empty for the record as a whole. */
    private final String component;

    private final Message mustHold;

    /**
     * A record that is not valid as a whole.
     *
     * @param mustHold what must hold, in the words of the domain
     */
    public InvalidFactException(Message mustHold) {
        this("", mustHold);
    }

    /**
     * A record that is not valid because of one of its components.
     *
     * @param component the component at fault, as a path inside the record, such as {@code missions.PARCOURS.startedOn}
     * @param mustHold what must hold, in the words of the domain
     */
    public InvalidFactException(String component, Message mustHold) {
        this.component = component;
        this.mustHold = mustHold;
    }

    /** {@return the component at fault, as a path inside the record that refused} */
    public Optional<String> component() {
        return component.isEmpty() ? Optional.empty() : Optional.of(component);
    }

    /** {@return what must hold, as data: the message, with its code and values} */
    public Message mustHold() {
        return mustHold;
    }

    /**
     * {@return what must hold, in one language}
     *
     * @param locale the language; French unless it is English
     */
    public String text(Locale locale) {
        return mustHold.text(locale);
    }

    /** {@return what must hold, in English whatever the default locale} */
    @Override
    public String getMessage() {
        return text(Locale.ENGLISH);
    }
}
