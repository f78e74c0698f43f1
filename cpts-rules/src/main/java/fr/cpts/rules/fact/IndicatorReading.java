package fr.cpts.rules.fact;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was measured of an indicator in a contract year, held against what it was to reach.
 *
 * @param year the indicator in the year
 * @param measured what was measured
 * @param aim what was to be reached
 */
public record IndicatorReading(IndicatorYear year, IndicatorMeasured measured, Aim aim) implements Conclusion {

    /**
     * Holds a measurement against the target.
     *
     * @param year the indicator in the year
     * @param measured what was measured
     * @return the conclusion
     */
    public static IndicatorReading of(IndicatorYear year, IndicatorMeasured measured) {
        return new IndicatorReading(year, measured, year.aim(measured, false));
    }

    /**
     * Holds a measurement against a target that is a change and does not say from what.
     *
     * @param year the indicator in the year
     * @param measured what was measured
     * @param reference from what the change is reckoned (position P22)
     * @return the conclusion
     */
    public static IndicatorReading reckoned(IndicatorYear year, IndicatorMeasured measured, PositionTaken reference) {
        return new IndicatorReading(
                year, measured, year.aim(measured, reference.choice().equals("previous-year")));
    }

    private Measurement measurement() {
        return measured.measurement().orElseThrow();
    }

    private Indicator indicator() {
        return year.stated().indicator();
    }

    /**
     * The share on which the three parties agreed.
     *
     * @return the share, from 0 to 1
     */
    public Ratio agreedShare() {
        return measurement().agreedShare().orElseThrow();
    }

    /**
     * The evidence that is missing.
     *
     * @return the measurement at the place of its evidence
     */
    public Given evidence() {
        return measured.lacking("evidence");
    }

    /**
     * What is missing of the target.
     *
     * @return the indicator at the place of what is missing, or the measurement of the year before
     */
    public Given untold() {
        if (aim.missing().filter(Aim.YEAR_BEFORE::equals).isPresent()) {
            return IndicatorMeasured.missing(year.stated(), number() - 1).lacking("value");
        }
        return year.stated().lacking(aim.missing().orElse("targets"));
    }

    /**
     * What is missing of the measurement.
     *
     * @return the measurement at the place of what is missing
     */
    public Given unanswered() {
        if (isByDone()) {
            return measured.lacking(measurement().done().isEmpty() ? "done" : "on");
        }
        return measured.lacking(value().isEmpty() ? "value" : "on");
    }

    /**
     * The baseline that is missing.
     *
     * @return the indicator at the place of its baseline
     */
    public Given baseline() {
        return year.stated().lacking("baseline");
    }

    /**
     * The number of the contract year.
     *
     * @return the number
     */
    public int number() {
        return year.number();
    }

    /**
     * Whether the three parties agreed on a share directly.
     *
     * @return true when nothing is left to judge
     */
    public boolean isAgreed() {
        return measurement().agreedShare().isPresent();
    }

    /**
     * Whether nothing is known to be missing or disputed of what was to be shown.
     *
     * @return false when the evidence is missing or contested
     */
    public boolean isProven() {
        return measurement()
                .evidence()
                .filter(evidence -> evidence != Measurement.Evidence.PRESENT)
                .isEmpty();
    }

    /**
     * Whether the target can be told, and the figure held against it.
     *
     * @return false when the target, the baseline or the direction is missing and decides
     */
    public boolean isTold() {
        if (aim.kind() == Aim.Kind.OPEN) {
            return false;
        }
        return isByDone() || aim.missing().isEmpty() || value().equals(aim.level());
    }

    /**
     * Whether it is told by its being done: the target is no figure, or no figure is given and it is said to be done.
     *
     * @return false when a figure decides
     */
    public boolean isByDone() {
        return aim.kind() == Aim.Kind.DONE
                || measurement().value().isEmpty() && measurement().done().isPresent() && !isTiers();
    }

