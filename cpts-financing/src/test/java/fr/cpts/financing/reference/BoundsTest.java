package fr.cpts.financing.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.MissingFact;
import fr.cpts.financing.json.StatementJson;
import fr.cpts.financing.report.StatementReport;
import fr.cpts.financing.report.TextWriter;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.Dossier;
import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is sure and what is open where facts are missing; each case was once told wrongly. */
class BoundsTest {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();

    /** T3, three years that the agreement of 2019 governs, no mission started: year 1 is 75 000, years 2 and 3 are suspended (P08). */
    @Test
    void
            the_start_of_a_mission_that_the_version_of_the_year_does_not_know_neither_revives_the_running_costs_nor_is_awaited() {
        Contract silent = Contract.signedOn(LocalDate.of(2019, 8, 31))
                .withDurationYears(3)
                .withSizeClass(SizeClass.T3);
        for (Mission mission : Mission.known()) {
            if (!mission.equals(Mission.CRISE)) {
                silent = silent.withMission(mission, MissionCommitment.neverStarted());
            }
        }
        comesTo(silent, "75000.00", "0.00");
        comesTo(silent.withMission(Mission.CRISE, MissionCommitment.listed()), "75000.00", "0.00");
        comesTo(silent.withMissionStarted(Mission.CRISE, LocalDate.of(2022, 8, 1)), "75000.00", "0.00");
    }

    /** T3 signed in 2019 for four years: avenant 2 governs the fourth alone, and there the earlier start of CRISE counts from the first day. */
    @Test
    void aStartBeforeItsVersionCountsFromTheFirstYearWhoseVersionKnowsTheMission() {
        Contract contract = Contract.signedOn(LocalDate.of(2019, 10, 1))
                .withDurationYears(4)
                .withSizeClass(SizeClass.T3);
        for (Mission mission : Mission.known()) {
            contract = contract.withMission(mission, MissionCommitment.neverStarted());
        }
        // year 1: 75 000; years 2 and 3 suspended; year 4 from 2022-10-01 is governed by avenant 2: 75 000 + plan 45
        // 000
        comesTo(contract.withMissionStarted(Mission.CRISE, LocalDate.of(2020, 8, 1)), "195000.00", "0.00");
    }

    /** T3, plan of 2023-02-01: if the plan was implemented in the first crisis 10 000 are paid, else the ceiling of 67 500 for the second. */
    @Test
    void aFirstCrisisThatIsUndecidedLeavesThePaymentOpenBetweenWhatEachOutcomeGives() {
        Contract contract = crises(
                new CrisisOccurrence(LocalDate.of(2023, 3, 1), Optional.empty(), Optional.of(Euros.of(10_000))),
                new CrisisOccurrence(LocalDate.of(2023, 6, 1), Optional.of(true), Optional.empty()));

        // fonctionnement 75 000 + plan 45 000 + 10 000
        comesTo(contract, "130000.00", "57500.00");
        MissingFact missing = statement(contract).missing().stream()
                .filter(fact -> fact.place().equals("contract.crisis.occurrences.0.planImplemented"))
                .findFirst()
                .orElseThrow();
        assertEquals(Euros.of(10_000), missing.min());
        assertEquals(Euros.of(67_500), missing.max());
    }

    /** T3: the second crisis has the ceiling of 67 500. */
    @Test
    void aCrisisGrantedNothingDoesNotUseUpTheYear() {
        Contract contract = crises(
                new CrisisOccurrence(LocalDate.of(2023, 3, 1), Optional.of(true), Optional.of(Euros.ZERO)),
                new CrisisOccurrence(LocalDate.of(2023, 6, 1), Optional.of(true), Optional.empty()));

        comesTo(contract, "187500.00", "0.00");
    }

    /** T3 until 2023-05-01, then T1 (P21, pro rata): the ceiling of the first crisis is 67 500, of the second 37 500. */
    @Test
    void anUndecidedCrisisHasTheCeilingOfTheSizeOfItsDay() {
        Contract contract = crises(
                        new CrisisOccurrence(LocalDate.of(2023, 3, 1), Optional.empty(), Optional.empty()),
                        new CrisisOccurrence(LocalDate.of(2023, 6, 1), Optional.of(true), Optional.empty()))
                .withAmendment(new SizeAmendment(LocalDate.of(2023, 5, 1), SizeClass.T1));

        FinancingStatement statement = CALCULATOR.statement(
                Dossier.named("CPTS").with(contract),
                LocalDate.of(2026, 1, 1),
                Positions.usual().with("P21", "pro-rata"));
        assertEquals(Euros.of(37_500), statement.totals().byKind().get(PaymentKind.OCCURRENCE));
        assertEquals(Euros.of(30_000), statement.totals().open());
    }

