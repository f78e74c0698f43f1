package fr.cpts.financing.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
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
