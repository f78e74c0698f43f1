package fr.cpts.financing.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.Dossier;
import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.SnpSetUps;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choices of the reference computation that are not the usual ones, each on one figure worked out by hand. */
class ReferenceComputationTest {

    private static final LocalDate JANUARY = LocalDate.of(2023, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);

    /** T3, variable part wholly achieved, PARCOURS from 1 July 2023: 184 days of 365, 6 months of 12. */
    @ParameterizedTest
    @CsvSource({
        "P03, days, ADVANCE, 17013.70", // 3/4 x 45 000 x 184/365
        "P03, months, ADVANCE, 16875.00", // 3/4 x 45 000 x 6/12
        "P03, months, VARIABLE, 22500.00", // 45 000 x 6/12
        "P06, pro-rated, BALANCE, 5671.23", // 22 684.93 - 17 013.70
        "P06, full, BALANCE, 27986.30", // 45 000 - 17 013.70
        "P07, pro-rated, VARIABLE, 22684.93", // 45 000 x 184/365
        "P07, full, VARIABLE, 45000.00",
    })
    void aMissionOfHalfAYear(String position, String choice, String kind, String amount) {
        Dossier dossier = dossier(contract(SizeClass.T3, JANUARY).withMissionStarted(Mission.PARCOURS, JULY))
                .withAchievement(Mission.PARCOURS, 1, Ratio.ONE);

        assertEquals(Euros.parse(amount), sum(dossier, position, choice, Mission.PARCOURS.envelope(), 1, kind));
    }

    /** T1, CRISE from 1 July 2023: 3/4 of 25 000, or of 25 000 x 184/365 = 9 452.05. */
    @ParameterizedTest
    @CsvSource({"P09, whole, 18750.00", "P09, pro-rated, 9452.05"})
    void theCrisisPlanStartedInItsYear(String position, String choice, String amount) {
        Dossier dossier = dossier(contract(SizeClass.T1, JANUARY).withMissionStarted(Mission.CRISE, JULY));

        assertEquals(Euros.parse(amount), sum(dossier, position, choice, Mission.CRISE.envelope(), 1, "ADVANCE"));
    }

    /** T1: 37 500 a crisis, or once. */
    @ParameterizedTest
    @CsvSource({"once-a-year, 37500", "each, 75000"})
    void twoCrisesInAYear(String choice, long amount) {
        CrisisOccurrence may = crisis(LocalDate.of(2023, 5, 1));
        CrisisOccurrence june = crisis(LocalDate.of(2023, 6, 1));
        Dossier dossier = dossier(contract(SizeClass.T1, JANUARY)
                .withMissionStarted(Mission.CRISE, JANUARY)
                .withCrisis(new CrisisRecord(Optional.of(EventDate.on(JANUARY)), List.of(may, june))));

        assertEquals(Euros.of(amount), sum(dossier, "P10", choice, Mission.CRISE.envelope(), 1, "OCCURRENCE"));
    }

    /** T1, year 2 without any mission: nothing, or 3/4 of 50 000. */
    @ParameterizedTest
    @CsvSource({"suspended, 0", "due, 37500"})
    void runningCostsWithoutAMission(String choice, long amount) {
        assertEquals(
                Euros.of(amount),
                sum(dossier(contract(SizeClass.T1, JANUARY)), "P08", choice, Envelope.FONCTIONNEMENT, 2, "ADVANCE"));
    }

    /** T1 of 2019: 3/4 of 15 000, or of 20 000 with the compensation inside the mission. */
    @ParameterizedTest
    @CsvSource({
        "r1, ACCES_SOINS, 11250",
        "r2, ACCES_SOINS, 15000",
        "r1, SNP_COMPENSATION, 7500",
        "r2, SNP_COMPENSATION, 0"
    })
    void accessToCareIn2019(String choice, String envelope, long amount) {
        assertEquals(Euros.of(amount), sum(unscheduledCare(), "P04", choice, new Envelope(envelope), 1, "ADVANCE"));
    }

    /** T1 of 2019: the orientation set up on the anniversary is not of year 1, or 3/4 of 35 000 with the mission. */
    @ParameterizedTest
    @CsvSource({"set-up, 0", "mission, 26250"})
    void unscheduledCareSetUpAfterItsMission(String choice, long amount) {
        assertEquals(Euros.of(amount), sum(unscheduledCare(), "P05", choice, Envelope.SNP_ORIENTATION, 1, "ADVANCE"));
    }

    /** T1, signed less than a year before avenant 2 applies: PARCOURS aside, FONCTIONNEMENT is the same, ACCES_SOINS is not. */
    @ParameterizedTest
    @CsvSource({"first-day, 43125", "signature, 11250"})
    void theVersionOfTheSecondYear(String choice, long amount) {
        LocalDate signed = LocalDate.of(2021, 10, 1);
        Dossier dossier = dossier(contract(SizeClass.T1, signed).withMissionStarted(Mission.ACCES_SOINS, signed));

        assertEquals(Euros.of(amount), sum(dossier, "P12", choice, Mission.ACCES_SOINS.envelope(), 2, "ADVANCE"));
    }

