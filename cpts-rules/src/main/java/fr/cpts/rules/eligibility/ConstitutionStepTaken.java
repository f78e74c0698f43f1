package fr.cpts.rules.eligibility;

import fr.cpts.model.community.ConstitutionStep;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.EventFact;
import fr.cpts.rules.fact.FactMessage;
import java.util.Optional;

/**
 * A step of the constitution of the community: taken on a day, never, or not stated. There is one for each step.
 *
 * @param step the step
 * @param value when it was taken, or that it was not, or nothing when the dossier is silent
 * @param place its place in the dossier
 */
public record ConstitutionStepTaken(ConstitutionStep step, Optional<EventDate> value, DossierPath place)
        implements EventFact {
    @Override
    public Object told() {
        return FactMessage.of("step.taken", FactMessage.of("step." + step), asStated());
    }
}
