package fr.cpts.rules.topic;

import static fr.cpts.rules.Contracts.idle;
import static fr.cpts.rules.Contracts.with;
import static fr.cpts.rules.Row.agreed;
import static fr.cpts.rules.Row.annex;
import static fr.cpts.rules.Row.change;
import static fr.cpts.rules.Row.deadline;
import static fr.cpts.rules.Row.done;
import static fr.cpts.rules.Row.figure;
import static fr.cpts.rules.Row.figureOn;
import static fr.cpts.rules.Row.level;
import static fr.cpts.rules.Row.tiers;
import static fr.cpts.rules.Row.tiersInEuros;
import static fr.cpts.rules.RuleCase.verifyThat;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.rules.Row;
import fr.cpts.rules.RuleCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How each indicator is judged. In every case stands one more without weight that was measured and reached, which must not count. */
class OutcomeRulesTest {

    private static final String YEAR =
            "indicator: an indicator of a mission that is open is judged in each contract year in which it counts";
    private static final String FOLLOWED = "indicator: one without weight is followed and not paid";
    private static final String UNMEASURED = "indicator: one that was not measured is unknown, which is not zero";
    private static final String HELD = "indicator: what was measured is compared with the target of the year";
    private static final String COUNTED =
            "indicator: a change whose reference is not stated is counted as the position taken says";
    private static final String AGREED = "indicator: a share on which the three parties agreed counts";
    private static final String UNKNOWN = "indicator: one that cannot be judged stays open";
    private static final String TOLD =
            "indicator: what the dossier says of an indicator and was not taken into account is reported";
    private static final String NOT_DONE = "indicator: what was to be done and was not done in time is not achieved";
    private static final String REACHED = "indicator: a target that is reached is achieved, at equality too";
    private static final String SHORT_BINARY =
            "indicator: a figure short of a target that is all or nothing is not achieved";
    private static final String SHORT =
            "indicator: without a scale, a figure short of the target counts as the position taken says";
    private static final String LINEAR =
            "indicator: on a linear scale, a figure short of the target counts in proportion";
    private static final String LINEAR_NO_WAY =
            "indicator: on a linear scale whose baseline is not known, a figure short of the target stays open";
    private static final String TIERS = "indicator: in tiers that pay shares, the last tier reached counts";
    private static final String TIERS_IN_EUROS =
            "indicator: in tiers that pay amounts, the last tier reached counts, up to what the indicator is worth";

    /** Its variable part is 90000 / 2 = 45000 euros. */
    private static final Contract PARCOURS = with("2023-01-01", 1, Mission.PARCOURS, "2023-07-01");

    private static final Target SEVENTY = level(Target.Bound.AT_LEAST, "70 actes");

