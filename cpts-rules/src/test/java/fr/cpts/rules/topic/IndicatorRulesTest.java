package fr.cpts.rules.topic;

import static fr.cpts.rules.Contracts.day;
import static fr.cpts.rules.Contracts.idle;
import static fr.cpts.rules.Contracts.with;
import static fr.cpts.rules.Row.annex;
import static fr.cpts.rules.Row.figure;
import static fr.cpts.rules.Row.level;
import static fr.cpts.rules.RuleCase.verifyThat;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.Row;
import fr.cpts.rules.RuleCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The variable part, what was achieved of it, and the weights; the judgement of each indicator is in {@link OutcomeRulesTest}. */
class IndicatorRulesTest {

    private static final String SHARE =
            "variable part: a mission whose amount is given as a whole has an equal share of it as variable part";
    private static final String GIVEN = "variable part: a mission whose parts are given has its amount";
    private static final String READ =
            "variable part: a mission whose parts are read in two ways has the amount of the reading taken";
    private static final String DUE = "variable part: it is due times what was achieved";

    private static final String STATED = "achievement: a share that is stated of a mission as a whole stands";
    private static final String WAITS =
            "achievement: a mission without stated share and without weights waits for what was achieved";
    private static final String TOGETHER = "achievement: the weighted indicators of a mission make it up together";
    private static final String SHARED =
            "achievement: where indicators share a weight, they earn it together as the answer to that says";
    private static final String DIVIDED =
            "achievement: weights that do not sum to the whole count each as a part of their sum";
    private static final String BEGINS = "achievement: the judgement of a mission begins with no indicator";
    private static final String ONE_BY_ONE =
            "achievement: the judgement of a mission takes its weighted indicators one by one";

    private static final String FRACTIONS = "weights: fractions of a mission that do not sum to one are refused";
    private static final String AMOUNTS =
            "weights: amounts of a mission that do not sum to its variable part are refused";
    private static final String MIXED = "weights: a mission that mixes fractions and amounts is refused";
    private static final String VOID = "weights: weights that are all zero are refused";

    /** Its variable part is 90000 / 2 = 45000 euros. */
    private static final Contract PARCOURS = with("2023-01-01", 1, Mission.PARCOURS, "2023-07-01");

    private static final Contract BOTH = PARCOURS.withMissionStarted(Mission.ACCES_SOINS, day("2023-07-01"));

    @TestFactory
    Stream<DynamicTest> theRulesOfTheVariablePartConcludeJustWhatTheyState() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        return Stream.of(variable(), due(), wholes(), sums(), judgements(), fractions(), amounts(), mixedAndVoid())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> variable() {
        return List.of(
                verifyThat(SHARE)
                        .given("PARCOURS, beside ACCES_SOINS whose parts are given", BOTH)
                        .concludes("variable part of PARCOURS of year 1 is 90000.00 x 1/2"),
                verifyThat(SHARE)
                        .given("ACCES_SOINS alone", with("2023-01-01", 1, Mission.ACCES_SOINS, "2023-07-01"))
                        .staysSilent(),
                verifyThat(SHARE)
                        .given("CRISE, which has no variable part", with("2023-01-01", 1, Mission.CRISE, "2023-07-01"))
                        .staysSilent(),
                verifyThat(GIVEN)
                        .given("ACCES_SOINS, beside PARCOURS whose amount is given as a whole", BOTH)
                        .concludes("variable part of ACCES_SOINS of year 1 is 35000.00"),
                verifyThat(GIVEN)
                        .given("ACCES_SOINS of 2019", with("2020-01-01", 1, Mission.ACCES_SOINS, "2020-07-01"))
                        .staysSilent(),
                verifyThat(READ)
                        .given(
                                "ACCES_SOINS before and after avenant 2",
                                with("2022-09-02", 2, Mission.ACCES_SOINS, "2022-09-02"))
                        .concludes("variable part of ACCES_SOINS of year 1 is 25000.00"),
                verifyThat(READ)
                        .given(
                                "the other reading, beside PARCOURS that has one only",
                                with("2020-01-01", 1, Mission.ACCES_SOINS, "2020-01-01")
                                        .withMissionStarted(Mission.PARCOURS, day("2020-01-01")))
                        .taking("P04", "r2")
                        .concludes("variable part of ACCES_SOINS of year 1 is 32500.00"),
                verifyThat(READ)
                        .given("ACCES_SOINS after avenant 2", with("2022-09-03", 1, Mission.ACCES_SOINS, "2022-09-03"))
                        .staysSilent(),
                verifyThat(READ)
                        .given("a mission that never started", idle("2020-01-01", 1))
                        .staysSilent());
    }

