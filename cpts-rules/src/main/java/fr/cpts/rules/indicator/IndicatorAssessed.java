package fr.cpts.rules.indicator;

import fr.cpts.model.indicator.Scale;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.fact.PositionTaken;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The judgement of what was measured of an indicator in a contract year.
 *
 * @param year the indicator in the year
 * @param measured what was measured
 * @param assessment the judgement
 */
public record IndicatorAssessed(IndicatorYear year, IndicatorMeasured measured, TargetAssessment assessment)
        implements Conclusion {

    /**
     * Compares a measurement with the target.
     *
     * @param year the indicator in the year
     * @param measured what was measured
     * @param asOf the day of the evaluation; a supposed measurement may be of a later day
     * @return the conclusion
     */
    public static IndicatorAssessed of(IndicatorYear year, IndicatorMeasured measured, LocalDate asOf) {
        return of(year, measured, asOf, false);
    }

    /**
     * Compares a measurement with a target that is a change and whose reference is not stated.
     *
     * @param year the indicator in the year
     * @param measured what was measured
     * @param asOf the day of the evaluation; a supposed measurement may be of a later day
     * @param reference from what the change is counted (position P22)
     * @return the conclusion
     */
    public static IndicatorAssessed countedFrom(
            IndicatorYear year, IndicatorMeasured measured, LocalDate asOf, PositionTaken reference) {
        return of(year, measured, asOf, ResolvedTarget.isFromYearBefore(reference));
    }

    private static IndicatorAssessed of(
            IndicatorYear year, IndicatorMeasured measured, LocalDate asOf, boolean fromYearBefore) {
        TargetAssessment.Window window = new TargetAssessment.Window(
                year.open().financed().year().lived(),
                measured.place().supposed() ? Optional.empty() : Optional.of(asOf));
        return new IndicatorAssessed(
                year,
                measured,
                TargetAssessment.of(
                        year.stated().indicator(),
                        year.number(),
                        year.target(measured, fromYearBefore),
                        measured.measurement(),
                        Optional.of(window)));
    }

    /** The fact that would decide, or that would have to be stated otherwise. */
    DossierFact awaited(Doubt doubt) {
        return switch (doubt) {
            case NOT_MEASURED -> measured;
            case NOT_PROVEN -> measured.lacking("evidence");
            case ONLY_PROPOSED, OUTSIDE_YEAR, NOT_YET, FREE_WORDS -> measured.lacking("status");
            case CONTRADICTION, NOT_TOLD, POINTS_OR_PERCENT -> awaitedOfTarget();
            case CONTRADICTORY_MEASURE -> measured.lacking("done");
            case NOT_ANSWERED -> measured.lacking(unanswered());
            case OTHER_UNIT ->
                assessment.target().missing().isPresent() ? awaitedOfTarget() : measured.lacking("value");
            case ROUNDING -> year.stated().lacking("targets");
            case NO_BASELINE -> year.stated().lacking("baseline");
        };
    }

    private DossierFact awaitedOfTarget() {
        String component = assessment.target().missing().orElse("targets");
        return component.equals(ResolvedTarget.YEAR_BEFORE)
                ? IndicatorMeasured.missing(year.stated(), number() - 1).lacking(measured.lackingBefore())
                : year.stated().lacking(component);
    }

    private String unanswered() {
        boolean isStated = assessment.isByDone()
                ? measured.measurement().orElseThrow().done().isPresent()
                : measured.measurement().orElseThrow().value().isPresent();
        boolean byDay = assessment.target().by().isPresent();
        boolean toBeDone = assessment.target().level().isEmpty();
        return isStated && byDay && assessment.isByDone() == toBeDone ? "on" : toBeDone ? "done" : "value";
    }

    /** {@return the number of the contract year} */
    public int number() {
        return year.number();
    }

    /** {@return what kind of case it is} */
    public Verdict verdict() {
        return assessment.verdict();
    }

    /** {@return whether the dossier says something of it that was not taken into account, which a reader must know} */
    public boolean isRemarkable() {
        return assessment.doubt().filter(Doubt::isRemarkable).isPresent();
    }

    /** {@return what a reader must know of it: which fact was not taken into account, and why} */
    public Finding remark() {
        Doubt doubt = assessment.doubt().orElseThrow();
        String component = doubt == Doubt.CONTRADICTION
                ? "_" + assessment.target().missing().orElseThrow().toUpperCase(Locale.ROOT)
                : "";
        return Finding.warning(
                "INDICATOR_" + doubt + component,
                year.code(),
                number(),
                measured,
                year.stated().indicator().goal().targetIn(number()).orElse("—"));
    }

    /**
     * {@return the next tier or the target that would earn more; nothing when no figure was measured or decides, or when nothing more can be earned}
     *
     * @param weights the weights of the mission in the year
     * @param earned the share of the indicator's worth that is earned
     */
    public Optional<Improvement> nextStep(WeightedIndicators weights, Ratio earned) {
        return assessment
                .next()
                .map(next -> new Improvement(
                        next.distance(),
                        next.level(),
                        next.tier()
                                .map(tier -> paid(Optional.of(tier), weights))
                                .orElse(Ratio.ONE)
                                .minus(earned)));
    }

    /**
     * What more would pay more.
     *
     * @param distance how far the figure is from it, without a sign
     * @param reach the figure to reach
     * @param gain the share of the indicator's worth that it would add to what is earned
     */
    public record Improvement(Ratio distance, Ratio reach, Ratio gain) {}

    /** The share of the indicator's worth that a tier pays: never more than the whole, and nothing before the first. */
    Ratio paid(Optional<Scale.Tier> tier, WeightedIndicators weights) {
        return tier.map(reached -> reached.share()
                        .orElseGet(() -> part(reached.amount().orElseThrow(), weights.worthOf(year.stated()))))
                .orElse(Ratio.ZERO);
    }

    private static Ratio part(Euros amount, Ratio worth) {
        Ratio cents = Ratio.of(amount.cents(), 1);
        return cents.compareTo(worth) >= 0 ? Ratio.ONE : cents.dividedBy(worth);
    }
}
