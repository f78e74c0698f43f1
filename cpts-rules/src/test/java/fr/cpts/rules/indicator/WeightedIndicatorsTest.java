package fr.cpts.rules.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.contract.Contract;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.Contracts;
import fr.cpts.rules.Decisions;
import fr.cpts.rules.Row;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedIndicatorsTest {

    private static final Contract CONTRACT = Contracts.idle("2023-01-01", 1);

    @Test
    void fractionsOfSeveralDenominatorsAreSummedExactly() {
        // 2/9 + 1/6 + 1/3 + 1/4 = 8/36 + 6/36 + 12/36 + 9/36 = 35/36.
        WeightedIndicators weights = weights("2/9", "1/6", "1/3", "1/4");
        assertEquals(Ratio.of(35, 36), weights.sum());
        assertFalse(weights.isWhole());
        assertTrue(weights("2/9", "1/6", "1/3", "1/4", "1/36").isWhole());
        assertFalse(weights("1/1", "1/999999").isWhole());
    }

    @Test
    void amountsAreSummedInCents() {
        assertEquals(Ratio.of(166_901, 1), weights("1669.00 €", "0.01 €").sum());
    }

    @Test
    void weightsAreFractionsOrAmountsOrMixed() {
        assertEquals("fractions", kind(weights("1/2", "1/2")));
        assertEquals("amounts", kind(weights("1.00 €", "2.00 €")));
        assertEquals("mixed", kind(weights("1/2", "2.00 €")));
        assertEquals("none", kind(weights()));
    }

    @Test
    void weightsThatAreAllZeroAreNilAndNoWeightsAreNot() {
        assertTrue(weights("0/6", "0/9").isNil());
        assertTrue(weights("0.00 €").isNil());
        assertFalse(weights("0/6", "1/9").isNil());
        assertFalse(weights().isNil());
        assertTrue(weights().isNone());
    }

    @Test
    void aGroupIsOneUnitThatStandsWhereItsFirstRowDoes() {
        WeightedIndicators weights = of(
                Row.of("a").group("g"),
                Row.of("b").weighs("1/3"),
                Row.of("c").group("g").weighs("2/3"),
                Row.of("d"),
                Row.of("e").mission(Mission.PREVENTION).group("g"));
        assertEquals(
                List.of("2/3 a c", "1/3 b"),
                weights.units().stream()
                        .map(unit -> unit.weight() + " "
                                + String.join(
                                        " ",
                                        unit.members().stream()
                                                .map(IndicatorStated::code)
                                                .toList()))
                        .toList());
        assertEquals(
                List.of("a", "c", "b"),
                weights.members().stream().map(IndicatorStated::code).toList());
        assertTrue(weights.isWhole());
    }

    @Test
    void aGroupWithoutAnyWeightIsFollowed() {
        assertTrue(of(Row.of("a").group("g"), Row.of("b").group("g")).isNone());
    }

    @Test
    void theWeightsOfAYearAreThoseOfTheIndicatorsThatCountInIt() {
        Row first = Row.of("a").aimsIn(1, Row.count("3")).weighs("1/1");
        Row later = Row.of("b").years("2-").weighs("1/2");
        Row byYear = Row.of("c").weighsIn("2", "1/2").weighsIn("3-", "1/4");
        assertEquals("a 1/1", in(1, first, later, byYear).shown());
        assertEquals("b 1/2, c 1/2", in(2, first, later, byYear).shown());
        assertEquals("b 1/2, c 1/4", in(3, first, later, byYear).shown());
        assertTrue(in(1, first, later, byYear).isWhole());
        assertTrue(in(2, first, later, byYear).isWhole());
        assertFalse(in(3, first, later, byYear).isWhole());
    }

    @Test
    void aYearThatNoWeightNamesHasNone() {
        Row row = Row.of("a").aimsIn(1, Row.count("3")).weighs("1/1");
        assertTrue(in(2, row).isNone());
        assertTrue(in(5, Row.of("a").weighsIn("1-4", "1/1")).isNone());
    }

    @Test
    void amountsAreTheWholeWhenTheySumToTheVariablePartOfTheYear() {
        // PARCOURS of a T3: 90 000, of which the half is variable.
        assertTrue(weights("30000.00 €", "15000.00 €").isWhole());
        assertFalse(weights("30000.00 €", "15000.01 €").isWhole());
        assertFalse(weights("30000.00 €", "14999.99 €").isWhole());
    }

    private static String kind(WeightedIndicators weights) {
        List<String> kinds = new ArrayList<>();
        if (weights.isInFractions()) {
            kinds.add("fractions");
        }
        if (weights.isInAmounts()) {
            kinds.add("amounts");
        }
        if (weights.isMixed()) {
            kinds.add("mixed");
        }
        return kinds.isEmpty() ? "none" : String.join(" and ", kinds);
    }

    private static WeightedIndicators weights(String... weights) {
        Row[] rows = new Row[weights.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Row.of("i" + i).weighs(weights[i]);
        }
        return of(rows);
    }

    /** The weights of PARCOURS in the first contract year of a T3, whose variable part is 45 000. */
    static WeightedIndicators of(Row... rows) {
        return in(1, rows);
    }

    /** The weights of PARCOURS in a contract year. */
    static WeightedIndicators in(int year, Row... rows) {
        Decisions decisions = RuleBook.standard()
                .decide(
                        Row.annex(
                                CONTRACT.withDurationYears(5)
                                        .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 1, 1)),
                                rows),
                        LocalDate.of(2024, 1, 1),
                        Positions.usual());
        return decisions.all(WeightedIndicators.class).stream()
                .filter(weights ->
                        weights.number() == year && weights.open().envelope().equals(Mission.PARCOURS.envelope()))
                .findFirst()
                .orElseThrow();
    }
}
