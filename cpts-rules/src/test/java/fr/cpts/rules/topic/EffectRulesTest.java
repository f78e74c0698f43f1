package fr.cpts.rules.topic;

import static fr.cpts.rules.Contracts.crises;
import static fr.cpts.rules.Contracts.day;
import static fr.cpts.rules.Contracts.idle;
import static fr.cpts.rules.Contracts.signed;
import static fr.cpts.rules.Contracts.unstated;
import static fr.cpts.rules.Contracts.with;
import static fr.cpts.rules.Row.annex;
import static fr.cpts.rules.Row.figure;
import static fr.cpts.rules.Row.level;
import static fr.cpts.rules.RuleCase.verifyThat;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.Row;
import fr.cpts.rules.RuleCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a dossier states and nothing follows from. */
class EffectRulesTest {

    private static final String STRAY = "effect: the weight of an indicator that belongs to no mission has no effect";
    private static final String NO_PART = "effect: weights of a mission that has no variable part have no effect";
    private static final String PLAN = "effect: a plan that was never written is financed all the same";
    private static final String YEAR = "effect: an achievement of a year that the contract does not have has no effect";
    private static final String NOT_FINANCED =
            "effect: an achievement of a mission that is not financed in its contract year has no effect";
    private static final String UNKNOWN =
            "effect: an achievement of a mission that the version of its contract year does not know has no effect";
    private static final String NOT_VARIABLE =
            "effect: an achievement of a mission that has no variable part has no effect";
    private static final String AGAINST =
            "effect: an achievement that is stated for a mission counts, whatever its indicators come to";
    private static final String MEASURED =
            "effect: a measurement of a year that the contract does not have has no effect";

    private static final String NEVER = "effect: weights of a mission that never started have no effect";
    private static final String CAP = "effect: a cap that a document adds to a weight is not applied";
    private static final String CONDITION = "effect: a condition that a document adds to a weight is not checked";
    private static final String NOT_COUNTED =
            "effect: a measurement of a contract year in which its indicator does not count has no effect";

    private static final Contract PARCOURS = with("2023-01-01", 2, Mission.PARCOURS, "2023-07-01");
    private static final Contract CRISE = with("2023-01-01", 2, Mission.CRISE, "2023-07-01");

    @TestFactory
    Stream<DynamicTest> whatHasNoEffectIsSaidAndNothingElseIs() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        return Stream.of(weights(), plan(), achievements(), contradictions(), years(), besideWeights())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> besideWeights() {
        Row weighted = Row.of("a").weighs("1/1");
        return List.of(
                verifyThat(NEVER)
                        .given(
                                "weights of two missions, of which one never started",
                                annex(
                                        PARCOURS,
                                        weighted,
                                        Row.of("b").mission(Mission.QUALITE).weighs("1/1")))
                        .concludes("INFO WEIGHT_OF_MISSION_NEVER_STARTED QUALITE"),
                verifyThat(NEVER)
                        .given("a mission that started", annex(PARCOURS, weighted))
                        .staysSilent(),
                verifyThat(CAP)
                        .given(
                                "a cap beside a weight, and one beside none",
                                annex(
                                        PARCOURS,
                                        Row.of("a").weighs("1/1").cap("100.00"),
                                        Row.of("b").cap("100.00")))
                        .concludes("WARNING CAP_NOT_APPLIED a"),
                verifyThat(CAP).given("no cap", annex(PARCOURS, weighted)).staysSilent(),
                verifyThat(CONDITION)
                        .given(
                                "a condition beside a weight, and one beside none",
                                annex(
                                        PARCOURS,
                                        Row.of("a").weighs("1/1").condition("si"),
                                        Row.of("b").condition("si")))
                        .concludes("WARNING CONDITION_NOT_JUDGED a"),
                verifyThat(CONDITION)
                        .given("no condition", annex(PARCOURS, weighted))
                        .staysSilent());
    }