    private static List<RuleCase> due() {
        return List.of(
                verifyThat(DUE)
                        .given(
                                "an achievement of one of two missions, and one of a mission that never started",
                                Dossier.named("CPTS")
                                        .withContract(BOTH)
                                        .withAchievement(Mission.PREVENTION, 1, Ratio.ONE)
                                        .withAchievement(Mission.PARCOURS, 1, Ratio.of(2, 3)))
                        .concludes(
                                "VARIABLE PARCOURS of year 1 is 90000.00 x 1/2 x 2/3",
                                "VARIABLE ACCES_SOINS of year 1 is 35000.00 x [0 to 1]"),
                verifyThat(DUE)
                        .given(
                                "an achievement of the second year: that of the first stays unknown, not zero",
                                Dossier.named("CPTS")
                                        .withContract(with("2023-01-01", 2, Mission.PARCOURS, "2023-07-01"))
                                        .withAchievement(Mission.PARCOURS, 2, Ratio.ZERO))
                        .concludes(
                                "VARIABLE PARCOURS of year 1 is 90000.00 x 1/2 x [0 to 1]",
                                "VARIABLE PARCOURS of year 2 is 90000.00 x 1/2 x 0"),
                verifyThat(DUE)
                        .given(
                                "two weighted indicators of which the second was not measured",
                                thirds(PARCOURS).withMeasurement("a", 1, figure("90 %")))
                        .concludes("VARIABLE PARCOURS of year 1 is 90000.00 x 1/2 x [2/3 to 1]"),
                verifyThat(DUE)
                        .given("CRISE, which has no variable part", with("2023-01-01", 1, Mission.CRISE, "2023-07-01"))
                        .staysSilent());
    }

    private static List<RuleCase> wholes() {
        Dossier measured = thirds(with("2023-01-01", 2, Mission.PARCOURS, "2023-07-01"))
                .withMeasurement("a", 1, figure("90 %"))
                .withMeasurement("b", 1, figure("90 %"));
        return List.of(
                verifyThat(STATED)
                        .given(
                                "a share of the first year stands before its indicators, which were all achieved",
                                measured.withAchievement(Mission.PARCOURS, 1, Ratio.of(1, 2)))
                        .concludes("PARCOURS of year 1 is achieved x 1/2"),
                verifyThat(STATED)
                        .given(
                                "indicators and a share of zero",
                                measured.withAchievement(Mission.PARCOURS, 2, Ratio.ZERO))
                        .concludes("PARCOURS of year 2 is achieved x 0"),
                verifyThat(STATED)
                        .given("a share of another mission", measured.withAchievement(Mission.PREVENTION, 1, Ratio.ONE))
                        .staysSilent(),
                verifyThat(WAITS)
                        .given(
                                "an indicator without weight that was reached, and a weight of a mission that never started",
                                annex(
                                                PARCOURS,
                                                Row.of("a").aims(level("90 %")),
                                                Row.of("b")
                                                        .mission(Mission.PREVENTION)
                                                        .weighs("1/1"))
                                        .withMeasurement("a", 1, figure("90 %")))
                        .concludes("PARCOURS of year 1 is achieved x [0 to 1]"),
                verifyThat(WAITS).given("weights", thirds(PARCOURS)).staysSilent(),
                verifyThat(WAITS)
                        .given(
                                "a share that is stated",
                                Dossier.named("CPTS")
                                        .withContract(PARCOURS)
                                        .withAchievement(Mission.PARCOURS, 1, Ratio.ONE))
                        .staysSilent());
    }

