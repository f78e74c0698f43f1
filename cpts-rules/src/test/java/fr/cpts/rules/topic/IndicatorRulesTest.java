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
            "variable part: of an amount given for the mission as a whole, it is one of two equal parts";
    private static final String GIVEN =
            "variable part: where the agreement gives each part of a mission, it has the amount given";
    private static final String READ =
            "variable part: where the parts of a mission can be read in two ways, it has the amount of the reading taken";
    private static final String DUE = "variable part: it is due in proportion to what was achieved";

    private static final String STATED = "achievement: a share that is stated for a mission as a whole counts";
    private static final String WAITS =
            "achievement: a mission without a stated share and without usable weights in the contract year waits for what was achieved";
    private static final String TOGETHER =
            "achievement: a mission has achieved what its weighted indicators come to together";
    private static final String SHARED =
            "achievement: indicators that share a weight earn it together, as the position taken says";
    private static final String DIVIDED =
            "achievement: weights that do not sum to the variable part of the contract year each count as a part of their sum";
    private static final String LEFT_OPEN =
            "achievement: a mission whose weights do not sum to the variable part of the contract year waits for what was achieved";
    private static final String JUDGED = "achievement: a mission is judged once each of its weighted indicators is";

    private static final String YEARLY =
            "weights: the indicators that have a weight in a contract year share the variable part of that year";
    private static final String NOT_WHOLE =
            "weights: weights that do not sum to the variable part of their contract year are reported";
    private static final String MIXED =
            "weights: a mission that mixes fractions and amounts in a contract year is reported";
    private static final String NIL = "weights: weights of a contract year that are all zero are reported";

    /** Its variable part is 90000 / 2 = 45000 euros. */
    private static final Contract PARCOURS = with("2023-01-01", 1, Mission.PARCOURS, "2023-07-01");

    private static final Contract BOTH = PARCOURS.withMissionStarted(Mission.ACCES_SOINS, day("2023-07-01"));

    @TestFactory
    Stream<DynamicTest> theRulesOfTheVariablePartConcludeJustWhatTheyState() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        return Stream.of(variable(), due(), wholes(), sums(), judgements(), yearly(), notWhole(), mixedAndNil())
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
                                        .with(BOTH)
                                        .withAchievement(Mission.PREVENTION, 1, Ratio.ONE)
                                        .withAchievement(Mission.PARCOURS, 1, Ratio.of(2, 3)))
                        .concludes(
                                "VARIABLE PARCOURS of year 1 is 90000.00 x 1/2 x 2/3",
                                "VARIABLE ACCES_SOINS of year 1 is 35000.00 x [0 to 1]"),
                verifyThat(DUE)
                        .given(
                                "an achievement of the second year: that of the first stays unknown, not zero",
                                Dossier.named("CPTS")
                                        .with(with("2023-01-01", 2, Mission.PARCOURS, "2023-07-01"))
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
                                Dossier.named("CPTS").with(PARCOURS).withAchievement(Mission.PARCOURS, 1, Ratio.ONE))
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
        Dossier third = annex(PARCOURS, Row.of("a").weighs("1/3"));
        Dossier unweighted = annex(PARCOURS, Row.of("a").aims(level("90 %"))).withMeasurement("a", 1, figure("90 %"));
        return List.of(
                verifyThat(JUDGED)
                        .given(
                                "two weights in the order of the annex, measured or not, beside one without weight",
                                three)
                        .concludes("PARCOURS of year 1 has judged [b, a]"),
                verifyThat(JUDGED)
                        .given(
                                "weights of an open mission in two years, and of one that never started",
                                annex(
                                        with("2023-01-01", 2, Mission.PARCOURS, "2023-07-01"),
                                        Row.of("a").weighs("1/1"),
                                        Row.of("b").mission(Mission.PREVENTION).weighs("1/1")))
                        .concludes("PARCOURS of year 1 has judged [a]", "PARCOURS of year 2 has judged [a]"),
                verifyThat(JUDGED)
                        .given(
                                "an amount that is the variable part",
                                annex(PARCOURS, Row.of("a").weighs("45000.00 €")))
                        .concludes("PARCOURS of year 1 has judged [a]"),
                verifyThat(JUDGED).given("no weights", unweighted).staysSilent(),
                verifyThat(JUDGED)
                        .given("weights of a third in all", third)
                        .taking("P19", "renormalised")
                        .staysSilent(),
                verifyThat(DIVIDED)
                        .given("weights of a third in all", third)
                        .taking("P19", "renormalised")
                        .concludes("PARCOURS of year 1 has judged [a]"),
                verifyThat(DIVIDED)
                        .given(
                                "an amount a cent short",
                                annex(PARCOURS, Row.of("a").weighs("44999.99 €")))
                        .taking("P19", "renormalised")
                        .concludes("PARCOURS of year 1 has judged [a]"),
                verifyThat(DIVIDED)
                        .given(
                                "weights that sum to one",
                                annex(PARCOURS, Row.of("a").weighs("3/3")))
                        .taking("P19", "renormalised")
                        .staysSilent());
    }

    private static List<RuleCase> yearly() {
        Row first =
                Row.of("a").mission(Mission.ACCES_SOINS).aimsIn(1, level("3")).weighs("10000.00 €");
        Row second = Row.of("b").mission(Mission.ACCES_SOINS).weighsIn("1", "15000.00 €");
        return List.of(
                verifyThat(YEARLY)
                        .given(
                                "two weights of the first year, of two",
                                annex(with("2021-10-01", 2, Mission.ACCES_SOINS, "2021-10-01"), first, second))
                        .concludes(
                                "ACCES_SOINS of year 1 is shared by a 10000.00 €, b 15000.00 €",
                                "ACCES_SOINS of year 2 is shared by "),
                verifyThat(YEARLY)
                        .given(
                                "a group whose weight changes hands in the second year",
                                annex(
                                        with("2023-01-01", 2, Mission.PARCOURS, "2023-01-01"),
                                        Row.of("a").years("all").group("g").weighsIn("1", "1/1"),
                                        Row.of("b").years("all").group("g").weighsIn("2-", "1/2"),
                                        Row.of("c").weighsIn("2", "1/2")))
                        .concludes(
                                "PARCOURS of year 1 is shared by a+b 1/1",
                                "PARCOURS of year 2 is shared by a+b 1/2, c 1/2"),
                verifyThat(YEARLY)
                        .given(
                                "weights of a mission that never started",
                                annex(idle("2023-01-01", 1), Row.of("a").weighs("1/1")))
                        .staysSilent(),
                // 10 000 + 15 000 = 25 000, the variable part of 2019 for a T3; the second year has none.
                verifyThat(WAITS)
                        .given(
                                "two weights of the first year, of two",
                                annex(with("2021-10-01", 2, Mission.ACCES_SOINS, "2021-10-01"), first, second))
                        .concludes("ACCES_SOINS of year 2 is achieved x [0 to 1]"),
                verifyThat(NOT_WHOLE)
                        .given(
                                "two weights of the first year, of two",
                                annex(with("2021-10-01", 2, Mission.ACCES_SOINS, "2021-10-01"), first, second))
                        .staysSilent());
    }

    private static List<RuleCase> notWhole() {
        Dossier short1 = annex(
                PARCOURS,
                Row.of("a").weighs("2/9"),
                Row.of("b").weighs("5/9"),
                Row.of("c").mission(Mission.PREVENTION).weighs("1/1"));
        Row[] care = {
            Row.of("a").mission(Mission.ACCES_SOINS).weighs("20000.00 €"),
            Row.of("b").mission(Mission.ACCES_SOINS).weighs("15000.00 €")
        };
        return List.of(
                verifyThat(NOT_WHOLE)
                        .given("2/9 and 5/9, beside a mission that never started", short1)
                        .concludes("WARNING WEIGHTS_NOT_WHOLE PARCOURS, 1, a 2/9, b 5/9, 7/9, 1, -2/9"),
                verifyThat(NOT_WHOLE)
                        .given("2/9 and 5/9, whatever is made of them", short1)
                        .taking("P19", "renormalised")
                        .concludes("WARNING WEIGHTS_NOT_WHOLE PARCOURS, 1, a 2/9, b 5/9, 7/9, 1, -2/9"),
                verifyThat(NOT_WHOLE)
                        .given(
                                "a cent too little",
                                annex(
                                        PARCOURS,
                                        Row.of("a").weighs("30000.00 €"),
                                        Row.of("b").weighs("14999.99 €")))
                        .concludes(
                                "WARNING WEIGHTS_NOT_WHOLE PARCOURS, 1, a 30000.00 €, b 14999.99 €, 44999.99, 45000.00, -0.01"),
                verifyThat(NOT_WHOLE)
                        .given(
                                "the variable part of avenant 2 in a year of 2019",
                                annex(with("2020-01-01", 1, Mission.ACCES_SOINS, "2020-07-01"), care))
                        .concludes(
                                "WARNING WEIGHTS_NOT_WHOLE ACCES_SOINS, 1, a 20000.00 €, b 15000.00 €, 35000.00, 25000.00, 10000.00"),
                verifyThat(NOT_WHOLE)
                        .given(
                                "the variable part of avenant 2 in a year of avenant 2",
                                annex(with("2023-01-01", 1, Mission.ACCES_SOINS, "2023-07-01"), care))
                        .staysSilent(),
                verifyThat(NOT_WHOLE)
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
                verifyThat(NOT_WHOLE)
                        .given("a mission that never started", annex(idle("2023-01-01", 1), care))
                        .staysSilent(),
                verifyThat(LEFT_OPEN)
                        .given("2/9 and 5/9, of which the first was reached", short1)
                        .concludes("PARCOURS of year 1 is achieved x [0 to 1]"),
                verifyThat(LEFT_OPEN)
                        .given("a share that is stated", short1.withAchievement(Mission.PARCOURS, 1, Ratio.ONE))
                        .staysSilent(),
                verifyThat(LEFT_OPEN)
                        .given("2/9 and 5/9, each divided by their sum", short1)
                        .taking("P19", "renormalised")
                        .staysSilent(),
                verifyThat(LEFT_OPEN).given("the whole", thirds(PARCOURS)).staysSilent());
    }

    private static List<RuleCase> mixedAndNil() {
        Dossier mixed = annex(PARCOURS, Row.of("a").weighs("1/2"), Row.of("b").weighs("22500.00 €"));
        Dossier nil = annex(PARCOURS, Row.of("a").weighs("0/6"), Row.of("b").weighs("0/6"));
        return List.of(
                verifyThat(MIXED)
                        .given("a fraction and an amount", mixed)
                        .concludes("WARNING WEIGHTS_MIXED PARCOURS, 1, a 1/2, b 22500.00 €"),
                verifyThat(MIXED)
                        .given(
                                "one mission in fractions, another in amounts",
                                annex(
                                        BOTH,
                                        Row.of("a").weighs("1/1"),
                                        Row.of("b").mission(Mission.ACCES_SOINS).weighs("35000.00 €")))
                        .staysSilent(),
                verifyThat(MIXED)
                        .given(
                                "fractions in one year, amounts in another",
                                annex(
                                        with("2023-01-01", 2, Mission.PARCOURS, "2023-01-01"),
                                        Row.of("a").weighsIn("1", "1/1").weighsIn("2", "45000.00 €")))
                        .staysSilent(),
                verifyThat(NIL).given("zeros", nil).concludes("WARNING WEIGHTS_NIL PARCOURS, 1, a 0/6, b 0/6"),
                verifyThat(NIL)
                        .given("amounts of zero", annex(PARCOURS, Row.of("a").weighs("0.00 €")))
                        .concludes("WARNING WEIGHTS_NIL PARCOURS, 1, a 0.00 €"),
                verifyThat(NIL)
                        .given(
                                "one zero beside the whole",
                                annex(
                                        PARCOURS,
                                        Row.of("a").weighs("0/6"),
                                        Row.of("b").weighs("6/6")))
                        .staysSilent(),
                verifyThat(NIL)
                        .given("no weights at all", annex(PARCOURS, Row.of("a")))
                        .staysSilent(),
                verifyThat(WAITS)
                        .given("a fraction and an amount", mixed)
                        .concludes("PARCOURS of year 1 is achieved x [0 to 1]"),
                verifyThat(WAITS)
                        .given("zeros, whatever is made of their sum", nil)
                        .taking("P19", "renormalised")
                        .concludes("PARCOURS of year 1 is achieved x [0 to 1]"),
                verifyThat(WAITS)
                        .given(
                                "zeros, and tiers in euros of what an indicator is worth",
                                annex(
                                                PARCOURS,
                                                Row.of("a")
                                                        .weighs("0/1")
                                                        .scale(Row.tiersInEuros(Scale.Order.RISING, "10: 100.00")))
                                        .withMeasurement("a", 1, figure("10")))
                        .concludes("PARCOURS of year 1 is achieved x [0 to 1]"));
    }

    /** Two indicators of PARCOURS that weigh 2/3 and 1/3; better is more. */
    private static Dossier thirds(Contract contract) {
        return annex(
                contract,
                Row.of("a").weighs("2/3").stood("80 %").aims(level("90 %")),
                Row.of("b").weighs("1/3").stood("80 %").aims(level("90 %")));
    }
}
