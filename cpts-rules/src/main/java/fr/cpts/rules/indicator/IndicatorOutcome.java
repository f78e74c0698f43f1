package fr.cpts.rules.indicator;

import fr.cpts.model.message.Message;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.FactMessage;
import fr.cpts.rules.fact.PositionTaken;
import java.util.List;
import java.util.Optional;

/**
 * How an indicator is judged for a contract year. Each indicator of an open mission has exactly one outcome a year.
 *
 * @param judged the indicator in the year
 * @param outcome the judgement
 * @param min the share achieved for sure, from 0 to 1
 * @param max the share that may be achieved
 * @param reason why, the key of a text for people
 * @param assessed what was measured of it, compared with its target, when something was
 * @param missing the fact that would decide, when the outcome is unknown
 */
public record IndicatorOutcome(
        IndicatorYear judged,
        Outcome outcome,
        Ratio min,
        Ratio max,
        String reason,
        Optional<IndicatorAssessed> assessed,
        Optional<DossierFact> missing)
        implements Conclusion {

    /** How an indicator can be judged. */
    public enum Outcome {
        /** The target is reached. */
        ACHIEVED,
        /** A part of the target is reached, and the contract pays for that part. */
        PARTLY,
        /** The target is not reached. */
        NOT_ACHIEVED,
        /** A fact is missing. */
        UNKNOWN,
        /** The indicator has no weight: it is followed and not paid. */
        NOT_COUNTED
    }

    /**
     * {@return an indicator without a weight}
     *
     * @param year the indicator in the year
     */
    public static IndicatorOutcome notCounted(IndicatorYear year) {
        return new IndicatorOutcome(
                year,
                Outcome.NOT_COUNTED,
                Ratio.ZERO,
                Ratio.ZERO,
                "WITHOUT_WEIGHT",
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return an indicator that was not measured}
     *
     * @param year the indicator in the year
     */
    public static IndicatorOutcome unmeasured(IndicatorYear year) {
        return new IndicatorOutcome(
                year,
                Outcome.UNKNOWN,
                Ratio.ZERO,
                Ratio.ONE,
                Doubt.NOT_MEASURED.name(),
                Optional.empty(),
                Optional.of(IndicatorMeasured.missing(year.stated(), year.number())));
    }

    /**
     * {@return an indicator of which it cannot be decided whether it is achieved}
     *
     * @param assessed what was measured of it, compared with its target
     */
    public static IndicatorOutcome unknown(IndicatorAssessed assessed) {
        return unknown(assessed, assessed.assessment().doubt().orElseThrow());
    }

    /**
     * {@return an indicator short of its target that pays in proportion, and whose baseline is not known}
     *
     * @param assessed what was measured of it, compared with its target
     */
    public static IndicatorOutcome withoutBaseline(IndicatorAssessed assessed) {
        return unknown(assessed, Doubt.NO_BASELINE);
    }

    private static IndicatorOutcome unknown(IndicatorAssessed assessed, Doubt doubt) {
        return new IndicatorOutcome(
                assessed.year(),
                Outcome.UNKNOWN,
                Ratio.ZERO,
                Ratio.ONE,
                doubt.name(),
                Optional.of(assessed),
                Optional.of(assessed.awaited(doubt)));
    }

    /**
     * {@return an indicator of which the assessment gives the share that is earned}
     *
     * @param assessed what was measured of it, compared with its target
     */
    public static IndicatorOutcome of(IndicatorAssessed assessed) {
        return of(assessed, assessed.assessment());
    }

    /**
     * {@return an indicator short of its target, of which the contract does not say how a part of it pays}
     *
     * @param assessed what was measured of it, compared with its target
     * @param answer how it is measured (position P16)
     */
    public static IndicatorOutcome measuredAs(IndicatorAssessed assessed, PositionTaken answer) {
        return of(assessed, assessed.assessment().measuredAs(answer));
    }

    private static IndicatorOutcome of(IndicatorAssessed assessed, TargetAssessment assessment) {
        return of(assessed, reason(assessment), assessment.share().orElseThrow());
    }

    /**
     * {@return an indicator whose tiers pay amounts: it earns the last tier reached, as a share of what the indicator is worth}
     *
     * @param assessed what was measured of it, compared with its target
     * @param weights the weights of the mission in the year
     */
    public static IndicatorOutcome inAmounts(IndicatorAssessed assessed, WeightedIndicators weights) {
        return of(
                assessed,
                reason(assessed.assessment()),
                assessed.paid(assessed.assessment().tier(), weights));
    }

    private static IndicatorOutcome of(IndicatorAssessed assessed, String reason, Ratio share) {
        return new IndicatorOutcome(
                assessed.year(), outcome(share), share, share, reason, Optional.of(assessed), Optional.empty());
    }

    private static String reason(TargetAssessment assessment) {
        return switch (assessment.verdict()) {
            case REACHED ->
                !assessment.isByDone() ? "REACHED" : assessment.target().by().isPresent() ? "DONE_IN_TIME" : "DONE";
            case ALL_OR_NOTHING -> "NOT_REACHED";
            case IN_TIERS, IN_AMOUNTS -> "TIER";
            case AGREED, NOT_DONE, IN_PROPORTION, UNKNOWN, WITHOUT_SCALE, WITHOUT_BASELINE ->
                assessment.verdict().name();
        };
    }

    /** The outcome that a share achieved means. */
    static Outcome outcome(Ratio share) {
        return share.equals(Ratio.ONE)
                ? Outcome.ACHIEVED
                : share.equals(Ratio.ZERO) ? Outcome.NOT_ACHIEVED : Outcome.PARTLY;
    }

    /** {@return whether the indicator decides money in the year} */
    public boolean isCounted() {
        return outcome != Outcome.NOT_COUNTED;
    }

    /** {@return the envelope of its mission} */
    public Envelope envelope() {
        return judged.open().envelope();
    }

    /** {@return the code of the indicator} */
    public String code() {
        return judged.code();
    }

    /** {@return the number of the contract year, from 1} */
    public int number() {
        return judged.number();
    }

    @Override
    public Optional<Message> says() {
        return Optional.of(FactMessage.of("outcome", code(), FactMessage.of("outcome." + outcome, min)));
    }

    @Override
    public List<Object> settles() {
        return List.of("outcome", judged.code(), judged.number(), judged.open().envelope());
    }
}
