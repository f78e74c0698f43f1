package fr.cpts.rules.fact;

import fr.cpts.model.message.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something a reader of the statement must know: a contradiction, a deadline missed, a payment refused.
 *
 * @param code what was found, the key of a text for people
 * @param severity how serious it is
 * @param arguments what the text speaks of, in the order of its places
 */
public record Finding(String code, Severity severity, List<Object> arguments) implements Conclusion {

    /** How serious a finding is. */
    public enum Severity {
        /** Good to know. */
        INFO,
        /** To be looked at. */
        WARNING,
        /** Something that should be computed cannot be. */
        ERROR
    }

    /** Copies the components. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /**
     * {@return an informative finding}
     *
     * @param code what was found
     * @param arguments what its text speaks of
     */
    public static Finding info(String code, Object... arguments) {
        return new Finding(code, Severity.INFO, Arrays.asList(arguments));
    }

    /**
     * {@return a finding to be looked at}
     *
     * @param code what was found
     * @param arguments what its text speaks of
     */
    public static Finding warning(String code, Object... arguments) {
        return new Finding(code, Severity.WARNING, Arrays.asList(arguments));
    }

    /**
     * {@return a finding that keeps something from being computed}
     *
     * @param code what was found
     * @param arguments what its text speaks of
     */
    public static Finding error(String code, Object... arguments) {
        return new Finding(code, Severity.ERROR, Arrays.asList(arguments));
    }

    /** {@return the sentence} */
    public Message message() {
        return FactMessage.of("finding." + code, arguments.toArray());
    }

    @Override
    public Optional<Message> says() {
        return Optional.of(message());
    }
}
