package fr.cpts.rules.indicator;

import static fr.cpts.rules.Row.change;
import static fr.cpts.rules.Row.count;
import static fr.cpts.rules.Row.deadline;
import static fr.cpts.rules.Row.level;
import static fr.cpts.rules.Row.more;
import static fr.cpts.rules.Row.trend;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.indicator.Indicator.Direction;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.Target.Bound;
import fr.cpts.model.indicator.Target.ChangeUnit;
import fr.cpts.model.indicator.Target.Reference;
import fr.cpts.model.indicator.TargetCell.CountedFrom;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.rules.Row;
import fr.cpts.rules.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolvedTargetTest {

    @Test
    void aLevelIsReachedOnTheSideOfItsBound() {
        assertEquals("FIGURE 70 actes HIGHER", told(row().aims(level(Bound.AT_LEAST, "70 actes"))));
        assertEquals("FIGURE 70 actes LOWER", told(row().aims(level(Bound.AT_MOST, "70 actes"))));
    }

    /** Once a quarter is 4 a year, once a month 12; so many a day is of days that nobody counted. */
    @Test
    void aCountForAPeriodIsOfTheWholeYear() {
        assertEquals("FIGURE 4 HIGHER", told(row().aims(each("1", "trimestre"))));
        assertEquals("FIGURE 12 HIGHER", told(row().aims(each("1", "mois"))));
        assertEquals("FIGURE 2 HIGHER", told(row().aims(each("2", "an"))));
        assertEquals("OPEN for want of targets", told(row().aims(each("2", "jour"))));
    }

    private static Target each(String number, String per) {
        return new Target.Count(Quantity.parse(number), Optional.empty(), Optional.of(per));
    }

    @Test
    void aChangeBesideALevelTellsItsDirectionAndWhereItStood() {
        // 90.8 (+0.8) stood at 90; 9.3 (-0.7) stood at 10.
        assertEquals("FIGURE 454/5 % HIGHER from 90", told(row().aims(level("90.8 %"), change("0.8"))));
        assertEquals("FIGURE 93/10 % LOWER from 10", told(row().aims(level("9.3 %"), change("-0.7"))));
    }

    @Test
    void aPercentageBesideALevelTellsItsDirectionAndNotWhereItStood() {
        assertEquals("FIGURE 568 LOWER", told(row().aims(level("568"), change("-10 %"))));
        assertEquals("FIGURE 568 LOWER", told(row().aims(level("568"), change("-10", ChangeUnit.PERCENT))));
        assertEquals("FIGURE 454/5 % HIGHER", told(row().aims(level("90.8 %"), change("0.8 %"))));
    }

    @Test
    void aLevelThatIsToStayTellsNoDirection() {
        String stays = "FIGURE 90 % from 90 for want of direction";
        assertEquals(stays, told(row().aims(level("90 %"), change("0"))));
        assertEquals(stays, told(row().aims(level("90 %"), new Target.Stable())));
        assertEquals(stays, told(row().stood("90 %").aims(level("90 %"))));
    }

    @Test
    void aLevelAloneTakesItsDirectionFromWhereItStood() {
        assertEquals("FIGURE 90 % HIGHER from 80", told(row().stood("80 %").aims(level("90 %"))));
        assertEquals("FIGURE 70 % LOWER from 80", told(row().stood("80 %").aims(level("70 %"))));
    }

    @Test
    void aBaselineInAnotherUnitTellsNothingOfALevel() {
        assertEquals(
                "FIGURE 90 % for want of baseline OTHER_UNIT",
                told(row().stood("631 patients").aims(level("90 %"))));
        assertEquals("FIGURE 3 réunions HIGHER", told(row().stood("80 %").aims(count("3 réunions"))));
        // A bare number beside a percentage is written wrongly, here or there.
        assertEquals(
                "OPEN for want of baseline OTHER_UNIT", told(row().stood("80").aims(level("90 %"))));
        assertEquals(
                "OPEN for want of baseline OTHER_UNIT", told(row().stood("0.5").aims(level(Bound.AT_LEAST, "90 %"))));
    }

    @Test
    void aTrendBesideALevelTellsItsDirection() {
        assertEquals("FIGURE 90 % HIGHER", told(row().aims(level("90 %"), trend(Trend.UP))));
        assertEquals("FIGURE 90 % HIGHER", told(row().aims(level("90 %"), trend(Trend.STABLE_OR_UP))));
        assertEquals("FIGURE 90 % LOWER", told(row().aims(level("90 %"), trend(Trend.DOWN))));
        assertEquals("FIGURE 90 % LOWER", told(row().aims(level("90 %"), trend(Trend.STABLE_OR_DOWN))));
        assertEquals("FIGURE 90 % for want of direction", told(row().aims(level("90 %"), trend(Trend.BETTER))));
        assertEquals("FIGURE 90 % for want of direction", told(row().aims(level("90 %"), trend(Trend.STABLE))));
    }

    @Test
    void theDirectionThatIsStatedStandsBeforeAnyThatIsDerived() {
        assertEquals("FIGURE 3 LOWER", told(row().better(Direction.LOWER).aims(count("3"))));
        assertEquals(
                "FIGURE 90 % LOWER from 80",
                told(row().better(Direction.LOWER).stood("80 %").aims(level("90 %"))));
    }

    @Test
    void aBoundAgainstTheBetterDirectionIsAContradiction() {
        String contradiction = "OPEN for want of direction CONTRADICTION";
        assertEquals(contradiction, told(row().better(Direction.HIGHER).aims(level(Bound.AT_MOST, "90 %"))));
        assertEquals(contradiction, told(row().better(Direction.LOWER).aims(level(Bound.AT_LEAST, "90 %"))));
        assertEquals(
                contradiction, told(row().better(Direction.HIGHER).stood("20").aims(change("-10"))));
        assertEquals(
                contradiction, told(row().better(Direction.LOWER).stood("80 %").aims(level("90 %"), trend(Trend.UP))));
        assertEquals(
                contradiction, told(row().better(Direction.HIGHER).stood("80 %").aims(trend(Trend.STABLE_OR_DOWN))));
        assertEquals("FIGURE 90 % LOWER", told(row().better(Direction.LOWER).aims(level(Bound.AT_MOST, "90 %"))));
    }

    /** From 66 111, +700 is 66 811. */
    @Test
    void aLevelAgainstTheChangeBesideItIsAContradiction() {
        String contradiction = "OPEN for want of targets CONTRADICTION";
        assertEquals(contradiction, told(row().stood("66111").aims(level("68811"), change("700"))));
        assertEquals("FIGURE 66811 HIGHER from 66111", told(row().stood("66111").aims(level("66811"), change("700"))));
        // 631 x 0.9 = 567.9, which a document rounds to 568; 566 is neither of its neighbours.
        assertEquals(
                "FIGURE 568 LOWER from 631",
                told(row().stood("631").aims(level("568"), change("-10", ChangeUnit.PERCENT))));
        assertEquals(contradiction, told(row().stood("631").aims(level("566"), change("-10", ChangeUnit.PERCENT))));
        // 90.8 is 90 and 0.8 points, and not 0.8 per cent of it; said in per cent of a percentage, either would do.
        assertEquals("FIGURE 454/5 % HIGHER from 90", told(row().stood("90 %").aims(level("90.8 %"), change("0.8 %"))));
        assertEquals(contradiction, told(row().stood("90 %").aims(level("95 %"), change("0.8 %"))));
        // What is counted from the year before says nothing of the baseline.
        assertEquals(
                "FIGURE 95 HIGHER from 90",
                told(row().stood("90").aims(level("95"), change("1", ChangeUnit.POINTS, Reference.PREVIOUS_YEAR))));
    }

    @Test
    void thresholdsAgainstTheBetterDirectionOrOfSeveralUnitsAreAContradiction() {
        String contradiction = "OPEN for want of scale CONTRADICTION";
        Scale falling = Row.tiers(Scale.Order.FALLING, "80: 1/2", "40: 1");
        assertEquals(contradiction, told(row().better(Direction.HIGHER).scale(falling)));
        assertEquals(contradiction, told(row().aims(level(Bound.AT_LEAST, "40")).scale(falling)));
        assertEquals(contradiction, told(row().scale(Row.tiers(Scale.Order.RISING, "10 %: 1/2", "20: 1"))));
        assertEquals("FIGURE 40 LOWER", told(row().better(Direction.LOWER).scale(falling)));
        assertEquals(contradiction, told(row().scale(Row.tiers(Scale.Order.RISING, "80: 1/2", "40: 1"))));
        assertEquals(contradiction, told(row().scale(Row.tiers(Scale.Order.RISING, "40: 1", "80: 1/2"))));
    }

    @Test
    void aChangeInAnotherUnitThanWhereItStoodIsNotCounted() {
        assertEquals(
                "OPEN for want of baseline OTHER_UNIT",
                told(row().stood("100 actes").aims(change("10 patients"))));
        assertEquals(
                "FIGURE 110 actes HIGHER from 100",
                told(row().stood("100 actes").aims(change("10 acte"))));
        // 2 % of 0.5, or 2 points of a share.
        assertEquals(
                "OPEN for want of targets POINTS_OR_PERCENT",
                told(row().stood("0.5").aims(change("2 %"))));
        assertEquals(
                "OPEN for want of targets POINTS_OR_PERCENT",
                told(row().stood("90 %").aims(more("2 %"))));
    }

    /** One meeting a quarter is four a year. */
    @Test
    void soManyEachQuarterAreFourTimesAsManyInTheYear() {
        assertEquals("FIGURE 4 réunion HIGHER", told(row().aims(Row.count("1 réunion", "trimestre"))));
        assertEquals("FIGURE 24 HIGHER", told(row().aims(Row.count("2", "mois"))));
        assertEquals("FIGURE 2 HIGHER", told(row().aims(Row.count("2", "an"))));
        assertEquals("FIGURE 10 HIGHER", told(row().aims(Row.count("10", "atelier"))));
        assertEquals("OPEN for want of targets", told(row().aims(Row.count("2", "jour"))));
    }

    /** A project of 2023: 631 with -10, -10, -20, -20 and -20 % of where it stood. */
    @Test
    void aPercentageOfTheBaselineIsTakenEachYearOfTheSameFigure() {
        Row row = row().stood("631");
        List.of("-10", "-10", "-20", "-20", "-20")
                .forEach(by -> row.aimsIn(
                        1 + row.indicator().goal().targets().size(),
                        change(by, ChangeUnit.PERCENT, Reference.BASELINE)));
        List<String> levels = new ArrayList<>();
        for (int year = 1; year <= 5; year++) {
            levels.add(told(row, year, "100", true));
        }
        // 631 x 0.9 = 567.9 = 5679/10; 631 x 0.8 = 504.8 = 2524/5.
        assertEquals(
                List.of(
                        "FIGURE 5679/10 LOWER from 631 by rounding",
                        "FIGURE 5679/10 LOWER from 631 by rounding",
                        "FIGURE 2524/5 LOWER from 631 by rounding",
                        "FIGURE 2524/5 LOWER from 631 by rounding",
                        "FIGURE 2524/5 LOWER from 631 by rounding"),
                levels);
    }

    @Test
    void aPercentageOfTheYearBeforeNeedsItsFigure() {
        Row row = row().stood("631").aims(change("-10 %", ChangeUnit.PERCENT, Reference.PREVIOUS_YEAR));
        // In the first year the year before is the baseline; 560 x 0.9 = 504.
        assertEquals("FIGURE 5679/10 LOWER from 631 by rounding", told(row, 1, "", false));
        assertEquals("FIGURE 504 LOWER from 631", told(row, 2, "560", false));
        assertEquals("OPEN for want of yearBefore", told(row, 2, "", false));
    }

    @Test
    void aChangeThatDoesNotSayFromWhatIsCountedAsThePositionTaken() {
        Row row = row().stood("100").aims(change("-10"));
        assertEquals("FIGURE 90 LOWER from 100", told(row, 2, "80", false));
        assertEquals("FIGURE 70 LOWER from 100", told(row, 2, "80", true));
        assertEquals("OPEN for want of yearBefore", told(row, 2, "", true));
        assertEquals("FIGURE 90 LOWER from 100", told(row, 1, "", true));
    }

    @Test
    void aChangeThatSaysFromWhatIsCountedSoWhateverThePosition() {
        Row row = row().stood("100").aims(change("-10", ChangeUnit.POINTS, Reference.BASELINE));
        assertEquals("FIGURE 90 LOWER from 100", told(row, 2, "80", true));
        Row chained = row().stood("100").aims(change("-10", ChangeUnit.POINTS, Reference.PREVIOUS_YEAR));
        assertEquals("FIGURE 70 LOWER from 100", told(chained, 2, "80", false));
    }

    @Test
    void pointsAreAddedAndPercentagesAreTaken() {
        // 90 % and 2 points is 92 %; 90 % and 2 per cent of it is 91.8 %.
        assertEquals("FIGURE 92 % HIGHER from 90", told(row().stood("90 %").aims(change("2", ChangeUnit.POINTS))));
        assertEquals("FIGURE 92 % HIGHER from 90", told(row().stood("90 %").aims(change("2"))));
        assertEquals(
                "FIGURE 459/5 % HIGHER from 90", told(row().stood("90 %").aims(change("2 %", ChangeUnit.PERCENT))));
        assertEquals("FIGURE 204 HIGHER from 200", told(row().stood("200").aims(change("2 %"))));
    }

    @Test
    void aPercentageOfAPercentageCanBeMeantInTwoWays() {
        assertEquals(
                "OPEN for want of targets POINTS_OR_PERCENT",
                told(row().stood("90 %").aims(change("2 %"))));
        assertEquals(
                "FIGURE 90 % from 90 for want of direction",
                told(row().stood("90 %").aims(change("0 %"))));
    }

    @Test
    void whatIsToStayIsMetWhereItStood() {
        String stays = "FIGURE 90 % from 90 for want of direction";
        assertEquals(stays, told(row().stood("90 %").aims(new Target.Stable())));
        assertEquals(stays, told(row().stood("90 %").aims(change("0"))));
        assertEquals(stays, told(row().stood("90 %").aims(trend(Trend.STABLE))));
        assertEquals(
                "FIGURE 90 % HIGHER from 90",
                told(row().stood("90 %").better(Direction.HIGHER).aims(new Target.Stable())));
        assertEquals(
                "FIGURE 80 % from 80 for want of direction",
                told(row().stood("90 %").aims(new Target.Stable()), 2, "80 %", true));
    }

    @Test
    void aCountIsSoManyOrMore() {
        assertEquals("FIGURE 3 réunions HIGHER", told(row().aims(count("3 réunions"))));
        assertEquals("FIGURE 3 HIGHER from 1", told(row().stood("1").aims(count("3"))));
    }

    @Test
    void soManyMoreIsCountedAsAnyChangeThatDoesNotSayFromWhat() {
        Row row = row().stood("10").aims(more("3"));
        assertEquals("FIGURE 13 HIGHER from 10", told(row, 2, "20", false));
        assertEquals("FIGURE 23 HIGHER from 10", told(row, 2, "20", true));
        assertEquals("OPEN for want of yearBefore", told(row, 2, "", true));
        assertEquals("OPEN for want of baseline", told(row().aims(more("3")), 2, "20", false));
    }

    @Test
    void aTrendIsToPassOrToKeepWhereItStood() {
        assertEquals("BEYOND 80 HIGHER from 80", told(row().stood("80").aims(trend(Trend.UP))));
        assertEquals("BEYOND 80 LOWER from 80", told(row().stood("80").aims(trend(Trend.DOWN))));
        assertEquals("FIGURE 80 HIGHER from 80", told(row().stood("80").aims(trend(Trend.STABLE_OR_UP))));
        assertEquals("FIGURE 80 LOWER from 80", told(row().stood("80").aims(trend(Trend.STABLE_OR_DOWN))));
        assertEquals(
                "BEYOND 80 LOWER from 80",
                told(row().stood("80").better(Direction.LOWER).aims(trend(Trend.BETTER))));
        assertEquals("OPEN for want of direction", told(row().stood("80").aims(trend(Trend.BETTER))));
    }

    @Test
    void whatIsRelativeNeedsWhereItStood() {
        assertEquals("OPEN for want of baseline", told(row().aims(change("-10"))));
        assertEquals("OPEN for want of baseline", told(row().aims(new Target.Stable())));
        assertEquals("OPEN for want of baseline", told(row().aims(trend(Trend.UP))));
        assertEquals("FIGURE 70 % for want of direction", told(row().aims(level("70 %"))));
    }

    @Test
    void whatIsToBeDoneHasNoFigure() {
        assertEquals("DONE", told(row().aims(new Target.Deliverable("annuaire"))));
        assertEquals("DONE", told(row().aims(new Target.Update("annuaire"))));
        assertEquals("DONE", told(row().aims(new Target.Process("évaluation"))));
        assertEquals("WORDS", told(row().aims(new Target.Free("selon le bilan"))));
    }

    @Test
    void aDeadlineIsTheLastDayOfItsTime() {
        assertEquals("DONE by 2024-03-12", told(row().aims(deadline("2024-03-12"))));
        assertEquals("DONE by 2024-06-30", told(row().aims(deadline("2024-S1"))));
        assertEquals("DONE by 2024-02-29", told(row().aims(new Target.Deliverable("annuaire"), deadline("2024-02"))));
        assertEquals("DONE", told(row().aims(deadline("2024/.."))));
        assertEquals("FIGURE 3 HIGHER by 2024-12-31", told(row().aims(count("3"), deadline("2024"))));
    }

    @Test
    void severalFiguresInOneCellAreToldByTheirBeingDone() {
        assertEquals("DONE", told(row().aims(count("1 réunion"), count("1 campagne"))));
        assertEquals("DONE", told(row().aims(level(Bound.AT_LEAST, "90 %"), count("3 réunions"))));
        assertEquals("DONE", told(row().aims(level("90 %"), level("29 PH"))));
        assertEquals("DONE", told(row().stood("5").aims(count("1"), more("2"))));
        assertEquals("DONE", told(row().stood("5").aims(change("1"), change("2"))));
        assertEquals("DONE", told(row().aims(level("90 %"), new Target.Deliverable("annuaire"))));
    }

    @Test
    void aTargetThatIsNotSetYetStaysOpen() {
        assertEquals("OPEN for want of targets", told(row()));
        assertEquals("OPEN for want of targets", told(row().aims()));
        assertEquals("OPEN for want of targets", told(row().aims(Row.toBeSet())));
        assertEquals("OPEN for want of targets", told(row().stood("80 %").aims(new Target.Observed(1))));
        assertEquals("OPEN for want of targets", told(row().aims(level("90 %"), Row.toBeSet())));
    }

    @Test
    void eachYearHasItsCellOrElseThatWithoutAYear() {
        Row row = row().aims(count("9"));
        for (int year = 0; year <= 5; year++) {
            row.aimsIn(year, count(String.valueOf(10 + year)));
        }
        for (int year = 1; year <= 5; year++) {
            assertEquals("FIGURE " + (10 + year) + " HIGHER", told(row, year, "", false));
        }
        assertEquals("FIGURE 9 HIGHER", told(row, 6, "", false));
        assertEquals("OPEN for want of targets", told(row().aimsIn(1, count("1")), 2, "", false));
    }

    @Test
    void aBlankCellOfTheYearStandsBeforeThatWithoutAYear() {
        assertEquals("OPEN for want of targets", told(row().aims(count("9")).aimsIn(2), 2, "", false));
    }

    @Test
    void yearsOfAnActionAreNotThoseOfTheContract() {
        assertEquals("FIGURE 3 HIGHER", told(row().aimsFrom(CountedFrom.CONTRACT, 1, count("3"))));
        assertEquals("OPEN for want of targets", told(row().aimsFrom(CountedFrom.ACTION, 1, count("3"))));
    }

    @Test
    void tiersTellTheLastThresholdWhateverTheTarget() {
        assertEquals(
                "FIGURE 40 patients LOWER",
                told(row().aims(level("90 patients"))
                        .scale(Row.tiers(Scale.Order.FALLING, "80 patients: 1/2", "40 patients: 1"))));
        assertEquals("FIGURE 20 HIGHER", told(row().scale(Row.tiers(Scale.Order.RISING, "10: 1/2", "20: 1"))));
    }

    @Test
    void aFigureIsReachedAtEqualityAndATrendBeyondIt() {
        assertReached(row().aims(level(Bound.AT_LEAST, "70")), "69.9 no", "70 yes", "70.1 yes");
        assertReached(row().aims(level(Bound.AT_MOST, "70")), "69.9 yes", "70 yes", "70.1 no");
        assertReached(row().aims(level(Bound.MORE_THAN, "70")), "69.9 no", "70 no", "70.1 yes");
        assertReached(row().aims(level(Bound.LESS_THAN, "70")), "69.9 yes", "70 no", "70.1 no");
        assertReached(row().stood("70").aims(trend(Trend.UP)), "69.9 no", "70 no", "70.1 yes");
        assertReached(row().stood("70").aims(trend(Trend.DOWN)), "69.9 yes", "70 no", "70.1 no");
        assertReached(row().stood("70").aims(trend(Trend.STABLE_OR_UP)), "69.9 no", "70 yes", "70.1 yes");
        assertReached(row().stood("70").aims(trend(Trend.STABLE_OR_DOWN)), "69.9 yes", "70 yes", "70.1 no");
    }

    private static void assertReached(Row row, String... figures) {
        ResolvedTarget target = ResolvedTarget.of(row.indicator(), 1, Optional.empty(), false);
        for (String figure : figures) {
            Ratio value = Quantity.parse(figure.split(" ")[0]).exact();
            if (figure.endsWith("yes")) {
                assertTrue(target.isReachedBy(value), figure);
            } else {
                assertFalse(target.isReachedBy(value), figure);
            }
        }
    }

    private static Row row() {
        return Row.of("a");
    }

    private static String told(Row row) {
        return told(row, 1, "", false);
    }

    private static String told(Row row, int year, String before, boolean fromYearBefore) {
        return Told.target(ResolvedTarget.of(
                row.indicator(),
                year,
                before.isEmpty() ? Optional.empty() : Optional.of(Quantity.parse(before)),
                fromYearBefore));
    }
}
