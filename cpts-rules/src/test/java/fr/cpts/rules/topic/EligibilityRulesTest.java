package fr.cpts.rules.topic;

import static fr.cpts.rules.Contracts.idle;
import static fr.cpts.rules.Contracts.signed;
import static fr.cpts.rules.Contracts.unsigned;
import static fr.cpts.rules.RuleCase.verifyThat;

import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.RuleCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EligibilityRulesTest {

    private static final String STATUS =
            "mission: the version that governs a contract year makes a mission socle or complementary";
    private static final String NOT_LISTED =
            "mission: a contract that does not list a socle mission of its version departs from the agreement";

    private static final String BY_ANSWER =
            "mission: a mission that the year before knew only under some answers is socle or complementary in its version";
    private static final String ENTRY =
            "mission: a mission that enters the agreement after the signature enters it on the first day of its status";
    private static final String ENTRY_BY_ANSWER =
            "mission: a mission that may enter the agreement after the signature enters it on the first day that an answer gives its status";

    @TestFactory
    Stream<DynamicTest> theRulesOfTheMissionsConcludeJustWhatTheyState() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        return List.of(
                verifyThat(BY_ANSWER)
                        .given("a signature that avenant 2 does not govern by the usual answer", idle("2022-05-01", 3))
                        .concludes("CRISE is SOCLE in year 2 for the first time"),
                verifyThat(BY_ANSWER)
                        .given("a signature that avenant 2 governs by the other answer", idle("2022-05-01", 3))
                        .taking("P24", "publication")
                        .concludes("CRISE is SOCLE in year 2"),
                verifyThat(BY_ANSWER)
                        .given("a signature the day before both answers", idle("2022-03-31", 3))
                        .staysSilent(),
                verifyThat(BY_ANSWER)
                        .given("a signature on the later day", idle("2022-09-03", 3))
                        .staysSilent(),
                verifyThat(ENTRY)
                        .given("a signature the day before the agreement", idle("2019-08-24", 2))
                        .concludes(
                                "ACCES_SOINS enters on 2019-08-25",
                                "PARCOURS enters on 2019-08-25",
                                "PREVENTION enters on 2019-08-25",
                                "QUALITE enters on 2019-08-25",
                                "ACCOMPAGNEMENT enters on 2019-08-25"),
                verifyThat(ENTRY)
                        .given("a signature on the day of the agreement", idle("2019-08-25", 2))
                        .staysSilent(),
                verifyThat(ENTRY_BY_ANSWER)
                        .given("a signature the day before the later answer", idle("2022-09-02", 2))
                        .concludes("CRISE enters on 2022-09-03"),
                verifyThat(ENTRY_BY_ANSWER)
                        .given("a signature the day before the later answer", idle("2022-09-02", 2))
                        .taking("P24", "publication")
                        .concludes("CRISE enters on 2022-04-01"),
                verifyThat(ENTRY_BY_ANSWER)
                        .given("a signature on the day of the later answer", idle("2022-09-03", 2))
                        .staysSilent(),
                verifyThat(STATUS)
                        .given("a year before avenant 2 and one after it", idle("2022-03-31", 2))
                        .concludes(
                                "ACCES_SOINS is SOCLE in year 1 for the first time",
                                "PARCOURS is SOCLE in year 1 for the first time",
                                "PREVENTION is SOCLE in year 1 for the first time",
                                "QUALITE is COMPLEMENTARY in year 1 for the first time",
                                "ACCOMPAGNEMENT is COMPLEMENTARY in year 1 for the first time",
                                "ACCES_SOINS is SOCLE in year 2",
                                "PARCOURS is SOCLE in year 2",
                                "PREVENTION is SOCLE in year 2",
                                "CRISE is SOCLE in year 2 for the first time",
                                "QUALITE is COMPLEMENTARY in year 2",
                                "ACCOMPAGNEMENT is COMPLEMENTARY in year 2"),
                verifyThat(STATUS)
                        .given(
                                "missions that the contract does not list",
                                signed("2022-09-03").withDurationYears(1))
                        .concludes(
                                "ACCES_SOINS is SOCLE in year 1 for the first time",
                                "PARCOURS is SOCLE in year 1 for the first time",
                                "PREVENTION is SOCLE in year 1 for the first time",
                                "CRISE is SOCLE in year 1 for the first time",
                                "QUALITE is COMPLEMENTARY in year 1 for the first time",
                                "ACCOMPAGNEMENT is COMPLEMENTARY in year 1 for the first time"),
                verifyThat(STATUS)
                        .given("no year", unsigned().withMission(Mission.PARCOURS, MissionCommitment.listed()))
                        .staysSilent(),
                verifyThat(NOT_LISTED)
                        .given(
                                "a running contract that lists one mission: each is told once, and CRISE in the year it comes",
                                signed("2022-09-02")
                                        .withDurationYears(3)
                                        .withMission(Mission.PARCOURS, MissionCommitment.listed()))
                        .concludes(
                                "WARNING SOCLE_MISSION_NOT_LISTED ACCES_SOINS, 1",
                                "WARNING SOCLE_MISSION_NOT_LISTED PREVENTION, 1",
                                "WARNING SOCLE_MISSION_NOT_LISTED CRISE, 2"),
                verifyThat(NOT_LISTED)
                        .given(
                                "a contract that lists the socle, and no complementary mission",
                                signed("2022-09-03")
                                        .withDurationYears(1)
                                        .withMission(Mission.ACCES_SOINS, MissionCommitment.listed())
                                        .withMission(Mission.PARCOURS, MissionCommitment.listed())
                                        .withMission(Mission.PREVENTION, MissionCommitment.listed())
                                        .withMission(Mission.CRISE, MissionCommitment.neverStarted()))
                        .staysSilent());
    }
}
