package fr.cpts.rules.eligibility;

import fr.cpts.model.time.EventDate;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.EventFact;
import fr.cpts.rules.fact.LegalParameter;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of the health project: sent to the ARS, validated or objected to by it, on a day, never, or not stated.
 *
 * @param step what it is about
 * @param value when it happened, or that it did not, or nothing when the dossier is silent
 * @param place its place in the dossier
 */
public record ProjectStep(Stage step, Optional<EventDate> value, DossierPath place) implements EventFact {
    /** What can become of a health project. */
    public enum Stage {
        /** The community sends it to the ARS. */
        SENT,
        /** The ARS validates it expressly. */
        VALIDATED,
        /** The ARS objects to it. */
        OBJECTED
    }

    /**
     * {@return whether this objection of the ARS keeps a health project from being validated: it was made by a day, and within the delay for it when
     * the day of sending and the delay are known}
     *
     * @param sent the sending of the project
     * @param delay the months within which the ARS may object
     * @param day the day
     */
    public boolean opposes(ProjectStep sent, LegalParameter delay, LocalDate day) {
        return isBy(day) && sent.lastDayToObject(delay).filter(on()::isAfter).isEmpty();
    }

    /**
     * {@return whether a health project that was sent has been deemed validated, when nothing opposes it: the delay for an objection has passed; true
     * from the day after the last day of the delay}
     *
     * <p>Worked case: with a delay of two months, a project that was sent on 2023-01-15 is deemed validated from 2023-03-16.
     *
     * @param delay the months within which the ARS may object
     * @param day the day
     */
    public boolean isTacitlyValidated(LegalParameter delay, LocalDate day) {
        return lastDayToObject(delay).filter(day::isAfter).isPresent();
    }

    private Optional<LocalDate> lastDayToObject(LegalParameter delay) {
        return value.flatMap(EventDate::onDay).flatMap(delay::endOfDelay);
    }
}
