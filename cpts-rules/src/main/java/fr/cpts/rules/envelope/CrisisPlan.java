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

    /** {@return whether a day is stated; true when the plan was written, or is to be, on a known day} */
    public boolean isDated() {
        return value.flatMap(EventDate::onDay).isPresent();
    }

    /**
     * {@return the later of the day it was written, which must be stated, and another}
     *
     * @param start the other day
     */
    public LocalDate notBefore(LocalDate start) {
        LocalDate written = value.flatMap(EventDate::onDay).orElseThrow();
        return written.isBefore(start) ? start : written;
    }

    /**
     * {@return whether the plan may have been written on a day or before; true also when nothing is stated}
     *
     * @param day the day
     */
    public boolean isPossiblyBy(LocalDate day) {
        return !isStated() || isBy(day);
    }

    /**
     * {@return whether the plan was written on a day or before; false also when it never was or nothing is stated}
     *
     * @param day the day
     */
    public boolean isBy(LocalDate day) {
        return value.flatMap(EventDate::onDay).filter(on -> !on.isAfter(day)).isPresent();
    }

    @Override
    public Object told() {
        return FactMessage.of(value);
    }
}
