package fr.cpts.rules.indicator;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.time.DateRange;
import fr.cpts.rules.fact.PositionTaken;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was measured of an indicator for a contract year, compared with what it was to reach: the one judgement that every view and every rule uses.
 *
 * <p>Worked case: a target of at least 80 %, and 85 % measured, evidence shown, is {@code REACHED}; 75 % is {@code WITHOUT_SCALE} where the contract
 * does not say how a part pays; 0.85 is {@code UNKNOWN}, since a share does not answer a percentage.
 *
 * @param target what was to be reached
 * @param measured what was measured, when it was
 * @param scale how a part of the target pays in the year, when the contract says so
 * @param verdict what kind of case it is
 * @param doubt why that is unknown, when it is
 * @param reachedButForProof whether it is reached and only the proof, or the agreement of the other parties, is missing
 */
public record TargetAssessment(
        ResolvedTarget target,
        Optional<Measurement> measured,
        Optional<Scale> scale,
        Verdict verdict,
        Optional<Doubt> doubt,
        boolean reachedButForProof) {

    /**
     * When a measurement counts without the agreement of the three parties.
     *
     * @param lived the days of the contract year on which the contract ran
     * @param lastDay the last day of which something can be known; any when absent
     */
    public record Window(DateRange lived, Optional<LocalDate> lastDay) {

        private Optional<Doubt> doubt(LocalDate day) {
            if (lastDay.filter(day::isAfter).isPresent()) {
                return Optional.of(Doubt.NOT_YET);
            }
            return lived.contains(day) ? Optional.empty() : Optional.of(Doubt.OUTSIDE_YEAR);
        }

        /** Nothing can have been measured in a year that has not begun. */
        private Optional<Doubt> doubtWithoutDay() {
            return lastDay.filter(day -> day.isBefore(lived.from())).map(day -> Doubt.NOT_YET);
        }
    }

    /**
     * Compares a measurement with a target.
     *
     * @param indicator the indicator
     * @param year the contract year
     * @param target what was to be reached in it
     * @param measured what was measured, when it was
     * @param window when a measurement counts, where the contract is known
     * @return the judgement
     */
    public static TargetAssessment of(
            Indicator indicator,
            int year,
            ResolvedTarget target,
            Optional<Measurement> measured,
            Optional<Window> window) {
        Optional<Scale> scale = indicator.weighting().scale().in(year);
        if (measured.isEmpty()) {
            return unknown(target, measured, scale, Doubt.NOT_MEASURED, false);
        }
        if (measured.get().agreedShare().isPresent()
                && measured.get()
                        .status()
                        .filter(Measurement.Status.PROPOSED::equals)
                        .isEmpty()) {
            return new TargetAssessment(target, measured, scale, Verdict.AGREED, Optional.empty(), false);
        }
        HeldMeasure held = new HeldMeasure(target, measured.get(), scale);
        Optional<Doubt> unproven = unproven(measured.get());
        if (unproven.isPresent()) {
            boolean isReached = held.doubt().isEmpty() && held.isReached();
            return unknown(
                    target, measured, scale, unproven.get(), isReached && !(scale.orElse(null) instanceof Scale.Tiers));
        }
        Optional<Doubt> doubt = outside(measured.get(), window).or(held::doubt);
        if (doubt.isPresent()) {
            return unknown(target, measured, scale, doubt.get(), false);
        }
        return new TargetAssessment(target, measured, scale, held.verdict(), Optional.empty(), false);
    }

    private static TargetAssessment unknown(
            ResolvedTarget target,
            Optional<Measurement> measured,
            Optional<Scale> scale,
            Doubt doubt,
            boolean butForProof) {
        return new TargetAssessment(target, measured, scale, Verdict.UNKNOWN, Optional.of(doubt), butForProof);
    }

    private static Optional<Doubt> unproven(Measurement measured) {
        if (measured.evidence()
                .filter(evidence -> evidence != Measurement.Evidence.PRESENT)
                .isPresent()) {
            return Optional.of(Doubt.NOT_PROVEN);
        }
        return measured.status().filter(Measurement.Status.PROPOSED::equals).map(proposed -> Doubt.ONLY_PROPOSED);
    }

    /** What the three parties agreed to count counts whenever it was measured. */
    private static Optional<Doubt> outside(Measurement measured, Optional<Window> window) {
        return measured.status().filter(Measurement.Status.AGREED::equals).isPresent()
                ? Optional.empty()
                : window.flatMap(within -> measured.on().map(within::doubt).orElseGet(within::doubtWithoutDay));
    }

    /** {@return whether it is decided by what was done: the target is no figure, or no figure is given and the dossier states that it was done} */
    public boolean isByDone() {
        return measured.filter(measurement -> new HeldMeasure(target, measurement, scale).isByDone())
                .isPresent();
    }

    /**
     * {@return the judgement of an indicator without a scale, under an answer to how it is measured; any other judgement stays as it is}
     *
     * @param answer how an indicator without a scale is measured (position P16): in proportion where the baseline is known; else all or nothing
     */
    public TargetAssessment measuredAs(PositionTaken answer) {
        if (verdict != Verdict.WITHOUT_SCALE) {
            return this;
        }
        boolean inProportion = answer.choice().equals("linear") && target.from().isPresent();
        return new TargetAssessment(
                target,
                measured,
                scale,
                inProportion ? Verdict.IN_PROPORTION : Verdict.ALL_OR_NOTHING,
                doubt,
                reachedButForProof);
    }

    /** {@return the share that is earned, from 0 to 1; nothing where that is not known, or depends on what the indicator is worth} */
    public Optional<Ratio> share() {
        return switch (verdict) {
            case AGREED -> measured.flatMap(Measurement::agreedShare);
            case REACHED -> Optional.of(Ratio.ONE);
            case NOT_DONE, ALL_OR_NOTHING -> Optional.of(Ratio.ZERO);
            case IN_PROPORTION -> Optional.of(wayMade());
            case IN_TIERS -> Optional.of(tier().flatMap(Scale.Tier::share).orElse(Ratio.ZERO));
            case UNKNOWN, WITHOUT_SCALE, WITHOUT_BASELINE, IN_AMOUNTS -> Optional.empty();
        };
    }

    /** {@return the outcome of the indicator, whatever it weighs: achieved, partly, not achieved or unknown} */
    public IndicatorOutcome.Outcome standing() {
        if (verdict == Verdict.IN_AMOUNTS && tier().isPresent()) {
            return next().isPresent() ? IndicatorOutcome.Outcome.PARTLY : IndicatorOutcome.Outcome.ACHIEVED;
        }
        return (verdict == Verdict.IN_AMOUNTS ? Optional.of(Ratio.ZERO) : share())
                .map(IndicatorOutcome::outcome)
                .orElse(IndicatorOutcome.Outcome.UNKNOWN);
    }

    private Ratio figure() {
        return measured.flatMap(Measurement::value).orElseThrow().exact();
    }

    private Scale.Tiers tiers() {
        return (Scale.Tiers) scale.orElseThrow();
    }

    /** {@return the last tier that the figure reaches; nothing before the first} */
    public Optional<Scale.Tier> tier() {
        Scale.Tier reached = null;
        for (Scale.Tier tier : tiers().tiers()) {
            if (isAt(tier)) {
                reached = tier;
            }
        }
        return Optional.ofNullable(reached);
    }

    private boolean isAt(Scale.Tier tier) {
        int compared = figure().compareTo(tier.reach().exact());
        return compared == 0 || compared > 0 == (tiers().order() == Scale.Order.RISING);
    }

    /**
     * {@return the progress made from the baseline to the target, from 0 (for a step back as well) to 1}
     *
     * <p>Worked case: from 95 % to a target of at least 90 %, a figure of 80 % is a step back, and no progress.
     */
    public Ratio wayMade() {
        Ratio from = target.from().orElseThrow();
        Ratio whole = target.level().orElseThrow().minus(from);
        boolean isAhead = target.direction().orElseThrow() == Indicator.Direction.HIGHER
                ? whole.compareTo(Ratio.ZERO) > 0
                : whole.compareTo(Ratio.ZERO) < 0;
        if (!isAhead) {
            return Ratio.ZERO;
        }
        Ratio made = figure().minus(from).dividedBy(whole);
        return made.compareTo(Ratio.ZERO) < 0 ? Ratio.ZERO : made.compareTo(Ratio.ONE) > 0 ? Ratio.ONE : made;
    }

    /** {@return the next figure that would bring more: that of the next tier, or the target; nothing when none would} */
    public Optional<Reach> next() {
        return switch (verdict) {
            case IN_TIERS, IN_AMOUNTS ->
                tiers().tiers().stream()
                        .filter(tier -> !isAt(tier))
                        .findFirst()
                        .map(tier -> reach(tier.reach().exact(), Optional.of(tier)));
            case ALL_OR_NOTHING, WITHOUT_SCALE, IN_PROPORTION, WITHOUT_BASELINE ->
                Optional.of(reach(target.level().orElseThrow(), Optional.empty()));
            case AGREED, UNKNOWN, REACHED, NOT_DONE -> Optional.empty();
        };
    }

    private Reach reach(Ratio level, Optional<Scale.Tier> tier) {
        Ratio way = level.minus(figure());
        return new Reach(level, way.compareTo(Ratio.ZERO) < 0 ? Ratio.ZERO.minus(way) : way, tier);
    }

    /**
     * A figure that would bring more.
     *
     * @param level the figure
     * @param distance how far the measured figure is from it, without a sign
     * @param tier the tier that it reaches, where the contract pays in tiers
     */
    public record Reach(Ratio level, Ratio distance, Optional<Scale.Tier> tier) {}
}
