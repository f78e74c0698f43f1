package fr.cpts.rules.indicator;

import fr.cpts.model.money.Ratio;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The share of a variable part that the indicators of the mission earned together: the sum of each weight times what was achieved.
 *
 * <p>Worked case: weights 2/9, 6/9 and 1/9, of which the first is achieved, the second half, and the third unknown, come to a minimum of 5/9 and a
 * maximum of 6/9.
 */
public final class IndicatorsAchieved implements Factor {

    private final MissionJudged judged;
    private final boolean meanOfGroup;

    /** What it comes to; null until it is asked for. It never changes, so two threads that count it at once do no harm. */
    private Sums sums;

    private record Sums(List<Share> shares, Ratio min, Ratio max) {}

    /**
     * The share that indicators earned.
     *
     * @param judged the judgement of each indicator
     * @param meanOfGroup whether indicators that share a weight earn their mean; else their minimum
     */
    public IndicatorsAchieved(MissionJudged judged, boolean meanOfGroup) {
        this.judged = judged;
        this.meanOfGroup = meanOfGroup;
    }

    /** {@return the judgement of each indicator: what it is made from} */
    public MissionJudged judged() {
        return judged;
    }

    /** {@return what indicators that share a weight earn: true for their mean, false for their minimum} */
    public boolean meanOfGroup() {
        return meanOfGroup;
    }

    /**
     * What one weight earned.
     *
     * @param unit the weight and what it covers
     * @param weight its share of the whole
     * @param outcomes the judgements of what it covers
     * @param min the share of the weight that is earned for sure
     * @param max the share of the weight that may be earned
     */
    public record Share(
            WeightedIndicators.WeightUnit unit, Ratio weight, List<IndicatorOutcome> outcomes, Ratio min, Ratio max) {

        /** Copies the components. */
        public Share {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** {@return what each weight earned: the shares in the order of the annex} */
    public List<Share> shares() {
        return sums().shares();
    }

    private Sums sums() {
        Sums known = sums;
        if (known == null) {
            known = counted();
            sums = known;
        }
        return known;
    }

    private Sums counted() {
        Ratio whole = judged.weights().sum();
        List<Share> shares = new ArrayList<>();
        Ratio min = Ratio.ZERO;
        Ratio max = Ratio.ZERO;
        int next = 0;
        for (WeightedIndicators.WeightUnit unit : judged.weights().units()) {
            List<IndicatorOutcome> outcomes =
                    judged.outcomes().subList(next, next + unit.members().size());
            next += unit.members().size();
            Share share = new Share(
                    unit,
                    unit.size().dividedBy(whole),
                    outcomes,
                    together(outcomes, IndicatorOutcome::min),
                    together(outcomes, IndicatorOutcome::max));
            shares.add(share);
            min = min.plus(share.weight().times(share.min()));
            max = max.plus(share.weight().times(share.max()));
        }
        return new Sums(List.copyOf(shares), min, max);
    }

    private Ratio together(List<IndicatorOutcome> outcomes, Function<IndicatorOutcome, Ratio> achieved) {
        return outcomes.size() == 1
                ? achieved.apply(outcomes.get(0))
                : together(outcomes.stream().map(achieved).toList());
    }

    private Ratio together(List<Ratio> achieved) {
        if (!meanOfGroup) {
            return achieved.stream().min(Ratio::compareTo).orElseThrow();
        }
        return achieved.stream().reduce(Ratio.ZERO, Ratio::plus).times(Ratio.of(1, achieved.size()));
    }

    /**
     * {@return what a weight would have earned for sure, had the first that it covers earned another share}
     *
     * @param share the weight
     * @param first the share that the first earns
     */
    public Ratio minWith(Share share, Ratio first) {
        List<Ratio> achieved = new ArrayList<>(
                share.outcomes().stream().map(IndicatorOutcome::min).toList());
        achieved.set(0, first);
        return together(achieved);
    }

    @Override
    public Ratio min() {
        return sums().min();
    }

    @Override
    public Ratio max() {
        return sums().max();
    }

    /** {@return the indicators on which the share still depends: the judgements that wait for a fact} */
    public List<IndicatorOutcome> open() {
        return shares().stream()
                .filter(share ->
                        !share.weight().equals(Ratio.ZERO) && !share.min().equals(share.max()))
                .flatMap(share -> share.outcomes().stream())
                .filter(outcome -> outcome.missing().isPresent())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorsAchieved achieved
                && meanOfGroup == achieved.meanOfGroup
                && judged.equals(achieved.judged);
    }

    @Override
    public int hashCode() {
        return Objects.hash(judged, meanOfGroup);
    }

    @Override
    public String toString() {
        return "IndicatorsAchieved[judged=" + judged + ", meanOfGroup=" + meanOfGroup + "]";
    }

    @Override
    public List<DossierFact> awaited() {
        return open().stream().map(outcome -> outcome.missing().orElseThrow()).toList();
    }
}