    /** T1, ended on 2 July 2023 after 182 days: 50 000 x 182/365 - 50 000, or nothing back. */
    @ParameterizedTest
    @CsvSource({"pro-rated, -25068.49", "none, 0.00"})
    void anEarlyEnd(String choice, String amount) {
        Dossier dossier = dossier(contract(SizeClass.T1, JANUARY).endedEarlyOn(LocalDate.of(2023, 7, 2)));

        assertEquals(Euros.parse(amount), sum(dossier, "P17", choice, Envelope.FONCTIONNEMENT, 1, "RECOVERY"));
    }

    /** T1: six months after the signature is on time, a day later is not. */
    @ParameterizedTest
    @CsvSource({"blocked, 2023-07-01, true", "blocked, 2023-07-02, false", "paid, 2023-07-02, true"})
    void aLateMission(String choice, String start, boolean isPaid) {
        Dossier dossier = dossier(
                contract(SizeClass.T1, JANUARY).withMissionStarted(Mission.ACCES_SOINS, LocalDate.parse(start)));

        assertEquals(
                isPaid,
                !sum(dossier, "P18", choice, Mission.ACCES_SOINS.envelope(), 1, "ADVANCE")
                        .isZero());
    }

    /** FONCTIONNEMENT: 60 000 for T2, 75 000 for T3. */
    @ParameterizedTest
    @CsvSource({"upper, 75000", "lower, 60000"})
    void eightyThousandInhabitants(String choice, long amount) {
        Contract contract = new Contract(
                Optional.of(JANUARY),
                Optional.empty(),
                Optional.empty(),
                Optional.of("insee"),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
        Dossier dossier = Dossier.named("CPTS du Pays d'essai")
                .with(new Territory(Map.of("insee", PopulationFigure.of(80_000))))
                .with(contract);

        assertEquals(Euros.of(amount), sum(dossier, "P02", choice, Envelope.FONCTIONNEMENT, 1, "FULL"));
    }

    @ParameterizedTest
    @CsvSource({"P09, monthly", "P21, backdated", "P03, weeks"})
    void aChoiceThatTheTextLeavesTooOpenIsNotComputed(String position, String choice) {
        Dossier dossier = dossier(contract(SizeClass.T1, JANUARY).withMissionStarted(Mission.CRISE, JULY));

        assertThrows(
                UnsupportedOperationException.class, () -> ReferenceComputation.of(dossier, Map.of(position, choice)));
    }

    /** Position P11. */
    @Test
    void aFractionOfACentIsRoundedHalfUp() {
        Contract contract = contract(SizeClass.T3, JANUARY).withMissionStarted(Mission.PARCOURS, JANUARY);

        // 45 000 / 9 000 000 = 0.005 exactly; 45 000 / 9 000 001 is just below
        assertEquals(Euros.ofCents(1), variable(contract, Ratio.of(1, 9_000_000)));
        assertEquals(Euros.ZERO, variable(contract, Ratio.of(1, 9_000_001)));
    }

    private static Euros variable(Contract contract, Ratio achieved) {
        Dossier dossier = dossier(contract).withAchievement(Mission.PARCOURS, 1, achieved);
        return sum(dossier, "P01", "contract", Mission.PARCOURS.envelope(), 1, "VARIABLE");
    }

    private static Dossier unscheduledCare() {
        LocalDate signed = LocalDate.of(2020, 1, 1);
        return dossier(contract(SizeClass.T1, signed)
                .withMissionStarted(Mission.ACCES_SOINS, signed)
                .withSnp(new SnpSetUps(
                        Optional.of(EventDate.on(signed)), Optional.of(EventDate.on(signed.plusYears(1))))));
    }

    private static CrisisOccurrence crisis(LocalDate recognisedOn) {
        return new CrisisOccurrence(recognisedOn, Optional.of(true), Optional.empty());
    }

    private static Contract contract(SizeClass size, LocalDate signed) {
        Contract contract = Contract.signedOn(signed).withSizeClass(size);
        for (Mission mission : Mission.known()) {
            contract = contract.withMission(mission, MissionCommitment.neverStarted());
        }
        return contract;
    }

    private static Dossier dossier(Contract contract) {
        return Dossier.named("CPTS du Pays d'essai").with(contract);
    }

    private static Euros sum(
            Dossier dossier, String position, String choice, Envelope envelope, int contractYear, String kind) {
        return ReferenceComputation.of(dossier, Map.of(position, choice)).lines().stream()
                .filter(line -> line.envelope().equals(envelope)
                        && line.contractYear() == contractYear
                        && line.kind().name().equals(kind))
                .map(PaymentLine::amount)
                .reduce(Euros.ZERO, Euros::plus);
    }
}
