package fr.cpts.rules.fact;

import static fr.cpts.rules.Row.agreed;
import static fr.cpts.rules.Row.deadline;
import static fr.cpts.rules.Row.done;
import static fr.cpts.rules.Row.figure;
import static fr.cpts.rules.Row.level;
import static fr.cpts.rules.Row.tiers;
import static fr.cpts.rules.Row.trend;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.Target.Bound;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.rules.Row;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorReadingTest {

    private static final Row SEVENTY = Row.of("a").aims(level(Bound.AT_LEAST, "70 actes"));

    @Test
    void whatIsToBeDoneByADayIsDoneInTimeUpToItsEnd() {
        Row row = Row.of("a").aims(new Target.Deliverable("annuaire"), deadline("2023-S1"));
        assertTrue(read(row, done(true, "2023-06-29")).isDone());
        assertTrue(read(row, done(true, "2023-06-30")).isDone());
        assertFalse(read(row, done(true, "2023-07-01")).isDone());
        assertFalse(read(row, done(false, "2023-06-29")).isDone());
    }

    @Test
    void whatIsToBeDoneByADayIsNotAnsweredWithoutOneUnlessItWasNotDone() {
        Row row = Row.of("a").aims(deadline("2023-S1"));
        assertFalse(read(row, done(true, "")).isAnswered());
        assertEquals("measurements.a.1.on", place(read(row, done(true, "")).unanswered()));
        assertTrue(read(row, done(true, "2024-01-01")).isAnswered());
        assertTrue(read(row, done(false, "")).isAnswered());
        assertFalse(read(row, done(false, "")).isDone());
    }

    @Test
    void whatIsToBeDoneWithoutADayIsDoneWhenever() {
        Row row = Row.of("a").aims(new Target.Process("évaluation"));
        assertTrue(read(row, done(true, "")).isAnswered());
        assertTrue(read(row, done(true, "2031-01-01")).isDone());
        assertFalse(read(row, figure("3")).isAnswered());
        assertEquals("measurements.a.1.done", place(read(row, figure("3")).unanswered()));
    }

    @Test
    void aFigureDecidesWhereThereIsOneAndElseThatItWasDone() {
        assertFalse(read(SEVENTY, figure("71 actes")).isByDone());
        assertTrue(read(SEVENTY, done(true, "")).isByDone());
        assertFalse(read(Row.of("a").scale(tiers(Scale.Order.RISING, "70: 1")), done(true, ""))
                .isByDone());
    }

    @ParameterizedTest
    @CsvSource({"70 actes, true", "70, true", "70 patients, false", "70 %, false"})
    void aFigureAnswersInTheUnitOfTheTargetOrWithoutOne(String measured, boolean answers) {
        IndicatorReading reading = read(SEVENTY, figure(measured));
        assertEquals(answers, reading.isAnswered());
        if (!answers) {
            assertEquals("measurements.a.1.value", place(reading.unanswered()));
        }
        assertTrue(read(Row.of("a").aims(level(Bound.AT_LEAST, "70")), figure(measured))
                .isAnswered());
    }

    @ParameterizedTest
    @CsvSource({"69.999 actes, false", "70 actes, true", "70.0 actes, true", "70.001 actes, true"})
    void aLevelIsReachedAtEquality(String measured, boolean reached) {
        assertEquals(reached, read(SEVENTY, figure(measured)).isReached());
    }

    @Test
    void withoutADirectionOnlyTheLevelItselfTells() {
        Row row = Row.of("a").aims(level("70 actes"));
        assertTrue(read(row, figure("70 actes")).isTold());
        assertTrue(read(row, figure("70 actes")).isReached());
        assertFalse(read(row, figure("71 actes")).isTold());
        assertFalse(read(row, figure("70 patients")).isTold());
        assertEquals(
                "indicators.3.direction", place(read(row, figure("71 actes")).untold()));
        assertFalse(read(Row.of("a"), done(true, "")).isTold());
        assertEquals(
                "indicators.3.targets", place(read(Row.of("a"), done(true, "")).untold()));
    }

    @ParameterizedTest
    @CsvSource({
        "81 patients, 0", "80.001 patients, 0", "80 patients, 1/2", "79.999 patients, 1/2",
        "40.001 patients, 1/2", "40 patients, 1", "39.999 patients, 1", "0 patients, 1"
    })
    void fallingTiersPayTheLastThresholdThatIsNotPassed(String measured, String share) {
        Row row = Row.of("a").scale(tiers(Scale.Order.FALLING, "80 patients: 1/2", "40 patients: 1"));
        assertEquals(Ratio.parse(share), read(row, figure(measured)).tierShare());
    }

    @ParameterizedTest
    @CsvSource({
        "0 %, 0",
        "49.9 %, 0",
        "50 %, 1/3",
        "50.1 %, 1/3",
        "59.9 %, 1/3",
        "60 %, 2/3",
        "60.1 %, 2/3",
        "69.9 %, 2/3",
        "70 %, 1",
        "70.1 %, 1",
        "100 %, 1"
    })
    void risingTiersPayTheLastThresholdThatIsReached(String measured, String share) {
        Row row = Row.of("a").scale(tiers(Scale.Order.RISING, "50 %: 1/3", "60 %: 2/3", "70 %: 1"));
        assertEquals(Ratio.parse(share), read(row, figure(measured)).tierShare());
    }

    @ParameterizedTest
    @CsvSource({"50, 0", "60, 0", "62.5, 1/4", "69.99, 999/1000", "70, 1", "85, 1"})
    void theWayUpIsMeasuredFromTheBaselineToTheTarget(String measured, String share) {
        Row row = Row.of("a").stood("60").aims(level("70")).scale(new Scale.Linear());
        assertTrue(read(row, figure(measured)).isWay());
        assertEquals(Ratio.parse(share), read(row, figure(measured)).wayMade());
    }

    /** From 631 to 567.9 there are 63.1; from 631 to 599.45 there are 31.55, which is half. */
    @ParameterizedTest
    @CsvSource({"640, 0", "631, 0", "599.45, 1/2", "567.9, 1", "500, 1"})
    void theWayDownIsMeasuredFromTheBaselineToTheTarget(String measured, String share) {
        Row row = Row.of("a").stood("631").aims(Row.change("-10 %")).scale(new Scale.Linear());
        assertEquals(Ratio.parse(share), read(row, figure(measured)).wayMade());
    }

    @Test
    void whatFallsShortOfWhereItStoodMadeNoWay() {
        IndicatorReading fallen = read(Row.of("a").stood("70").aims(trend(Trend.UP)), figure("69"));
        assertTrue(fallen.isWay());
        assertEquals(Ratio.ZERO, fallen.wayMade());
    }

    @Test
    void thereIsNoWayFromNowhere() {
        assertFalse(read(SEVENTY, figure("69 actes")).isWay());
        assertFalse(read(
                        Row.of("a")
                                .stood("631 patients")
                                .better(Indicator.Direction.HIGHER)
                                .aims(level("90 %")),
                        figure("80 %"))
                .isWay());
    }

    @Test
    void whatIsShownIsThereUnlessItIsMissingOrContested() {
        assertTrue(read(SEVENTY, figure("70 actes")).isProven());
        assertTrue(
                read(SEVENTY, figure("70 actes", Measurement.Evidence.PRESENT)).isProven());
        assertFalse(
                read(SEVENTY, figure("70 actes", Measurement.Evidence.MISSING)).isProven());
        assertFalse(read(SEVENTY, figure("70 actes", Measurement.Evidence.CONTESTED))
                .isProven());
    }

    @Test
    void onlyTheEvidenceLacksWhereTheTargetIsReached() {
        assertTrue(
                read(SEVENTY, figure("70 actes", Measurement.Evidence.MISSING)).isAchievedButForEvidence());
        assertFalse(
                read(SEVENTY, figure("69 actes", Measurement.Evidence.MISSING)).isAchievedButForEvidence());
        assertFalse(read(SEVENTY, figure("70 patients", Measurement.Evidence.MISSING))
                .isAchievedButForEvidence());
        assertFalse(read(SEVENTY, figure("70 actes")).isAchievedButForEvidence());
        assertTrue(read(SEVENTY, done(true, Measurement.Evidence.CONTESTED)).isAchievedButForEvidence());
    }

    @Test
    void anAgreedShareIsToldWhateverElseStandsThere() {
        assertTrue(read(SEVENTY, agreed("1/3", "99 actes")).isAgreed());
        assertEquals(Ratio.of(1, 3), read(SEVENTY, agreed("1/3", "99 actes")).agreedShare());
        assertFalse(read(SEVENTY, figure("99 actes")).isAgreed());
    }

    @Test
    void theNextStepIsTheNextThresholdOrTheTarget() {
        Row falling = Row.of("a").scale(tiers(Scale.Order.FALLING, "80 patients: 1/3", "40 patients: 1"));
        assertEquals("20 to 80 gains 1/3", next(falling, figure("100 patients")));
        assertEquals("40 to 40 gains 2/3", next(falling, figure("80 patients")));
        assertEquals("39 to 40 gains 2/3", next(falling, figure("79 patients")));
        assertEquals("none", next(falling, figure("40 patients")));
        Row rising = Row.of("a").scale(tiers(Scale.Order.RISING, "50: 1/3", "60: 2/3"));
        assertEquals("50 to 50 gains 1/3", next(rising, figure("0")));
        assertEquals("10 to 60 gains 1/3", next(rising, figure("50")));
        assertEquals("none", next(rising, figure("61")));
        assertEquals("3 to 70 gains 1", next(SEVENTY, figure("67 actes")));
        // From 60 to 70, 69 has made 9/10 of the way.
        Row linear = Row.of("a").stood("60").aims(level("70")).scale(new Scale.Linear());
        assertEquals("1 to 70 gains 1/10", next(linear, figure("69")));
    }

    @Test
    void thereIsNoNextStepWhereAllIsEarnedOrNothingCanBeTold() {
        assertEquals("none", next(SEVENTY, figure("70 actes")));
        assertEquals("none", next(SEVENTY, figure("60 patients")));
        assertEquals("none", next(SEVENTY, done(false, "")));
        assertEquals("none", next(Row.of("a").aims(level("70 actes")), figure("60 actes")));
        assertEquals("none", next(SEVENTY, agreed("1/3", "60 actes")));
    }

    private static String next(Row row, Measurement measurement) {
        return read(row, measurement)
                .nextStep(null, null, Ratio.ZERO)
                .map(step -> step.distance() + " to " + step.reach() + " gains " + step.gain())
                .orElse("none");
    }

    private static String place(Given fact) {
        return fact.place().path();
    }

    private static IndicatorReading read(Row row, Measurement measurement) {
        IndicatorStated stated =
                new IndicatorStated(row.indicator(), Mission.PARCOURS, true, new Place("indicators.3", false));
        return new IndicatorReading(
                new IndicatorYear(null, stated),
                new IndicatorMeasured(
                        "a", 1, Optional.of(measurement), Optional.empty(), new Place("measurements.a.1", false)),
                Aim.of(row.indicator(), 1, Optional.empty(), false));
    }
}
