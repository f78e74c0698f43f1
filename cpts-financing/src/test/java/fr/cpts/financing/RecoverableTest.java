package fr.cpts.financing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.deployment.Deadline;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a missed deadline puts at stake, worked out by hand: PARCOURS of a T2 has a fixed part of 35 000, of which 26 250 is advanced a year. */
class RecoverableTest {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();

    private static String recoverable(Contract contract, Mission mission, Deadline.Step step, String asOf) {
        return CALCULATOR
                .statement(Dossier.named("CPTS").with(contract), LocalDate.parse(asOf), Positions.usual())
                .deadlines()
                .stream()
                .filter(line -> line.status().deadline().mission().equals(mission)
                        && line.status().deadline().step() == step)
                .map(line -> line.recoverable().toString())
                .findFirst()
                .orElseThrow();
    }

    private static Contract contract(String started, String deployed) {
        return Contract.signedOn(LocalDate.of(2022, 1, 1))
                .withDurationYears(5)
                .withSizeClass(SizeClass.T2)
                .withMission(Mission.PARCOURS, new MissionCommitment(event(started), event(deployed)));
    }

    private static Optional<EventDate> event(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(EventDate.parse(text));
    }

    /**
     * To start by 2023-01-01. A start on the 2nd advances 26 250 x 364/365 = 26 178.08, of which one day of 364 is 71.92; one on 2023-07-01, 184 days
     * before the anniversary and 181 days late, 26 250 x 184/365 = 13 232.88, of which 181/184 is 13 017.13; one on 2023-07-04, for 181 days and 184
     * late, the whole of 26 250 x 181/365 = 13 017.12. The advances of later years are not at stake.
     */
    @ParameterizedTest
    @CsvSource({
        "2022-12-31, 0.00",
        "2023-01-01, 0.00",
        "2023-01-02, 71.92",
        "2023-07-01, 13017.13",
        "2023-07-04, 13017.12"
    })
    void aMissedStartPutsAtStakeItsOwnAdvanceForTheDaysLate(String started, String recoverable) {
        assertEquals(
                recoverable, recoverable(contract(started, ""), Mission.PARCOURS, Deadline.Step.START, "2026-12-31"));
    }

    @Test
    void aStartThatIsLateAndStillToComePutsNothingAtStake() {
        assertEquals("0.00", recoverable(contract("never", ""), Mission.PARCOURS, Deadline.Step.START, "2025-06-30"));
        assertEquals(
                "0.00", recoverable(contract("2024-03-01", ""), Mission.PARCOURS, Deadline.Step.START, "2024-02-28"));
    }

    /**
     * To be deployed by 2024-01-01, the first day of year 3, which has 366 days. Deployed the next day: 26 250 x 1/366 = 71.72. Deployed on
     * 2025-01-31: the 365 days of 2024 from the 2nd, 26 250 x 365/366 = 26 178.28, and 31 days of January 2025, 26 250 x 31/365 = 2 229.45.
     */
    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2026-12-31, 0.00",
        "2024-01-01, 2026-12-31, 0.00",
        "2024-01-02, 2026-12-31, 71.72",
        "2025-01-31, 2026-12-31, 28407.73",
        "never, 2024-01-02, 71.72",
        "never, 2025-01-31, 28407.73"
    })
    void aMissedDeploymentPutsAtStakeTheDaysOfEachAdvanceThatAreLate(String deployed, String asOf, String recoverable) {
        assertEquals(
                recoverable,
                recoverable(contract("2022-01-01", deployed), Mission.PARCOURS, Deadline.Step.DEPLOYMENT, asOf));
    }

    /** The contract ended on 2024-02-01: after its last day, 31 January, no day is late: 30 days of 366 are 2 151.64. */
    @Test
    void noDayIsLateAfterTheLastDayOfTheContract() {
        assertEquals(
                "2151.64",
                recoverable(
                        contract("2022-01-01", "never").endedEarlyOn(LocalDate.of(2024, 2, 1)),
                        Mission.PARCOURS,
                        Deadline.Step.DEPLOYMENT,
                        "2026-12-31"));
    }
}