    /** T3, three years from 2023-01-01: the plan of 45 000 comes in one year, the update of 22 500 in those after it. */
    @Test
    void eachYearIsOpenUpToThePlanAndTheWholeUpToOnePlanAndItsUpdates() {
        Contract contract = idle(3).withMission(Mission.CRISE, MissionCommitment.listed());

        // fonctionnement: 75 000 sure; 75 000 in each of years 2 and 3 if CRISE starts; 45 000 + 22 500 + 22 500
        comesTo(contract, "75000.00", "240000.00");
        assertEquals(
                List.of("1 45000.00", "2 45000.00", "3 45000.00"),
                statement(contract).contractYears().stream()
                        .flatMap(year -> year.entitlements().stream()
                                .filter(line -> line.envelope().equals(Mission.CRISE.envelope()))
                                .map(line -> year.year().number() + " " + line.open()))
                        .toList());
        // started in year 3: 75 000 + 75 000 + 45 000
        comesTo(contract.withMissionStarted(Mission.CRISE, LocalDate.of(2025, 3, 1)), "195000.00", "0.00");
    }

    /** T3: complementary missions are 30 000 and 20 000. */
    @Test
    void whereNoMissionIsListedComplementaryMissionsAreOpenAndWaitForTheList() {
        Contract silent =
                Contract.signedOn(LocalDate.of(2023, 1, 1)).withDurationYears(1).withSizeClass(SizeClass.T3);

        // 125 000 + 90 000 + 35 000 + plan 45 000 of the socle, and 50 000
        comesTo(silent, "75000.00", "345000.00");
        MissingFact missing = statement(silent).missing().stream()
                .filter(fact -> fact.place().equals("contract.missions"))
                .findFirst()
                .orElseThrow();
        assertEquals(Euros.of(50_000), missing.max());
        comesTo(silent.withMission(Mission.PARCOURS, MissionCommitment.listed()), "75000.00", "295000.00");
    }

    /** T1 until 2024-07-01, then T4 (P21, pro rata): the running costs are due for the whole year, whenever in it the first mission starts. */
    @Test
    void anUnstatedStartMovesNothingOfRunningCostsThatAnotherStartOpensInTheSameYear() {
        Contract contract = idle(2).withSizeClass(SizeClass.T1)
                .withAmendment(new SizeAmendment(LocalDate.of(2024, 7, 1), SizeClass.T4))
                .withMissionStarted(Mission.QUALITE, LocalDate.of(2024, 10, 1));
        Positions proRata = Positions.usual().with("P21", "pro-rata");

        // 2024 has 366 days, 182 of them before 1 July: 50 000 x 182/366 + 90 000 x 184/366 = 70 109.29
        // its advance falls on 1 October, of the amount of that day: 3/4 x 90 000 = 67 500
        for (Contract one : List.of(
                contract,
                contract.withMission(Mission.ACCOMPAGNEMENT, MissionCommitment.listed()),
                contract.withMissionStarted(Mission.ACCOMPAGNEMENT, LocalDate.of(2024, 2, 1)))) {
            assertEquals(
                    Euros.parse("120109.29"),
                    CALCULATOR
                            .statement(Dossier.named("CPTS").with(one), LocalDate.of(2026, 1, 1), proRata)
                            .totals()
                            .byEnvelope()
                            .get(Envelope.FONCTIONNEMENT));
        }
        assertEquals(
                List.of("2023-01-01 50000.00", "2024-10-01 67500.00", "2025-01-01 2609.29"),
                CALCULATOR
                        .statement(Dossier.named("CPTS").with(contract), LocalDate.of(2026, 1, 1), proRata)
                        .lines()
                        .stream()
                        .filter(line -> line.envelope().equals(Envelope.FONCTIONNEMENT))
                        .map(line -> line.dueOn() + " " + line.amount())
                        .toList());
    }

