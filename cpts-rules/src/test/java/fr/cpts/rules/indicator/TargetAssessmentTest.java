package fr.cpts.rules.indicator;

import static fr.cpts.rules.Row.agreed;
import static fr.cpts.rules.Row.by;
import static fr.cpts.rules.Row.deadline;
import static fr.cpts.rules.Row.done;
import static fr.cpts.rules.Row.figure;
import static fr.cpts.rules.Row.figureOn;
import static fr.cpts.rules.Row.level;
import static fr.cpts.rules.Row.tiers;
import static fr.cpts.rules.Row.tiersInEuros;
import static fr.cpts.rules.Row.trend;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Measurement.Status;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.Target.Bound;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.model.time.DateRange;
import fr.cpts.rules.Row;
import fr.cpts.rules.fact.PositionTaken;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetAssessmentTest {

    private static final Row SEVENTY = Row.of("a").aims(level(Bound.AT_LEAST, "70 actes"));

    private static final PositionTaken BINARY = new PositionTaken("P16", "binary");
    private static final PositionTaken LINEAR = new PositionTaken("P16", "linear");

    /** The first contract year of a signature on 2023-01-01. */
    private static final DateRange YEAR = DateRange.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1));

    @Test
    void whatIsToBeDoneByADayIsDoneInTimeUpToItsEnd() {
        Row row = Row.of("a").aims(new Target.Deliverable("annuaire"), deadline("2023-S1"));
        assertEquals("REACHED", verdict(row, done(true, "2023-06-29")));
        assertEquals("REACHED", verdict(row, done(true, "2023-06-30")));
        assertEquals("NOT_DONE", verdict(row, done(true, "2023-07-01")));
        assertEquals("NOT_DONE", verdict(row, done(false, "2023-06-29")));
    }

    @Test
    void whatIsToBeDoneByADayIsNotAnsweredWithoutOneUnlessItWasNotDone() {
        Row row = Row.of("a").aims(deadline("2023-S1"));
        assertEquals("UNKNOWN NOT_ANSWERED", verdict(row, done(true, "")));
        assertEquals("NOT_DONE", verdict(row, done(true, "2024-01-01")));
        assertEquals("NOT_DONE", verdict(row, done(false, "")));
    }

    @Test
    void whatIsToBeDoneWithoutADayIsDoneWhenever() {
        Row row = Row.of("a").aims(new Target.Process("évaluation"));
        assertEquals("REACHED", verdict(row, done(true, "")));
        assertEquals("REACHED", verdict(row, done(true, "2031-01-01")));
        assertEquals("UNKNOWN NOT_ANSWERED", verdict(row, figure("3")));
    }

    @Test
    void aFigureDecidesWhereThereIsOneAndElseThatItWasDone() {
        assertFalse(assess(SEVENTY, figure("71 actes")).isByDone());
        assertTrue(assess(SEVENTY, done(true, "")).isByDone());
        assertEquals("UNKNOWN NOT_ANSWERED", verdict(SEVENTY, done(true, "")));
        assertEquals("REACHED", verdict(SEVENTY, by(Status.AGREED, done(true, ""))));
        assertEquals("NOT_DONE", verdict(SEVENTY, by(Status.AGREED, done(false, ""))));
        assertEquals(
                "UNKNOWN NOT_ANSWERED", verdict(Row.of("a").scale(tiers(Scale.Order.RISING, "70: 1")), done(true, "")));
    }

    /** 0.908 against 90.8 %, 104 % against a count of patients, 50 patients against a rate… */
    @ParameterizedTest
    @CsvSource({
        "70 actes, 70 actes, true",
        "70 actes, 70 acte, true",
        "70 actes, 70 Actes, true",
        "70 actes, 70, true",
        "70, 70 actes, true",
        "70, 70, true",
        "70 actes, 70 patients, false",
        "70 actes, 70 %, false",
        "70, 104 %, false",
        "90.8 %, 0.908, false",
        "80 %, 0.85, false",
        "80 %, 85, false",
        "0.9, 12 %, false",
        "80 %, 90 patients, false",
        "80 %, 85 ‰, false",
        "80 %, 85 %, true",
        "80 pour 1000, 85, false",
        "80 pour 1000, 85 pour 1000, true"
    })
    void aFigureAnswersOnlyInTheUnitOfTheTarget(String target, String measured, boolean answers) {
        String verdict = verdict(Row.of("a").aims(level(Bound.AT_LEAST, target)), figure(measured));
        assertEquals(answers ? "REACHED" : "UNKNOWN OTHER_UNIT", verdict);
    }

    @ParameterizedTest
    @CsvSource({"69.999 actes, WITHOUT_SCALE", "70 actes, REACHED", "70.0 actes, REACHED", "70.001 actes, REACHED"})
    void aLevelIsReachedAtEquality(String measured, String verdict) {
        assertEquals(verdict, verdict(SEVENTY, figure(measured)));
    }

    @Test
    void withoutADirectionOnlyTheLevelItselfTells() {
        Row row = Row.of("a").aims(level("70 actes"));
        assertEquals("REACHED", verdict(row, figure("70 actes")));
        assertEquals("UNKNOWN NOT_TOLD", verdict(row, figure("71 actes")));
        assertEquals("UNKNOWN OTHER_UNIT", verdict(row, figure("70 patients")));
        assertEquals("UNKNOWN NOT_TOLD", verdict(Row.of("a"), done(true, "")));
    }

    /** 631 less 10 % is 567.9, which may be meant as 567 or as 568. */
    @ParameterizedTest
    @CsvSource({
        "566, REACHED",
        "567, REACHED",
        "567.9, UNKNOWN ROUNDING",
        "568, UNKNOWN ROUNDING",
        "568.1, WITHOUT_SCALE",
        "569, WITHOUT_SCALE"
    })
    void aPercentageOfAWholeCountIsUnknownWithinOneUnit(String measured, String verdict) {
        assertEquals(verdict, verdict(Row.of("a").stood("631").aims(Row.change("-10 %")), figure(measured)));
    }

    /** 631 and 10 % is 694.1; 630 and 10 % is 693, which is not rounded. */
    @ParameterizedTest
    @CsvSource({
        "631, 693, WITHOUT_SCALE",
        "631, 694, UNKNOWN ROUNDING",
        "631, 695, REACHED",
        "630, 692, WITHOUT_SCALE",
        "630, 693, REACHED"
    })
    void aPercentageOfAWholeCountIsRoundedOnlyWhereItIsNone(String stood, String measured, String verdict) {
        assertEquals(verdict, verdict(Row.of("a").stood(stood).aims(Row.change("10 %")), figure(measured)));
    }

    /** One meeting a quarter is four a year; one may be that of a quarter. */
    @ParameterizedTest
    @CsvSource({"0, WITHOUT_SCALE", "1, UNKNOWN NOT_ANSWERED", "3, UNKNOWN NOT_ANSWERED", "4, REACHED", "5, REACHED"})
    void soManyEachQuarterAreHeldInTheYear(String measured, String verdict) {
        assertEquals(verdict, verdict(Row.of("a").aims(Row.count("1", "trimestre")), figure(measured)));
    }

    @ParameterizedTest
    @CsvSource({
        "81 patients, 0", "80.001 patients, 0", "80 patients, 1/2", "79.999 patients, 1/2",
        "40.001 patients, 1/2", "40 patients, 1", "39.999 patients, 1", "0 patients, 1"
    })
    void fallingTiersPayTheLastThresholdThatIsNotPassed(String measured, String share) {
        Row row = Row.of("a").scale(tiers(Scale.Order.FALLING, "80 patients: 1/2", "40 patients: 1"));
        assertEquals(Ratio.parse(share), tierShare(row, measured));
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
        assertEquals(Ratio.parse(share), tierShare(row, measured));
    }

    @ParameterizedTest
    @CsvSource({"50, 0", "60, 0", "62.5, 1/4", "69.99, 999/1000", "70, 1", "85, 1"})
    void theWayUpIsMeasuredFromTheBaselineToTheTarget(String measured, String share) {
        Row row = Row.of("a").stood("60").aims(level("70")).scale(new Scale.Linear());
        assertEquals(
                Optional.of(Ratio.parse(share)), assess(row, figure(measured)).share());
    }

    /** From 631 to 567.9 there are 63.1; from 631 to 599.45 there are 31.55, which is half. */
    @ParameterizedTest
    @CsvSource({"640, 0", "631, 0", "599.45, 1/2", "500, 1"})
    void theWayDownIsMeasuredFromTheBaselineToTheTarget(String measured, String share) {
        Row row = Row.of("a").stood("631").aims(Row.change("-10 %")).scale(new Scale.Linear());
        assertEquals(
                Optional.of(Ratio.parse(share)), assess(row, figure(measured)).share());
    }

    @Test
    void whatFallsShortOfWhereItStoodMadeNoWay() {
        TargetAssessment fallen = assess(Row.of("a").stood("70").aims(trend(Trend.UP)), figure("69"));
        assertEquals(Verdict.IN_PROPORTION, fallen.measuredAs(LINEAR).verdict());
        assertEquals(Optional.of(Ratio.ZERO), fallen.measuredAs(LINEAR).share());
    }

    @Test
    void thereIsNoWayFromNowhere() {
        Row ofOtherUnit = Row.of("a")
                .stood("631 patients")
                .better(Indicator.Direction.HIGHER)
                .aims(level("90 %"));
        assertEquals(
                Verdict.ALL_OR_NOTHING,
                assess(SEVENTY, figure("69 actes")).measuredAs(LINEAR).verdict());
        assertEquals(
                Verdict.ALL_OR_NOTHING,
                assess(ofOtherUnit, figure("80 %")).measuredAs(LINEAR).verdict());
        assertEquals(
                Verdict.WITHOUT_BASELINE,
                assess(ofOtherUnit.scale(new Scale.Linear()), figure("80 %")).verdict());
    }

    @Test
    void whatIsMissingContestedOrMerelyProposedIsNotSure() {
        assertEquals("REACHED", verdict(SEVENTY, figure("70 actes")));
        assertEquals("REACHED", verdict(SEVENTY, figure("70 actes", Measurement.Evidence.PRESENT)));
        assertEquals("UNKNOWN NOT_PROVEN", verdict(SEVENTY, figure("70 actes", Measurement.Evidence.MISSING)));
        assertEquals("UNKNOWN NOT_PROVEN", verdict(SEVENTY, figure("70 actes", Measurement.Evidence.CONTESTED)));
        assertEquals("UNKNOWN ONLY_PROPOSED", verdict(SEVENTY, by(Status.PROPOSED, figure("70 actes"))));
        assertEquals("UNKNOWN ONLY_PROPOSED", verdict(SEVENTY, by(Status.PROPOSED, figure("69 actes"))));
        assertEquals("REACHED", verdict(SEVENTY, by(Status.AGREED, figure("70 actes"))));
    }

    @Test
    void onlyTheProofLacksWhereTheTargetIsReached() {
        assertTrue(assess(SEVENTY, figure("70 actes", Measurement.Evidence.MISSING))
                .reachedButForProof());
        assertTrue(assess(SEVENTY, by(Status.PROPOSED, figure("70 actes"))).reachedButForProof());
        assertFalse(assess(SEVENTY, figure("69 actes", Measurement.Evidence.MISSING))
                .reachedButForProof());
        assertFalse(assess(SEVENTY, figure("70 patients", Measurement.Evidence.MISSING))
                .reachedButForProof());
        assertFalse(assess(SEVENTY, figure("70 actes")).reachedButForProof());
        Row deliverable = Row.of("a").aims(new Target.Deliverable("annuaire"));
        assertTrue(
                assess(deliverable, done(true, Measurement.Evidence.CONTESTED)).reachedButForProof());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, UNKNOWN OUTSIDE_YEAR",
        "2023-01-01, REACHED",
        "2023-12-31, REACHED",
        "2024-01-01, UNKNOWN OUTSIDE_YEAR",
        "2024-03-01, UNKNOWN OUTSIDE_YEAR",
        "2024-03-02, UNKNOWN NOT_YET"
    })
    void whatIsMeasuredOutsideTheYearOrAfterTheDayOfTheQuestionIsNotCounted(String on, String verdict) {
        LocalDate asOf = LocalDate.of(2024, 3, 1);
        assertEquals(verdict, verdict(SEVENTY, figureOn("70 actes", on), asOf));
        assertEquals("REACHED", verdict(SEVENTY, by(Status.AGREED, figureOn("70 actes", on)), asOf));
    }

    @Test
    void whatComesAfterTheDayOfTheQuestionIsNotCountedWithinTheYearEither() {
        LocalDate asOf = LocalDate.of(2023, 3, 1);
        assertEquals("REACHED", verdict(SEVENTY, figureOn("70 actes", "2023-03-01"), asOf));
        assertEquals("UNKNOWN NOT_YET", verdict(SEVENTY, figureOn("70 actes", "2023-03-02"), asOf));
        assertEquals("UNKNOWN NOT_YET", verdict(SEVENTY, done(true, "2023-03-02"), asOf));
        assertEquals("REACHED", verdict(SEVENTY, figure("70 actes"), asOf));
    }

    @Test
    void ofAYearThatHasNotBegunNothingIsMeasured() {
        assertEquals("UNKNOWN NOT_YET", verdict(SEVENTY, figure("70 actes"), LocalDate.of(2022, 12, 31)));
        assertEquals("REACHED", verdict(SEVENTY, figure("70 actes"), LocalDate.of(2023, 1, 1)));
    }

    /** Words that no form fits are never answered by a word of the community alone. */
    @Test
    void wordsAreAnsweredOnlyByTheThreeParties() {
        Row words = Row.of("a").aims(new Target.Free("50 % en 2024 puis 60 % en 2025"));
        assertEquals("UNKNOWN FREE_WORDS", verdict(words, done(true, "")));
        assertEquals("UNKNOWN FREE_WORDS", verdict(words, figure("55 %")));
        assertEquals("REACHED", verdict(words, by(Status.AGREED, done(true, ""))));
        assertEquals("NOT_DONE", verdict(words, by(Status.AGREED, done(false, ""))));
    }

    @Test
    void aFigureAndWhatIsSaidOfItsBeingDoneGoTogetherOrNothingIsJudged() {
        assertEquals("UNKNOWN CONTRADICTORY_MEASURE", verdict(SEVENTY, both("71 actes", false)));
        assertEquals("UNKNOWN CONTRADICTORY_MEASURE", verdict(SEVENTY, both("69 actes", true)));
        assertEquals("REACHED", verdict(SEVENTY, both("71 actes", true)));
        assertEquals("WITHOUT_SCALE", verdict(SEVENTY, both("69 actes", false)));
    }

    private static Measurement both(String figure, boolean done) {
        return Records.with(figure(figure), "done", Optional.of(done));
    }

    /** No text says when "early 2023" ends: only what is done by its first day is surely in time. */
    @ParameterizedTest
    @CsvSource({
        "2022-12-31, REACHED",
        "2023-01-01, REACHED",
        "2023-01-02, UNKNOWN NOT_TOLD",
        "2023-12-31, UNKNOWN NOT_TOLD",
        "2024-01-01, NOT_DONE"
    })
    void aPartOfAPeriodHasNoLastDay(String on, String verdict) {
        assertEquals(verdict, verdict(Row.of("a").aims(deadline("early 2023")), done(true, on)));
    }

    @Test
    void anAgreedShareThatTheCommunityAloneProposesIsNotAgreed() {
        assertEquals("UNKNOWN ONLY_PROPOSED", verdict(SEVENTY, by(Status.PROPOSED, agreedShare("1/2"))));
        assertEquals("AGREED", verdict(SEVENTY, agreedShare("1/2")));
    }

    private static Measurement agreedShare(String share) {
        return Records.only(Measurement.class, "agreedShare", Optional.of(Ratio.parse(share)));
    }

    @Test
    void anAgreedShareStandsWhateverElseStandsThere() {
        TargetAssessment agreed = assess(SEVENTY, agreed("1/3", "99 actes"));
        assertEquals(Verdict.AGREED, agreed.verdict());
        assertEquals(IndicatorOutcome.Outcome.PARTLY, agreed.standing());
    }

    @Test
    void theStandingIsWhatIsPaidWithoutTheWeight() {
        Row linear = Row.of("a").stood("60").aims(level("70")).scale(new Scale.Linear());
        Row noScale = Row.of("a").stood("60").aims(level("70"));
        Row tiers = Row.of("a").scale(tiers(Scale.Order.RISING, "60: 1/2", "70: 1"));
        assertEquals("ACHIEVED", standing(linear, "70"));
        assertEquals("PARTLY", standing(linear, "65"));
        assertEquals("NOT_ACHIEVED", standing(linear, "60"));
        assertEquals("NOT_ACHIEVED", standing(noScale, "65"));
        assertEquals(
                "PARTLY",
                assess(noScale, figure("65")).measuredAs(LINEAR).standing().toString());
        assertEquals("PARTLY", standing(tiers, "60"));
        assertEquals("NOT_ACHIEVED", standing(tiers, "59"));
        assertEquals("ACHIEVED", standing(tiers, "70"));
        Row half = Row.of("a").scale(tiers(Scale.Order.RISING, "60: 1/3", "70: 1/2"));
        assertEquals("PARTLY", standing(half, "70"));
        Row euros = Row.of("a").scale(tiersInEuros(Scale.Order.RISING, "60: 10.00", "70: 20.00"));
        assertEquals("NOT_ACHIEVED", standing(euros, "59"));
        assertEquals("PARTLY", standing(euros, "60"));
        assertEquals("ACHIEVED", standing(euros, "70"));
        assertEquals(
                "UNKNOWN",
                standing(Row.of("a").aims(level(Bound.AT_LEAST, "70")).scale(new Scale.Linear()), "65"));
    }

    @Test
    void aScaleOfOneYearHoldsInThatYearOnly() {
        Indicator row = Row.of("a")
                .aims(level("70"))
                .stood("60")
                .scaleIn("2", new Scale.Linear())
                .indicator();
        assertEquals(
                "NOT_ACHIEVED",
                assess(row, 1, figure("65"), Optional.empty())
                        .measuredAs(BINARY)
                        .standing()
                        .toString());
        assertEquals(
                "PARTLY",
                assess(row, 2, figure("65"), Optional.empty())
                        .measuredAs(BINARY)
                        .standing()
                        .toString());
        assertEquals(
                "NOT_ACHIEVED",
                assess(row, 3, figure("65"), Optional.empty())
                        .measuredAs(BINARY)
                        .standing()
                        .toString());
    }

    @Test
    void theNextStepIsTheNextThresholdOrTheTarget() {
        Row falling = Row.of("a").scale(tiers(Scale.Order.FALLING, "80 patients: 1/3", "40 patients: 1"));
        assertEquals("20 to 80", next(falling, figure("100 patients")));
        assertEquals("40 to 40", next(falling, figure("80 patients")));
        assertEquals("39 to 40", next(falling, figure("79 patients")));
        assertEquals("none", next(falling, figure("40 patients")));
        Row rising = Row.of("a").scale(tiers(Scale.Order.RISING, "50: 1/3", "60: 2/3"));
        assertEquals("50 to 50", next(rising, figure("0")));
        assertEquals("10 to 60", next(rising, figure("50")));
        assertEquals("none", next(rising, figure("61")));
        assertEquals("3 to 70", next(SEVENTY, figure("67 actes")));
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
        return assess(row, measurement)
                .next()
                .map(step -> step.distance() + " to " + step.level())
                .orElse("none");
    }

    private static Ratio tierShare(Row row, String measured) {
        return assess(row, figure(measured)).tier().flatMap(Scale.Tier::share).orElse(Ratio.ZERO);
    }

    private static String standing(Row row, String measured) {
        return assess(row, figure(measured)).measuredAs(BINARY).standing().toString();
    }

    private static String verdict(Row row, Measurement measurement) {
        return verdict(assess(row, measurement));
    }

    private static String verdict(Row row, Measurement measurement, LocalDate asOf) {
        return verdict(assess(
                row.indicator(), 1, measurement, Optional.of(new TargetAssessment.Window(YEAR, Optional.of(asOf)))));
    }

    private static String verdict(TargetAssessment assessment) {
        return assessment.verdict()
                + assessment.doubt().map(doubt -> " " + doubt).orElse("");
    }

    private static TargetAssessment assess(Row row, Measurement measurement) {
        return assess(row.indicator(), 1, measurement, Optional.empty());
    }

    private static TargetAssessment assess(
            Indicator indicator, int year, Measurement measurement, Optional<TargetAssessment.Window> window) {
        ResolvedTarget target = ResolvedTarget.of(indicator, year, Optional.empty(), false);
        return TargetAssessment.of(indicator, year, target, Optional.of(measurement), window);
    }
}
