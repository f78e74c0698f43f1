package fr.cpts.rules.fact;

import fr.cpts.model.time.EventDate;
import java.time.LocalDate;
import java.util.Optional;

/** A fact that happened on a day, or of which it is stated that it never did: a start, a step, a plan. */
public interface EventFact extends DatedFact {

    /** {@return when it happened, or that it did not; nothing when the dossier is silent} */
    Optional<EventDate> value();

    @Override
    default Optional<LocalDate> day() {
        return value().flatMap(EventDate::onDay);
    }

    @Override
    default boolean isStated() {
        return value().isPresent();
    }

    @Override
    default String shown() {
        return value().map(EventDate::toString).orElse("");
    }

    @Override
    default Object asStated() {
        return isStated() ? FactMessage.of(value()) : "";
    }

    @Override
    default Object told() {
        return FactMessage.of(value());
    }
}
