package fr.cpts.model.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.money.Euros;
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
import org.junit.jupiter.params.provider.ValueSource;

class ContractTest {

    private static final LocalDate SIGNED = LocalDate.of(2020, 2, 29);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2020, 2, 28);
    private static final LocalDate DAY_AFTER = LocalDate.of(2020, 3, 1);
    private static final Contract CONTRACT = Contract.signedOn(SIGNED);
    private static final Contract UNSIGNED = new Contract(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of());

    @Test
    void aMissionStartsOnTheSignatureOrAfterIt() {
        refused(
                "missions.PARCOURS.startedOn",
                "a mission starts on the day of the signature or later: the contract was signed on 2020-02-29",
                () -> CONTRACT.withMissionStarted(Mission.PARCOURS, DAY_BEFORE));
        assertEquals(
                Optional.of(EventDate.on(SIGNED)),
                CONTRACT.withMissionStarted(Mission.PARCOURS, SIGNED)
                        .missions()
                        .get(Mission.PARCOURS)
                        .startedOn());
        CONTRACT.withMissionStarted(Mission.PARCOURS, DAY_AFTER);
    }

    @Test
    void aMissionThatNeverStartedOrIsOnlyListedHasNoDayToCompare() {
        Contract contract = CONTRACT.withMission(Mission.PARCOURS, MissionCommitment.neverStarted())
                .withMission(Mission.CRISE, MissionCommitment.listed());

        assertEquals(
                List.of(Mission.PARCOURS, Mission.CRISE),
                List.copyOf(contract.missions().keySet()));
    }

    @Test
    void aMissionStatedAgainTakesThePlaceOfWhatWasKnown() {
        Contract contract = CONTRACT.withMission(Mission.PARCOURS, MissionCommitment.neverStarted())
                .withMissionStarted(Mission.PARCOURS, DAY_AFTER);

        assertEquals(Map.of(Mission.PARCOURS, MissionCommitment.startedOn(DAY_AFTER)), contract.missions());
    }

    @Test
    void withoutASignatureNothingIsBeforeIt() {
        Contract contract = UNSIGNED.withMissionStarted(Mission.PARCOURS, DAY_BEFORE)
                .withAmendment(new SizeAmendment(DAY_BEFORE, SizeClass.T2))
                .withCrisis(crises(DAY_BEFORE))
                .endedEarlyOn(DAY_BEFORE);

        assertEquals(Optional.of(DAY_BEFORE), contract.endedOn());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 19, 20})
    void aContractIsSignedForOneToTwentyYears(int years) {
        assertEquals(Optional.of(years), CONTRACT.withDurationYears(years).durationYears());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 21, Integer.MAX_VALUE})
    void anyOtherDurationIsRefused(int years) {
        refused("durationYears", "a contract is signed for 1 to 20 years", () -> CONTRACT.withDurationYears(years));
        assertThrows(InvalidFactException.class, () -> UNSIGNED.withDurationYears(years));
    }

    @Test
    void anAmendmentFollowsTheSignature() {
        String message = "an amendment follows the signature: the contract was signed on 2020-02-29";

        refused("amendments.0.on", message, () -> amended(DAY_BEFORE));
        refused("amendments.0.on", message, () -> amended(SIGNED));
        assertEquals(1, amended(DAY_AFTER).amendments().size());
    }

    @ParameterizedTest
    @CsvSource({"2022-02-27, false", "2022-02-28, false", "2022-03-01, true"})
    void amendmentsStandInTheOrderOfTheirDates(LocalDate second, boolean inOrder) {
        LocalDate first = LocalDate.of(2022, 2, 28);

        if (inOrder) {
            assertEquals(2, amended(first, second).amendments().size());
        } else {
            refused(
                    "amendments.1.on",
                    "amendments are in the order of their dates: this one follows the one of 2022-02-28",
                    () -> amended(first, second));
        }
    }

    @Test
    void amendmentsStandInOrderEvenWhenTheSignatureIsNotKnown() {
        refused(
                "amendments.1.on",
                "amendments are in the order of their dates: this one follows the one of 2020-03-01",
                () -> UNSIGNED.withAmendment(new SizeAmendment(DAY_AFTER, SizeClass.T2))
                        .withAmendment(new SizeAmendment(SIGNED, SizeClass.T3)));
    }

    @Test
    void theAmendmentAtFaultIsTheOnePointedAt() {
        refused(
                "amendments.2.on",
                "amendments are in the order of their dates: this one follows the one of 2022-01-01",
                () -> amended(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1), LocalDate.of(2021, 6, 1)));
    }

    @Test
    void aCrisisIsRecognisedOnTheSignatureOrAfterIt() {
        refused(
                "crisis.occurrences.0.recognisedOn",
                "a crisis that a contract pays for is recognised on the day of the signature or later: the contract was signed on 2020-02-29",
                () -> CONTRACT.withCrisis(crises(DAY_BEFORE)));
        assertTrue(CONTRACT.withCrisis(crises(SIGNED)).crisis().isPresent());
        assertTrue(CONTRACT.withCrisis(crises(DAY_AFTER)).crisis().isPresent());
    }

    @Test
    void aCrisisPlanMayBeOlderThanTheContract() {
        CrisisRecord record = new CrisisRecord(Optional.of(EventDate.on(DAY_BEFORE)), List.of());

        assertEquals(Optional.of(record), CONTRACT.withCrisis(record).crisis());
    }

    @Test
    void crisesStandInTheOrderOfTheirRecognition() {
        String message = "crises are in the order of their recognition: this one follows the one of 2020-02-29";

        refused("occurrences.1.recognisedOn", message, () -> crises(SIGNED, DAY_BEFORE));
        refused("occurrences.1.recognisedOn", message, () -> crises(SIGNED, SIGNED));
        assertEquals(2, crises(SIGNED, DAY_AFTER).occurrences().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -100_000})
    void aGrantedSumIsNotNegative(long cents) {
        refused("granted", "a granted sum is not negative", () -> granted(cents));
        assertEquals(Optional.of(Euros.ZERO), granted(0).granted());
        assertEquals(Optional.of(new Euros(1)), granted(1).granted());
    }

    @Test
    void aContractEndsAfterItsSignature() {
        String message = "a contract ends after its signature: it was signed on 2020-02-29";

        refused("endedOn", message, () -> CONTRACT.endedEarlyOn(DAY_BEFORE));
        refused("endedOn", message, () -> CONTRACT.endedEarlyOn(SIGNED));
        assertEquals(Optional.of(DAY_AFTER), CONTRACT.endedEarlyOn(DAY_AFTER).endedOn());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2021-02-27, 2021-02-28",
        "4, 2024-02-28, 2024-02-29",
        "5, 2025-02-27, 2025-02-28",
        "20, 2040-02-28, 2040-02-29"
    })
    void anEndComesNoLaterThanTheTerm(int years, LocalDate dayBefore, LocalDate term) {
        Contract contract = CONTRACT.withDurationYears(years);
        String message = "a contract does not end after its term, which is " + term;

        assertEquals(Optional.of(dayBefore), contract.endedEarlyOn(dayBefore).endedOn());
        assertEquals(Optional.of(term), contract.endedEarlyOn(term).endedOn());
        refused("endedOn", message, () -> contract.endedEarlyOn(term.plusDays(1)));
    }

    @Test
    void withoutADurationThereIsNoTermToComeBefore() {
        LocalDate late = LocalDate.of(2060, 1, 1);

        assertEquals(Optional.of(late), CONTRACT.endedEarlyOn(late).endedOn());
    }

    @Test
    void aMissionIsDeployedOnItsStartOrAfterIt() {
        EventDate start = EventDate.on(SIGNED);
        String message = "a mission is deployed on the day of its start or later: started 2020-02-29";

        refused("deployedOn", message, () -> commitment(start, EventDate.on(DAY_BEFORE)));
        assertEquals(Optional.of(start), commitment(start, start).deployedOn());
        assertEquals(
                Optional.of(EventDate.on(DAY_AFTER)),
                commitment(start, EventDate.on(DAY_AFTER)).deployedOn());
        assertEquals(
                Optional.of(EventDate.never()),
                commitment(start, EventDate.never()).deployedOn());
    }

    @Test
    void aMissionThatNeverStartedIsNotDeployed() {
        refused(
                "deployedOn",
                "a mission is deployed on the day of its start or later: started never",
                () -> commitment(EventDate.never(), EventDate.on(SIGNED)));
        assertEquals(
                Optional.of(EventDate.never()),
                commitment(EventDate.never(), EventDate.never()).deployedOn());
    }

    @Test
    void aMissionMayBeKnownDeployedWhileItsStartIsNot() {
        MissionCommitment commitment = new MissionCommitment(Optional.empty(), Optional.of(EventDate.on(SIGNED)));

        assertEquals(Optional.empty(), commitment.startedOn());
    }

    @Test
    void eachStepOfAContractBuiltInJavaKeepsTheOthers() {
        SnpSetUps setUps = new SnpSetUps(Optional.of(EventDate.never()), Optional.of(EventDate.on(DAY_AFTER)));
        SizeAmendment amendment = new SizeAmendment(DAY_AFTER, SizeClass.T3);

        Contract contract = CONTRACT.withDurationYears(5)
                .withSizeClass(SizeClass.T2)
                .withMissionStarted(Mission.CRISE, SIGNED)
                .withSnp(setUps)
                .withCrisis(crises(DAY_AFTER))
                .withAmendment(amendment)
                .endedEarlyOn(LocalDate.of(2022, 1, 1))
                .withDurationYears(4)
                .withSizeClass(SizeClass.T1);

        assertEquals(
                new Contract(
                        Optional.of(SIGNED),
                        Optional.of(4),
                        Optional.of(SizeClass.T1),
                        Optional.empty(),
                        Map.of(Mission.CRISE, MissionCommitment.startedOn(SIGNED)),
                        Optional.of(setUps),
                        Optional.of(crises(DAY_AFTER)),
                        List.of(amendment),
                        Optional.of(LocalDate.of(2022, 1, 1)),
                        List.of()),
                contract);
    }

    private static Contract amended(LocalDate... days) {
        Contract contract = CONTRACT;
        for (LocalDate day : days) {
            contract = contract.withAmendment(new SizeAmendment(day, SizeClass.T3));
        }
        return contract;
    }

    private static CrisisRecord crises(LocalDate... days) {
        return new CrisisRecord(
                Optional.empty(),
                List.of(days).stream()
                        .map(day -> new CrisisOccurrence(day, Optional.empty(), Optional.empty()))
                        .toList());
    }

    private static CrisisOccurrence granted(long cents) {
        return new CrisisOccurrence(SIGNED, Optional.of(true), Optional.of(new Euros(cents)));
    }

    private static MissionCommitment commitment(EventDate started, EventDate deployed) {
        return new MissionCommitment(Optional.of(started), Optional.of(deployed));
    }

    private static void refused(String component, String message, Runnable work) {
        InvalidFactException refusal = assertThrows(InvalidFactException.class, work::run);
        assertEquals(message, refusal.getMessage());
        assertEquals(Optional.of(component), refusal.component());
    }
}
