package fr.cpts.rules.fact;

import fr.cpts.model.money.Ratio;
import java.util.ArrayList;
import java.util.List;

/**
 * The share of a variable part that the indicators of the mission earned together: the sum of each weight times what was achieved.
 *
 * <p>Worked case: weights 2/9, 6/9 and 1/9, of which the first is achieved, the second half, and the third unknown, come to 5/9 at least and 6/9 at most.
 *
 * @param judged the judgement of each indicator
 * @param meanOfGroup whether indicators that share a weight earn their mean; else the least of them
 */
public record IndicatorsAchieved(Judged judged, boolean meanOfGroup) implements Factor {

    /**
     * What one weight earned.
     *
     * @param unit the weight and what it covers
     * @param weight its share of the whole
     * @param outcomes the judgements of what it covers
     * @param least the share of the weight that is earned for sure
     * @param most the share of the weight that may be earned
     */
    public record Share(
            WeightedIndicators.Unit unit, Ratio weight, List<IndicatorOutcome> outcomes, Ratio least, Ratio most) {

        /** Copies the components. */
        public Share {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * What each weight earned.
     *
     * @return the shares in the order of the annex
     */
    public List<Share> shares() {
        Ratio whole = judged.weights().sum();
        List<Share> shares = new ArrayList<>();
        int next = 0;
        for (WeightedIndicators.Unit unit : judged.weights().units()) {
            List<IndicatorOutcome> outcomes =
                    judged.outcomes().subList(next, next + unit.members().size());
            next += unit.members().size();
            shares.add(new Share(
                    unit,
                    unit.size().dividedBy(whole),
                    outcomes,
                    together(outcomes.stream().map(IndicatorOutcome::least).toList()),
                    together(outcomes.stream().map(IndicatorOutcome::most).toList())));
        }
        return shares;
    }

    private Ratio together(List<Ratio> achieved) {
        if (!meanOfGroup) {
            return achieved.stream().min(Ratio::compareTo).orElseThrow();
        }
        return achieved.stream().reduce(Ratio.ZERO, Ratio::plus).times(Ratio.of(1, achieved.size()));
    }

    @Override
    public Ratio least() {
        return shares().stream()
                .map(share -> share.weight().times(share.least()))
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    @Override
    public Ratio most() {
        return shares().stream()
                .map(share -> share.weight().times(share.most()))
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    /**
     * The indicators on which the share still depends.
     *
     * @return the judgements that wait for a fact
     */
    public List<IndicatorOutcome> open() {
        return shares().stream()
                .filter(share ->
                        !share.weight().equals(Ratio.ZERO) && !share.least().equals(share.most()))
                .flatMap(share -> share.outcomes().stream())
                .filter(outcome -> outcome.missing().isPresent())
                .toList();
    }
}
