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

    @TestFactory
    Stream<DynamicTest> theRulesOfTheMissionsConcludeJustWhatTheyState() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        return List.of(
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
                                signed("2022-04-01").withDurationYears(1))
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
                                signed("2022-03-31")
                                        .withDurationYears(3)
                                        .withMission(Mission.PARCOURS, MissionCommitment.listed()))
                        .concludes(
                                "WARNING SOCLE_MISSION_NOT_LISTED ACCES_SOINS, 1",
                                "WARNING SOCLE_MISSION_NOT_LISTED PREVENTION, 1",
                                "WARNING SOCLE_MISSION_NOT_LISTED CRISE, 2"),
                verifyThat(NOT_LISTED)
                        .given(
                                "a contract that lists the socle, and no complementary mission",
                                signed("2022-04-01")
                                        .withDurationYears(1)
                                        .withMission(Mission.ACCES_SOINS, MissionCommitment.listed())
                                        .withMission(Mission.PARCOURS, MissionCommitment.listed())
                                        .withMission(Mission.PREVENTION, MissionCommitment.listed())
                                        .withMission(Mission.CRISE, MissionCommitment.neverStarted()))
                        .staysSilent());
    }
}
