package fr.cpts.rules.fact;

import fr.cpts.model.money.Ratio;
import java.util.Optional;

/**
 * How an indicator is judged for a contract year. Each indicator of an open mission has exactly one outcome a year.
 *
 * @param judged the indicator in the year
 * @param outcome the judgement
 * @param least the share achieved for sure, from 0 to 1
 * @param most the share that may be achieved
 * @param reason why, the key of a text for people
 * @param reading what was read of it, when something was measured
 * @param missing the fact that would decide, when the outcome is unknown
 */
public record IndicatorOutcome(
        IndicatorYear judged,
        Outcome outcome,
        Ratio least,
        Ratio most,
        String reason,
        Optional<IndicatorReading> reading,
        Optional<Given> missing)
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
     * An indicator without a weight.
     *
     * @param year the indicator in the year
     * @return the conclusion
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
     * An indicator that was not measured.
     *
     * @param year the indicator in the year
     * @return the conclusion
     */
    public static IndicatorOutcome unmeasured(IndicatorYear year) {
        return new IndicatorOutcome(
                year,
                Outcome.UNKNOWN,
                Ratio.ZERO,
                Ratio.ONE,
                "NOT_MEASURED",
                Optional.empty(),
                Optional.of(IndicatorMeasured.missing(year.stated(), year.number())));
    }

    /**
     * An indicator that a missing fact leaves open.
     *
     * @param reading what was read of it
     * @param reason why it is open
     * @param missing the fact
     * @return the conclusion
     */
    public static IndicatorOutcome unknown(IndicatorReading reading, String reason, Given missing) {
        return new IndicatorOutcome(
                reading.year(),
                Outcome.UNKNOWN,
                Ratio.ZERO,
                Ratio.ONE,
                reason,
                Optional.of(reading),
                Optional.of(missing));
    }

    /**
     * An indicator of which a share was achieved.
     *
     * @param reading what was read of it
     * @param reason why
     * @param share the share, from 0 to 1
     * @return the conclusion
     */
    public static IndicatorOutcome of(IndicatorReading reading, String reason, Ratio share) {
        Outcome outcome = share.equals(Ratio.ONE)
                ? Outcome.ACHIEVED
                : share.equals(Ratio.ZERO) ? Outcome.NOT_ACHIEVED : Outcome.PARTLY;
        return new IndicatorOutcome(
                reading.year(), outcome, share, share, reason, Optional.of(reading), Optional.empty());
    }

    /**
     * An indicator whose target is reached.
     *
     * @param reading what was read of it
     * @param reason why
     * @return the conclusion
     */
    public static IndicatorOutcome achieved(IndicatorReading reading, String reason) {
        return of(reading, reason, Ratio.ONE);
    }

    /**
     * An indicator whose target is not reached.
     *
     * @param reading what was read of it
     * @param reason why
     * @return the conclusion
     */
    public static IndicatorOutcome notAchieved(IndicatorReading reading, String reason) {
        return of(reading, reason, Ratio.ZERO);
    }

    /**
     * The code of the indicator.
     *
     * @return the code
     */
    public String code() {
        return judged.code();
    }

    /**
     * The number of the contract year.
     *
     * @return the number
     */
    public int number() {
        return judged.number();
    }
}
