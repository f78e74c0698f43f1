package fr.cpts.rules.envelope;

import fr.cpts.rules.deployment.MissionStart;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Every crisis that the dossier states, the earliest first. That there is no other is one of the silences that speak: a crisis is an exception.
 *
 * @param crises the crises
 * @param place where they stand
 */
public record CrisesRecognised(List<CrisisRecognised> crises, DossierPath place) implements DossierFact {

    /** Copies the components. */
    public CrisesRecognised {
        crises = List.copyOf(crises);
    }

    @Override
    public boolean isStated() {
        return !crises.isEmpty();
    }

    /**
     * {@return the crises of a contract year of which one is paid, or none: from the first that may meet the conditions to the first that meets them:
     * what each would bring}
     *
     * @param first the first that may meet them, and of which a missing fact leaves it open
     * @param open the crisis mission in the contract year
     * @param plan the plan
     * @param start the start of the mission
     */
    public CrisesPossible possibleFrom(CrisisRecognised first, EnvelopeYear open, CrisisPlan plan, MissionStart start) {
        List<CrisesPossible.Outcome> outcomes = new ArrayList<>();
        for (CrisisRecognised crisis : crises) {
            boolean inYear = open.financed().year().lived().contains(crisis.on())
                    && !crisis.on().isBefore(first.on());
            if (inYear && crisis.mayQualify(plan, start)) {
                outcomes.addAll(crisis.possible(open, plan, start).outcomes());
                if (crisis.qualifies(plan, start)) {
                    break;
                }
            }
        }
        return new CrisesPossible(outcomes);
    }

    @Override
    public boolean isReason() {
        return false;
    }
}
