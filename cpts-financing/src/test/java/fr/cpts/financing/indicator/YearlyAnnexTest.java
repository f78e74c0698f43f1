package fr.cpts.financing.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.EntitlementLine;
import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.report.StatementReport;
import fr.cpts.financing.report.TextWriter;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.fact.Records;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.envelope.Part;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Annexes are yearly: what one year states binds that year only, and what it states wrongly is no matter of the others. */
class YearlyAnnexTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 27);

    /** A T3 under 2019, whose variable part of ACCES_SOINS is 25 000, that lives into avenant 2, where it is 35 000. */
    private static final Contract T3 = Annex.contract("2021-10-01", "T3", Mission.ACCES_SOINS, "2021-10-01")
            .withDurationYears(2);

    private static final String FIRST_YEAR = """
            {"code": "a",
             "attachedTo": {"mission": "ACCES_SOINS"},
             "years": "1",
             "weighting": {"weight": "10000.00 €"},
             "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}},
            {"code": "b",
             "attachedTo": {"mission": "ACCES_SOINS"},
             "weighting": {"weight": {"1": "15000.00 €"}},
             "goal": {"targets": [{"year": 1, "targets": [{"kind": "COUNT", "number": 1}]}]}}
            """;

    private static final String REACHED = "\"a\": {\"1\": {\"value\": 1}}, \"b\": {\"1\": {\"value\": 1}}";

    @Test
    void aYearWithWeightsPaysAndTheYearWithoutIsOpenUpToItsVariablePart() {
        FinancingStatement statement = statement(Annex.of(T3, FIRST_YEAR, REACHED));
        assertEquals(List.of("1 25000.00"), variable(statement));
        // 35 000 of the second year
        assertEquals(Euros.of(35_000), open(statement));
        assertEquals(List.of(), weights(statement));
    }

    /** A year that begins on the day of an early end, or after it, has no day in which anything could be measured. */
    @Test
    void anIndicatorIsFollowedThroughTheYearsThatTheContractLived() {
        String everyYear = """
                {"code": "a",
                 "attachedTo": {"mission": "ACCES_SOINS"},
                 "goal": {"targets": [{"year": 2, "targets": [{"kind": "LEVEL", "value": 5}]}, {"targets": []}]}}
                """;
        for (String end : List.of("2022-03-01", "2022-10-01", "2022-10-02")) {
            Contract ended = T3.endedEarlyOn(LocalDate.parse(end));
            assertEquals(
                    end.equals("2022-10-02") ? List.of(1, 2) : List.of(1),
                    FinancingCalculator.standard()
                            .followUp(Annex.of(ended, everyYear, ""), AS_OF, Positions.usual())
                            .get(0)
                            .years()
                            .stream()
                            .map(IndicatorHistory.Year::number)
                            .toList(),
                    end);
        }
    }

    @Test
    void theSameWithAnAmendmentThatLowersTheSize() {
        Contract amended = T3.withAmendment(new SizeAmendment(LocalDate.of(2022, 10, 1), SizeClass.T2));
        FinancingStatement statement = statement(Annex.of(amended, FIRST_YEAR, REACHED));
        assertEquals(List.of("1 25000.00"), variable(statement));
        // 26 000 is the variable part of a T2 under avenant 2
        assertEquals(Euros.of(26_000), open(statement));
    }

    @Test
    void twoAnnexesPayEachItsOwnYear() {
        Contract contract = Annex.contract("2022-10-01", "T3", Mission.ACCES_SOINS, "2022-10-01")
                .withDurationYears(5);
        FinancingStatement statement = statement(Annex.of(contract, """
                {"code": "a4",
                 "attachedTo": {"mission": "ACCES_SOINS"},
                 "years": "4",
                 "weighting": {"weight": "10000.00 €"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}},
                {"code": "b4",
                 "attachedTo": {"mission": "ACCES_SOINS"},
                 "years": "4",
                 "weighting": {"weight": "25000.00 €"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}},
                {"code": "a5",
                 "attachedTo": {"mission": "ACCES_SOINS"},
                 "years": "5",
                 "weighting": {"weight": "20000.00 €"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}},
                {"code": "b5",
                 "attachedTo": {"mission": "ACCES_SOINS"},
                 "years": "5",
                 "weighting": {"weight": "15000.00 €"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}}
                """, """
                "a4": {"4": {"value": 1}}, "b4": {"4": {"value": 0}}, "a5": {"5": {"value": 0}}, "b5": {"5": {"value": 1}}
                """));
        assertEquals(List.of("4 10000.00", "5 15000.00"), variable(statement));
        // the years 1, 2 and 3 have no annex
        assertEquals(Euros.of(3 * 35_000), open(statement));
    }

    @Test
    void aWrongSumLeavesThatMissionAndYearOpenAndAllElseIsComputed() {
        Contract contract = T3.withMissionStarted(Mission.PREVENTION, LocalDate.of(2021, 10, 1));
        FinancingStatement statement = statement(Annex.of(contract, """
                {"code": "a", "attachedTo": {"mission": "ACCES_SOINS"}, "weighting": {"weight": {"1": "10000.00 €", "2": "35000.00 €"}}},
                {"code": "b", "attachedTo": {"mission": "ACCES_SOINS"}, "weighting": {"weight": {"1": "14000.00 €"}}},
                {"code": "c",
                 "attachedTo": {"mission": "PREVENTION"},
                 "weighting": {"weight": "1/1"},
                 "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}}
                """, """
                "a": {"1": {"agreedShare": 1}, "2": {"agreedShare": 1}}, "b": {"1": {"agreedShare": 1}}, "c": {"1": {"value": 1}, "2": {"value": 1}}
                """));
        // half of 35 000 for PREVENTION in both years, 35 000 for ACCES_SOINS in the second; 24 000 is 1 000 short of
        // the first's 25 000
        assertEquals(List.of("1 17500.00", "2 35000.00", "2 17500.00"), variable(statement));
        assertEquals(Euros.of(25_000), open(statement));
        assertEquals(
                List.of("[ACCES_SOINS, 1, a 10000.00 €, b 14000.00 €, 24000.00, 25000.00, -1000.00]"),
                weights(statement));
    }

    /** 45 000 is the variable part of PARCOURS for a T3; of a T1 it is 25 000, of a T2 35 000 and of a T4 50 000. */
    @Test
    void whereTheSizeIsNotDeterminedWeightsInEurosAreToldOfTheClassesThatTheyDoNotFit() {
        Contract contract = Annex.contract("2023-01-01", "T3", Mission.PARCOURS, "2023-01-01");
        Contract unsized = Records.with(contract, "sizeClass", Optional.empty());
        FinancingStatement statement = statement(Annex.of(unsized, """
                {"code": "a", "attachedTo": {"mission": "PARCOURS"}, "weighting": {"weight": "45000.00 €"}}
                """, "\"a\": {\"1\": {\"agreedShare\": 1}}"));
        assertEquals(
                List.of(
                        "T1 75000.00 + 25000.00 [WEIGHTS_NOT_WHOLE] []",
                        "T2 95000.00 + 35000.00 [WEIGHTS_NOT_WHOLE] []",
                        "T3 165000.00 + 0.00 [] []",
                        "T4 140000.00 + 50000.00 [WEIGHTS_NOT_WHOLE] []"),
                statement.size().outcomes().stream()
                        .map(outcome -> outcome.sizeClass() + " " + outcome.total() + " + " + outcome.open() + " "
                                + outcome.findings().stream().map(Finding::code).toList() + " "
                                + outcome.contradictions())
                        .toList());
        String text = TextWriter.text(
                StatementReport.of(statement, FinancingCalculator.standard().rules(), Locale.FRENCH));
        assertTrue(
                text.replaceAll("[\\s\u00a0]+", " ").contains("a 45 000,00 € font 45 000,00 au lieu de 25 000,00"),
                text);
    }

    @Test
    void renormalisedAYearCountsItsOwnWeightsOnly() {
        FinancingStatement statement = FinancingCalculator.standard()
                .statement(Annex.of(T3, """
                                {"code": "a",
                                 "attachedTo": {"mission": "ACCES_SOINS"},
                                 "weighting": {"weight": {"1": "10000.00 €", "2": "10000.00 €"}}},
                                {"code": "b",
                                 "attachedTo": {"mission": "ACCES_SOINS"},
                                 "weighting": {"weight": {"1": "10000.00 €", "2": "30000.00 €"}}}
                                """, """
                                "a": {"1": {"agreedShare": 1}, "2": {"agreedShare": 1}}, "b": {"1": {"agreedShare": 0}, "2": {"agreedShare": 0}}
                                """), AS_OF, Positions.usual().with("P19", "renormalised"));
        // a half of 25 000, then a quarter of 35 000
        assertEquals(List.of("1 12500.00", "2 8750.00"), variable(statement));
        assertEquals(Euros.ZERO, open(statement));
    }

    @Test
    void theVariablePartOfAYearThatNoTextKnowsYetGoesOn() {
        // An agreement that came to its end goes on until a new one is published (CSS L. 162-15-2): 2029 pays as 2022
        // does.
        Contract contract = Annex.contract("2029-01-01", "T3", Mission.ACCES_SOINS, "2029-01-01");
        FinancingStatement statement = statement(Annex.of(contract, """
                {"code": "a", "attachedTo": {"mission": "ACCES_SOINS"}, "weighting": {"weight": "1/1"}}
                """, "\"a\": {\"1\": {\"agreedShare\": 1}}"));
        assertEquals(List.of("1 35000.00"), variable(statement));
    }

    private static List<String> variable(FinancingStatement statement) {
        return statement.lines().stream()
                .filter(line -> line.kind() == PaymentKind.VARIABLE)
                .map(line -> line.contractYear() + " " + line.amount())
                .toList();
    }

    /** What is open of variable parts; the set-ups of 2019 are open too. */
    private static Euros open(FinancingStatement statement) {
        return statement.contractYears().stream()
                .flatMap(year -> year.entitlements().stream())
                .filter(line -> line.part() == Part.VARIABLE)
                .map(EntitlementLine::open)
                .reduce(Euros.ZERO, Euros::plus);
    }

    private static List<String> weights(FinancingStatement statement) {
        return statement.findings().stream()
                .filter(finding -> finding.code().startsWith("WEIGHTS"))
                .map(Finding::arguments)
                .map(List::toString)
                .toList();
    }

    private static FinancingStatement statement(Dossier dossier) {
        return FinancingCalculator.standard().statement(dossier, AS_OF, Positions.usual());
    }
}
