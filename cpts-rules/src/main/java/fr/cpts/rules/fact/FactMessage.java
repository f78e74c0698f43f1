package fr.cpts.rules.fact;

import fr.cpts.model.message.Message;
import fr.cpts.model.message.VisibleText;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Labels;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.EventDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** The messages of facts and conclusions; their texts are beside this class. */
public final class FactMessage {

    private FactMessage() {}

    /**
     * {@return a message of the facts}
     *
     * @param code such as {@code fact.MissionStart}
     * @param arguments what its text speaks of: facts, missions and envelopes among it; a number is shown without groups of digits
     */
    public static Message of(String code, Object... arguments) {
        return new Message(
                FactMessage.class,
                code,
                Arrays.stream(arguments).map(FactMessage::shown).toList());
    }

    private static Object shown(Object argument) {
        if (argument instanceof Mission mission) {
            return Labels.named(mission);
        }
        if (argument instanceof Envelope envelope) {
            return Labels.named(envelope);
        }
        if (argument instanceof Collection<?> several) {
            return several.stream().map(FactMessage::shown).toList();
        }
        return argument instanceof String || argument instanceof Integer
                ? VisibleText.onOneLine(argument.toString())
                : argument;
    }

    /**
     * {@return the day of something that may never have come}
     *
     * @param event what the dossier states
     */
    public static Object of(Optional<EventDate> event) {
        return event.map(one -> one.onDay().<Object>map(day -> day).orElseGet(() -> of("event.never")))
                .orElseGet(() -> of("event.unstated"));
    }
}
