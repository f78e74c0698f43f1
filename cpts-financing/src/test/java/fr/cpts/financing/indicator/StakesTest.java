package fr.cpts.financing.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What indicators are worth, on figures worked out by hand. PARCOURS of a T1 has a variable part of 50 000 / 2 = 25 000 a year. */
class StakesTest {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);

    /** PARCOURS of a T1 from the first day of a contract of one year, 2023. */
    private static final Contract WHOLE_YEAR = Annex.contract("2023-01-01", "T1", Mission.PARCOURS, "2023-01-01");

    @Test
    void everyFormOfOutcomeHasItsEuros() {
        Dossier dossier = Annex.of(WHOLE_YEAR, """
                {"code": "reached",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "2/10"},
                 "goal": {"targets": [{"targets": [{"kind": "LEVEL", "value": 20, "bound": "AT_LEAST"}]}]}},
                {"code": "short",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "1/10"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": "3 réunions"}]}]}},
                {"code": "half",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "3/10", "scale": {"kind": "LINEAR"}},
                 "goal": {"baseline": {"value": "80 %"}, "targets": [{"targets": [{"kind": "LEVEL", "value": "90 %", "bound": "AT_LEAST"}]}]}},
                {"code": "silent",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "1/10"},
                 "goal": {"targets": [{"targets": [{"kind": "DELIVERABLE", "text": "Un annuaire"}]}]}},
                {"code": "followed",
                 "attachedTo": {"mission": "PARCOURS"},
                 "goal": {"targets": [{"targets": [{"kind": "LEVEL", "value": 5, "bound": "AT_LEAST"}]}]}},
                {"code": "agreed",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "2/10"},
                 "goal": {"targets": [{"targets": [{"kind": "FREE", "text": "Au mieux"}]}]}},
                {"code": "unproven",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "1/10"},
                 "goal": {"targets": [{"targets": [{"kind": "DELIVERABLE", "text": "Une convention"}]}]}}
                """, """
                "reached": {"1": {"value": 20}},
                "short": {"1": {"value": "2 réunions"}},
                "half": {"1": {"value": "85 %"}},
                "followed": {"1": {"value": 9}},
                "agreed": {"1": {"agreedShare": "2/3"}},
                "unproven": {"1": {"done": true, "evidence": "MISSING"}}
                """);

        // 25 000 in tenths are 2 500 each; half of 3 tenths is 3 750; 2/3 of 2 tenths is 3 333.33
        // sure 5 000 + 3 750 + 3 333.33 = 12 083.33; open 2 500 + 2 500
        assertEquals("""
                reached ACHIEVED 5000.00 5000.00 0.00
                short NOT_ACHIEVED 2500.00 0.00 0.00
                half PARTLY 7500.00 3750.00 0.00
                silent UNKNOWN 2500.00 0.00 2500.00
                followed NOT_COUNTED 0.00 0.00 0.00
                agreed PARTLY 5000.00 3333.33 0.00
                unproven UNKNOWN 2500.00 0.00 2500.00
                """, shown(only(dossier)));
        assertEquals("25000.00 12083.33 5000.00", amounts(only(dossier)));
        assertFalse(only(dossier).statedAsWhole());
        assertEquals(
                List.of("unproven"),
                only(dossier).indicators().stream()
                        .filter(IndicatorValue::lacksOnlyEvidence)
                        .map(line -> line.indicator().code())
                        .toList());
    }

    @Test
    void whatToDoFirstIsToShowThenTheLargestGainThenTheNearest() {
        String rows = """
                {"code": "far",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "2/8"},
                 "goal": {"targets": [{"targets": [{"kind": "LEVEL", "value": 100, "bound": "AT_LEAST"}]}]}},
                {"code": "near",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "2/8"},
                 "goal": {"targets": [{"targets": [{"kind": "LEVEL", "value": 100, "bound": "AT_LEAST"}]}]}},
                {"code": "shown",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "1/8"},
                 "goal": {"targets": [{"targets": [{"kind": "DELIVERABLE", "text": "a"}]}]}},
                {"code": "large",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "3/8"},
                 "goal": {"targets": [{"targets": [{"kind": "DELIVERABLE", "text": "b"}]}]}}
                """;
        Dossier dossier = Annex.of(WHOLE_YEAR, rows, """
                "far": {"1": {"value": 20}}, "near": {"1": {"value": 90}},
                "shown": {"1": {"done": true, "evidence": "MISSING"}}, "large": {"1": {"done": false}}
                """);
        MissionValue stake = only(dossier);
        LocalDate end = stake.year().to();

        // 25 000 in eighths: 3 125 each
        assertEquals(
                List.of("shown 3125.00", "large 9375.00", "near 6250.00", "far 6250.00"),
                first(stake, end.minusDays(1)));
        // once the year has ended, only what is missing can still be shown
        assertEquals(List.of("shown 3125.00"), first(stake, end));
    }

    private static List<String> first(MissionValue stake, LocalDate asOf) {
        return ImprovementOption.of(List.of(stake), asOf).stream()
                .map(next -> next.stake().indicator().code() + " " + next.gain())
                .toList();
    }

    @Test
    void whatIsSureIsPaidAndWhatIsOpenBesideItIsOpen() {
        Dossier dossier = Annex.of(WHOLE_YEAR, twoCounts(), "\"a\": {\"1\": {\"value\": 1}}");

        // two halves of 25 000: one achieved, one not measured
        FinancingStatement statement = CALCULATOR.statement(dossier, AS_OF, Positions.usual());
        assertEquals(Optional.of(Euros.of(12_500)), variable(statement, 1));
        assertEquals(Euros.of(12_500), statement.totals().open());
    }

    /** Indicators a, b, c… of a mission, with these weights; each is reached by one. */
    private static String counted(Mission mission, String... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> """
                {"code": "%s",
                 "attachedTo": {"mission": "%s"},
                 "weighting": {"weight": "%s"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}}
                """.formatted((char) ('a' + i), mission.code(), weights[i]))
                .collect(Collectors.joining(","));
    }

    private static String twoCounts() {
        return counted(Mission.PARCOURS, "1/2", "1/2");
    }

    @ParameterizedTest
    @CsvSource({"MISSING, 12, true", "CONTESTED, 12, true", "PRESENT, 12, false", "MISSING, 11, false"})
    void evidenceAloneIsLackingOnlyWhereTheFigureReachesTheTarget(
            String evidence, int value, boolean lacksOnlyEvidence) {
        Dossier dossier = Annex.of(
                WHOLE_YEAR, """
                {"code": "a",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "1/1"},
                 "goal": {"targets": [{"targets": [{"kind": "LEVEL", "value": 12, "bound": "AT_LEAST"}]}]}}
                """, "\"a\": {\"1\": {\"value\": %d, \"evidence\": \"%s\"}}".formatted(value, evidence));

        assertEquals(lacksOnlyEvidence, line(dossier, "a").lacksOnlyEvidence());
        assertEquals(
                evidence.equals("PRESENT") ? "25000.00 25000.00 0.00" : "25000.00 0.00 25000.00",
                amounts(only(dossier)));
    }

    /** At most 80 patients half, at most 40 all, of an indicator of 1 669 €: 834.50 and 1 669. */
    private static final String FALLING = """
            {"code": "falling",
             "attachedTo": {"mission": "PARCOURS"},
             "weighting": {"weight": "1669.00 €", "scale": {"kind": "TIERS", "order": "FALLING", "tiers": [{"reach": "80 patients", "amount": 834.50}, {"reach": "40 patients", "amount": 1669.00}]}}},
            {"code": "rest",
             "attachedTo": {"mission": "PARCOURS"},
             "weighting": {"weight": "23331.00 €"},
             "goal": {"targets": [{"targets": [{"kind": "DELIVERABLE", "text": "Le reste"}]}]}}
            """;

    @ParameterizedTest
    @CsvSource({
        "81, NOT_ACHIEVED, 0.00, 1, 834.50",
        "80, PARTLY, 834.50, 40, 834.50",
        "52, PARTLY, 834.50, 12, 834.50",
        "41, PARTLY, 834.50, 1, 834.50",
        "40, ACHIEVED, 1669.00, , ",
        "0, ACHIEVED, 1669.00, , ",
    })
    void tiersThatFallPayTheirAmountsAndTellHowManyPatientsFewerWouldPayMore(
            int value, IndicatorOutcome.Outcome outcome, String sure, String distance, String gain) {
        Dossier dossier = Annex.of(
                WHOLE_YEAR,
                FALLING,
                "\"falling\": {\"1\": {\"value\": \"%d patients\"}}, \"rest\": {\"1\": {\"done\": false}}"
                        .formatted(value));

        IndicatorValue line = line(dossier, "falling");
        assertEquals(outcome, line.outcome().orElseThrow().outcome());
        assertEquals(Euros.parse(sure), line.sure());
        assertEquals(
                Optional.ofNullable(distance),
                line.next().map(next -> next.step().distance().toString()));
        assertEquals(Optional.ofNullable(gain).map(Euros::parse), line.next().map(IndicatorValue.Next::gain));
        line.next().ifPresent(next -> assertEquals(Optional.of("patients"), next.unit()));
    }

    /** Three thresholds that rise, in shares of 25 000: 1/4, 1/2, all. */
    @ParameterizedTest
    @CsvSource({
        "49.9, 0.00, 1/10, 6250.00",
        "50, 6250.00, 5, 6250.00",
        "54.9, 6250.00, 1/10, 6250.00",
        "55, 12500.00, 5, 12500.00",
        "60, 25000.00, , ",
        "99, 25000.00, , ",
    })
    void tiersThatRisePayTheirShares(String value, String sure, String distance, String gain) {
        Dossier dossier = Annex.of(WHOLE_YEAR, """
                {"code": "a",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "1/1", "scale": {"kind": "TIERS", "order": "RISING", "tiers": [ {"reach": "50 %", "share": "1/4"}, {"reach": "55 %", "share": "1/2"}, {"reach": "60 %", "share": 1}]}}}
                """, "\"a\": {\"1\": {\"value\": \"%s %%\"}}".formatted(value));

        assertEquals(Euros.parse(sure), line(dossier, "a").sure());
        assertEquals(
                Optional.ofNullable(distance),
                line(dossier, "a").next().map(next -> next.step().distance().toString()));
        assertEquals(
                Optional.ofNullable(gain).map(Euros::parse),
                line(dossier, "a").next().map(IndicatorValue.Next::gain));
    }

    @Test
    void theAmountOfATierNeverPaysMoreThanTheIndicatorIsWorth() {
        Dossier dossier = Annex.of(WHOLE_YEAR, """
                {"code": "a",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "1/2", "scale": {"kind": "TIERS", "order": "RISING", "tiers": [ {"reach": 1, "amount": 12500.01}]}}},
                {"code": "b",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "1/2"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}}
                """, "\"a\": {\"1\": {\"value\": 1}}, \"b\": {\"1\": {\"value\": 0}}");

        assertEquals("25000.00 12500.00 0.00", amounts(only(dossier)));
    }

    @ParameterizedTest
    @CsvSource({"88, 12, 25000.00", "99, 1, 25000.00", "100, , "})
    void twelvePatientsMoreWouldBringTheWhole(int value, String distance, String gain) {
        Dossier dossier = Annex.of(WHOLE_YEAR, """
                {"code": "a",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "1/1"},
                 "goal": {"targets": [{"targets": [{"kind": "LEVEL", "value": "100 patients", "bound": "AT_LEAST"}]}]}}
                """, "\"a\": {\"1\": {\"value\": \"%d patients\"}}".formatted(value));

        assertEquals(
                Optional.ofNullable(distance),
                line(dossier, "a").next().map(next -> next.step().distance().toString()));
        assertEquals(
                Optional.ofNullable(gain).map(Euros::parse),
                line(dossier, "a").next().map(IndicatorValue.Next::gain));
        assertEquals(
                Optional.ofNullable(distance).map(any -> "100"),
                line(dossier, "a").next().map(next -> next.step().reach().toString()));
    }

    private static final String FROM_90 = """
            {"code": "a",
             "attachedTo": {"mission": "PARCOURS"},
             "weighting": {"weight": "1/1"%s},
             "goal": {"baseline": {"value": "90 %%"}, "targets": [{"targets": [{"kind": "LEVEL", "value": "%s %%", "bound": "AT_LEAST"}]}]}}
            """;

    /** From 90 % to 94 %: nothing at or below 90, a quarter for each point; what is left to gain is the rest. */
    @ParameterizedTest
    @CsvSource({
        "94, 89, 0.00, 25000.00",
        "94, 90, 0.00, 25000.00",
        "94, 91, 6250.00, 18750.00",
        "94, 93.5, 21875.00, 3125.00",
        "94, 94, 25000.00, ",
        "94, 97, 25000.00, ",
        // it stood beyond the target already, or at it: what falls short goes back
        "85, 84, 0.00, 25000.00",
        "85, 85, 25000.00, ",
        "90, 89, 0.00, 25000.00",
    })
    void aLinearScalePaysThePartOfTheWay(String target, String value, String sure, String gain) {
        String measured = "\"a\": {\"1\": {\"value\": \"%s %%\"}}".formatted(value);
        Dossier byContract =
                Annex.of(WHOLE_YEAR, FROM_90.formatted(", \"scale\": {\"kind\": \"LINEAR\"}", target), measured);
        Dossier byPosition = Annex.of(WHOLE_YEAR, FROM_90.formatted("", target), measured);
        Positions linear = Positions.usual().with("P16", "linear");

        for (IndicatorValue line : List.of(
                line(byContract, "a"), only(byPosition, linear).indicators().get(0))) {
            assertEquals(Euros.parse(sure), line.sure());
            assertEquals(Euros.ZERO, line.open());
            assertEquals(
                    Optional.ofNullable(gain).map(Euros::parse), line.next().map(IndicatorValue.Next::gain));
        }
    }

    @ParameterizedTest
    @CsvSource({"93.5, 0.00", "94, 25000.00"})
    void withoutAScaleItIsAllOrNothing(String value, String sure) {
        Dossier dossier = Annex.of(
                WHOLE_YEAR, FROM_90.formatted("", "94"), "\"a\": {\"1\": {\"value\": \"%s %%\"}}".formatted(value));

        assertEquals(Euros.parse(sure), line(dossier, "a").sure());
    }

    @Test
    void aShareThatWasAgreedOnLeavesNoNextStep() {
        Dossier dossier = Annex.of(
                WHOLE_YEAR,
                FROM_90.formatted("", "94"),
                "\"a\": {\"1\": {\"value\": \"92 %\", \"agreedShare\": \"1/2\"}}");

        assertEquals("25000.00 12500.00 0.00", amounts(only(dossier)));
        assertEquals(Optional.empty(), line(dossier, "a").next());
    }

    /** One weight of 1/1 over three rows: achieved, half, unknown. */
    @ParameterizedTest
    @CsvSource({
        // the least of 1, 1/2 and [0 to 1]
        "all, 0.00, 12500.00",
        // (1 + 1/2 + 0) / 3 = 1/2 at least; (1 + 1/2 + 1) / 3 = 5/6 = 20 833.33 at most
        "mean, 12500.00, 8333.33",
    })
    void rowsThatShareAWeightEarnItTogether(String choice, String sure, String open) {
        Dossier dossier =
                Annex.of(WHOLE_YEAR, """
                {"code": "x",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"group": "g"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}},
                {"code": "y",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"group": "g", "weight": "1/1"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}},
                {"code": "z",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"group": "g"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}}
                """, "\"x\": {\"1\": {\"value\": 1}}, \"y\": {\"1\": {\"agreedShare\": \"1/2\"}}");

        MissionValue stake = only(dossier, Positions.usual().with("P23", choice));
        // the row that stands first has the euros of the weight, wherever it is written
        assertEquals(
                "x ACHIEVED 25000.00 %s %s%ny PARTLY 0.00 0.00 0.00%nz UNKNOWN 0.00 0.00 0.00%n".formatted(sure, open),
                shown(stake));
        assertEquals(
                List.of(Optional.of(Ratio.ONE), Optional.empty(), Optional.empty()),
                stake.indicators().stream().map(IndicatorValue::weight).toList());
    }

    /** The first of two rows is short by one meeting; the other is achieved or not. */
    @ParameterizedTest
    @CsvSource({"all, 1, 25000.00", "all, 0, 0.00", "mean, 1, 12500.00", "mean, 0, 12500.00"})
    void whatMoreWouldBringDependsOnThoseThatShareTheWeight(String choice, int other, String gain) {
        Dossier dossier = Annex.of(
                WHOLE_YEAR, """
                {"code": "x",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"group": "g", "weight": "1/1"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 2}]}]}},
                {"code": "y",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"group": "g"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}}
                """, "\"x\": {\"1\": {\"value\": 1}}, \"y\": {\"1\": {\"value\": %d}}".formatted(other));

        IndicatorValue line = only(dossier, Positions.usual().with("P23", choice))
                .indicators()
                .get(0);
        assertEquals(Euros.parse(gain), line.next().orElseThrow().gain());
    }

    @Test
    void aShareThatIsStatedOfTheMissionLeavesNothingToItsIndicators() {
        Dossier dossier = Annex.of(
                        WHOLE_YEAR, twoCounts(), "\"a\": {\"1\": {\"value\": 0}}, \"b\": {\"1\": {\"value\": 0}}")
                .withAchievement(Mission.PARCOURS, 1, Ratio.of(3, 5));

        MissionValue stake = only(dossier);
        assertTrue(stake.statedAsWhole());
        assertEquals("25000.00 15000.00 0.00", amounts(stake));
        assertEquals("a NOT_ACHIEVED 0.00 0.00 0.00\nb NOT_ACHIEVED 0.00 0.00 0.00\n", shown(stake));
        assertEquals(
                Optional.of(Euros.of(15_000)), variable(CALCULATOR.statement(dossier, AS_OF, Positions.usual()), 1));
    }

    @Test
    void aMissionWithoutWeightsOfWhichNothingIsStatedIsOpenAndNotStated() {
        Dossier dossier = Annex.of(WHOLE_YEAR, """
                {"code": "a", "attachedTo": {"mission": "PARCOURS"}, "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}}
                """, "\"a\": {\"1\": {\"value\": 1}}");

        assertFalse(only(dossier).statedAsWhole());
        assertEquals("25000.00 0.00 25000.00", amounts(only(dossier)));
        assertEquals("a NOT_COUNTED 0.00 0.00 0.00\n", shown(only(dossier)));
    }

    /** Not known whether PARCOURS has started: nothing is sure, even of an indicator that is achieved. */
    @ParameterizedTest
    @CsvSource({"1, 1, 12500.00, 12500.00, 25000.00", "1, 0, 12500.00, 0.00, 12500.00", "0, 0, 0.00, 0.00, 0.00"})
    void whileTheStartOfTheMissionIsNotKnownWhatIsAchievedIsOpen(
            int a, int b, String openA, String openB, String open) {
        Contract contract = Annex.contract("2023-01-01", "T1")
                .withMission(Mission.PARCOURS, new MissionCommitment(Optional.empty(), Optional.empty()));
        Dossier dossier = Annex.of(
                contract,
                twoCounts(),
                "\"a\": {\"1\": {\"value\": %d}}, \"b\": {\"1\": {\"value\": %d}}".formatted(a, b));

        MissionValue stake = only(dossier);
        assertEquals("25000.00 0.00 " + open, amounts(stake));
        assertEquals(
                List.of(openA, openB),
                stake.indicators().stream()
                        .map(line -> line.open().toBigDecimal().toPlainString())
                        .toList());
    }

    /** T3 from 1 July 2023: 45 000 x 184/365 = 22 684.93, in thirds 7 561.643. */
    @ParameterizedTest
    @CsvSource({
        "pro-rated, 22684.93, 7561.65 7561.64 7561.64, 7561.64",
        "full, 45000.00, 15000.00 15000.00 15000.00, 15000.00"
    })
    void theFirstYearCountsForItsDaysOrWhole(String choice, String worth, String parts, String sure) {
        Dossier dossier = Annex.of(
                Annex.contract("2023-01-01", "T3", Mission.PARCOURS, "2023-07-01"),
                thirds(),
                "\"a\": {\"1\": {\"value\": 0}}, \"b\": {\"1\": {\"value\": 1}}, \"c\": {\"1\": {\"value\": 0}}");

        MissionValue stake = only(dossier, Positions.usual().with("P07", choice));
        assertEquals(Euros.parse(worth), stake.worth());
        assertEquals(parts, worths(stake));
        assertEquals(Euros.parse(sure), stake.sure());
        assertEquals(Euros.parse(sure), stake.indicators().get(1).sure());
    }

    private static String thirds() {
        return counted(Mission.PARCOURS, "1/3", "1/3", "1/3");
    }

    /** T1 ended on 2 July 2023, after 182 days: 25 000 x 182/365 = 12 465.75, in thirds 4 155.25. */
    @ParameterizedTest
    @CsvSource({"pro-rated, 12465.75, 4155.25 4155.25 4155.25", "none, 25000.00, 8333.34 8333.33 8333.33"})
    void anEarlyEndLeavesTheDaysBeforeIt(String choice, String worth, String parts) {
        Dossier dossier = Annex.of(WHOLE_YEAR.endedEarlyOn(LocalDate.of(2023, 7, 2)), thirds(), "");

        MissionValue stake = only(dossier, Positions.usual().with("P17", choice));
        assertEquals(worth + " 0.00 " + worth, amounts(stake));
        assertEquals(parts, worths(stake));
    }

    /** T1 until 1 July 2023, then T2: 25 000 and 35 000. */
    @ParameterizedTest
    @CsvSource({
        // from the next contract year
        "next-year, 25000.00, 35000.00, 8333.34 8333.33 8333.33",
        // (25 000 x 181 + 35 000 x 184) / 365 = 30 041.0959; a third is 10 013.70 (10 013.6966 each of 30 041.10: one
        // cent down 29.99)
        "pro-rata, 30041.10, 35000.00, 10013.70 10013.70 10013.70",
    })
    void aSizeThatChangesChangesTheWorth(String choice, String first, String second, String parts) {
        Contract contract = WHOLE_YEAR
                .withDurationYears(2)
                .withAmendment(new SizeAmendment(LocalDate.of(2023, 7, 1), SizeClass.T2));
        List<MissionValue> stakes =
                stakes(Annex.of(contract, thirds(), ""), Positions.usual().with("P21", choice));

        assertEquals(
                List.of(Euros.parse(first), Euros.parse(second)),
                stakes.stream().map(MissionValue::worth).toList());
        assertEquals(parts, worths(stakes.get(0)));
        assertEquals(
                List.of(1, 2),
                stakes.stream().map(stake -> stake.year().number()).toList());
    }

    @Test
    void fractionsThatDoNotSumToOneLeaveTheMissionOpenOrAreRenormalised() {
        Dossier dossier = Annex.of(
                WHOLE_YEAR,
                counted(Mission.PARCOURS, "2/9", "1/9"),
                "\"a\": {\"1\": {\"value\": 1}}, \"b\": {\"1\": {\"value\": 0}}");

        // 3/9 = 1/3, which is 2/3 short of 1: nothing is sure of 25 000
        MissionValue open = only(dossier);
        assertEquals("25000.00 0.00 25000.00", amounts(open));
        assertEquals("0.00 0.00", worths(open));
        // renormalised: 2/3 of 25 000 = 16 666.67 and 1/3 = 8 333.33
        MissionValue stake = only(dossier, Positions.usual().with("P19", "renormalised"));
        assertEquals("16666.67 8333.33", worths(stake));
        assertEquals("25000.00 16666.67 0.00", amounts(stake));
    }

    /** Of 45 000, three sevenths are 19 285.71 and four are 25 714.29: the fourth brings 6 428.58, though a seventh is 6 428.57. */
    @Test
    void whatAFourthOfSevenWouldBringIsWhatItBrings() {
        Contract contract = Annex.contract("2023-01-01", "T3", Mission.PARCOURS, "2023-01-01");
        String sevenths = IntStream.rangeClosed(1, 7).mapToObj("""
                {"code": "i%d",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "1/7"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 2}]}]}}
                """::formatted).collect(Collectors.joining(","));
        Dossier three = Annex.of(
                contract,
                sevenths,
                "\"i1\": {\"1\": {\"value\": 2}}, \"i2\": {\"1\": {\"value\": 2}}, \"i3\": {\"1\": {\"value\": 2}}, \"i5\": {\"1\": {\"value\": 1}}");
        Dossier four =
                three.withMeasurement("i4", 1, Records.only(Measurement.class, "value", Optional.of(Quantity.of(2))));
        MissionValue before = only(three);
        MissionValue after = only(four);
        assertEquals(Euros.parse("19285.71"), before.sure());
        assertEquals(Euros.parse("25714.29"), after.sure());
        assertEquals(Euros.parse("6428.58"), line(three, "i4").brings());
        // The fifth is short of its target: what it would bring by reaching it is the same.
        assertEquals(
                Euros.parse("6428.58"), line(three, "i5").next().orElseThrow().gain());
        assertEquals(
                List.of("i4 6428.58", "i6 6428.58", "i7 6428.58", "i5 6428.58"),
                ImprovementOption.of(List.of(before), LocalDate.of(2023, 6, 1)).stream()
                        .map(next -> next.stake().indicator().code() + " " + next.gain())
                        .sorted(Comparator.comparing((String text) -> text.startsWith("i5")))
                        .toList());
    }

    private static final String AMOUNTS = counted(Mission.ACCES_SOINS, "5000.00 €", "10000.00 €");

    /** 15 000 is the variable part of a T1 in 2019; avenant 2 makes it 22 500. */
    @Test
    void amountsThatFitOneVersionLeaveTheYearsOfTheOtherOpen() {
        Contract of2019 = Annex.contract("2021-10-01", "T1", Mission.ACCES_SOINS, "2021-10-01");
        assertEquals("5000.00 10000.00", worths(only(Annex.of(of2019, AMOUNTS, ""))));

        Dossier twoYears = Annex.of(of2019.withDurationYears(2), AMOUNTS, "");
        List<MissionValue> open = stakes(twoYears, Positions.usual());
        assertEquals("5000.00 10000.00", worths(open.get(0)));
        assertEquals("22500.00 0.00 22500.00", amounts(open.get(1)));
        assertEquals("0.00 0.00", worths(open.get(1)));

        // renormalised, a third and two thirds of each year's: of 22 500, 7 500 and 15 000
        List<MissionValue> stakes = stakes(twoYears, Positions.usual().with("P19", "renormalised"));
        assertEquals(
                List.of("5000.00 10000.00", "7500.00 15000.00"),
                stakes.stream().map(StakesTest::worths).toList());
    }

    @ParameterizedTest
    @CsvSource({"24999.99 €, 0.00", "25000.00 €, 25000.00", "25000.01 €, 0.00"})
    void amountsThatAreACentOffShareNothing(String weight, String worth) {
        Dossier dossier = Annex.of(WHOLE_YEAR, counted(Mission.PARCOURS, weight), "");

        assertEquals(worth, worths(only(dossier)));
        assertEquals("25000.00 0.00 25000.00", amounts(only(dossier)));
    }

    @Test
    void theCrisisMissionHasIndicatorsWithoutWeightsAndNoStake() {
        Contract contract = WHOLE_YEAR.withMissionStarted(Mission.CRISE, LocalDate.of(2023, 1, 1));
        Dossier dossier = Annex.of(contract, twoCounts() + """
                , {"code": "plan",
                   "attachedTo": {"mission": "CRISE"},
                   "goal": {"targets": [{"targets": [{"kind": "DELIVERABLE", "text": "Un plan"}]}]}}
                """, "");

        assertEquals(
                List.of(Mission.PARCOURS),
                stakes(dossier, Positions.usual()).stream()
                        .map(MissionValue::mission)
                        .toList());
    }

    @Test
    void stakesStandByYearThenByMissionAndTheirIndicatorsInTheOrderOfTheAnnex() {
        Contract contract =
                WHOLE_YEAR.withDurationYears(2).withMissionStarted(Mission.ACCES_SOINS, LocalDate.of(2023, 1, 1));
        Dossier dossier = Annex.of(contract, """
                {"code": "z",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "1/2"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}},
                {"code": "m",
                 "attachedTo": {"mission": "ACCES_SOINS"},
                 "weighting": {"weight": "1/1"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}},
                {"code": "k", "attachedTo": {"mission": "PARCOURS"}},
                {"code": "a",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "1/2"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}}
                """, "");

        assertEquals(
                "1 ACCES_SOINS [m], 1 PARCOURS [z, k, a], 2 ACCES_SOINS [m], 2 PARCOURS [z, k, a]",
                stakes(dossier, Positions.usual()).stream()
                        .map(stake -> stake.year().number() + " " + stake.mission() + " "
                                + stake.indicators().stream()
                                        .map(line -> line.indicator().code())
                                        .toList())
                        .collect(Collectors.joining(", ")));
    }

    // ----

    private static List<MissionValue> stakes(Dossier dossier, Positions positions) {
        return CALCULATOR.stakes(dossier, AS_OF, positions);
    }

    private static MissionValue only(Dossier dossier) {
        return only(dossier, Positions.usual());
    }

    private static MissionValue only(Dossier dossier, Positions positions) {
        List<MissionValue> stakes = stakes(dossier, positions);
        assertEquals(1, stakes.size());
        return stakes.get(0);
    }

    private static IndicatorValue line(Dossier dossier, String code) {
        return only(dossier).indicators().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Euros> variable(FinancingStatement statement, int year) {
        return statement.lines().stream()
                .filter(line -> line.kind() == PaymentKind.VARIABLE && line.contractYear() == year)
                .map(PaymentLine::amount)
                .findFirst();
    }

    private static String shown(MissionValue stake) {
        return stake.indicators().stream()
                .map(line -> "%s %s %s %s %s\n"
                        .formatted(
                                line.indicator().code(),
                                line.outcome().orElseThrow().outcome(),
                                plain(line.worth()),
                                plain(line.sure()),
                                plain(line.open())))
                .collect(Collectors.joining());
    }

    private static String worths(MissionValue stake) {
        return stake.indicators().stream().map(line -> plain(line.worth())).collect(Collectors.joining(" "));
    }

    private static String amounts(MissionValue stake) {
        return plain(stake.worth()) + " " + plain(stake.sure()) + " " + plain(stake.open());
    }

    private static String plain(Euros amount) {
        return amount.toBigDecimal().toPlainString();
    }
}