    private static List<RuleCase> sums() {
        // 2/9 x 1 + 6/9 x 1/2 = 5/9 for sure; 1/9 more, not measured, makes 6/9 = 2/3.
        Dossier ninths = annex(
                        PARCOURS,
                        Row.of("a").weighs("2/9").aims(level("90 %")).stood("80 %"),
                        Row.of("followed").aims(level("90 %")).stood("80 %"),
                        Row.of("b").weighs("6/9").aims(level("90 %")),
                        Row.of("c").weighs("1/9").aims(level("90 %")))
                .withMeasurement("a", 1, figure("90 %"))
                .withMeasurement("followed", 1, figure("10 %"))
                .withMeasurement("b", 1, Row.agreed("1/2", "90 %"));
        // Two rows share one half, of which one is reached and one is not; the other half is reached.
        Dossier grouped = annex(
                        PARCOURS,
                        Row.of("a").group("g").weighs("1/2").stood("80 %").aims(level("90 %")),
                        Row.of("b").weighs("1/2").stood("80 %").aims(level("90 %")),
                        Row.of("c").group("g").stood("80 %").aims(level("90 %")))
                .withMeasurement("a", 1, figure("90 %"))
                .withMeasurement("b", 1, figure("90 %"))
                .withMeasurement("c", 1, figure("89 %"));
        return List.of(
                verifyThat(TOGETHER)
                        .given("one reached, one agreed at half, one not measured, beside one without weight", ninths)
                        .concludes("PARCOURS of year 1 is achieved x [5/9 to 2/3]"),
                verifyThat(TOGETHER).given("a group", grouped).staysSilent(),
                verifyThat(SHARED).given("weights of one row each", ninths).staysSilent(),
                verifyThat(SHARED)
                        .given("a share that is stated", grouped.withAchievement(Mission.PARCOURS, 1, Ratio.of(1, 7)))
                        .staysSilent(),
                verifyThat(SHARED)
                        .given("a group of which one row is reached: the least counts, 1/2 x 0 + 1/2 x 1", grouped)
                        .concludes("PARCOURS of year 1 is achieved x 1/2"),
                verifyThat(SHARED)
                        .given("a group of which one row is reached: the mean counts, 1/2 x 1/2 + 1/2 x 1", grouped)
                        .taking("P23", "mean")
                        .concludes("PARCOURS of year 1 is achieved x 3/4"),
                verifyThat(TOGETHER)
                        .given(
                                "a weight of a group does not reach into another mission that uses the same name",
                                annex(
                                                BOTH,
                                                Row.of("a")
                                                        .group("g")
                                                        .weighs("1/1")
                                                        .stood("80 %")
                                                        .aims(level("90 %")),
                                                Row.of("b")
                                                        .mission(Mission.ACCES_SOINS)
                                                        .group("g")
                                                        .aims(level("90 %")))
                                        .withMeasurement("a", 1, figure("90 %")))
                        .concludes("PARCOURS of year 1 is achieved x 1"),
                verifyThat(TOGETHER)
                        .given(
                                "weights of 1/6 and 2/6, each divided by their sum: 1/6 / (3/6) = 1/3",
                                annex(
                                                PARCOURS,
                                                Row.of("a")
                                                        .weighs("1/6")
                                                        .stood("80 %")
                                                        .aims(level("90 %")),
                                                Row.of("b")
                                                        .weighs("2/6")
                                                        .stood("80 %")
                                                        .aims(level("90 %")))
                                        .withMeasurement("a", 1, figure("90 %"))
                                        .withMeasurement("b", 1, figure("89 %")))
                        .taking("P19", "renormalised")
                        .concludes("PARCOURS of year 1 is achieved x 1/3"),
                verifyThat(TOGETHER)
                        .given("a share that is stated", ninths.withAchievement(Mission.PARCOURS, 1, Ratio.of(1, 7)))
                        .staysSilent(),
                verifyThat(TOGETHER)
                        .given(
                                "indicators without weight",
                                annex(PARCOURS, Row.of("a").aims(level("90 %"))))
                        .staysSilent());
    }

