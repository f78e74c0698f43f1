package fr.cpts.rules.fact;

import fr.cpts.model.message.Message;
import java.time.LocalDate;
import java.util.List;

/**
 * A fact of the dossier, or its absence: where the document is silent, the fact is there and says that it is not stated, so that a rule can conclude
 * what stays open. Only these facts may be used under {@code not} or {@code exists} in a rule, because all of them are known before the first rule
 * fires.
 */
public interface DossierFact extends Fact {

    /** {@return the place that the fact has, or would have, in the dossier} */
    DossierPath place();

    /**
     * {@return what the dossier states, as it would write it: the value; empty when the document is silent or the fact is only a collection of
     * others}
     */
    default String shown() {
        return "";
    }

    /**
     * {@return what distinguishes the fact from others of its kind, such as a mission and a contract year; nothing for a fact that a dossier states
     * once}
     */
    default List<Object> about() {
        return List.of();
    }

    @Override
    default boolean isSupposed() {
        return place().supposed();
    }

    /** {@return whether it is a reason by itself; false where each of the facts that it holds is one} */
    default boolean isReason() {
        return true;
    }

    /** {@return what the fact is called, whatever the dossier states} */
    default Message called() {
        return FactMessage.of("fact." + getClass().getSimpleName(), about().toArray());
    }

    /** {@return what the dossier would have to state, where a result waits for the fact} */
    default Message asMissing() {
        return FactMessage.of("missing." + getClass().getSimpleName(), about().toArray());
    }

    /** {@return what the dossier states, as a message shows it; empty when the document is silent} */
    default Object asStated() {
        String shown = shown();
        if (shown.equals("never")) {
            return FactMessage.of("event.never");
        }
        return shown.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(shown) : shown;
    }

    @Override
    default Object told() {
        return asStated();
    }

    /** {@return whether the dossier states the fact; false when the document is silent} */
    boolean isStated();
}
