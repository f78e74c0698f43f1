package fr.cpts.rules.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.money.Ratio;
import fr.cpts.rules.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorsAchievedTest {

    @Test
    void whatIsAchievedIsTheSumOfEachWeightTimesItsShare() {
        // 2/9 x 1 + 6/9 x 1/2 = 5/9; with all of 1/9, which is unknown, 6/9.
        IndicatorsAchieved achieved = achieved(
                false,
                List.of(
                        Row.of("a").weighs("2/9"),
                        Row.of("b").weighs("6/9"),
                        Row.of("c").weighs("1/9")),
                "1",
                "1/2",
                "?");
        assertEquals(Ratio.of(5, 9), achieved.min());
        assertEquals(Ratio.of(6, 9), achieved.max());
        assertEquals(List.of("c"), open(achieved));
    }

    @Test
    void amountsWeighByTheirShareOfTheirSum() {
        // 10 out of 40 euros and nothing of the other 30.
        IndicatorsAchieved achieved = achieved(
                false, List.of(Row.of("a").weighs("10.00 €"), Row.of("b").weighs("30.00 €")), "1", "0");
        assertEquals(Ratio.of(1, 4), achieved.min());
        assertTrue(achieved.isKnown());
    }

    @Test
    void weightsThatAreNotTheWholeAreEachDividedByTheirSum() {
        // 1/6 and 2/6 are a third and two thirds of what there is.
        IndicatorsAchieved achieved =
                achieved(false, List.of(Row.of("a").weighs("1/6"), Row.of("b").weighs("2/6")), "0", "1");
        assertEquals(Ratio.of(2, 3), achieved.min());
    }

    @Test
    void aGroupEarnsTheLeastOfItsRowsOrTheirMean() {
        List<Row> rows = List.of(
                Row.of("a").group("g").weighs("3/4"),
                Row.of("b").weighs("1/4"),
                Row.of("c").group("g"),
                Row.of("d").group("g"));
        // The members of the group come first: 1, 1/2 and 0; then b, of which 1 was achieved.
        assertEquals(Ratio.of(1, 4), achieved(false, rows, "1", "1/2", "0", "1").min());
        // 3/4 x (1 + 1/2 + 0) / 3 + 1/4 = 3/8 + 2/8.
        assertEquals(Ratio.of(5, 8), achieved(true, rows, "1", "1/2", "0", "1").min());
    }

    @Test
    void aRowOfAGroupThatIsUnknownLeavesItOpenAsFarAsTheOthersDo() {
        List<Row> rows =
                List.of(Row.of("a").group("g").weighs("1/1"), Row.of("b").group("g"));
        IndicatorsAchieved all = achieved(false, rows, "1/2", "?");
        assertEquals(Ratio.ZERO, all.min());
        assertEquals(Ratio.of(1, 2), all.max());
        IndicatorsAchieved mean = achieved(true, rows, "1/2", "?");
        assertEquals(Ratio.of(1, 4), mean.min());
        assertEquals(Ratio.of(3, 4), mean.max());
        assertEquals(List.of("b"), open(mean));
    }

    @Test
    void anUnknownRowThatCannotChangeTheShareIsNotWaitedFor() {
        IndicatorsAchieved lost = achieved(
                false, List.of(Row.of("a").group("g").weighs("1/1"), Row.of("b").group("g")), "0", "?");
        assertTrue(lost.isKnown());
        assertEquals(List.of(), open(lost));
        IndicatorsAchieved weightless =
                achieved(false, List.of(Row.of("a").weighs("1/1"), Row.of("b").weighs("0/1")), "1", "?");
        assertTrue(weightless.isKnown());
        assertEquals(List.of(), open(weightless));
        assertFalse(achieved(
                        true,
                        List.of(
                                Row.of("a").group("g").weighs("1/1"),
                                Row.of("b").group("g")),
                        "0",
                        "?")
                .isKnown());
    }

    @Test
    void whatWasEarnedIsCountedOnceForAConclusion() {
        IndicatorsAchieved achieved =
                achieved(false, List.of(Row.of("a").weighs("2/9"), Row.of("b").weighs("7/9")), "1", "?");
        assertSame(achieved.shares(), achieved.shares());
        assertSame(achieved.min(), achieved.min());
        assertSame(achieved.max(), achieved.max());
    }

    @Test
    void theSameJudgementsEarnTheSame() {
        List<Row> rows =
                List.of(Row.of("a").group("g").weighs("1/1"), Row.of("b").group("g"));
        IndicatorsAchieved achieved = achieved(true, rows, "1", "0");
        IndicatorsAchieved same = new IndicatorsAchieved(achieved.judged(), true);
        assertEquals(achieved, same);
        assertEquals(achieved.hashCode(), same.hashCode());
        assertEquals(achieved.toString(), same.toString());
        assertNotEquals(achieved, new IndicatorsAchieved(achieved.judged(), false));
        assertNotEquals(achieved, achieved(true, rows, "1", "1"));
    }

    private static List<String> open(IndicatorsAchieved achieved) {
        return achieved.open().stream().map(IndicatorOutcome::code).toList();
    }

    /** The shares in the order of the units; a question mark is an indicator that was not measured. */
    private static IndicatorsAchieved achieved(boolean mean, List<Row> rows, String... shares) {
        WeightedIndicators weights = WeightedIndicatorsTest.of(rows.toArray(Row[]::new));
        assertEquals(shares.length, weights.count());
        List<IndicatorOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            outcomes.add(0, outcome(weights.members().get(i), shares[i]));
        }
        MissionJudged judged = MissionJudged.of(weights, outcomes);
        assertEquals(
                weights.members().stream().map(IndicatorStated::code).toList(),
                judged.outcomes().stream().map(IndicatorOutcome::code).toList());
        return new IndicatorsAchieved(judged, mean);
    }

    private static IndicatorOutcome outcome(IndicatorStated stated, String share) {
        IndicatorYear year = new IndicatorYear(null, stated);
        if (share.equals("?")) {
            return new IndicatorOutcome(
                    year,
                    IndicatorOutcome.Outcome.UNKNOWN,
                    Ratio.ZERO,
                    Ratio.ONE,
                    "NOT_MEASURED",
                    Optional.empty(),
                    Optional.of(IndicatorMeasured.missing(stated, 1)));
        }
        Measurement agreed = Row.agreed(share, "1");
        TargetAssessment assessment = TargetAssessment.of(
                stated.indicator(),
                1,
                ResolvedTarget.of(stated.indicator(), 1, Optional.empty(), false),
                Optional.of(agreed),
                Optional.empty());
        return IndicatorOutcome.of(new IndicatorAssessed(year, null, assessment));
    }
}
