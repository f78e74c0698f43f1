package fr.cpts.financing.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
    private static final String RUNNING_COSTS = "parameter/fonctionnement/ceiling.yaml";

    @Test
    void aPositionIsTheCauseOfThePaymentsItChangesAndOfNoOther() {
        Comparison comparison = Comparison.between(
                situation(dossier(SizeClass.T3, "2023-07-01")),
                new Situation(
                        CALCULATOR,
                        dossier(SizeClass.T3, "2023-07-01"),
                        AS_OF,
                        Positions.usual().with("P03", "months")));
        assertEquals(List.of(new Cause.Choice("P03", "days", "months")), comparison.causes());
        assertEquals("""
                2023-07-01 PARCOURS ADVANCE 17013.70 16875.00 [0] []
                2024-01-01 PARCOURS BALANCE 5671.23 5625.00 [0] []
                2024-01-01 PARCOURS VARIABLE 15123.29 15000.00 [0] []
                """, told(comparison));
        assertEquals(Euros.parse("-308.22"), total(comparison));
    }

    @Test
    void eachLineHasTheFactsThatChangeIt() {
        Comparison comparison = Comparison.between(
                situation(dossier(SizeClass.T3, "2023-07-01")),
                situation(dossier(SizeClass.T3, "2023-07-01").withAchievement(Mission.PARCOURS, 1, Ratio.ONE)));
        assertEquals(
                List.of(new Cause.Fact(
                        "annex.achievements.PARCOURS.1",
                        List.of(new Cause.ValueChange(
                                "annex.achievements.PARCOURS.1", Optional.of("2/3"), Optional.of("1"))))),
                comparison.causes());
        assertEquals("2024-01-01 PARCOURS VARIABLE 15123.29 22684.93 [0] []\n", told(comparison));
    }

    @Test
    void aLineHasSeveralCausesAndThoseThatCountOnlyWithAnother() {
        // causes: 0 the size, 1 the start; the advance of August has another amount by the size, but exists by the
        // start alone
        // T1: fixed 25 000, 153 days of 365: due 10 479.45, advance 3/4 x 25 000 x 153/365 = 7 859.59, variable 2/3 of
        // 10 479.452 = 6 986.30
        Comparison comparison = Comparison.between(
                situation(dossier(SizeClass.T3, "2023-07-01")), situation(dossier(SizeClass.T1, "2023-08-01")));
        assertEquals(2, comparison.causes().size());
        assertEquals("""
                2023-01-01 FONCTIONNEMENT FULL 75000.00 50000.00 [0] []
                2023-07-01 PARCOURS ADVANCE 17013.70 — [0, 1] []
                2023-08-01 PARCOURS ADVANCE — 7859.59 [1] [0]
                2024-01-01 PARCOURS BALANCE 5671.23 2619.86 [0, 1] []
                2024-01-01 PARCOURS VARIABLE 15123.29 6986.30 [0, 1] []
                """, told(comparison));
    }

    @Test
    void theDayMovesWhatIsPaidAndNoPayment() {
        Dossier dossier = dossier(SizeClass.T3, "2023-07-01");
        Comparison comparison = Comparison.between(
                new Situation(CALCULATOR, dossier, LocalDate.of(2023, 6, 30), Positions.usual()),
                new Situation(CALCULATOR, dossier, LocalDate.of(2023, 7, 1), Positions.usual()));
        assertEquals(List.of(), comparison.lines());
        assertEquals(
                List.of(Sum.Whole.PAID, Sum.Whole.TO_COME),
                comparison.sums().stream().map(SumDifference::sum).toList());
        assertEquals(Euros.parse("17013.70"), comparison.sums().get(0).difference());
        assertEquals(
                List.of(new Cause.Day(LocalDate.of(2023, 6, 30), LocalDate.of(2023, 7, 1))),
                comparison.sums().get(0).reason().alone());
    }

    @Test
    void aLegalValueIsTheCauseOfWhatItChanges() {
        Map<String, String> texts = new TreeMap<>(RuleBook.standard().legalFiles());
        texts.computeIfPresent(RUNNING_COSTS, (name, text) -> text.replace("T3: 75000", "T3: 76000"));
        FinancingCalculator dearer =
                FinancingCalculator.using(RuleBook.standard().withLegalFiles(texts));
        Dossier dossier = dossier(SizeClass.T3, "2023-07-01");
        Comparison comparison =
                Comparison.between(situation(dossier), new Situation(dearer, dossier, AS_OF, Positions.usual()));
        assertEquals(
                List.of(new Cause.Value(
                        "fonctionnement.ceiling",
                        List.of(
                                new Cause.ValueChange(
                                        "2019-08-25 T3", Optional.of("75000.00"), Optional.of("76000.00")),
                                new Cause.ValueChange(
                                        "2022-09-03 T3", Optional.of("75000.00"), Optional.of("76000.00"))))),
                comparison.causes());
        assertEquals("2023-01-01 FONCTIONNEMENT FULL 75000.00 76000.00 [0] []\n", told(comparison));
    }

    @Test
    void aFactThatDecidesNoAmountIsListedAndCausesNothing() {
        Dossier named =
                dossier(SizeClass.T3, "2023-07-01").with(Dossier.named("Y").community());
        Comparison comparison = Comparison.between(situation(dossier(SizeClass.T3, "2023-07-01")), situation(named));
        assertEquals(1, comparison.causes().size());
        assertTrue(comparison.isEmpty());
    }

    private static Dossier dossier(SizeClass size, String start) {
        return Dossier.named("X")
                .with(Contract.signedOn(LocalDate.of(2023, 1, 1))
                        .withDurationYears(1)
                        .withSizeClass(size)
                        .withMissionStarted(Mission.PARCOURS, LocalDate.parse(start)))
                .withAchievement(Mission.PARCOURS, 1, Ratio.of(2, 3));
    }

    private static Situation situation(Dossier dossier) {
        return new Situation(CALCULATOR, dossier, AS_OF, Positions.usual());
    }

    private static Euros total(Comparison comparison) {
        return comparison.lines().stream().map(LineDifference::difference).reduce(Euros.ZERO, Euros::plus);
    }

    private static String told(Comparison comparison) {
        return comparison.lines().stream()
                .map(line -> line.line().dueOn() + " " + line.line().envelope() + " "
                        + line.line().kind() + " "
                        + line.inA().map(Euros::toString).orElse("—") + " "
                        + line.inB().map(Euros::toString).orElse("—") + " "
                        + numbers(comparison, line.reason().alone()) + " "
                        + numbers(comparison, line.reason().together()) + "\n")
                .collect(Collectors.joining());
    }

    private static List<Integer> numbers(Comparison comparison, List<Cause> causes) {
        return causes.stream().map(comparison.causes()::indexOf).toList();
    }
}
