package fr.cpts.rules.fact;

import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.rules.parameter.LegalAmount;
import java.math.RoundingMode;

/**
 * A fact of the dossier that the agreement does not allow: nothing is computed from it.
 *
 * @param fact the fact
 * @param seen what it states
 * @param mustHold what the agreement allows
 */
public record Refusal(Given fact, String seen, String mustHold) implements Conclusion {

    /**
     * Weights in fractions that do not sum to one.
     *
     * @param weights the weights
     * @return the conclusion
     */
    public static Refusal fractionsNotWhole(WeightedIndicators weights) {
        Ratio off = weights.sum().minus(Ratio.ONE);
        return new Refusal(
                weights,
                weights.mission() + " " + weights.sum(),
                "the weights of a mission sum to exactly 1: they are " + off + " off (position P19)");
    }

    /**
     * Weights in euros that do not sum to the variable part.
     *
     * @param weights the weights
     * @param variable the variable part
     * @return the conclusion
     */
    public static Refusal amountsNotWhole(WeightedIndicators weights, VariablePart variable) {
        Ratio off = weights.sum().minus(variable.exactCents());
        return new Refusal(
                weights,
                weights.mission() + " " + euros(weights.sum()),
                "the weights of a mission in euros sum to exactly its variable part, which is "
                        + euros(variable.exactCents()) + " in contract year "
                        + variable.open().number() + ": they are " + euros(off) + " off (position P19)");
    }

    /**
     * Weights of which some are fractions and others amounts.
     *
     * @param weights the weights
     * @return the conclusion
     */
    public static Refusal mixedWeights(WeightedIndicators weights) {
        return new Refusal(
                weights,
                weights.mission() + " " + weights.shown(),
                "the weights of a mission are all fractions or all amounts");
    }

    /**
     * Weights that are all zero.
     *
     * @param weights the weights
     * @return the conclusion
     */
    public static Refusal voidWeights(WeightedIndicators weights) {
        return new Refusal(
                weights, weights.mission() + " " + weights.shown(), "one weight of a mission at least is not zero");
    }

    private static String euros(Ratio cents) {
        return Euros.ofCents(1).times(cents, RoundingMode.HALF_UP).toString();
    }

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
