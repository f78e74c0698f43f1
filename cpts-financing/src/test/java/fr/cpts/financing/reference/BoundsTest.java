package fr.cpts.financing.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.MissingFact;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    void a_start_before_its_version_counts_from_the_first_year_whose_version_knows_the_mission() {
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
    void a_first_crisis_that_is_undecided_leaves_the_payment_open_between_what_each_outcome_gives() {
        Contract contract = crises(
                new CrisisOccurrence(LocalDate.of(2023, 3, 1), Optional.empty(), Optional.of(Euros.of(10_000))),
                new CrisisOccurrence(LocalDate.of(2023, 6, 1), Optional.of(true), Optional.empty()));

        // fonctionnement 75 000 + plan 45 000 + 10 000
        comesTo(contract, "130000.00", "57500.00");
        MissingFact missing = statement(contract).missing().stream()
                .filter(fact -> fact.place().equals("contract.crisis.occurrences.0.planImplemented"))
                .findFirst()
                .orElseThrow();
        assertEquals(Euros.of(10_000), missing.least());
        assertEquals(Euros.of(67_500), missing.most());
    }

    /** T3: the second crisis has the ceiling of 67 500. */
    @Test
    void a_crisis_granted_nothing_does_not_use_up_the_year() {
        Contract contract = crises(
                new CrisisOccurrence(LocalDate.of(2023, 3, 1), Optional.of(true), Optional.of(Euros.ZERO)),
                new CrisisOccurrence(LocalDate.of(2023, 6, 1), Optional.of(true), Optional.empty()));

        comesTo(contract, "187500.00", "0.00");
    }

    /** T3 until 2023-05-01, then T1 (P21, pro rata): the ceiling of the first crisis is 67 500, of the second 37 500. */
    @Test
    void an_undecided_crisis_has_the_ceiling_of_the_size_of_its_day() {
        Contract contract = crises(
                        new CrisisOccurrence(LocalDate.of(2023, 3, 1), Optional.empty(), Optional.empty()),
                        new CrisisOccurrence(LocalDate.of(2023, 6, 1), Optional.of(true), Optional.empty()))
                .withAmendment(new SizeAmendment(LocalDate.of(2023, 5, 1), SizeClass.T1));

        FinancingStatement statement = CALCULATOR.statement(
                Dossier.named("CPTS").withContract(contract),
                LocalDate.of(2026, 1, 1),
                Positions.usual().with("P21", "pro-rata"));
        assertEquals(Euros.of(37_500), statement.totals().byKind().get(PaymentKind.OCCURRENCE));
        assertEquals(Euros.of(30_000), statement.totals().open());
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
        Dossier dossier = Dossier.named("CPTS").withContract(contract);
        return CALCULATOR.statement(dossier, LocalDate.of(2026, 1, 1), Positions.usual());
    }
}
