package fr.cpts.rules.indicator;

import fr.cpts.model.money.Ratio;
import fr.cpts.rules.envelope.EnvelopeYear;
import fr.cpts.rules.fact.Conclusion;
import java.util.List;

/**
 * The indicators of a mission that were judged so far for a contract year, in the order of the annex.
 *
 * @param weights the weights of the mission in the year
 * @param outcomes the judgements so far
 */
public record Judged(WeightedIndicators weights, List<IndicatorOutcome> outcomes) implements Conclusion {

    /** Copies the components. */
    public Judged {
        outcomes = Growing.of(outcomes);
    }

    /**
     * None so far.
     *
     * @param weights the weights of the mission in the year
     * @return the conclusion
     */
    public static Judged none(WeightedIndicators weights) {
        return new Judged(weights, List.of());
    }

    /**
     * One more.
     *
     * @param outcome the judgement of the next indicator
     * @return the conclusion
     */
    public Judged and(IndicatorOutcome outcome) {
        return new Judged(weights, Growing.of(outcomes).and(outcome));
    }

    /**
     * Whether every indicator that counts was judged.
     *
     * @return true when none is left
     */
    public boolean isComplete() {
        return outcomes.size() == weights.count();
    }

    /**
     * Whether a share that is stated of the mission as a whole is none that its indicators can come to.
     *
     * @param stated the share
     * @return true when the two contradict each other
     */
    public boolean excludes(Achievement stated) {
        Ratio share = stated.share().orElseThrow();
        return share.compareTo(new IndicatorsAchieved(this, false).min()) < 0
                || share.compareTo(new IndicatorsAchieved(this, true).max()) > 0;
    }

    /**
     * Whether some indicators of the mission share a weight.
     *
     * @return true when a position tells how they earn it
     */
    public boolean isGrouped() {
        return weights.units().stream().anyMatch(unit -> unit.members().size() > 1);
    }

    /**
     * The code of the indicator to judge next.
     *
     * @return the code, empty when none is left
     */
    public String next() {
        return isComplete() ? "" : weights.members().get(outcomes.size()).code();
    }

    /**
     * The number of the contract year.
     *
     * @return the number
     */
    public int number() {
        return weights.number();
    }

    /** {@return the mission in the year} */
    public EnvelopeYear open() {
        return weights.open();
    }
}
