package fr.cpts.rules.envelope;

import fr.cpts.model.message.Message;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.message.RulesMessage;
import fr.cpts.rules.parameter.LegalAmount;

/**
 * A fact of the dossier that the agreement does not allow: nothing is computed from it.
 *
 * @param fact the fact
 * @param message what it states and what the agreement allows
 */
public record Refusal(DossierFact fact, Message message) implements Conclusion {

    /**
     * {@return a sum granted for a crisis above what the agreement allows}
     *
     * @param crisis the crisis
     * @param ceiling the ceiling of its contract year
     */
    public static Refusal aboveCeiling(CrisisRecognised crisis, LegalAmount ceiling) {
        return new Refusal(
                crisis,
                RulesMessage.of(
                        "crisis.above-ceiling", crisis.on(), crisis.granted().orElseThrow(), ceiling.amount()));
    }
}
