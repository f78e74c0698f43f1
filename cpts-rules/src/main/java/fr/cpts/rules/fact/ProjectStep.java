package fr.cpts.rules.fact;

import fr.cpts.model.time.EventDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of the health project: sent to the ARS, validated or objected to by it, on a day, never, or not stated.
 *
 * @param step what it is about
 * @param value when it happened, or that it did not, or nothing when the dossier is silent
 * @param place where it stands
 */
public record ProjectStep(Step step, Optional<EventDate> value, Place place) implements Given {

    /** What can become of a health project. */
    public enum Step {
        /** The community sends it to the ARS. */
        SENT,
        /** The ARS validates it expressly. */
        VALIDATED,
        /** The ARS objects to it. */
        OBJECTED
    }

    @Override
    public boolean isStated() {
        return value.isPresent();
    }

    @Override
    public String shown() {
        return value.map(Object::toString).orElse("");
    }

    /**
     * Whether a day is stated.
     *
     * @return false when it never happened or nothing is stated
     */
    public boolean isDated() {
        return value.flatMap(EventDate::onDay).isPresent();
    }

    /**
     * The day, which must be stated.
     *
     * @return the day
     */
    public LocalDate on() {
        return value.flatMap(EventDate::onDay).orElseThrow();
    }

    /**
     * Whether it happened on a day or before.
     *
     * @param day the day
     * @return false also when it never happened or nothing is stated
     */
    public boolean isBy(LocalDate day) {
        return isDated() && !on().isAfter(day);
    }
}