    private static List<RuleCase> judgements() {
        Dossier three = annex(
                        PARCOURS,
                        Row.of("b").weighs("1/2").aims(level("90 %")),
                        Row.of("followed").aims(level("90 %")),
                        Row.of("a").weighs("1/2").aims(level("90 %")))
                .withMeasurement("a", 1, figure("90 %"));
        Dossier unweighted = annex(PARCOURS, Row.of("a").aims(level("90 %"))).withMeasurement("a", 1, figure("90 %"));
        return List.of(
                verifyThat(BEGINS)
                        .given(
                                "weights of an open mission, and of one that never started",
                                annex(
                                        PARCOURS,
                                        Row.of("a").weighs("1/1"),
                                        Row.of("b").mission(Mission.PREVENTION).weighs("1/1")))
                        .concludes("PARCOURS of year 1 has judged []"),
                verifyThat(BEGINS).given("no weights", unweighted).staysSilent(),
                verifyThat(BEGINS)
                        .given(
                                "weights of a third in all",
                                annex(PARCOURS, Row.of("a").weighs("1/3")))
                        .taking("P19", "renormalised")
                        .staysSilent(),
                verifyThat(BEGINS)
                        .given(
                                "an amount that is the variable part",
                                annex(PARCOURS, Row.of("a").weighs("45000.00 €")))
                        .concludes("PARCOURS of year 1 has judged []"),
                verifyThat(DIVIDED)
                        .given(
                                "weights of a third in all",
                                annex(PARCOURS, Row.of("a").weighs("1/3")))
                        .taking("P19", "renormalised")
                        .concludes("PARCOURS of year 1 has judged []"),
                verifyThat(DIVIDED)
                        .given(
                                "an amount a cent short",
                                annex(PARCOURS, Row.of("a").weighs("44999.99 €")))
                        .taking("P19", "renormalised")
                        .concludes("PARCOURS of year 1 has judged []"),
                verifyThat(DIVIDED)
                        .given(
                                "weights that sum to one",
                                annex(PARCOURS, Row.of("a").weighs("3/3")))
                        .taking("P19", "renormalised")
                        .staysSilent(),
                verifyThat(ONE_BY_ONE)
                        .given(
                                "two weights in the order of the annex, measured or not, beside one without weight",
                                three)
                        .concludes("PARCOURS of year 1 has judged [b]", "PARCOURS of year 1 has judged [b, a]"),
                verifyThat(ONE_BY_ONE).given("no weights", unweighted).staysSilent());
    }

    private static List<RuleCase> fractions() {
        Dossier short1 = annex(
                PARCOURS,
                Row.of("a").weighs("2/9"),
                Row.of("b").weighs("5/9"),
                Row.of("c").mission(Mission.PREVENTION).weighs("1/1"));
        return List.of(
                verifyThat(FRACTIONS)
                        .given("2/9 and 5/9, beside a mission whose weight is whole", short1)
                        .refuses(
                                "indicators PARCOURS 7/9: the weights of a mission sum to exactly 1: they are -2/9 off (position P19)"),
                verifyThat(FRACTIONS)
                        .given(
                                "4/6 and 3/6, of a mission that never started",
                                annex(
                                        PARCOURS,
                                        Row.of("a").mission(Mission.QUALITE).weighs("4/6"),
                                        Row.of("b").mission(Mission.QUALITE).weighs("3/6")))
                        .refuses(
                                "indicators QUALITE 7/6: the weights of a mission sum to exactly 1: they are 1/6 off (position P19)"),
                verifyThat(FRACTIONS)
                        .given(
                                "two missions that are off, both told",
                                annex(
                                        PARCOURS,
                                        Row.of("a").weighs("1/2"),
                                        Row.of("b").mission(Mission.PREVENTION).weighs("2/3")))
                        .refuses("""
                                indicators PARCOURS 1/2: the weights of a mission sum to exactly 1: they are -1/2 off (position P19)
                                indicators PREVENTION 2/3: the weights of a mission sum to exactly 1: they are -1/3 off (position P19)"""),
                verifyThat(FRACTIONS)
                        .given(
                                "ninths and a third that make up the whole, a group whose weight counts once, and CRISE without weight",
                                annex(
                                        PARCOURS,
                                        Row.of("a").weighs("2/9"),
                                        Row.of("b").weighs("1/3").group("g"),
                                        Row.of("c").group("g"),
                                        Row.of("d").weighs("4/9"),
                                        Row.of("e").mission(Mission.CRISE)))
                        .staysSilent(),
                verifyThat(FRACTIONS)
                        .given("2/9 and 5/9, each divided by their sum", short1)
                        .taking("P19", "renormalised")
                        .staysSilent(),
                verifyThat(FRACTIONS)
                        .given(
                                "an amount, which is the variable part",
                                annex(PARCOURS, Row.of("a").weighs("45000.00 €")))
                        .staysSilent());
    }

