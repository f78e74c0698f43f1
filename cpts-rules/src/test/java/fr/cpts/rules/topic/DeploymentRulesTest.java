package fr.cpts.rules.topic;

import static fr.cpts.rules.Contracts.day;
import static fr.cpts.rules.Contracts.deployed;
import static fr.cpts.rules.Contracts.idle;
import static fr.cpts.rules.Contracts.signed;
import static fr.cpts.rules.Contracts.unsigned;
import static fr.cpts.rules.Contracts.with;
import static fr.cpts.rules.RuleCase.verifyThat;

import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.RuleCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DeploymentRulesTest {

    private static final String FROM_SIGNATURE = "delay: the delays of a mission run from the signature";
    private static final String FROM_ENTRY =
            "delay: the delays of a mission that may have come after the signature run from its entry into the agreement";
    private static final String FROM_SIGNATURE_TOO =
            "delay: the delays of a mission that may have come after the signature run from the signature all the same";
    private static final String START = "deadline: a mission starts within its delay";
    private static final String DEPLOY = "deadline: a mission is fully deployed within its delay";
    private static final String MET = "deadline: what was done by the last day is met";
    private static final String LATE = "deadline: what was done after the last day is late";
    private static final String NOT_DONE = "deadline: what is known not to be done after the last day is late";
    private static final String OPEN = "deadline: what is not known to be done before the last day has passed is open";
    private static final String UNKNOWN = "deadline: what the dossier does not state after the last day is unknown";
    private static final String FINDING = "deadline: a missed deadline is reported";
    private static final String WAITS = "deadline: a status that is unknown waits for what the dossier does not state";

    /** Signed in 2021 under the text of 2019, in which PARCOURS has 12 months to start and 24 to be deployed, for one year. */
    private static final String SIGNED = "2021-01-01";

    @TestFactory
    Stream<DynamicTest> theRulesOfTheCalendarConcludeJustWhatTheyState() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        return List.of(
                verifyThat(FROM_SIGNATURE)
                        .given("a contract older than avenant 2, whose CRISE does not count", idle("2022-09-02", 2))
                        .concludes(
                                "the delays of ACCES_SOINS run from 2022-09-02",
                                "the delays of PARCOURS run from 2022-09-02",
                                "the delays of PREVENTION run from 2022-09-02",
                                "the delays of QUALITE run from 2022-09-02",
                                "the delays of ACCOMPAGNEMENT run from 2022-09-02"),
                verifyThat(FROM_SIGNATURE)
                        .given(
                                "a contract of the day of avenant 2 that lists nothing: the socle counts all the same",
                                signed("2022-09-03").withDurationYears(1))
                        .concludes(
                                "the delays of ACCES_SOINS run from 2022-09-03",
                                "the delays of PARCOURS run from 2022-09-03",
                                "the delays of PREVENTION run from 2022-09-03",
                                "the delays of CRISE run from 2022-09-03"),
                verifyThat(FROM_SIGNATURE).given("no signature", unsigned()).staysSilent(),
                verifyThat(FROM_ENTRY)
                        .given("a contract signed the day before avenant 2", idle("2022-09-02", 2))
                        .concludes("the delays of CRISE run from 2022-09-03"),
                verifyThat(FROM_ENTRY)
                        .given("a contract signed the day of avenant 2", idle("2022-09-03", 2))
                        .staysSilent(),
                verifyThat(FROM_ENTRY)
                        .given("a contract signed the day after avenant 2", idle("2022-09-04", 2))
                        .staysSilent(),
                verifyThat(FROM_ENTRY)
                        .given("an older contract that ends before a year of avenant 2 begins", idle("2022-09-02", 1))
                        .staysSilent(),
                verifyThat(FROM_ENTRY)
                        .given("an older contract whose delays run from the signature", idle("2022-09-02", 2))
                        .taking("P15", "signature")
                        .staysSilent(),
                verifyThat(FROM_SIGNATURE_TOO)
                        .given("a contract signed the day before avenant 2", idle("2022-09-02", 2))
                        .taking("P15", "signature")
                        .concludes("the delays of CRISE run from 2022-09-02"),
                verifyThat(FROM_SIGNATURE_TOO)
                        .given("a contract signed the day of avenant 2", idle("2022-09-03", 2))
                        .taking("P15", "signature")
                        .staysSilent(),
                verifyThat(FROM_SIGNATURE_TOO)
                        .given("an older contract that ends before a year of avenant 2 begins", idle("2022-09-02", 1))
                        .taking("P15", "signature")
                        .staysSilent(),
                verifyThat(FROM_SIGNATURE_TOO)
                        .given("an older contract whose delays run from avenant 2", idle("2022-09-02", 2))
                        .staysSilent(),
                verifyThat(START)
                        .given("a signature on 31 August before a leap year's February", idle("2023-08-31", 1))
                        .concludes(
                                "START of ACCES_SOINS by 2024-02-29: 6 months from 2023-08-31",
                                "START of PARCOURS by 2024-08-31: 12 months from 2023-08-31",
                                "START of PREVENTION by 2024-08-31: 12 months from 2023-08-31",
                                "START of CRISE by 2024-02-29: 6 months from 2023-08-31"),
                verifyThat(START)
                        .given("a signature on 31 August before an ordinary February", idle("2024-08-31", 1))
                        .concludes(
                                "START of ACCES_SOINS by 2025-02-28: 6 months from 2024-08-31",
                                "START of PARCOURS by 2025-08-31: 12 months from 2024-08-31",
                                "START of PREVENTION by 2025-08-31: 12 months from 2024-08-31",
                                "START of CRISE by 2025-02-28: 6 months from 2024-08-31"),
                verifyThat(START)
                        .given("a contract older than avenant 2", idle("2021-06-15", 3))
                        .concludes(
                                "START of ACCES_SOINS by 2021-12-15: 6 months from 2021-06-15",
                                "START of PARCOURS by 2022-06-15: 12 months from 2021-06-15",
                                "START of PREVENTION by 2022-06-15: 12 months from 2021-06-15",
                                "START of CRISE by 2023-03-03: 6 months from 2022-09-03"),
                verifyThat(START)
                        .given("a contract older than avenant 2, whose publication counts", idle("2021-06-15", 3))
                        .taking("P24", "publication")
                        .concludes(
                                "START of ACCES_SOINS by 2021-12-15: 6 months from 2021-06-15",
                                "START of PARCOURS by 2022-06-15: 12 months from 2021-06-15",
                                "START of PREVENTION by 2022-06-15: 12 months from 2021-06-15",
                                "START of CRISE by 2022-10-01: 6 months from 2022-04-01"),
                verifyThat(DEPLOY)
                        .given("a contract older than avenant 2", idle("2021-06-15", 3))
                        .concludes(
                                "DEPLOYMENT of ACCES_SOINS by 2022-12-15: 18 months from 2021-06-15",
                                "DEPLOYMENT of PARCOURS by 2023-06-15: 24 months from 2021-06-15",
                                "DEPLOYMENT of PREVENTION by 2023-06-15: 24 months from 2021-06-15",
                                "DEPLOYMENT of CRISE by 2024-03-03: 18 months from 2022-09-03"),
                verifyThat(FROM_ENTRY)
                        .given("a contract signed between both answers of P24", idle("2022-05-01", 2))
                        .concludes("the delays of CRISE run from 2022-09-03"),
                verifyThat(FROM_ENTRY)
                        .given("a contract signed under avenant 2 by the other answer of P24", idle("2022-05-01", 2))
                        .taking("P24", "publication")
                        .concludes("the delays of CRISE run from 2022-05-01"),
                verifyThat(FROM_SIGNATURE_TOO)
                        .given("a contract signed between both answers of P24", idle("2022-05-01", 2))
                        .taking("P15", "signature")
                        .concludes("the delays of CRISE run from 2022-05-01"),
                verifyThat(START)
                        .given(
                                "no signature, though QUALITE is listed",
                                unsigned().withMission(Mission.QUALITE, MissionCommitment.listed()))
                        .staysSilent(),
                verifyThat(DEPLOY)
                        .given("a signature on a 29 February", idle("2024-02-29", 1))
                        .concludes(
                                "DEPLOYMENT of ACCES_SOINS by 2025-08-29: 18 months from 2024-02-29",
                                "DEPLOYMENT of PARCOURS by 2026-02-28: 24 months from 2024-02-29",
                                "DEPLOYMENT of PREVENTION by 2026-02-28: 24 months from 2024-02-29",
                                "DEPLOYMENT of CRISE by 2025-08-29: 18 months from 2024-02-29"),
                verifyThat(DEPLOY).given("no signature", unsigned()).staysSilent(),
                verifyThat(MET)
                        .given("a start on the last day", alone("2022-01-01"))
                        .asOf("2022-01-01")
                        .concludes("START of PARCOURS by 2022-01-01 is MET by contract.missions.PARCOURS.startedOn"),
                verifyThat(MET)
                        .given(
                                "a start and a deployment the day before the last",
                                idle(SIGNED, 2).withMission(Mission.PARCOURS, deployed("2021-12-31", "2022-12-31")))
                        .asOf("2030-01-01")
                        .concludes(
                                "START of PARCOURS by 2022-01-01 is MET by contract.missions.PARCOURS.startedOn",
                                "DEPLOYMENT of PARCOURS by 2023-01-01 is MET by contract.missions.PARCOURS.deployedOn"),
                verifyThat(MET)
                        .given("a start the day after the last", alone("2022-01-02"))
                        .staysSilent(),
                verifyThat(MET)
                        .given("a start in time that is still to come", alone("2022-01-01"))
                        .asOf("2021-12-31")
                        .staysSilent(),
                verifyThat(LATE)
                        .given("a start the day after the last", parcours("2022-01-02"))
                        .asOf("2022-01-02")
                        .concludes("START of PARCOURS by 2022-01-01 is LATE by contract.missions.PARCOURS.startedOn"),
                verifyThat(LATE)
                        .given("a start on the last day", parcours("2022-01-01"))
                        .staysSilent(),
                verifyThat(LATE)
                        .given("a late start that is still to come", parcours("2022-01-02"))
                        .asOf("2022-01-01")
                        .staysSilent(),
                verifyThat(NOT_DONE)
                        .given(
                                "a mission that never started, the day after the last",
                                lone(Mission.PARCOURS, MissionCommitment.neverStarted()))
                        .asOf("2022-01-02")
                        .concludes("START of PARCOURS by 2022-01-01 is LATE by contract.missions.PARCOURS.startedOn"),
                verifyThat(NOT_DONE)
                        .given("a late start that is still to come", parcours("2022-02-01"))
                        .asOf("2022-01-02")
                        .concludes("START of PARCOURS by 2022-01-01 is LATE by contract.missions.PARCOURS.startedOn"),
                verifyThat(NOT_DONE)
                        .given(
                                "a mission that never started, on the last day",
                                lone(Mission.PARCOURS, MissionCommitment.neverStarted()))
                        .asOf("2022-01-01")
                        .staysSilent(),
                verifyThat(NOT_DONE)
                        .given(
                                "a contract that ended on the last day",
                                lone(Mission.PARCOURS, MissionCommitment.neverStarted())
                                        .endedEarlyOn(day("2021-12-31")))
                        .asOf("2030-01-01")
                        .staysSilent(),
                verifyThat(OPEN)
                        .given(
                                "nothing stated, on the last day to start",
                                lone(Mission.PARCOURS, MissionCommitment.listed()))
                        .asOf("2022-01-01")
                        .concludes(
                                "START of PARCOURS by 2022-01-01 is OPEN by contract.missions.PARCOURS.startedOn",
                                "DEPLOYMENT of PARCOURS by 2023-01-01 is OPEN by contract.missions.PARCOURS.deployedOn"),
                verifyThat(OPEN)
                        .given(
                                "nothing stated, the day after the last day to start",
                                lone(Mission.PARCOURS, MissionCommitment.listed()))
                        .asOf("2022-01-02")
                        .concludes(
                                "DEPLOYMENT of PARCOURS by 2023-01-01 is OPEN by contract.missions.PARCOURS.deployedOn"),
                verifyThat(OPEN)
                        .given(
                                "an early end before both last days: the status stays what it was",
                                lone(Mission.PARCOURS, MissionCommitment.neverStarted())
                                        .endedEarlyOn(day("2021-12-31")))
                        .asOf("2030-01-01")
                        .concludes(
                                "START of PARCOURS by 2022-01-01 is OPEN by contract.missions.PARCOURS.startedOn",
                                "DEPLOYMENT of PARCOURS by 2023-01-01 is OPEN by contract.missions.PARCOURS.deployedOn"),
                verifyThat(OPEN)
                        .given(
                                "nothing stated, after both last days",
                                lone(Mission.PARCOURS, MissionCommitment.listed()))
                        .asOf("2023-01-02")
                        .staysSilent(),
                verifyThat(UNKNOWN)
                        .given(
                                "nothing stated, the day after the last day to start",
                                lone(Mission.PARCOURS, MissionCommitment.listed()))
                        .asOf("2022-01-02")
                        .concludes(
                                "START of PARCOURS by 2022-01-01 is UNKNOWN by contract.missions.PARCOURS.startedOn"),
                verifyThat(UNKNOWN)
                        .given(
                                "nothing stated, on the last day to start",
                                lone(Mission.PARCOURS, MissionCommitment.listed()))
                        .asOf("2022-01-01")
                        .staysSilent(),
                verifyThat(UNKNOWN)
                        .given("a mission without a calendar", lone(Mission.QUALITE, MissionCommitment.listed()))
                        .staysSilent(),
                verifyThat(FINDING)
                        .given("a start the day after the last", parcours("2022-01-02"))
                        .asOf("2022-06-01")
                        .concludes(
                                "WARNING DEADLINE_MISSED START of PARCOURS by 2022-01-01, contract.missions.PARCOURS.startedOn"),
                verifyThat(FINDING)
                        .given(
                                "a start in time and a deployment that is still awaited the day after the last",
                                lone(Mission.PARCOURS, deployed("2021-06-01", "2023-02-01")))
                        .asOf("2023-01-02")
                        .concludes(
                                "WARNING DEADLINE_MISSED DEPLOYMENT of PARCOURS by 2023-01-01, contract.missions.PARCOURS.deployedOn"),
                verifyThat(FINDING)
                        .given("a start on the last day", parcours("2022-01-01"))
                        .asOf("2022-06-01")
                        .staysSilent(),
                verifyThat(WAITS)
                        .given(
                                "nothing stated, the day after the last day to start",
                                lone(Mission.PARCOURS, MissionCommitment.listed()))
                        .asOf("2022-01-02")
                        .concludes("contract.missions.PARCOURS.startedOn is missing"),
                verifyThat(WAITS)
                        .given(
                                "nothing stated, on the last day to start",
                                lone(Mission.PARCOURS, MissionCommitment.listed()))
                        .asOf("2022-01-01")
                        .staysSilent());
    }

    private static Contract parcours(String startedOn) {
        return lone(Mission.PARCOURS, MissionCommitment.startedOn(day(startedOn)));
    }

    /** A contract in which the rest of the socle was done on the day of signature. */
    private static Contract lone(Mission mission, MissionCommitment commitment) {
        return with(SIGNED, 2, Mission.QUALITE, SIGNED)
                .withMission(Mission.ACCES_SOINS, deployed(SIGNED, SIGNED))
                .withMission(Mission.PARCOURS, deployed(SIGNED, SIGNED))
                .withMission(Mission.PREVENTION, deployed(SIGNED, SIGNED))
                .withMission(mission, commitment);
    }

    /** A contract in which PARCOURS started, and the rest of the socle never did. */
    private static Contract alone(String startedOn) {
        return with(SIGNED, 2, Mission.PARCOURS, startedOn);
    }
}