    private static List<RuleCase> years() {
        Dossier second = annex(PARCOURS, Row.of("a").years("2").weighs("1/1").aims(level(Target.Bound.AT_LEAST, "3")));
        return List.of(
                verifyThat(NOT_COUNTED)
                        .given(
                                "one of the second year, measured in both",
                                second.withMeasurement("a", 1, figure("3")).withMeasurement("a", 2, figure("3")))
                        .concludes("WARNING MEASUREMENT_NOT_COUNTED a, 1"),
                verifyThat(NOT_COUNTED)
                        .given("one of the second year, measured in it", second.withMeasurement("a", 2, figure("3")))
                        .staysSilent());
    }

    private static List<RuleCase> weights() {
        return List.of(
                verifyThat(STRAY)
                        .given(
                                "an indicator of no mission with a weight, one without, and one of a mission",
                                annex(
                                        PARCOURS,
                                        Row.of("a").ofNoMission().weighs("1/2"),
                                        Row.of("b").ofNoMission(),
                                        Row.of("c").weighs("1/1")))
                        .concludes("WARNING WEIGHT_WITHOUT_MISSION annex.indicators.0.weighting.weight"),
                verifyThat(STRAY)
                        .given(
                                "an indicator of a mission",
                                annex(PARCOURS, Row.of("a").weighs("1/1")))
                        .staysSilent(),
                verifyThat(NO_PART)
                        .given(
                                "indicators of CRISE and of PARCOURS",
                                annex(
                                        CRISE,
                                        Row.of("a").mission(Mission.CRISE).weighs("1/1"),
                                        Row.of("b").weighs("1/1")))
                        .concludes("WARNING WEIGHT_WITHOUT_VARIABLE_PART CRISE"),
                verifyThat(NO_PART)
                        .given(
                                "an indicator of CRISE that is followed",
                                annex(CRISE, Row.of("a").mission(Mission.CRISE)))
                        .staysSilent());
    }

    private static List<RuleCase> plan() {
        return List.of(
                verifyThat(PLAN)
                        .given(
                                "a plan that was never written, of a mission that started",
                                CRISE.withCrisis(crises("never")))
                        .concludes(
                                "WARNING PLAN_NEVER_WRITTEN 1, contract.crisis.planWrittenOn",
                                "WARNING PLAN_NEVER_WRITTEN 2, contract.crisis.planWrittenOn"),
                verifyThat(PLAN)
                        .given("the same, paid on delivery", CRISE.withCrisis(crises("never")))
                        .taking("P09", "on-delivery")
                        .staysSilent(),
                verifyThat(PLAN)
                        .given("a plan of which nothing is stated", CRISE)
                        .staysSilent(),
                verifyThat(PLAN)
                        .given("a plan that was written", CRISE.withCrisis(crises("2023-08-01")))
                        .staysSilent(),
                verifyThat(PLAN)
                        .given("a mission that never started", PARCOURS.withCrisis(crises("never")))
                        .staysSilent());
    }