    /**
     * Whether what decides was measured: a figure in the unit of the target, by its day if it has one, since a later figure does not tell where it
     * stood by then; or that it was done or not, and when, if there is a day.
     *
     * @return false when the measurement does not answer
     */
    public boolean isAnswered() {
        if (isByDone()) {
            Optional<Boolean> done = measurement().done();
            return done.isPresent()
                    && (!done.get() || aim.by().isEmpty() || measurement().on().isPresent());
        }
        return value().isPresent()
                && aim.by()
                        .map(last -> on().filter(day -> !day.isAfter(last)).isPresent())
                        .orElse(true);
    }

    /**
     * Whether it was done, by its day when there is one.
     *
     * @return false when it was not done, or later
     */
    public boolean isDone() {
        return measurement().done().orElse(false)
                && aim.by().map(last -> !on().orElseThrow().isAfter(last)).orElse(true);
    }

    private Optional<LocalDate> on() {
        return measurement().on();
    }

    /** The figure, when it is in the unit of the target. */
    private Optional<Ratio> value() {
        return measurement()
                .value()
                .filter(value -> value.unit().isEmpty()
                        || aim.unit().isEmpty()
                        || value.unit().equals(aim.unit()))
                .map(Quantity::exact);
    }

    /**
     * Whether the figure reaches the target.
     *
     * @return true at equality
     */
    public boolean isReached() {
        return aim.missing().isPresent() || aim.isReachedBy(value().orElseThrow());
    }

    /**
     * Whether the contract pays in tiers.
     *
     * @return true for a scale of tiers
     */
    public boolean isTiers() {
        return indicator().scale().filter(Scale.Tiers.class::isInstance).isPresent();
    }

    /**
     * Whether the tiers are amounts, of which the worth of the indicator must be known.
     *
     * @return true for tiers that pay amounts
     */
    public boolean isTieredInAmounts() {
        return isTiers() && scale().tiers().get(0).amount().isPresent();
    }

    /**
     * Whether the contract pays in proportion.
     *
     * @return true for a linear scale
     */
    public boolean isLinear() {
        return indicator().scale().filter(Scale.Linear.class::isInstance).isPresent();
    }

    /**
     * Whether the contract says nothing of how a part of the target pays.
     *
     * @return true without a scale
     */
    public boolean isWithoutScale() {
        return indicator().scale().isEmpty();
    }

    /**
     * Whether the contract says that it is all or nothing.
     *
     * @return true for a binary scale
     */
    public boolean isBinary() {
        return indicator().scale().filter(Scale.Binary.class::isInstance).isPresent();
    }

    /**
     * Whether it can be told how far it came in proportion, which is from where it stood.
     *
     * @return false when where it stood is not known
     */
    public boolean isWay() {
        return aim.from().isPresent();
    }

    private Scale.Tiers scale() {
        return (Scale.Tiers) indicator().scale().orElseThrow();
    }

    /** The last tier that the figure reaches. */
    private Optional<Scale.Tier> tier() {
        Ratio value = value().orElseThrow();
        boolean rising = scale().order() == Scale.Order.RISING;
        Scale.Tier reached = null;
        for (Scale.Tier tier : scale().tiers()) {
            int compared = value.compareTo(tier.reach().exact());
            if (compared == 0 || compared > 0 == rising) {
                reached = tier;
            }
        }
        return Optional.ofNullable(reached);
    }

    /**
     * The share that the tier reached pays.
     *
     * @return nothing before the first tier
     */
    public Ratio tierShare() {
        return tier().map(reached -> reached.share().orElseThrow()).orElse(Ratio.ZERO);
    }

    /**
     * The share of the indicator's worth that the amount of the tier reached is; never more than the whole.
     *
     * @param variable the variable part of the mission in the year
     * @param weights the weights of the mission
     * @return the share, from 0 to 1
     */
    public Ratio tierShareOf(VariablePart variable, WeightedIndicators weights) {
        return paid(tier(), variable, weights);
    }