    @TestFactory
    Stream<DynamicTest> theRulesOfIndicatorsConcludeJustWhatTheyState() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        return Stream.of(years(), readings(), openOnes(), deeds(), figures(), proportions(), tiered())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> years() {
        return List.of(
                verifyThat(YEAR)
                        .given(
                                "a weighted one, one without weight, and one of a mission that never started",
                                annex(
                                        with("2023-01-01", 2, Mission.PARCOURS, "2024-02-01"),
                                        Row.of("a").weighs("1/1"),
                                        Row.of("b"),
                                        Row.of("c").mission(Mission.PREVENTION)))
                        .concludes("a of PARCOURS of year 2 counts", "b of PARCOURS of year 2 is followed"),
                verifyThat(YEAR)
                        .given(
                                "a row that shares the weight of its group",
                                annex(
                                        PARCOURS,
                                        Row.of("a").group("g").weighs("1/1"),
                                        Row.of("b").group("g"),
                                        Row.of("c").group("h")))
                        .concludes(
                                "a of PARCOURS of year 1 counts",
                                "b of PARCOURS of year 1 counts",
                                "c of PARCOURS of year 1 is followed"),
                verifyThat(YEAR)
                        .given(
                                "a mission that never started",
                                annex(idle("2023-01-01", 1), Row.of("a").weighs("1/1")))
                        .staysSilent(),
                verifyThat(YEAR)
                        .given(
                                "CRISE, which has no variable part",
                                annex(
                                        with("2023-01-01", 1, Mission.CRISE, "2023-07-01"),
                                        Row.of("a").mission(Mission.CRISE)))
                        .staysSilent(),
                verifyThat(FOLLOWED)
                        .given(
                                "one with a weight and one without, both measured",
                                one(Row.of("a").aims(SEVENTY), figure("70 actes")))
                        .concludes("followed of year 1 is NOT_COUNTED WITHOUT_WEIGHT"),
                verifyThat(FOLLOWED)
                        .given("weights only", annex(PARCOURS, Row.of("a").weighs("1/1")))
                        .staysSilent(),
                verifyThat(UNMEASURED)
                        .given(
                                "the first of two years measured, and nothing of one without weight",
                                annex(
                                                with("2023-01-01", 2, Mission.PARCOURS, "2023-07-01"),
                                                Row.of("a").weighs("1/1").aims(SEVENTY),
                                                Row.of("b"))
                                        .withMeasurement("a", 1, figure("70 actes")))
                        .concludes(
                                "a of year 2 is UNKNOWN NOT_MEASURED for want of annex.measurements.a.2, from 0 to 1"),
                verifyThat(UNMEASURED)
                        .given("a measurement", one(Row.of("a").aims(SEVENTY), figure("0 actes")))
                        .staysSilent());
    }

    private static List<RuleCase> readings() {
        Row chained = Row.of("a").stood("631").aimsIn(2, change("-10 %"));
        Dossier second = annex(with("2023-01-01", 2, Mission.PARCOURS, "2023-07-01"), chained.weighs("1/1"))
                .withMeasurement("a", 2, figure("500"));
        return List.of(
                verifyThat(HELD)
                        .given("a figure and a level", one(Row.of("a").aims(SEVENTY), figure("69 actes")))
                        .concludes("a of year 1: 69 actes against FIGURE 70 actes HIGHER is WITHOUT_SCALE"),
                verifyThat(HELD)
                        .given(
                                "a change that does not say from what, beside a year of which the cell is blank",
                                annex(
                                                with("2023-01-01", 2, Mission.PARCOURS, "2023-07-01"),
                                                Row.of("a")
                                                        .stood("631")
                                                        .aimsIn(1)
                                                        .aimsIn(2, change("-10 %"))
                                                        .weighs("1/1"))
                                        .withMeasurement("a", 2, figure("500"))
                                        .withMeasurement("a", 1, figure("600")))
                        .concludes("a of year 1: 600 against OPEN for want of targets is UNKNOWN NOT_TOLD"),
                verifyThat(HELD)
                        .given(
                                "a measurement of a year in which the indicator does not count",
                                second.withMeasurement("a", 1, figure("600")))
                        .staysSilent(),
                // 631 - 10 % of 631 = 567.9 = 5679/10.
                verifyThat(COUNTED)
                        .given(
                                "a change that does not say from what: from the baseline, whatever the year before",
                                second.withMeasurement("a", 1, figure("600")))
                        .concludes("a of year 2: 500 against FIGURE 5679/10 LOWER from 631 by rounding is REACHED"),
                // 600 - 10 % of 600 = 540.
                verifyThat(COUNTED)
                        .given("a change from the year before", second.withMeasurement("a", 1, figure("600")))
                        .taking("P22", "previous-year")
                        .concludes("a of year 2: 500 against FIGURE 540 LOWER from 631 is REACHED"),
                verifyThat(COUNTED)
                        .given(
                                "a change from a year before that was not measured: the baseline does not stand in",
                                second)
                        .taking("P22", "previous-year")
                        .concludes("a of year 2: 500 against OPEN for want of yearBefore is UNKNOWN NOT_TOLD"),
                verifyThat(COUNTED)
                        .given("a figure and a level", one(Row.of("a").aims(SEVENTY), figure("69 actes")))
                        .staysSilent(),
                verifyThat(HELD)
                        .given(
                                "no measurement but of one without weight",
                                annex(PARCOURS, Row.of("a").weighs("1/1"), Row.of("b"))
                                        .withMeasurement("b", 1, figure("1")))
                        .staysSilent());
    }