    private static List<RuleCase> amounts() {
        Dossier short1 = annex(
                PARCOURS,
                Row.of("a").weighs("30000.00 €"),
                Row.of("b").weighs("14999.99 €"),
                Row.of("c").mission(Mission.PREVENTION).weighs("1.00 €"));
        Row[] care = {
            Row.of("a").mission(Mission.ACCES_SOINS).weighs("20000.00 €"),
            Row.of("b").mission(Mission.ACCES_SOINS).weighs("15000.00 €")
        };
        return List.of(
                verifyThat(AMOUNTS)
                        .given("a cent too little, beside a weight of a mission that never started", short1)
                        .refuses(
                                "indicators PARCOURS 44999.99: the weights of a mission in euros sum to exactly its variable part, which is 45000.00 in contract year 1: they are -0.01 off (position P19)"),
                verifyThat(AMOUNTS)
                        .given(
                                "the variable part of avenant 2 in a year of 2019",
                                annex(with("2020-01-01", 1, Mission.ACCES_SOINS, "2020-07-01"), care))
                        .refuses(
                                "indicators ACCES_SOINS 35000.00: the weights of a mission in euros sum to exactly its variable part, which is 25000.00 in contract year 1: they are 10000.00 off (position P19)"),
                verifyThat(AMOUNTS)
                        .given(
                                "the variable part of avenant 2 in a year of avenant 2",
                                annex(with("2023-01-01", 1, Mission.ACCES_SOINS, "2023-07-01"), care))
                        .staysSilent(),
                verifyThat(AMOUNTS)
                        .given("a cent too little, each divided by their sum", short1)
                        .taking("P19", "renormalised")
                        .staysSilent(),
                verifyThat(AMOUNTS)
                        .given("a mission that never started", annex(idle("2023-01-01", 1), care))
                        .staysSilent(),
                verifyThat(AMOUNTS).given("fractions", thirds(PARCOURS)).staysSilent());
    }

    private static List<RuleCase> mixedAndVoid() {
        Dossier mixed = annex(PARCOURS, Row.of("a").weighs("1/2"), Row.of("b").weighs("22500.00 €"));
        String mixedRefused =
                "indicators PARCOURS [1/2, 22500.00 €]: the weights of a mission are all fractions or all amounts";
        Dossier nil = annex(PARCOURS, Row.of("a").weighs("0/6"), Row.of("b").weighs("0/6"));
        return List.of(
                verifyThat(MIXED).given("a fraction and an amount", mixed).refuses(mixedRefused),
                verifyThat(MIXED)
                        .given("a fraction and an amount, whatever is made of their sum", mixed)
                        .taking("P19", "renormalised")
                        .refuses(mixedRefused),
                verifyThat(MIXED)
                        .given(
                                "one mission in fractions, another in amounts",
                                annex(
                                        BOTH,
                                        Row.of("a").weighs("1/1"),
                                        Row.of("b").mission(Mission.ACCES_SOINS).weighs("35000.00 €")))
                        .staysSilent(),
                verifyThat(VOID)
                        .given(
                                "zeros, beside a mission whose weight is whole",
                                annex(
                                        PARCOURS,
                                        Row.of("a").weighs("0/6"),
                                        Row.of("b").weighs("0/6"),
                                        Row.of("c").mission(Mission.PREVENTION).weighs("1/1")))
                        .taking("P19", "renormalised")
                        .refuses("indicators PARCOURS [0/6, 0/6]: one weight of a mission at least is not zero"),
                verifyThat(VOID)
                        .given("zeros, which are not the whole either", nil)
                        .refuses("""
                                indicators PARCOURS 0: the weights of a mission sum to exactly 1: they are -1 off (position P19)
                                indicators PARCOURS [0/6, 0/6]: one weight of a mission at least is not zero"""),
                verifyThat(VOID)
                        .given(
                                "zeros, and tiers in euros of what an indicator is worth",
                                annex(
                                                PARCOURS,
                                                Row.of("a")
                                                        .weighs("0/1")
                                                        .scale(Row.tiersInEuros(Scale.Order.RISING, "10: 100.00")))
                                        .withMeasurement("a", 1, figure("10")))
                        .taking("P19", "renormalised")
                        .refuses("indicators PARCOURS [0/1]: one weight of a mission at least is not zero"),
                verifyThat(VOID)
                        .given("amounts of zero", annex(PARCOURS, Row.of("a").weighs("0.00 €")))
                        .taking("P19", "renormalised")
                        .refuses("indicators PARCOURS [0.00 €]: one weight of a mission at least is not zero"),
                verifyThat(VOID)
                        .given(
                                "one zero beside the whole",
                                annex(
                                        PARCOURS,
                                        Row.of("a").weighs("0/6"),
                                        Row.of("b").weighs("6/6")))
                        .staysSilent(),
                verifyThat(VOID)
                        .given("no weights at all", annex(PARCOURS, Row.of("a")))
                        .staysSilent());
    }

    /** Two indicators of PARCOURS that weigh 2/3 and 1/3; better is more. */
    private static Dossier thirds(Contract contract) {
        return annex(
                contract,
                Row.of("a").weighs("2/3").stood("80 %").aims(level("90 %")),
                Row.of("b").weighs("1/3").stood("80 %").aims(level("90 %")));
    }
}
