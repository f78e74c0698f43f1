package fr.cpts.rules.fact;

import fr.cpts.rules.parameter.LegalAmount;

/**
 * A fact of the dossier that the agreement does not allow: nothing is computed from it.
 *
 * @param fact the fact
 * @param seen what it states
 * @param mustHold what the agreement allows
 */
public record Refusal(Given fact, String seen, String mustHold) implements Conclusion {

    /**
     * A sum granted for a crisis above what the agreement allows.
     *
     * @param crisis the crisis
     * @param ceiling the ceiling of its contract year
     * @return the conclusion
     */
    public static Refusal aboveCeiling(CrisisRecognised crisis, LegalAmount ceiling) {
        return new Refusal(
                crisis,
                crisis.granted().orElseThrow().toString(),
                "a sum granted for a crisis is at most the ceiling of its contract year, which is " + ceiling.shown());
    }
}
