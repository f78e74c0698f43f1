package fr.cpts.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.measure.Quantity;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.model.time.ApproximateDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetTest {

    @Test
    void aLevelIsShownWithItsSideAndItsEquivalent() {
        Quantity rate = Quantity.parse("90 %");
        assertEquals("90 %", new Target.Level(rate, Optional.empty(), Optional.empty()).shown());
        assertEquals(
                "≥ 90 % (29 PH)",
                new Target.Level(rate, Optional.of(Target.Bound.AT_LEAST), Optional.of(Quantity.parse("29 PH")))
                        .shown());
        assertEquals("≤ 90 %", new Target.Level(rate, Optional.of(Target.Bound.AT_MOST), Optional.empty()).shown());
    }

    @Test
    void aChangeIsShownWithItsSign() {
        assertEquals("+0.8", change("0.8"));
        assertEquals("-10 %", change("-10 %"));
        assertEquals("0", change("0"));
        assertEquals("=", new Target.Stable().shown());
        assertEquals("+1", new Target.More(Quantity.of(1)).shown());
    }

    @Test
    void aCountIsShownWithItsMinimumAndWhatItIsForEachOf() {
        Quantity two = Quantity.parse("2 réunions");
        assertEquals("2 réunions", new Target.Count(two, Optional.empty(), Optional.empty()).shown());
        assertEquals("≥ 2 réunions / an", new Target.Count(two, Optional.of(true), Optional.of("an")).shown());
    }

    @Test
    void aBoundIsStrictOrNotAndLooksOneWay() {
        assertEquals(
                "≥ HIGHER false, ≤ LOWER false, > HIGHER true, < LOWER true",
                Arrays.stream(Target.Bound.values())
                        .map(bound -> bound.sign() + " " + bound.direction() + " " + bound.isStrict())
                        .collect(java.util.stream.Collectors.joining(", ")));
        assertEquals(
                "> 80 %",
                new Target.Level(Quantity.parse("80 %"), Optional.of(Target.Bound.MORE_THAN), Optional.empty())
                        .shown());
    }

    /** Once a quarter is 4 a year, once a month 12, once a week 52; for each workshop, so many for each. */
    @Test
    void aCountForAPeriodIsSoManyInAYear() {
        assertEquals("4 réunions", inYear("1 réunions", "trimestre"));
        assertEquals("24", inYear("2", "mois"));
        assertEquals("52", inYear("1", "Semaine"));
        assertEquals("2", inYear("2", "an"));
        assertEquals("5 participants", inYear("5 participants", "atelier"));
        assertEquals("unknown", inYear("1", "jour"));
        assertEquals("unknown", inYear("999999999999999", "mois"));
        assertEquals(
                Optional.of(Quantity.of(3)),
                new Target.Count(Quantity.of(3), Optional.empty(), Optional.empty()).inYear());
    }

    private static String inYear(String number, String per) {
        return new Target.Count(Quantity.parse(number), Optional.empty(), Optional.of(per))
                .inYear()
                .map(Quantity::toString)
                .orElse("unknown");
    }

    @Test
    void wordsAreShownAsTheyAre() {
        assertEquals("annuaire", new Target.Deliverable("annuaire").shown());
        assertEquals("liste", new Target.Update("liste").shown());
        assertEquals("évaluation", new Target.Process("évaluation").shown());
        assertEquals("A faire", new Target.Free("A faire").shown());
        assertEquals("2024-06", new Target.Deadline(ApproximateDate.parse("2024-06")).shown());
        assertEquals("N+2", new Target.Observed(2).shown());
        assertEquals("…", new Target.ToBeSet(Optional.empty(), Optional.of(true)).shown());
        assertEquals("à déterminer", new Target.ToBeSet(Optional.of("à déterminer"), Optional.empty()).shown());
    }

    @Test
    void trendsAreArrows() {
        assertEquals(
                List.of("↗", "→", "↘", "→↘", "→↗", "+"),
                Arrays.stream(Trend.values())
                        .map(trend -> new Target.Direction(trend).shown())
                        .toList());
    }

    private static String change(String by) {
        return new Target.Change(Quantity.parse(by), Optional.empty(), Optional.empty()).shown();
    }
}
