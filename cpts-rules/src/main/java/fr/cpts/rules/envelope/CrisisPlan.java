package fr.cpts.rules.envelope;

import fr.cpts.model.time.EventDate;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.FactMessage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The community's crisis plan: written on a day, never, or not stated.
 *
 * @param value when it was written, or that it was not, or nothing when the dossier is silent
 * @param place where it stands
 */
public record CrisisPlan(Optional<EventDate> value, DossierPath place) implements DossierFact {
    @Override
    public String shown() {
        return value.map(Object::toString).orElse("");
    }

    @Override
    public boolean isStated() {
        return value.isPresent();
    }

    /**
     * Whether a day is stated.
     *
     * @return true when the plan was written, or is to be, on a known day
     */
    public boolean isDated() {
        return value.flatMap(EventDate::onDay).isPresent();
    }

    /**
     * The later of the day it was written, which must be stated, and another.
     *
     * @param start the other day
     * @return the later of the two
     */
    public LocalDate notBefore(LocalDate start) {
        LocalDate written = value.flatMap(EventDate::onDay).orElseThrow();
        return written.isBefore(start) ? start : written;
    }

    /**
     * Whether the plan may have been written on a day or before.
     *
     * @param day the day
     * @return true also when nothing is stated
     */
    public boolean isPossiblyBy(LocalDate day) {
        return !isStated() || isBy(day);
    }

    /**
     * Whether the plan was written on a day or before.
     *
     * @param day the day
     * @return false also when it never was or nothing is stated
     */
    public boolean isBy(LocalDate day) {
        return value.flatMap(EventDate::onDay).filter(on -> !on.isAfter(day)).isPresent();
    }

    @Override
    public Object told() {
        return FactMessage.of(value);
    }
}
