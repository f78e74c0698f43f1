package fr.cpts.rules.indicator;

import fr.cpts.model.money.Ratio;
import fr.cpts.rules.envelope.EnvelopeYear;
import fr.cpts.rules.fact.Conclusion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A mission whose weighted indicators are all judged for a contract year.
 *
 * @param weights the weights of the mission in the year
 * @param outcomes one judgement for each indicator that counts, in the order of the annex
 */
public record MissionJudged(WeightedIndicators weights, List<IndicatorOutcome> outcomes) implements Conclusion {

    /** Copies the components. */
    public MissionJudged {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * {@return all judgements of a mission}
     *
     * @param weights the weights of the mission in the year
     * @param collected the judgements of every indicator that counts, in any order
     */
    public static MissionJudged of(WeightedIndicators weights, Collection<?> collected) {
        Map<String, IndicatorOutcome> byCode = collected.stream()
                .map(IndicatorOutcome.class::cast)
                .collect(Collectors.toMap(IndicatorOutcome::code, Function.identity()));
        return new MissionJudged(
                weights,
                weights.members().stream()
                        .map(member -> byCode.get(member.code()))
                        .toList());
    }

    /**
     * {@return whether a share that is stated for the mission as a whole contradicts what its indicators can come to}
     *
     * @param stated the share
     */
    public boolean excludes(Achievement stated) {
        Ratio share = stated.share().orElseThrow();
        return share.compareTo(new IndicatorsAchieved(this, false).min()) < 0
                || share.compareTo(new IndicatorsAchieved(this, true).max()) > 0;
    }

    /** {@return whether some indicators of the mission share a weight; a position decides how they earn it} */
    public boolean isGrouped() {
        return weights.isGrouped();
    }

    /** {@return the mission in the year} */
    public EnvelopeYear open() {
        return weights.open();
    }
}
