package fr.cpts.rules.eligibility;

import fr.cpts.model.community.ConstitutionStep;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.FactMessage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of the constitution of the community: taken on a day, never, or not stated. There is one for each step.
 *
 * @param step the step
 * @param value when it was taken, or that it was not, or nothing when the dossier is silent
 * @param place where it stands
 */
public record ConstitutionStepTaken(ConstitutionStep step, Optional<EventDate> value, DossierPath place)
        implements DossierFact {

    @Override
    public boolean isStated() {
        return value.isPresent();
    }

    @Override
    public String shown() {
        return value.map(Object::toString).orElse("");
    }

    /** {@return whether a day is stated; false when it never happened or nothing is stated} */
    public boolean isDated() {
        return value.flatMap(EventDate::onDay).isPresent();
    }

    /** {@return the day, which must be stated} */
    public LocalDate on() {
        return value.flatMap(EventDate::onDay).orElseThrow();
    }

    /**
     * {@return whether it happened on a day or before; false also when it never happened or nothing is stated}
     *
     * @param day the day
     */
    public boolean isBy(LocalDate day) {
        return isDated() && !on().isAfter(day);
    }

    @Override
    public Object told() {
        return FactMessage.of("step.taken", FactMessage.of("step." + step), asStated());
    }
}