    private static List<RuleCase> openOnes() {
        Row seventy = Row.of("a").aims(SEVENTY);
        return List.of(
                verifyThat(AGREED)
                        .given(
                                "a share beside a contested figure that would reach",
                                one(seventy, agreed("1/3", "99 actes")))
                        .concludes("a of year 1 is PARTLY AGREED x 1/3"),
                verifyThat(AGREED)
                        .given("a share of nothing", one(seventy, agreed("0", "99 actes")))
                        .concludes("a of year 1 is NOT_ACHIEVED AGREED"),
                verifyThat(AGREED)
                        .given("all of it, without any target", one(Row.of("a"), agreed("1", "0")))
                        .concludes("a of year 1 is ACHIEVED AGREED"),
                verifyThat(AGREED)
                        .given("a figure only", one(seventy, figure("70 actes")))
                        .staysSilent(),
                verifyThat(UNKNOWN)
                        .given(
                                "evidence that is missing",
                                one(seventy, figure("99 actes", Measurement.Evidence.MISSING)))
                        .concludes(
                                "a of year 1 is UNKNOWN NOT_PROVEN for want of annex.measurements.a.1.evidence, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given("evidence that is contested", one(seventy, done(true, Measurement.Evidence.CONTESTED)))
                        .concludes(
                                "a of year 1 is UNKNOWN NOT_PROVEN for want of annex.measurements.a.1.evidence, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given("evidence that is there", one(seventy, figure("99 actes", Measurement.Evidence.PRESENT)))
                        .staysSilent(),
                verifyThat(UNKNOWN)
                        .given("silence on evidence", one(seventy, figure("99 actes")))
                        .staysSilent(),
                verifyThat(UNKNOWN)
                        .given("an agreed share", one(seventy, agreed("1/3", "99 actes")))
                        .staysSilent(),
                verifyThat(YEAR)
                        .given(
                                "one of the second year only, and one from the third on",
                                annex(
                                        with("2023-01-01", 3, Mission.PARCOURS, "2023-07-01"),
                                        Row.of("a").years("2").weighs("1/1"),
                                        Row.of("b").years("3-").weighs("1/1"),
                                        Row.of("c").weighsIn("1", "1/1")))
                        .concludes(
                                "c of PARCOURS of year 1 counts",
                                "a of PARCOURS of year 2 counts",
                                "b of PARCOURS of year 3 counts"),
                verifyThat(UNKNOWN)
                        .given("no target at all", one(Row.of("a"), figure("99 actes")))
                        .concludes(
                                "a of year 1 is UNKNOWN NOT_TOLD for want of annex.indicators.0.goal.targets, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given(
                                "a level of which no direction is told",
                                one(Row.of("a").aims(level("70 actes")), figure("71 actes")))
                        .concludes(
                                "a of year 1 is UNKNOWN NOT_TOLD for want of annex.indicators.0.goal.direction, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given(
                                "a change from the year before, of which there is no figure, beside a baseline",
                                annex(
                                                with("2023-01-01", 2, Mission.PARCOURS, "2024-02-01"),
                                                Row.of("a")
                                                        .weighs("1/1")
                                                        .stood("631")
                                                        .aims(change("-10 %")))
                                        .withMeasurement("a", 2, figure("500")))
                        .taking("P22", "previous-year")
                        .concludes(
                                "a of year 2 is UNKNOWN NOT_TOLD for want of annex.measurements.a.1.value, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given(
                                "the level itself, whatever the direction",
                                one(Row.of("a").aims(level("70 actes")), figure("70 actes")))
                        .staysSilent(),
                verifyThat(UNKNOWN)
                        .given("evidence missing first", one(Row.of("a"), figure("9", Measurement.Evidence.MISSING)))
                        .concludes(
                                "a of year 1 is UNKNOWN NOT_PROVEN for want of annex.measurements.a.1.evidence, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given(
                                "what the community alone proposes",
                                one(seventy, Row.by(Measurement.Status.PROPOSED, figure("99 actes"))))
                        .concludes(
                                "a of year 1 is UNKNOWN ONLY_PROPOSED for want of annex.measurements.a.1.status, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given(
                                "what was done the day after the contract year",
                                one(deliver(), done(true, "2024-01-01")))
                        .asOf("2024-06-30")
                        .concludes(
                                "a of year 1 is UNKNOWN OUTSIDE_YEAR for want of annex.measurements.a.1.status, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given("what was done the day before the signature", one(deliver(), done(true, "2022-12-31")))
                        .concludes(
                                "a of year 1 is UNKNOWN OUTSIDE_YEAR for want of annex.measurements.a.1.status, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given(
                                "what was done outside the year and the three parties agreed to count",
                                one(deliver(), Row.by(Measurement.Status.AGREED, done(true, "2022-12-31"))))
                        .staysSilent(),
                verifyThat(UNKNOWN)
                        .given("what was done after the day of the question", one(deliver(), done(true, "2023-06-30")))
                        .asOf("2023-06-29")
                        .concludes(
                                "a of year 1 is UNKNOWN NOT_YET for want of annex.measurements.a.1.status, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given("what was done on the day of the question", one(deliver(), done(true, "2023-06-30")))
                        .asOf("2023-06-30")
                        .staysSilent(),
                verifyThat(UNKNOWN)
                        .given(
                                "a bound against the better direction",
                                one(
                                        Row.of("a")
                                                .better(Indicator.Direction.HIGHER)
                                                .aims(level(Target.Bound.AT_MOST, "70 actes")),
                                        figure("69 actes")))
                        .concludes(
                                "a of year 1 is UNKNOWN CONTRADICTION for want of annex.indicators.0.goal.direction, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given(
                                "a figure that the rounding of a percentage decides",
                                one(Row.of("a").stood("631").aims(change("-10 %")), figure("568")))
                        .concludes(
                                "a of year 1 is UNKNOWN ROUNDING for want of annex.indicators.0.goal.targets, from 0 to 1"),
                verifyThat(TOLD)
                        .given("a figure in another unit", one(seventy, figure("99 patients")))
                        .concludes("WARNING INDICATOR_OTHER_UNIT a, 1, annex.measurements.a.1, ≥ 70 actes"),
                verifyThat(TOLD)
                        .given(
                                "what was done the day after the contract year",
                                one(deliver(), done(true, "2024-01-01")))
                        .asOf("2024-06-30")
                        .concludes("WARNING INDICATOR_OUTSIDE_YEAR a, 1, annex.measurements.a.1, annuaire"),
                verifyThat(TOLD)
                        .given(
                                "a figure that is only missing its proof",
                                one(seventy, figure("9", Measurement.Evidence.MISSING)))
                        .staysSilent(),
                verifyThat(TOLD)
                        .given("a figure that reaches the target", one(seventy, figure("70 actes")))
                        .staysSilent(),
                verifyThat(UNKNOWN)
                        .given("a figure in another unit", one(seventy, figure("99 patients")))
                        .concludes(
                                "a of year 1 is UNKNOWN OTHER_UNIT for want of annex.measurements.a.1.value, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given("a figure where something is to be done", one(deliver(), figure("99 actes")))
                        .concludes(
                                "a of year 1 is UNKNOWN NOT_ANSWERED for want of annex.measurements.a.1.done, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given("something done without a day, where a day counts", one(by(), done(true, "")))
                        .concludes(
                                "a of year 1 is UNKNOWN NOT_ANSWERED for want of annex.measurements.a.1.on, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given(
                                "a figure of the day after the one by which it counts",
                                one(seventyInTime(), figureOn("70 actes", "2023-07-01")))
                        .concludes(
                                "a of year 1 is UNKNOWN NOT_ANSWERED for want of annex.measurements.a.1.on, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given("a figure without a day, where a day counts", one(seventyInTime(), figure("70 actes")))
                        .concludes(
                                "a of year 1 is UNKNOWN NOT_ANSWERED for want of annex.measurements.a.1.on, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given(
                                "a figure of the last day by which it counts",
                                one(seventyInTime(), figureOn("70 actes", "2023-06-30")))
                        .staysSilent(),
                verifyThat(UNKNOWN)
                        .given("a figure without a unit", one(seventy, figure("69")))
                        .staysSilent(),
                verifyThat(UNKNOWN)
                        .given("something not done, which needs no day", one(by(), done(false, "")))
                        .staysSilent());
    }

    private static Row seventyInTime() {
        return Row.of("a").aims(SEVENTY, new Target.Deadline(ApproximateDate.parse("2023-06")));
    }

    private static List<RuleCase> deeds() {
        return List.of(
                verifyThat(REACHED)
                        .given("a deliverable that was done", one(deliver(), done(true, "")))
                        .concludes("a of year 1 is ACHIEVED DONE"),
                verifyThat(REACHED)
                        .given("a deadline, on its last day", one(by(), done(true, "2023-06-30")))
                        .concludes("a of year 1 is ACHIEVED DONE_IN_TIME"),
                verifyThat(REACHED)
                        .given(
                                "a level of which the three parties only say that it was done",
                                one(Row.of("a").aims(SEVENTY), Row.by(Measurement.Status.AGREED, done(true, ""))))
                        .concludes("a of year 1 is ACHIEVED DONE"),
                verifyThat(UNKNOWN)
                        .given(
                                "a level of which the community only says that it was done",
                                one(Row.of("a").aims(SEVENTY), done(true, "")))
                        .concludes(
                                "a of year 1 is UNKNOWN NOT_ANSWERED for want of annex.measurements.a.1.value, from 0 to 1"),
                verifyThat(UNKNOWN)
                        .given(
                                "words of no known form, done",
                                one(Row.of("a").aims(new Target.Free("selon le bilan")), done(true, "")))
                        .concludes(
                                "a of year 1 is UNKNOWN FREE_WORDS for want of annex.measurements.a.1.status, from 0 to 1"),
                verifyThat(REACHED)
                        .given("a day late", one(by(), done(true, "2023-07-01")))
                        .staysSilent(),
                verifyThat(REACHED)
                        .given("not done", one(deliver(), done(false, "")))
                        .staysSilent(),
                verifyThat(NOT_DONE)
                        .given("a deadline, the day after its last", one(by(), done(true, "2023-07-01")))
                        .concludes("a of year 1 is NOT_ACHIEVED NOT_DONE"),
                verifyThat(NOT_DONE)
                        .given("a deliverable that was not done", one(deliver(), done(false, "")))
                        .concludes("a of year 1 is NOT_ACHIEVED NOT_DONE"),
                verifyThat(NOT_DONE)
                        .given("the day before the last", one(by(), done(true, "2023-06-29")))
                        .staysSilent());
    }

    private static List<RuleCase> figures() {
        Row seventy = Row.of("a").aims(SEVENTY);
        Row binary = Row.of("a").aims(SEVENTY).stood("60 actes").scale(new Scale.Binary());
        Row linear = Row.of("a").aims(SEVENTY).stood("60 actes").scale(new Scale.Linear());
        return List.of(
                verifyThat(REACHED)
                        .given("the level itself", one(seventy, figure("70 actes")))
                        .concludes("a of year 1 is ACHIEVED REACHED"),
                verifyThat(REACHED)
                        .given(
                                "the level itself, of which no direction is told",
                                one(Row.of("a").aims(level("70 actes")), figure("70 actes")))
                        .concludes("a of year 1 is ACHIEVED REACHED"),
                verifyThat(REACHED)
                        .given(
                                "more than the level, on a linear scale: all and no more",
                                one(linear, figure("99 actes")))
                        .concludes("a of year 1 is ACHIEVED REACHED"),
                verifyThat(REACHED)
                        .given("just below", one(seventy, figure("69.9 actes")))
                        .staysSilent(),
                verifyThat(REACHED)
                        .given(
                                "tiers",
                                one(Row.of("a").scale(tiers(Scale.Order.RISING, "70 actes: 1")), figure("70 actes")))
                        .staysSilent(),
                verifyThat(SHORT_BINARY)
                        .given("just below, whatever is made of silence", one(binary, figure("69.9 actes")))
                        .taking("P16", "linear")
                        .concludes("a of year 1 is NOT_ACHIEVED NOT_REACHED"),
                verifyThat(SHORT_BINARY)
                        .given("the level itself", one(binary, figure("70 actes")))
                        .staysSilent(),
                verifyThat(SHORT_BINARY)
                        .given("no scale", one(seventy, figure("69.9 actes")))
                        .staysSilent(),
                verifyThat(SHORT)
                        .given("just below", one(seventy, figure("69.9 actes")))
                        .concludes("a of year 1 is NOT_ACHIEVED NOT_REACHED"),
                verifyThat(SHORT)
                        .given("the level itself", one(seventy, figure("70 actes")))
                        .staysSilent(),
                verifyThat(SHORT)
                        .given("a linear scale", one(linear, figure("69 actes")))
                        .staysSilent());
    }

    private static List<RuleCase> proportions() {
        Row from60 = Row.of("a").aims(SEVENTY).stood("60 actes");
        Row fromNowhere = Row.of("a").aims(SEVENTY);
        Row linear = Row.of("a").aims(SEVENTY).stood("60 actes").scale(new Scale.Linear());
        Row linearFromNowhere = Row.of("a").aims(SEVENTY).scale(new Scale.Linear());
        return List.of(
                // From 60 to 70 there are ten acts, of which 69 - 60 = 9 were made.
                verifyThat(SHORT)
                        .given("nine tenths of the way", one(from60, figure("69 actes")))
                        .taking("P16", "linear")
                        .concludes("a of year 1 is PARTLY IN_PROPORTION x 9/10"),
                verifyThat(SHORT)
                        .given("a step back, which is nothing", one(from60, figure("59 actes")))
                        .taking("P16", "linear")
                        .concludes("a of year 1 is NOT_ACHIEVED IN_PROPORTION"),
                verifyThat(SHORT)
                        .given("nine tenths of the way, all or nothing", one(from60, figure("69 actes")))
                        .concludes("a of year 1 is NOT_ACHIEVED NOT_REACHED"),
                verifyThat(SHORT)
                        .given("no baseline", one(fromNowhere, figure("69 actes")))
                        .taking("P16", "linear")
                        .concludes("a of year 1 is NOT_ACHIEVED NOT_REACHED"),
                verifyThat(LINEAR)
                        .given("half of the way, whatever is made of silence", one(linear, figure("65 actes")))
                        .concludes("a of year 1 is PARTLY IN_PROPORTION x 1/2"),
                verifyThat(LINEAR)
                        .given("the baseline itself", one(linear, figure("60 actes")))
                        .concludes("a of year 1 is NOT_ACHIEVED IN_PROPORTION"),
                verifyThat(LINEAR)
                        .given("the level itself", one(linear, figure("70 actes")))
                        .staysSilent(),
                verifyThat(LINEAR)
                        .given("no scale", one(from60, figure("65 actes")))
                        .taking("P16", "linear")
                        .staysSilent(),
                verifyThat(LINEAR_NO_WAY)
                        .given("no baseline", one(linearFromNowhere, figure("69 actes")))
                        .concludes(
                                "a of year 1 is UNKNOWN NO_BASELINE for want of annex.indicators.0.goal.baseline, from 0 to 1"),
                verifyThat(LINEAR_NO_WAY)
                        .given("no baseline, but the level is reached", one(linearFromNowhere, figure("70 actes")))
                        .staysSilent(),
                verifyThat(LINEAR_NO_WAY)
                        .given("a baseline", one(linear, figure("69 actes")))
                        .staysSilent());
    }

    private static List<RuleCase> tiered() {
        Row falling = Row.of("a").scale(tiers(Scale.Order.FALLING, "80 patients: 1/2", "40 patients: 1"));
        Row euros = Row.of("a").scale(tiersInEuros(Scale.Order.RISING, "10 %: 9000.00", "20 %: 60000.00"));
        return List.of(
                verifyThat(TIERS)
                        .given("at most 80 pays half", one(falling, figure("80 patients")))
                        .concludes("a of year 1 is PARTLY TIER x 1/2"),
                verifyThat(TIERS)
                        .given("one too many pays nothing", one(falling, figure("81 patients")))
                        .concludes("a of year 1 is NOT_ACHIEVED TIER"),
                verifyThat(TIERS)
                        .given("fewer than the last threshold pays all", one(falling, figure("3 patients")))
                        .concludes("a of year 1 is ACHIEVED TIER"),
                verifyThat(TIERS)
                        .given("tiers in euros", one(euros, figure("10 %")))
                        .staysSilent(),
                verifyThat(TIERS)
                        .given("a target without tiers", one(Row.of("a").aims(SEVENTY), figure("70 actes")))
                        .staysSilent(),
                // The indicator weighs all of 45000 euros: 9000 / 45000 = 1/5.
                verifyThat(TIERS_IN_EUROS)
                        .given("a first tier of 9000 euros out of 45000", one(euros, figure("19.9 %")))
                        .concludes("a of year 1 is PARTLY TIER x 1/5"),
                verifyThat(TIERS_IN_EUROS)
                        .given("a tier of more than 45000 euros pays no more than that", one(euros, figure("20 %")))
                        .concludes("a of year 1 is ACHIEVED TIER"),
                // A third of 45000 is 15000: 9000 / 15000 = 3/5.
                verifyThat(TIERS_IN_EUROS)
                        .given(
                                "a first tier of 9000 euros out of a third of 45000",
                                annex(
                                                PARCOURS,
                                                Row.of("b").weighs("2/3"),
                                                Row.of("a")
                                                        .weighs("1/3")
                                                        .scale(tiersInEuros(
                                                                Scale.Order.RISING, "10 %: 9000.00", "20 %: 60000.00")))
                                        .withMeasurement("a", 1, figure("10 %")))
                        .concludes("a of year 1 is PARTLY TIER x 3/5"),
                // A weight of 10000 euros: 9000 / 10000.
                verifyThat(TIERS_IN_EUROS)
                        .given(
                                "a first tier of 9000 euros out of a weight of 10000",
                                annex(
                                                PARCOURS,
                                                Row.of("b").weighs("35000.00 €"),
                                                Row.of("a")
                                                        .weighs("10000.00 €")
                                                        .scale(tiersInEuros(
                                                                Scale.Order.RISING, "10 %: 9000.00", "20 %: 60000.00")))
                                        .withMeasurement("a", 1, figure("10 %")))
                        .concludes("a of year 1 is PARTLY TIER x 9/10"),
                verifyThat(TIERS_IN_EUROS)
                        .given("tiers in shares", one(falling, figure("80 patients")))
                        .staysSilent(),
                verifyThat(TIERS_IN_EUROS)
                        .given("another unit", one(euros, figure("10 actes")))
                        .staysSilent());
    }

    private static Row deliver() {
        return Row.of("a").aims(new Target.Deliverable("annuaire"));
    }

    private static Row by() {
        return Row.of("a").aims(deadline("2023-S1"));
    }

    /** One indicator that weighs all of PARCOURS, measured so; and one without weight that was reached. */
    private static Dossier one(Row row, Measurement measurement) {
        return annex(PARCOURS, row.weighs("1/1"), Row.of("followed").aims(SEVENTY))
                .withMeasurement("a", 1, measurement)
                .withMeasurement("followed", 1, figure("70 actes"));
    }
}
