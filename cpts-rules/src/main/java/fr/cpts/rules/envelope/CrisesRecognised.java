package fr.cpts.rules.envelope;

import fr.cpts.rules.deployment.MissionStart;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Every crisis that the dossier states, the earliest first. A crisis is an exception: where the dossier states none, there was none.
 *
 * @param crises the crises
 * @param place their place in the dossier
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
     * {@return what each crisis of a contract year would bring, from the first that may meet the conditions to the first that surely meets them: one
     * of them is paid, or none}
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