    /** A crisis granted 45 000: the ceiling of T1 is 37 500, of T2 52 500. */
    @Test
    void aClassThatTheDossierContradictsIsToldAndTheOthersAreCounted() {
        Dossier dossier = undetermined(45_000);
        FinancingStatement statement = CALCULATOR.statement(dossier, LocalDate.of(2026, 1, 1), Positions.usual());

        // T2: 60 000 + plan 35 000 + 45 000
        assertEquals(
                List.of("T1 contradicted", "T2 140000.00 0.00"),
                statement.size().outcomes().stream()
                        .map(outcome -> outcome.sizeClass() + " "
                                + (outcome.isContradicted() ? "contradicted" : outcome.total() + " " + outcome.open()))
                        .toList());
        assertEquals(Euros.of(140_000), statement.totals().open());
        assertEquals(Euros.ZERO, statement.size().difference());
        String english = TextWriter.text(StatementReport.of(statement, CALCULATOR.rules(), Locale.ENGLISH));
        assertTrue(
                english.contains(
                        "T1: contradicted by the dossier (the sum granted for the crisis recognised on 2023-03-01, 45,000.00 €, is above its ceiling, which is 37,500.00 €)"),
                english);
        String french = StatementJson.of(statement, Locale.FRENCH);
        assertTrue(french.contains("\"contradictions\""), french);
        assertTrue(
                french.contains("45\u00a0000,00\u00a0€, dépasse son plafond, qui est de 37\u00a0500,00\u00a0€"),
                french);
    }

    @Test
    void aDossierThatContradictsEveryClassIsNotRefusedAndPromisesNothing() {
        FinancingStatement statement =
                CALCULATOR.statement(undetermined(80_000), LocalDate.of(2026, 1, 1), Positions.usual());

        assertTrue(statement.size().isContradicted());
        assertFalse(statement.totals().bounded());
        String english = TextWriter.text(StatementReport.of(statement, CALCULATOR.rules(), Locale.ENGLISH));
        assertTrue(english.contains("The dossier contradicts every size: nothing can be computed"), english);
    }

    /** T1 or T2 by its figures, and none designated. */
    private static Dossier undetermined(long granted) {
        Contract contract = crises(
                new CrisisOccurrence(LocalDate.of(2023, 3, 1), Optional.of(true), Optional.of(Euros.of(granted))));
        return Dossier.named("CPTS")
                .with(new Contract(
                        contract.signedOn(),
                        contract.durationYears(),
                        Optional.empty(),
                        Optional.empty(),
                        contract.missions(),
                        contract.snp(),
                        contract.crisis(),
                        contract.amendments(),
                        contract.endedOn(),
                        contract.signatories()))
                .with(new Territory(Map.of("one", PopulationFigure.of(39_616), "other", PopulationFigure.of(40_359))));
    }

    @Test
    void withoutADayOfSignatureNoAmountIsToldNotEvenNothing() {
        FinancingStatement statement =
                CALCULATOR.statement(Dossier.named("CPTS"), LocalDate.of(2026, 1, 1), Positions.usual());

        assertFalse(statement.totals().bounded());
        String english = TextWriter.text(StatementReport.of(statement, CALCULATOR.rules(), Locale.ENGLISH));
        assertTrue(english.contains("No amount can be computed until the day of the signature is known"), english);
        String french = TextWriter.text(StatementReport.of(statement, CALCULATOR.rules(), Locale.FRENCH));
        assertTrue(french.contains("tant que la date de signature n’est pas connue"), french);
        String json = StatementJson.of(statement, Locale.FRENCH);
        assertFalse(Pattern.compile("\"open\"\\s*:").matcher(json).find(), json);
    }

    /** T3 from 2023-01-01, no mission of which ever started. */
    private static Contract idle(int years) {
        Contract contract = Contract.signedOn(LocalDate.of(2023, 1, 1))
                .withDurationYears(years)
                .withSizeClass(SizeClass.T3);
        for (Mission mission : Mission.known()) {
            contract = contract.withMission(mission, MissionCommitment.neverStarted());
        }
        return contract;
    }

    /** T3, one year from 2023-01-01, CRISE started on that day, plan of 2023-02-01, no other mission. */
    private static Contract crises(CrisisOccurrence... crises) {
        Contract contract = Contract.signedOn(LocalDate.of(2023, 1, 1))
                .withDurationYears(1)
                .withSizeClass(SizeClass.T3)
                .withCrisis(new CrisisRecord(Optional.of(EventDate.on(LocalDate.of(2023, 2, 1))), List.of(crises)));
        for (Mission mission : Mission.known()) {
            contract = contract.withMission(mission, MissionCommitment.neverStarted());
        }
        return contract.withMissionStarted(Mission.CRISE, LocalDate.of(2023, 1, 1));
    }

    private static void comesTo(Contract contract, String sure, String open) {
        Totals totals = statement(contract).totals();
        assertEquals(Euros.parse(sure), totals.total(), "sure");
        assertEquals(Euros.parse(open), totals.open(), "open");
    }

    private static FinancingStatement statement(Contract contract) {
        Dossier dossier = Dossier.named("CPTS").with(contract);
        return CALCULATOR.statement(dossier, LocalDate.of(2026, 1, 1), Positions.usual());
    }
}
