package fr.cpts.rules.topic;

import static fr.cpts.rules.Contracts.day;
import static fr.cpts.rules.Contracts.idle;
import static fr.cpts.rules.Contracts.with;
import static fr.cpts.rules.RuleCase.verifyThat;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.RuleCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class IndicatorRulesTest {

    private static final String SHARE =
            "variable part: a mission whose amount is given as a whole has an equal share of it as variable part, times what was achieved";
    private static final String GIVEN =
            "variable part: a mission whose parts are given has its amount, times what was achieved";
    private static final String READ =
            "variable part: a mission whose parts are read in two ways has the amount of the reading taken, times what was achieved";

    @TestFactory
    Stream<DynamicTest> theRulesOfTheVariablePartConcludeJustWhatTheyState() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        Contract both = with("2023-01-01", 1, Mission.PARCOURS, "2023-07-01")
                .withMissionStarted(Mission.ACCES_SOINS, day("2023-07-01"));
        return List.of(
                verifyThat(SHARE)
                        .given(
                                "an achievement of the mission, beside one of another year and one of another mission",
                                Dossier.named("CPTS")
                                        .withContract(both)
                                        .withAchievement(Mission.PARCOURS, 1, Ratio.of(2, 3)))
                        .concludes("VARIABLE PARCOURS of year 1 is 90000.00 x 1/2 x 2/3"),
                verifyThat(SHARE)
                        .given(
                                "achievements of another mission and year: that of the mission stays unknown, not zero",
                                Dossier.named("CPTS")
                                        .withContract(with("2023-01-01", 2, Mission.PARCOURS, "2023-07-01"))
                                        .withAchievement(Mission.PREVENTION, 1, Ratio.ONE)
                                        .withAchievement(Mission.PARCOURS, 2, Ratio.ZERO))
                        .concludes(
                                "VARIABLE PARCOURS of year 1 is 90000.00 x 1/2 x [0 to 1]",
                                "VARIABLE PARCOURS of year 2 is 90000.00 x 1/2 x 0"),
                verifyThat(SHARE)
                        .given("ACCES_SOINS alone", with("2023-01-01", 1, Mission.ACCES_SOINS, "2023-07-01"))
                        .staysSilent(),
                verifyThat(SHARE)
                        .given("CRISE, which has no variable part", with("2023-01-01", 1, Mission.CRISE, "2023-07-01"))
                        .staysSilent(),
                verifyThat(GIVEN)
                        .given(
                                "ACCES_SOINS, beside PARCOURS whose achievement does not count",
                                Dossier.named("CPTS")
                                        .withContract(both)
                                        .withAchievement(Mission.PARCOURS, 1, Ratio.of(2, 3))
                                        .withAchievement(Mission.ACCES_SOINS, 1, Ratio.of(3, 4)))
                        .concludes("VARIABLE ACCES_SOINS of year 1 is 35000.00 x 3/4"),
                verifyThat(GIVEN)
                        .given("ACCES_SOINS of 2019", with("2020-01-01", 1, Mission.ACCES_SOINS, "2020-07-01"))
                        .staysSilent(),
                verifyThat(READ)
                        .given(
                                "ACCES_SOINS before and after avenant 2",
                                Dossier.named("CPTS")
                                        .withContract(with("2022-03-31", 2, Mission.ACCES_SOINS, "2022-03-31"))
                                        .withAchievement(Mission.ACCES_SOINS, 1, Ratio.of(1, 2)))
                        .concludes("VARIABLE ACCES_SOINS of year 1 is 25000.00 x 1/2"),
                verifyThat(READ)
                        .given(
                                "the other reading, beside PARCOURS that has one only",
                                with("2020-01-01", 1, Mission.ACCES_SOINS, "2020-01-01")
                                        .withMissionStarted(Mission.PARCOURS, day("2020-01-01")))
                        .taking("P04", "r2")
                        .concludes("VARIABLE ACCES_SOINS of year 1 is 32500.00 x [0 to 1]"),
                verifyThat(READ)
                        .given("ACCES_SOINS after avenant 2", with("2022-04-01", 1, Mission.ACCES_SOINS, "2022-04-01"))
                        .staysSilent(),
                verifyThat(READ)
                        .given("a mission that never started", idle("2020-01-01", 1))
                        .staysSilent());
    }
}