    private static List<RuleCase> achievements() {
        return List.of(
                verifyThat(YEAR)
                        .given(
                                "the last of the five years of the agreement and the one after",
                                achieved(signed("2023-01-01").withSizeClass(SizeClass.T3), Mission.PARCOURS, 5)
                                        .withAchievement(Mission.PARCOURS, 6, Ratio.ONE))
                        .concludes("WARNING ACHIEVEMENT_WITHOUT_YEAR PARCOURS, 6"),
                verifyThat(YEAR)
                        .given(
                                "a contract that ended before its second year",
                                achieved(PARCOURS.endedEarlyOn(day("2024-01-01")), Mission.PARCOURS, 1)
                                        .withAchievement(Mission.PARCOURS, 2, Ratio.ONE))
                        .concludes("WARNING ACHIEVEMENT_WITHOUT_YEAR PARCOURS, 2"),
                verifyThat(YEAR)
                        .given(
                                "a contract that ended on the second day of its second year",
                                achieved(PARCOURS.endedEarlyOn(day("2024-01-02")), Mission.PARCOURS, 2))
                        .staysSilent(),
                verifyThat(NOT_FINANCED)
                        .given(
                                "a mission that never started, beside one that did",
                                achieved(PARCOURS, Mission.PREVENTION, 1)
                                        .withAchievement(Mission.PARCOURS, 1, Ratio.ONE))
                        .concludes("WARNING ACHIEVEMENT_NOT_FINANCED PREVENTION, 1"),
                verifyThat(NOT_FINANCED)
                        .given(
                                "a complementary mission that the list leaves out",
                                achieved(
                                        unstated(
                                                signed("2023-01-01")
                                                        .withDurationYears(1)
                                                        .withSizeClass(SizeClass.T3),
                                                Mission.PARCOURS),
                                        Mission.QUALITE,
                                        1))
                        .concludes("WARNING ACHIEVEMENT_NOT_FINANCED QUALITE, 1"),
                verifyThat(NOT_FINANCED)
                        .given(
                                "a mission that may have started",
                                achieved(unstated(PARCOURS, Mission.PREVENTION), Mission.PREVENTION, 1))
                        .staysSilent(),
                verifyThat(UNKNOWN)
                        .given("CRISE before avenant 2", achieved(idle("2020-01-01", 1), Mission.CRISE, 1))
                        .concludes("WARNING ACHIEVEMENT_NOT_FINANCED CRISE, 1"),
                verifyThat(UNKNOWN)
                        .given("CRISE since avenant 2", achieved(CRISE, Mission.CRISE, 1))
                        .staysSilent(),
                verifyThat(NOT_VARIABLE)
                        .given(
                                "CRISE since avenant 2",
                                achieved(CRISE, Mission.CRISE, 1).withAchievement(Mission.PARCOURS, 1, Ratio.ONE))
                        .concludes("WARNING ACHIEVEMENT_WITHOUT_VARIABLE_PART CRISE, 1"),
                verifyThat(NOT_VARIABLE)
                        .given("CRISE before avenant 2", achieved(idle("2020-01-01", 1), Mission.CRISE, 1))
                        .staysSilent());
    }

    private static Dossier achieved(Contract contract, Mission mission, int year) {
        return Dossier.named("CPTS").with(contract).withAchievement(mission, year, Ratio.ONE);
    }

    private static List<RuleCase> contradictions() {
        Dossier halves = annex(
                with("2023-01-01", 1, Mission.PARCOURS, "2023-07-01"),
                Row.of("a").weighs("1/2").aims(level("20")),
                Row.of("b").weighs("1/2").aims(level(Target.Bound.AT_LEAST, "20")));
        Dossier one = halves.withMeasurement("a", 1, figure("20"));
        return List.of(
                verifyThat(AGAINST)
                        .given(
                                "less than half, though one of two halves is achieved",
                                one.withAchievement(Mission.PARCOURS, 1, Ratio.of(49, 100)))
                        .concludes("WARNING ACHIEVEMENT_AGAINST_INDICATORS PARCOURS, 1"),
                verifyThat(AGAINST)
                        .given(
                                "one of two halves, as measured",
                                one.withAchievement(Mission.PARCOURS, 1, Ratio.of(1, 2)))
                        .staysSilent(),
                verifyThat(AGAINST)
                        .given(
                                "more than half, as the other may be",
                                one.withAchievement(Mission.PARCOURS, 1, Ratio.ONE))
                        .staysSilent(),
                verifyThat(AGAINST)
                        .given(
                                "everything, though one of two halves is not",
                                one.withMeasurement("b", 1, figure("19"))
                                        .withAchievement(Mission.PARCOURS, 1, Ratio.ONE))
                        .concludes("WARNING ACHIEVEMENT_AGAINST_INDICATORS PARCOURS, 1"),
                verifyThat(AGAINST).given("no share of the whole", one).staysSilent(),
                verifyThat(MEASURED)
                        .given(
                                "a contract that ended before its second year, measured in both",
                                annex(
                                                PARCOURS.endedEarlyOn(day("2024-01-01")),
                                                Row.of("a").aims(level("20")))
                                        .withMeasurement("a", 1, figure("20"))
                                        .withMeasurement("a", 2, figure("20")))
                        .concludes("WARNING MEASUREMENT_WITHOUT_YEAR a, 2"),
                verifyThat(MEASURED)
                        .given("a measurement of the last year", one)
                        .staysSilent());
    }
}