    /**
     * What more would pay more.
     *
     * @param distance how far the figure is from it, without a sign
     * @param reach the figure to reach
     * @param gain the share of the indicator's worth that it would bring beside what is earned
     */
    public record Step(Ratio distance, Ratio reach, Ratio gain) {}

    /**
     * The next tier, or the target.
     *
     * @param variable the variable part of the mission in the year
     * @param weights the weights of the mission
     * @param earned the share of the indicator's worth that is earned
     * @return nothing when no figure was measured or decides, or no more can be earned
     */
    public Optional<Step> nextStep(VariablePart variable, WeightedIndicators weights, Ratio earned) {
        if (isAgreed() || isByDone() || !isTold() || !isAnswered()) {
            return Optional.empty();
        }
        Ratio value = value().orElseThrow();
        if (isTiers()) {
            Ratio now = paid(tier(), variable, weights);
            boolean rising = scale().order() == Scale.Order.RISING;
            return scale().tiers().stream()
                    .filter(tier -> tier.reach().exact().compareTo(value) > 0 == rising
                            && !tier.reach().exact().equals(value))
                    .findFirst()
                    .map(tier -> step(
                            value,
                            tier.reach().exact(),
                            paid(Optional.of(tier), variable, weights).minus(now)));
        }
        if (isReached()) {
            return Optional.empty();
        }
        Ratio now = isLinear() && isWay() ? wayMade() : earned;
        return Optional.of(step(value, aim.level().orElseThrow(), Ratio.ONE.minus(now)));
    }

    private static Step step(Ratio value, Ratio reach, Ratio gain) {
        Ratio way = reach.minus(value);
        return new Step(way.compareTo(Ratio.ZERO) < 0 ? Ratio.ZERO.minus(way) : way, reach, gain);
    }

    private Ratio paid(Optional<Scale.Tier> tier, VariablePart variable, WeightedIndicators weights) {
        if (tier.isEmpty()) {
            return Ratio.ZERO;
        }
        if (tier.get().share().isPresent()) {
            return tier.get().share().get();
        }
        Ratio amount = Ratio.of(tier.get().amount().orElseThrow().cents(), 1);
        Ratio worth = worth(variable, weights);
        return amount.compareTo(worth) >= 0 ? Ratio.ONE : amount.dividedBy(worth);
    }

    /**
     * Whether the target is reached and only the evidence is missing or contested.
     *
     * @return true when showing it would be enough
     */
    public boolean isAchievedButForEvidence() {
        return !isProven() && !isTiers() && isTold() && isAnswered() && (isByDone() ? isDone() : isReached());
    }

    private Ratio worth(VariablePart variable, WeightedIndicators weights) {
        WeightedIndicators.Unit unit = weights.units().stream()
                .filter(one -> one.members().contains(year.stated()))
                .findFirst()
                .orElseThrow();
        if (weights.isNil()) {
            return Ratio.ZERO;
        }
        return unit.weight() instanceof Weight.Amount amount
                ? Ratio.of(amount.euros().cents(), 1)
                : variable.exactCents().times(unit.size()).dividedBy(weights.sum());
    }

    /**
     * How much of the way was made from where it stood to the target.
     *
     * <p>Worked case: from 95 % to a target of at least 90 %, a figure of 80 % is a step back, and no way made.
     *
     * @return from 0, for a step back as well, to 1
     */
    public Ratio wayMade() {
        Ratio from = aim.from().orElseThrow();
        Ratio whole = aim.level().orElseThrow().minus(from);
        boolean isAhead = aim.direction().orElseThrow() == Indicator.Direction.HIGHER
                ? whole.compareTo(Ratio.ZERO) > 0
                : whole.compareTo(Ratio.ZERO) < 0;
        if (!isAhead) {
            return Ratio.ZERO;
        }
        Ratio made = value().orElseThrow().minus(from).dividedBy(whole);
        return made.compareTo(Ratio.ZERO) < 0 ? Ratio.ZERO : made.compareTo(Ratio.ONE) > 0 ? Ratio.ONE : made;
    }
}
