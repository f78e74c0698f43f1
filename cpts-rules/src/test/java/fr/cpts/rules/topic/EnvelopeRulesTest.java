package fr.cpts.rules.topic;

import static fr.cpts.rules.Contracts.crises;
import static fr.cpts.rules.Contracts.crisis;
import static fr.cpts.rules.Contracts.crisisGranted;
import static fr.cpts.rules.Contracts.crisisUnstated;
import static fr.cpts.rules.Contracts.crisisWithoutPlan;
import static fr.cpts.rules.Contracts.day;
import static fr.cpts.rules.Contracts.idle;
import static fr.cpts.rules.Contracts.signed;
import static fr.cpts.rules.Contracts.sizeless;
import static fr.cpts.rules.Contracts.snp;
import static fr.cpts.rules.Contracts.unsigned;
import static fr.cpts.rules.Contracts.unstated;
import static fr.cpts.rules.Contracts.with;
import static fr.cpts.rules.RuleCase.verifyThat;

import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.Contracts;
import fr.cpts.rules.RuleCase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnvelopeRulesTest {

    private static final String WHOLE = "year: a contract year that ran to its anniversary counts whole";
    private static final String BROKEN =
            "year: of a contract year that an early end broke, only the days before the end count";
    private static final String WHOLE_ALL_THE_SAME =
            "year: a contract year that an early end broke counts whole all the same";
    private static final String FINANCED =
            "year: a contract year is financed at the values of its version, for its size";

    private static final String COSTS_FIRST = "fonctionnement: the first contract year opens the running costs";
    private static final String COSTS_LATER =
            "fonctionnement: a later contract year opens the running costs when a mission had started before it";
    private static final String COSTS_START =
            "fonctionnement: a later contract year in which the first mission starts opens the running costs on that day";
    private static final String COSTS_WAIT =
            "fonctionnement: a later contract year without a known start waits for one";
    private static final String COSTS_SUSPENDED =
            "fonctionnement: the running costs of a later contract year in which no mission has started are suspended";
    private static final String COSTS_DUE =
            "fonctionnement: a later contract year before the first start opens the running costs all the same";
    private static final String COSTS_WORTH = "fonctionnement: the running costs are worth their ceiling";

    private static final String ON_TIME = "mission: a start by its last day opens the financing of the mission";
    private static final String FREE = "mission: the start of a mission that has no deadline opens its financing";
    private static final String LATE = "mission: a late start opens the financing of the mission all the same";
    private static final String BLOCKED = "mission: a late start keeps the mission from being financed";
    private static final String STARTED = "mission: a mission of the version that has started is financed";
    private static final String UNSTATED = "mission: a mission of the contract whose start is not stated stays open";
    private static final String FIXED_SHARE =
            "fixed part: of an amount given for the mission as a whole, it is one of two equal parts";
    private static final String FIXED_GIVEN =
            "fixed part: where the agreement gives each part of a mission, it has the amount given";
    private static final String FIXED_READ =
            "fixed part: where the parts of a mission can be read in two ways, it has the amount of the reading taken";

    static final String ORIENTATION = "snp: orientation has an envelope of its own";
    private static final String COMPENSATION = "snp: compensation has an envelope of its own under reading R1";
    private static final String SET_UP =
            "snp: a set-up is financed from the day it opened, and not before access to care started";
    private static final String SET_UP_UNSTATED =
            "snp: a set-up of which nothing is stated stays open once access to care started";
    private static final String SET_UP_WITH_MISSION =
            "snp: a set-up that exists is financed with the mission, from the day access to care started";
    private static final String SET_UP_WAITS =
            "snp: a set-up stays open as long as the start of access to care is not stated";
    private static final String SET_UP_WORTH = "snp: a set-up is worth its amount";

    private static final String PLAN = "crisis: the contract year in which the mission starts pays for the plan";
    private static final String PLAN_BEFORE =
            "crisis: the first contract year whose version knows the mission pays for the plan of one that started before";
    private static final String UPDATE = "crisis: a later contract year pays for the yearly update of the plan";

    private static final String DELIVERED =
            "crisis: the plan is paid whole in the contract year in which it is delivered";
    private static final String UPDATE_AFTER =
            "crisis: a contract year after the delivery of the plan pays for its yearly update";
    private static final String PLAN_OPEN =
            "crisis: a plan whose delivery is not stated stays open in the first contract year that could pay for it";
    private static final String UPDATE_OPEN =
            "crisis: a plan whose delivery is not stated, or its update, stays open in later contract years";
    private static final String PLAN_WAITS =
            "crisis: a delivered plan stays open as long as the start of the mission is not stated";
    private static final String UPDATE_WAITS =
            "crisis: a delivered plan or its update stays open in later contract years as long as the start of the mission is not stated";

    private static final String EACH_PAID = "crisis: each crisis of a contract year that meets the conditions is paid";
    private static final String EACH_OPEN = "crisis: each crisis that a missing fact leaves undecided stays open";
    private static final String PLAN_OR_UPDATE =
            "crisis: a later contract year pays for the plan or for its update, as long as the start of the mission is not stated";
    private static final String NO_LIST =
            "mission: a complementary mission stays open as long as the contract lists no mission at all";
    private static final String PAID =
            "crisis: the first crisis of a contract year that meets the conditions is paid, when no earlier one may meet them";
    private static final String OPEN =
            "crisis: a first crisis that a missing fact leaves undecided leaves the payment open between what each outcome gives";
    private static final String NOT_PAID = "crisis: a crisis before which no plan was written is not paid";
    private static final String NOT_IMPLEMENTED = "crisis: a crisis in which the plan was not implemented is not paid";
    private static final String NOTHING = "crisis: a crisis for which nothing was granted is not paid";
    private static final String FURTHER = "crisis: a further crisis of the same contract year is not paid";
    private static final String NO_VERSION =
            "crisis: a crisis in a contract year whose version does not pay for crises is not paid";
    private static final String NO_START =
            "crisis: a crisis that was recognised before the mission started is not paid";
    private static final String LATE_START =
            "crisis: a crisis of a mission that started too late to be financed is not paid";
    private static final String AFTER = "crisis: a crisis after the contract is not paid";
    private static final String ABOVE = "crisis: a sum granted above the ceiling is refused";

    private static final Contract ONE_YEAR = idle("2023-01-01", 1);
    private static final Contract CRISE = with("2023-01-01", 2, Mission.CRISE, "2023-03-01");
    private static final Contract CARE_2019 = with("2020-01-01", 2, Mission.ACCES_SOINS, "2020-07-01");

    @TestFactory
    Stream<DynamicTest> theRulesOfTheEnvelopesConcludeJustWhatTheyState() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        return Stream.of(
                        years(),
                        runningCosts(),
                        starts(),
                        missions(),
                        setUps(),
                        plan(),
                        delivery(),
                        occurrences(),
                        each(),
                        unlisted())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> years() {
        return List.of(
                verifyThat(WHOLE)
                        .given(
                                "a whole year, and one that an early end broke",
                                idle("2023-01-01", 3).endedEarlyOn(day("2024-06-01")))
                        .concludes("year 1 counts until 2024-01-01"),
                verifyThat(WHOLE)
                        .given("an end in the first year", ONE_YEAR.endedEarlyOn(day("2023-06-01")))
                        .staysSilent(),
                verifyThat(BROKEN)
                        .given(
                                "a whole year, and one that an early end broke",
                                idle("2023-01-01", 3).endedEarlyOn(day("2024-06-01")))
                        .concludes("year 2 counts until 2024-06-01"),
                verifyThat(BROKEN)
                        .given("an end the day before the anniversary", ONE_YEAR.endedEarlyOn(day("2023-12-31")))
                        .concludes("year 1 counts until 2023-12-31"),
                verifyThat(BROKEN)
                        .given(
                                "an end on the anniversary",
                                idle("2023-01-01", 3).endedEarlyOn(day("2024-01-01")))
                        .staysSilent(),
                verifyThat(BROKEN)
                        .given("a broken year that counts whole", ONE_YEAR.endedEarlyOn(day("2023-06-01")))
                        .taking("P17", "none")
                        .staysSilent(),
                verifyThat(WHOLE_ALL_THE_SAME)
                        .given(
                                "a whole year, and one that an early end broke",
                                idle("2023-01-01", 3).endedEarlyOn(day("2024-06-01")))
                        .taking("P17", "none")
                        .concludes("year 2 counts until 2025-01-01"),
                verifyThat(WHOLE_ALL_THE_SAME)
                        .given(
                                "an end on the anniversary",
                                idle("2023-01-01", 3).endedEarlyOn(day("2024-01-01")))
                        .taking("P17", "none")
                        .staysSilent(),
                verifyThat(WHOLE_ALL_THE_SAME)
                        .given("a broken year of which only some days count", ONE_YEAR.endedEarlyOn(day("2023-06-01")))
                        .staysSilent(),
                verifyThat(FINANCED)
                        .given(
                                "a change of version and of size",
                                idle("2022-09-02", 2).withAmendment(Contracts.amendment("2022-10-01", SizeClass.T2)))
                        .concludes(
                                "year 1 at the values of ACI-2019 for T3 until 2023-09-02",
                                "year 2 at the values of ACI-2019-AV2 for T2 until 2024-09-02"),
                verifyThat(FINANCED).given("no size", sizeless(ONE_YEAR)).staysSilent());
    }

    private static List<RuleCase> runningCosts() {
        Contract three = idle("2023-01-01", 3);
        return List.of(
                verifyThat(COSTS_FIRST)
                        .given("two years in which nothing starts", idle("2023-01-01", 2))
                        .concludes("FONCTIONNEMENT of year 1 opens on 2023-01-01"),
                verifyThat(COSTS_FIRST).given("no size", sizeless(ONE_YEAR)).staysSilent(),
                verifyThat(COSTS_LATER)
                        .given(
                                "a first start in the second year, which opens the third; a later start does not count",
                                three.withMissionStarted(Mission.PARCOURS, day("2024-06-01"))
                                        .withMissionStarted(Mission.PREVENTION, day("2024-09-01")))
                        .concludes("FONCTIONNEMENT of year 3 opens on 2024-06-01"),
                verifyThat(COSTS_LATER)
                        .given(
                                "a first start on the anniversary",
                                three.withMissionStarted(Mission.PARCOURS, day("2024-01-01")))
                        .concludes(
                                "FONCTIONNEMENT of year 2 opens on 2024-01-01",
                                "FONCTIONNEMENT of year 3 opens on 2024-01-01"),
                verifyThat(COSTS_LATER)
                        .given(
                                "two starts on one day: the first in the order of the agreement is named",
                                idle("2023-01-01", 2)
                                        .withMissionStarted(Mission.QUALITE, day("2023-06-01"))
                                        .withMissionStarted(Mission.PARCOURS, day("2023-06-01")))
                        .concludes("FONCTIONNEMENT of year 2 opens on 2023-06-01"),
                verifyThat(COSTS_LATER).given("no start", three).staysSilent(),
                verifyThat(COSTS_LATER)
                        .given("a start in the only year", with("2023-01-01", 1, Mission.PARCOURS, "2023-06-01"))
                        .staysSilent(),
                verifyThat(COSTS_START)
                        .given(
                                "the first start the day after the anniversary",
                                three.withMissionStarted(Mission.PARCOURS, day("2024-01-02"))
                                        .withMissionStarted(Mission.PREVENTION, day("2024-09-01")))
                        .concludes("FONCTIONNEMENT of year 2 opens on 2024-01-02"),
                verifyThat(COSTS_START)
                        .given(
                                "the first start on the last day of a year",
                                three.withMissionStarted(Mission.PARCOURS, day("2024-12-31")))
                        .concludes("FONCTIONNEMENT of year 2 opens on 2024-12-31"),
                verifyThat(COSTS_START)
                        .given(
                                "the first start on the anniversary",
                                three.withMissionStarted(Mission.PARCOURS, day("2024-01-01")))
                        .staysSilent(),
                verifyThat(COSTS_START)
                        .given(
                                "a first start after an early end",
                                three.withMissionStarted(Mission.PARCOURS, day("2024-07-01"))
                                        .endedEarlyOn(day("2024-07-01")))
                        .staysSilent(),
                verifyThat(COSTS_WAIT)
                        .given(
                                "two starts that are not stated: the first in the order of the agreement is named",
                                unstated(unstated(idle("2023-01-01", 2), Mission.PREVENTION), Mission.PARCOURS))
                        .concludes(
                                "FONCTIONNEMENT of year 2 opens on 2024-01-01 depending on contract.missions.PARCOURS.startedOn"),
                verifyThat(COSTS_WAIT)
                        .given(
                                "a contract that lists no mission",
                                signed("2023-01-01").withDurationYears(2).withSizeClass(SizeClass.T3))
                        .concludes(
                                "FONCTIONNEMENT of year 2 opens on 2024-01-01 depending on contract.missions.ACCES_SOINS.startedOn"),
                verifyThat(COSTS_WAIT)
                        .given(
                                "a start that is not stated beside one that is known",
                                unstated(with("2023-01-01", 2, Mission.PARCOURS, "2023-06-01"), Mission.PREVENTION))
                        .staysSilent(),
                verifyThat(COSTS_WAIT)
                        .given("missions that never started", idle("2023-01-01", 2))
                        .staysSilent(),
                verifyThat(COSTS_SUSPENDED)
                        .given("missions that never started", idle("2023-01-01", 2))
                        .concludes("INFO RUNNING_COSTS_SUSPENDED 2"),
                verifyThat(COSTS_SUSPENDED)
                        .given(
                                "a first start in the third year",
                                three.withMissionStarted(Mission.PARCOURS, day("2025-06-01")))
                        .concludes("INFO RUNNING_COSTS_SUSPENDED 2"),
                verifyThat(COSTS_SUSPENDED)
                        .given("a start that is not stated", unstated(idle("2023-01-01", 2), Mission.PARCOURS))
                        .staysSilent(),
                verifyThat(COSTS_SUSPENDED)
                        .given("a start in the second year", with("2023-01-01", 2, Mission.PARCOURS, "2024-06-01"))
                        .staysSilent(),
                verifyThat(COSTS_START)
                        .given(
                                "costs that are due without a start",
                                with("2023-01-01", 2, Mission.PARCOURS, "2024-06-01"))
                        .taking("P08", "due")
                        .staysSilent(),
                verifyThat(COSTS_WAIT)
                        .given("costs that are due without a start", unstated(idle("2023-01-01", 2), Mission.PARCOURS))
                        .taking("P08", "due")
                        .staysSilent(),
                verifyThat(COSTS_SUSPENDED)
                        .given("costs that are due without a start", idle("2023-01-01", 2))
                        .taking("P08", "due")
                        .staysSilent(),
                verifyThat(COSTS_DUE)
                        .given(
                                "a first start within the second of three years",
                                three.withMissionStarted(Mission.PARCOURS, day("2024-01-02")))
                        .taking("P08", "due")
                        .concludes("FONCTIONNEMENT of year 2 opens on 2024-01-01"),
                verifyThat(COSTS_DUE)
                        .given("a start that is not stated", unstated(idle("2023-01-01", 2), Mission.PARCOURS))
                        .taking("P08", "due")
                        .concludes("FONCTIONNEMENT of year 2 opens on 2024-01-01"),
                verifyThat(COSTS_DUE)
                        .given(
                                "a first start on the anniversary",
                                three.withMissionStarted(Mission.PARCOURS, day("2024-01-01")))
                        .taking("P08", "due")
                        .staysSilent(),
                verifyThat(COSTS_DUE)
                        .given("costs that are suspended until a start", idle("2023-01-01", 2))
                        .staysSilent(),
                verifyThat(COSTS_WORTH)
                        .given(
                                "an amendment that counts from its day",
                                ONE_YEAR.withAmendment(Contracts.amendment("2023-07-01", SizeClass.T2)))
                        .taking("P21", "pro-rata")
                        .concludes(
                                "WHOLE FONCTIONNEMENT of year 1 is 75000.00 in [2023-01-01, 2023-07-01), 60000.00 in [2023-07-01, 2024-01-01)"),
                verifyThat(COSTS_WORTH)
                        .given("one year of T3", ONE_YEAR)
                        .concludes("WHOLE FONCTIONNEMENT of year 1 is 75000.00"),
                verifyThat(COSTS_WORTH)
                        .given("one year of T1", ONE_YEAR.withSizeClass(SizeClass.T1))
                        .concludes("WHOLE FONCTIONNEMENT of year 1 is 50000.00"),
                verifyThat(COSTS_WORTH)
                        .given("no signature, though the size is stated", unsigned())
                        .staysSilent());
    }

    private static List<RuleCase> starts() {
        return List.of(
                verifyThat(ON_TIME)
                        .given(
                                "starts on the last day and the day after it, and a mission without a last day",
                                with("2023-01-01", 2, Mission.PARCOURS, "2024-01-01")
                                        .withMissionStarted(Mission.PREVENTION, day("2024-01-02"))
                                        .withMissionStarted(Mission.QUALITE, day("2023-02-01")))
                        .concludes("PARCOURS is financed from 2024-01-01"),
                verifyThat(ON_TIME)
                        .given(
                                "a start the day before the last",
                                with("2023-08-31", 2, Mission.ACCES_SOINS, "2024-02-28"))
                        .concludes("ACCES_SOINS is financed from 2024-02-28"),
                verifyThat(ON_TIME)
                        .given(
                                "a start the day after the last",
                                with("2023-08-31", 2, Mission.ACCES_SOINS, "2024-03-01"))
                        .staysSilent(),
                verifyThat(ON_TIME)
                        .given("missions that never started", ONE_YEAR)
                        .staysSilent(),
                verifyThat(FREE)
                        .given(
                                "a mission without a last day in two years, beside one that has one",
                                with("2023-01-01", 2, Mission.QUALITE, "2024-12-31")
                                        .withMissionStarted(Mission.PARCOURS, day("2023-02-01")))
                        .concludes("QUALITE is financed from 2024-12-31"),
                verifyThat(FREE)
                        .given("a mission that has a last day", with("2023-01-01", 2, Mission.PARCOURS, "2023-02-01"))
                        .staysSilent(),
                verifyThat(FREE)
                        .given("missions of which nothing is stated", unstated(ONE_YEAR, Mission.QUALITE))
                        .staysSilent(),
                verifyThat(LATE)
                        .given(
                                "starts on the last day and the day after it",
                                with("2023-01-01", 2, Mission.PARCOURS, "2024-01-01")
                                        .withMissionStarted(Mission.PREVENTION, day("2024-01-02")))
                        .concludes("PREVENTION is financed from 2024-01-02"),
                verifyThat(LATE).given("missions that never started", ONE_YEAR).staysSilent(),
                verifyThat(LATE)
                        .given("a late start that is not paid", with("2023-01-01", 2, Mission.PARCOURS, "2024-01-02"))
                        .taking("P18", "blocked")
                        .staysSilent(),
                verifyThat(BLOCKED)
                        .given(
                                "starts on the last day and the day after it",
                                with("2023-01-01", 2, Mission.PARCOURS, "2024-01-01")
                                        .withMissionStarted(Mission.PREVENTION, day("2024-01-02")))
                        .taking("P18", "blocked")
                        .concludes(
                                "WARNING START_BLOCKED START of PREVENTION by 2024-01-01, contract.missions.PREVENTION.startedOn"),
                verifyThat(BLOCKED)
                        .given("a start on the last day", with("2023-01-01", 2, Mission.PARCOURS, "2024-01-01"))
                        .taking("P18", "blocked")
                        .staysSilent(),
                verifyThat(BLOCKED)
                        .given("a late start that is paid", with("2023-01-01", 2, Mission.PARCOURS, "2024-01-02"))
                        .staysSilent(),
                verifyThat(STARTED)
                        .given("a late start that is not paid", with("2023-01-01", 2, Mission.PARCOURS, "2024-01-02"))
                        .taking("P18", "blocked")
                        .staysSilent());
    }

    private static List<RuleCase> missions() {
        return List.of(
                verifyThat(STARTED)
                        .given(
                                "a start on the last day of the first year, and a mission whose start is not stated",
                                unstated(with("2023-01-01", 2, Mission.PARCOURS, "2023-12-31"), Mission.PREVENTION))
                        .concludes("PARCOURS of year 1 opens on 2023-12-31", "PARCOURS of year 2 opens on 2023-12-31"),
                verifyThat(STARTED)
                        .given("a start on the anniversary", with("2023-01-01", 2, Mission.PARCOURS, "2024-01-01"))
                        .concludes("PARCOURS of year 2 opens on 2024-01-01"),
                verifyThat(STARTED)
                        .given(
                                "a CRISE that started under a version that does not know it",
                                with("2021-06-01", 1, Mission.CRISE, "2021-09-01"))
                        .staysSilent(),
                verifyThat(STARTED)
                        .given("missions that never started", ONE_YEAR)
                        .staysSilent(),
                verifyThat(UNSTATED)
                        .given(
                                "a listed mission, beside one that never started",
                                unstated(idle("2023-01-01", 1), Mission.QUALITE))
                        .concludes(
                                "QUALITE of year 1 opens on 2023-01-01 depending on contract.missions.QUALITE.startedOn"),
                verifyThat(UNSTATED)
                        .given(
                                "a contract that lists no mission: the socle only",
                                signed("2020-01-01").withDurationYears(1).withSizeClass(SizeClass.T3))
                        .concludes(
                                "ACCES_SOINS of year 1 opens on 2020-01-01 depending on contract.missions.ACCES_SOINS.startedOn",
                                "PARCOURS of year 1 opens on 2020-01-01 depending on contract.missions.PARCOURS.startedOn",
                                "PREVENTION of year 1 opens on 2020-01-01 depending on contract.missions.PREVENTION.startedOn"),
                verifyThat(UNSTATED)
                        .given("missions that never started", ONE_YEAR)
                        .staysSilent(),
                verifyThat(FIXED_SHARE)
                        .given(
                                "PARCOURS, beside ACCES_SOINS whose parts are given",
                                with("2023-01-01", 1, Mission.PARCOURS, "2023-07-01")
                                        .withMissionStarted(Mission.ACCES_SOINS, day("2023-07-01")))
                        .concludes("FIXED PARCOURS of year 1 is 90000.00 x 1/2"),
                verifyThat(FIXED_SHARE)
                        .given("ACCES_SOINS alone", with("2023-01-01", 1, Mission.ACCES_SOINS, "2023-07-01"))
                        .staysSilent(),
                verifyThat(FIXED_SHARE)
                        .given("ACCES_SOINS of 2019 alone", with("2020-01-01", 1, Mission.ACCES_SOINS, "2020-07-01"))
                        .staysSilent(),
                verifyThat(FIXED_GIVEN)
                        .given(
                                "ACCES_SOINS, beside PARCOURS whose amount is given as a whole",
                                with("2023-01-01", 1, Mission.PARCOURS, "2023-07-01")
                                        .withMissionStarted(Mission.ACCES_SOINS, day("2023-07-01")))
                        .concludes("FIXED ACCES_SOINS of year 1 is 90000.00"),
                verifyThat(FIXED_GIVEN).given("ACCES_SOINS of 2019", CARE_2019).staysSilent(),
                verifyThat(FIXED_READ)
                        .given(
                                "ACCES_SOINS before and after avenant 2",
                                with("2022-09-02", 2, Mission.ACCES_SOINS, "2022-09-02"))
                        .concludes("FIXED ACCES_SOINS of year 1 is 25000.00"),
                verifyThat(FIXED_READ)
                        .given("the other reading", with("2022-09-02", 2, Mission.ACCES_SOINS, "2022-09-02"))
                        .taking("P04", "r2")
                        .concludes("FIXED ACCES_SOINS of year 1 is 32500.00"),
                verifyThat(FIXED_READ)
                        .given("ACCES_SOINS after avenant 2", with("2022-09-03", 1, Mission.ACCES_SOINS, "2022-09-03"))
                        .staysSilent());
    }

    private static List<RuleCase> setUps() {
        return List.of(
                verifyThat(ORIENTATION)
                        .given(
                                "a compensation, which does not count",
                                CARE_2019.withSnp(snp("2020-08-01", "2020-09-01")))
                        .concludes("SNP_ORIENTATION is an envelope, by contract.snp.orientationFrom"),
                verifyThat(ORIENTATION)
                        .given("the other reading, and no signature", unsigned())
                        .taking("P04", "r2")
                        .concludes("SNP_ORIENTATION is an envelope, by contract.snp.orientationFrom"),
                verifyThat(COMPENSATION)
                        .given(
                                "an orientation, which does not count",
                                CARE_2019.withSnp(snp("2020-08-01", "2020-09-01")))
                        .concludes("SNP_COMPENSATION is an envelope, by contract.snp.compensationFrom"),
                verifyThat(COMPENSATION)
                        .given("the other reading", CARE_2019.withSnp(snp("2020-08-01", "2020-09-01")))
                        .taking("P04", "r2")
                        .staysSilent(),
                verifyThat(SET_UP)
                        .given(
                                "the other reading, in which compensation is a use",
                                CARE_2019.withSnp(snp("2020-08-01", "2021-03-01")))
                        .taking("P04", "r2")
                        .concludes("SNP_ORIENTATION of year 2 opens on 2021-03-01"),
                verifyThat(SET_UP)
                        .given(
                                "set-ups that are due with the mission",
                                CARE_2019.withSnp(snp("2020-08-01", "2020-09-01")))
                        .taking("P05", "mission")
                        .staysSilent(),
                verifyThat(SET_UP_UNSTATED)
                        .given("set-ups that are due with the mission, if there are any", CARE_2019)
                        .taking("P05", "mission")
                        .taking("P04", "r2")
                        .concludes(
                                "SNP_ORIENTATION of year 1 opens on 2020-01-01 depending on contract.snp.orientationFrom",
                                "SNP_ORIENTATION of year 2 opens on 2021-01-01 depending on contract.snp.orientationFrom"),
                verifyThat(SET_UP_WITH_MISSION)
                        .given(
                                "one open long after the mission, one that never was",
                                CARE_2019.withSnp(snp("2021-09-01", "never")))
                        .taking("P05", "mission")
                        .concludes(
                                "SNP_COMPENSATION of year 1 opens on 2020-07-01",
                                "SNP_COMPENSATION of year 2 opens on 2020-07-01"),
                verifyThat(SET_UP_WITH_MISSION)
                        .given("set-ups of which nothing is stated", CARE_2019)
                        .taking("P05", "mission")
                        .staysSilent(),
                verifyThat(SET_UP_WITH_MISSION)
                        .given("set-ups that never were", CARE_2019.withSnp(snp("never", "never")))
                        .taking("P05", "mission")
                        .staysSilent(),
                verifyThat(SET_UP_WITH_MISSION)
                        .given(
                                "one under avenant 2, which has no such envelope",
                                with("2022-09-03", 1, Mission.ACCES_SOINS, "2022-10-01")
                                        .withSnp(snp("2022-11-01", "2022-11-01")))
                        .taking("P05", "mission")
                        .staysSilent(),
                verifyThat(SET_UP_WITH_MISSION)
                        .given(
                                "a set-up that is due once it exists",
                                CARE_2019.withSnp(snp("2020-08-01", "2020-09-01")))
                        .staysSilent(),
                verifyThat(SET_UP)
                        .given(
                                "one open before the mission started, one after it",
                                CARE_2019.withSnp(snp("2020-02-01", "2020-09-01")))
                        .concludes(
                                "SNP_COMPENSATION of year 1 opens on 2020-07-01",
                                "SNP_COMPENSATION of year 2 opens on 2020-07-01",
                                "SNP_ORIENTATION of year 1 opens on 2020-09-01",
                                "SNP_ORIENTATION of year 2 opens on 2020-09-01"),
                verifyThat(SET_UP)
                        .given("one open on the anniversary, one never", CARE_2019.withSnp(snp("2021-01-01", "never")))
                        .concludes("SNP_COMPENSATION of year 2 opens on 2021-01-01"),
                verifyThat(SET_UP)
                        .given(
                                "one under avenant 2, which has no such envelope",
                                with("2022-09-03", 1, Mission.ACCES_SOINS, "2022-10-01")
                                        .withSnp(snp("2022-11-01", "2022-11-01")))
                        .staysSilent(),
                verifyThat(SET_UP)
                        .given(
                                "set-ups without the mission",
                                with("2020-01-01", 1, Mission.PARCOURS, "2020-07-01")
                                        .withSnp(snp("2020-06-01", "2020-06-01")))
                        .staysSilent(),
                verifyThat(SET_UP_UNSTATED)
                        .given("one that is not stated, one that never was", CARE_2019.withSnp(snp("", "never")))
                        .concludes(
                                "SNP_COMPENSATION of year 1 opens on 2020-01-01 depending on contract.snp.compensationFrom",
                                "SNP_COMPENSATION of year 2 opens on 2021-01-01 depending on contract.snp.compensationFrom"),
                verifyThat(SET_UP_UNSTATED)
                        .given("set-ups that never were", CARE_2019.withSnp(snp("never", "never")))
                        .staysSilent(),
                verifyThat(SET_UP_UNSTATED)
                        .given("a mission that never started", idle("2020-01-01", 1))
                        .staysSilent(),
                verifyThat(SET_UP_WAITS)
                        .given(
                                "a set-up of a mission whose start is not stated, and one that never was",
                                unstated(idle("2020-01-01", 1), Mission.ACCES_SOINS)
                                        .withSnp(snp("2020-06-01", "never")))
                        .concludes(
                                "SNP_COMPENSATION of year 1 opens on 2020-01-01 depending on contract.missions.ACCES_SOINS.startedOn"),
                verifyThat(SET_UP_WAITS)
                        .given("a mission whose start is stated", CARE_2019)
                        .staysSilent(),
                verifyThat(SET_UP_WORTH)
                        .given(
                                "both in one year of T3",
                                with("2020-01-01", 1, Mission.ACCES_SOINS, "2020-07-01")
                                        .withSnp(snp("2020-02-01", "2020-09-01")))
                        .concludes(
                                "WHOLE SNP_COMPENSATION of year 1 is 15000.00",
                                "WHOLE SNP_ORIENTATION of year 1 is 55000.00"),
                verifyThat(SET_UP_WORTH)
                        .given("set-ups that never were", CARE_2019.withSnp(snp("never", "never")))
                        .staysSilent());
    }

    private static List<RuleCase> plan() {
        return List.of(
                verifyThat(PLAN)
                        .given(
                                "a start in the second of three years",
                                with("2023-01-01", 3, Mission.CRISE, "2024-03-01"))
                        .concludes("FIXED CRISE of year 2 is 45000.00"),
                verifyThat(PLAN)
                        .given(
                                "a start before avenant 2 governs the contract",
                                with("2021-10-01", 3, Mission.CRISE, "2022-09-15"))
                        .staysSilent(),
                verifyThat(PLAN)
                        .given("another mission", with("2023-01-01", 1, Mission.PARCOURS, "2023-03-01"))
                        .staysSilent(),
                verifyThat(PLAN_BEFORE)
                        .given(
                                "a start before avenant 2 governs the contract",
                                with("2021-10-01", 3, Mission.CRISE, "2022-09-15"))
                        .concludes("FIXED CRISE of year 2 is 45000.00"),
                verifyThat(PLAN_BEFORE)
                        .given("a start that is not stated", unstated(idle("2023-01-01", 2), Mission.CRISE))
                        .concludes("FIXED CRISE of year 1 is 45000.00"),
                verifyThat(PLAN_BEFORE)
                        .given(
                                "a start on the first day that avenant 2 governs",
                                with("2021-10-01", 3, Mission.CRISE, "2022-10-01"))
                        .staysSilent(),
                verifyThat(UPDATE)
                        .given(
                                "a start in the first of three years",
                                with("2023-01-01", 3, Mission.CRISE, "2023-03-01"))
                        .concludes("FIXED CRISE of year 2 is 22500.00", "FIXED CRISE of year 3 is 22500.00"),
                verifyThat(UPDATE)
                        .given("a start in the last year", with("2023-01-01", 2, Mission.CRISE, "2024-03-01"))
                        .staysSilent());
    }

    private static List<RuleCase> delivery() {
        Contract three = with("2023-01-01", 3, Mission.CRISE, "2023-03-01");
        Contract open = unstated(idle("2023-01-01", 2), Mission.CRISE);
        return List.of(
                delivered("the day before the anniversary", three.withCrisis(crises("2023-12-31")))
                        .concludes("FIXED CRISE of year 1 is 45000.00 on delivery"),
                delivered("the anniversary", three.withCrisis(crises("2024-01-01")))
                        .concludes("FIXED CRISE of year 2 is 45000.00 on delivery"),
                delivered("the day after the anniversary", three.withCrisis(crises("2024-01-02")))
                        .concludes("FIXED CRISE of year 2 is 45000.00 on delivery"),
                delivered(
                                "a day before the start in the second year",
                                with("2023-01-01", 3, Mission.CRISE, "2024-03-01")
                                        .withCrisis(crises("2023-02-01")))
                        .concludes("FIXED CRISE of year 2 is 45000.00 on delivery"),
                delivered(
                                "a day before avenant 2 governs the contract",
                                with("2021-10-01", 3, Mission.CRISE, "2022-09-15")
                                        .withCrisis(crises("2022-09-20")))
                        .concludes("FIXED CRISE of year 2 is 45000.00 on delivery"),
                delivered("the day after the last year", three.withCrisis(crises("2026-01-01")))
                        .staysSilent(),
                delivered("no day: the plan was never written", three.withCrisis(crises("never")))
                        .staysSilent(),
                delivered("no day: nothing is stated", three).staysSilent(),
                delivered("a day, though the mission never started", ONE_YEAR.withCrisis(crises("2023-02-01")))
                        .staysSilent(),
                delivered(
                                "a day on which an early end fell",
                                three.withCrisis(crises("2023-06-01")).endedEarlyOn(day("2023-06-01")))
                        .staysSilent(),
                verifyThat(DELIVERED)
                        .given("a plan that is advanced", three.withCrisis(crises("2023-06-01")))
                        .staysSilent(),
                verifyThat(PLAN)
                        .given("a plan that is paid on delivery", three.withCrisis(crises("2023-06-01")))
                        .taking("P09", "on-delivery")
                        .staysSilent(),
                verifyThat(UPDATE)
                        .given("a plan that is paid on delivery", three.withCrisis(crises("2024-06-01")))
                        .taking("P09", "on-delivery")
                        .staysSilent(),
                verifyThat(PLAN_BEFORE)
                        .given("a plan that is paid on delivery", open)
                        .taking("P09", "on-delivery")
                        .staysSilent(),
                verifyThat(UPDATE_AFTER)
                        .given(
                                "a delivery the day before the second anniversary",
                                three.withCrisis(crises("2024-12-31")))
                        .taking("P09", "on-delivery")
                        .concludes("FIXED CRISE of year 3 is 22500.00"),
                verifyThat(UPDATE_AFTER)
                        .given("a delivery on the second anniversary", three.withCrisis(crises("2025-01-01")))
                        .taking("P09", "on-delivery")
                        .staysSilent(),
                verifyThat(UPDATE_AFTER)
                        .given("a plan that is advanced", three.withCrisis(crises("2023-06-01")))
                        .staysSilent(),
                verifyThat(PLAN_OPEN)
                        .given(
                                "a start in the second of three years",
                                with("2023-01-01", 3, Mission.CRISE, "2024-03-01"))
                        .taking("P09", "on-delivery")
                        .concludes("FIXED CRISE of year 2 is 45000.00 x [0 to 1] on delivery"),
                verifyThat(PLAN_OPEN)
                        .given("a start that is not stated either", open)
                        .taking("P09", "on-delivery")
                        .concludes("FIXED CRISE of year 1 is 45000.00 x [0 to 1] on delivery"),
                verifyThat(PLAN_OPEN)
                        .given(
                                "a start before avenant 2 governs the contract",
                                with("2021-10-01", 3, Mission.CRISE, "2022-09-15"))
                        .taking("P09", "on-delivery")
                        .concludes("FIXED CRISE of year 2 is 45000.00 x [0 to 1] on delivery"),
                verifyThat(PLAN_OPEN)
                        .given("a plan that was never written", three.withCrisis(crises("never")))
                        .taking("P09", "on-delivery")
                        .staysSilent(),
                verifyThat(PLAN_OPEN).given("a plan that is advanced", three).staysSilent(),
                verifyThat(UPDATE_OPEN)
                        .given("a start in the first of three years", three)
                        .taking("P09", "on-delivery")
                        .concludes(
                                "FIXED CRISE of year 2 is 45000.00 x [0 to 1], or 22500.00 afterwards",
                                "FIXED CRISE of year 3 is 45000.00 x [0 to 1], or 22500.00 afterwards"),
                verifyThat(UPDATE_OPEN)
                        .given("a start in the last year", with("2023-01-01", 2, Mission.CRISE, "2024-03-01"))
                        .taking("P09", "on-delivery")
                        .staysSilent(),
                verifyThat(UPDATE_OPEN)
                        .given("a plan that was delivered", three.withCrisis(crises("2023-06-01")))
                        .taking("P09", "on-delivery")
                        .staysSilent(),
                verifyThat(PLAN_WAITS)
                        .given("a plan that was delivered", open.withCrisis(crises("2023-06-01")))
                        .taking("P09", "on-delivery")
                        .concludes("FIXED CRISE of year 1 is 45000.00"),
                verifyThat(PLAN_WAITS)
                        .given("a start that is stated", three.withCrisis(crises("2023-06-01")))
                        .taking("P09", "on-delivery")
                        .staysSilent(),
                verifyThat(PLAN_WAITS)
                        .given("a plan of which nothing is stated", open)
                        .taking("P09", "on-delivery")
                        .staysSilent(),
                verifyThat(UPDATE_WAITS)
                        .given("a plan that was delivered", open.withCrisis(crises("2023-06-01")))
                        .taking("P09", "on-delivery")
                        .concludes("FIXED CRISE of year 2 is 45000.00, or 22500.00 afterwards"),
                verifyThat(UPDATE_WAITS)
                        .given(
                                "one year only",
                                unstated(ONE_YEAR, Mission.CRISE).withCrisis(crises("2023-06-01")))
                        .taking("P09", "on-delivery")
                        .staysSilent(),
                verifyThat(UPDATE_WAITS)
                        .given("a plan that was never written", open.withCrisis(crises("never")))
                        .taking("P09", "on-delivery")
                        .staysSilent());
    }

    private static RuleCase.Facts delivered(String when, Contract contract) {
        return verifyThat(DELIVERED)
                .given("a plan written on " + when, contract)
                .taking("P09", "on-delivery");
    }

    private static List<RuleCase> each() {
        return List.of(
                verifyThat(EACH_PAID)
                        .given(
                                "three crises of one year, of which the second without implementation does not count",
                                paid(
                                        "2023-04-01",
                                        crisis("2023-05-01"),
                                        crisisWithoutPlan("2023-06-01"),
                                        crisisGranted("2023-07-01", "12345.67")))
                        .taking("P10", "each")
                        .concludes(
                                "OCCURRENCE CRISE of year 1 is 67500.00",
                                "OCCURRENCE CRISE of year 1 is 12345.67 granted for contract.crisis.occurrences.2"),
                verifyThat(EACH_PAID)
                        .given("a plan written the day after the crisis", paid("2023-06-02", crisis("2023-06-01")))
                        .taking("P10", "each")
                        .staysSilent(),
                verifyThat(EACH_PAID)
                        .given("one payment a year", paid("2023-04-01", crisis("2023-05-01"), crisis("2023-06-01")))
                        .staysSilent(),
                verifyThat(PAID)
                        .given("a payment for each", paid("2023-04-01", crisis("2023-05-01"), crisis("2023-06-01")))
                        .taking("P10", "each")
                        .staysSilent(),
                verifyThat(FURTHER)
                        .given("a payment for each", paid("2023-04-01", crisis("2023-05-01"), crisis("2023-06-01")))
                        .taking("P10", "each")
                        .staysSilent(),
                verifyThat(EACH_OPEN)
                        .given(
                                "no word of the plan: every crisis that it may have met",
                                paid(
                                        "",
                                        crisisWithoutPlan("2023-05-01"),
                                        crisisUnstated("2023-06-01"),
                                        crisis("2023-07-01")))
                        .taking("P10", "each")
                        .concludes(
                                "OCCURRENCE CRISE of year 1 is 67500.00 x [0 to 1]",
                                "OCCURRENCE CRISE of year 1 is 67500.00 x [0 to 1]"),
                verifyThat(EACH_OPEN)
                        .given(
                                "two crises of which it is not stated, one that is paid, one before the plan",
                                paid(
                                        "2023-04-01",
                                        crisisUnstated("2023-03-31"),
                                        crisisUnstated("2023-05-01"),
                                        crisisUnstated("2023-06-01"),
                                        crisis("2023-07-01")))
                        .taking("P10", "each")
                        .concludes(
                                "OCCURRENCE CRISE of year 1 is 67500.00 x [0 to 1]",
                                "OCCURRENCE CRISE of year 1 is 67500.00 x [0 to 1]"),
                verifyThat(EACH_OPEN)
                        .given("a plan that was not implemented", paid("2023-04-01", crisisWithoutPlan("2023-05-01")))
                        .taking("P10", "each")
                        .staysSilent(),
                verifyThat(EACH_OPEN)
                        .given("one payment a year", paid("2023-04-01", crisisUnstated("2023-05-01")))
                        .staysSilent());
    }

    private static List<RuleCase> unlisted() {
        Contract of2019 = idle("2019-10-01", 2);
        return List.of(
                verifyThat(COSTS_LATER)
                        .given(
                                "a start of CRISE before years that do not know it",
                                of2019.withMissionStarted(Mission.CRISE, day("2020-03-01")))
                        .staysSilent(),
                verifyThat(COSTS_START)
                        .given(
                                "a start of CRISE in a year that does not know it",
                                of2019.withMissionStarted(Mission.CRISE, day("2021-03-01")))
                        .staysSilent(),
                verifyThat(COSTS_WAIT)
                        .given("a CRISE that is listed, in years that do not know it", unstated(of2019, Mission.CRISE))
                        .staysSilent(),
                verifyThat(COSTS_SUSPENDED)
                        .given("a CRISE that is listed, in years that do not know it", unstated(of2019, Mission.CRISE))
                        .concludes("INFO RUNNING_COSTS_SUSPENDED 2"),
                verifyThat(COSTS_DUE)
                        .given(
                                "a start of CRISE before a year that does not know it",
                                of2019.withMissionStarted(Mission.CRISE, day("2020-03-01")))
                        .taking("P08", "due")
                        .concludes("FONCTIONNEMENT of year 2 opens on 2020-10-01"),
                verifyThat(PLAN_OR_UPDATE)
                        .given("a start that is not stated", unstated(idle("2023-01-01", 3), Mission.CRISE))
                        .concludes(
                                "FIXED CRISE of year 2 is 45000.00, or 22500.00 afterwards",
                                "FIXED CRISE of year 3 is 45000.00, or 22500.00 afterwards"),
                verifyThat(PLAN_OR_UPDATE)
                        .given("a start that is stated", with("2023-01-01", 3, Mission.CRISE, "2024-03-01"))
                        .staysSilent(),
                verifyThat(PLAN_OR_UPDATE)
                        .given("a plan paid on delivery", unstated(idle("2023-01-01", 3), Mission.CRISE))
                        .taking("P09", "on-delivery")
                        .staysSilent(),
                verifyThat(NO_LIST)
                        .given(
                                "no mission, not even of the socle",
                                signed("2023-01-01").withDurationYears(1).withSizeClass(SizeClass.T3))
                        .concludes(
                                "QUALITE of year 1 opens on 2023-01-01 depending on contract.missions",
                                "ACCOMPAGNEMENT of year 1 opens on 2023-01-01 depending on contract.missions"),
                verifyThat(NO_LIST)
                        .given(
                                "one mission, of the socle",
                                unstated(
                                        signed("2023-01-01")
                                                .withDurationYears(1)
                                                .withSizeClass(SizeClass.T3),
                                        Mission.PARCOURS))
                        .staysSilent());
    }

    private static List<RuleCase> occurrences() {
        return List.of(
                verifyThat(PAID)
                        .given(
                                "crises in two years: of the first year the first with the plan implemented counts",
                                CRISE.withCrisis(crises(
                                        "2023-04-01",
                                        crisisWithoutPlan("2023-05-01"),
                                        crisis("2023-06-01"),
                                        crisis("2023-07-01"),
                                        crisisGranted("2024-02-01", "12345.67"))))
                        .concludes(
                                "OCCURRENCE CRISE of year 1 is 67500.00",
                                "OCCURRENCE CRISE of year 2 is 12345.67 granted for contract.crisis.occurrences.3"),
                verifyThat(PAID)
                        .given("a plan written on the day of the crisis", paid("2023-06-01", crisis("2023-06-01")))
                        .concludes("OCCURRENCE CRISE of year 1 is 67500.00"),
                verifyThat(PAID)
                        .given("a plan written the day after the crisis", paid("2023-06-02", crisis("2023-06-01")))
                        .staysSilent(),
                verifyThat(PAID)
                        .given("a plan of which nothing is stated", paid("", crisis("2023-06-01")))
                        .staysSilent(),
                verifyThat(PAID)
                        .given("a plan that was never written", paid("never", crisis("2023-06-01")))
                        .staysSilent(),
                verifyThat(PAID)
                        .given(
                                "a crisis on the day of an early end",
                                paid("2023-04-01", crisis("2023-06-01")).endedEarlyOn(day("2023-06-01")))
                        .staysSilent(),
                verifyThat(PAID)
                        .given(
                                "a first crisis for which nothing was granted, which does not use up the year",
                                paid("2023-04-01", crisisGranted("2023-05-01", "0.00"), crisis("2023-06-01")))
                        .concludes("OCCURRENCE CRISE of year 1 is 67500.00"),
                verifyThat(PAID)
                        .given(
                                "a first crisis the day before the mission starts, the next on the day",
                                paid(
                                        "2023-01-01",
                                        crisisGranted("2023-02-28", "1.00"),
                                        crisisGranted("2023-03-01", "2.00"),
                                        crisisGranted("2023-03-02", "3.00")))
                        .concludes("OCCURRENCE CRISE of year 1 is 2.00 granted for contract.crisis.occurrences.1"),
                verifyThat(PAID)
                        .given(
                                "an earlier crisis that may be the first",
                                paid("2023-04-01", crisisUnstated("2023-05-01"), crisis("2023-06-01")))
                        .staysSilent(),
                verifyThat(OPEN)
                        .given(
                                "no word of the plan: the crises that it may have met",
                                paid(
                                        "",
                                        crisisWithoutPlan("2023-05-01"),
                                        crisisUnstated("2023-06-01"),
                                        crisis("2023-07-01")))
                        .concludes("OCCURRENCE CRISE of year 1 is 67500.00 x [0 to 1]"),
                verifyThat(OPEN)
                        .given("conditions that are met", paid("2023-04-01", crisis("2023-06-01")))
                        .staysSilent(),
                verifyThat(OPEN)
                        .given(
                                "two crises of which it is not stated",
                                paid("2023-04-01", crisisUnstated("2023-05-01"), crisisUnstated("2023-06-01")))
                        .concludes("OCCURRENCE CRISE of year 1 is 67500.00 x [0 to 1]"),
                // 10 000 / 67 500 = 4/27
                verifyThat(OPEN)
                        .given(
                                "a granted sum of which it is not stated, then one that meets the conditions, then one that does not count",
                                paid(
                                        "2023-04-01",
                                        new CrisisOccurrence(
                                                day("2023-05-01"), Optional.empty(), Optional.of(Euros.of(10_000))),
                                        crisis("2023-06-01"),
                                        crisisGranted("2023-07-01", "1.00")))
                        .concludes("OCCURRENCE CRISE of year 1 is 67500.00 x [4/27 to 1]"),
                verifyThat(OPEN)
                        .given(
                                "one that meets the conditions, then one of which it is not stated",
                                paid("2023-04-01", crisis("2023-05-01"), crisisUnstated("2023-06-01")))
                        .staysSilent(),
                verifyThat(OPEN)
                        .given(
                                "a mission whose start is not stated",
                                unstated(ONE_YEAR, Mission.CRISE)
                                        .withCrisis(crises("2023-04-01", crisis("2023-05-01"))))
                        .concludes("OCCURRENCE CRISE of year 1 is 67500.00 x [0 to 1]"),
                verifyThat(OPEN)
                        .given("a payment for each", paid("2023-04-01", crisisUnstated("2023-05-01")))
                        .taking("P10", "each")
                        .staysSilent(),
                verifyThat(NOTHING)
                        .given(
                                "nothing granted, and a sum",
                                paid(
                                        "2023-04-01",
                                        crisisGranted("2023-05-01", "0.00"),
                                        crisisGranted("2023-06-01", "0.01")))
                        .concludes("INFO CRISIS_GRANTED_NOTHING crisis of 2023-05-01"),
                verifyThat(NOTHING)
                        .given(
                                "nothing granted before the plan",
                                paid("2023-05-02", crisisGranted("2023-05-01", "0.00")))
                        .staysSilent(),
                verifyThat(NOT_PAID)
                        .given(
                                "a plan that was never written, before and after the start of the mission",
                                paid("never", crisis("2023-02-28"), crisis("2023-03-01")))
                        .concludes("WARNING CRISIS_NOT_PAID crisis of 2023-03-01, contract.crisis.planWrittenOn"),
                verifyThat(FURTHER)
                        .given(
                                "a first crisis of which it is not stated: it is not paid for sure",
                                paid("2023-04-01", crisisUnstated("2023-05-01"), crisisUnstated("2023-06-01")))
                        .staysSilent(),
                verifyThat(FURTHER)
                        .given(
                                "a first that is paid, then one of which it is not stated",
                                paid("2023-04-01", crisis("2023-05-01"), crisisUnstated("2023-06-01")))
                        .concludes("INFO CRISIS_ALREADY_PAID crisis of 2023-06-01, crisis of 2023-05-01"),
                verifyThat(NO_START)
                        .given(
                                "crises of one year before the mission starts, on the day and after it",
                                paid("2023-01-01", crisis("2023-02-28"), crisis("2023-03-01"), crisis("2023-03-02")))
                        .concludes("WARNING CRISIS_BEFORE_MISSION crisis of 2023-02-28"),
                // CRISE starts by 2023-07-01 (6 months)
                verifyThat(LATE_START)
                        .given(
                                "a start the day after the last, and crises before and after it",
                                with("2023-01-01", 1, Mission.CRISE, "2023-07-02")
                                        .withCrisis(crises("2023-04-01", crisis("2023-07-01"), crisis("2023-07-02"))))
                        .taking("P18", "blocked")
                        .concludes(
                                "WARNING CRISIS_MISSION_BLOCKED crisis of 2023-07-02, contract.missions.CRISE.startedOn"),
                verifyThat(LATE_START)
                        .given(
                                "a start on the last day",
                                with("2023-01-01", 1, Mission.CRISE, "2023-07-01")
                                        .withCrisis(crises("2023-04-01", crisis("2023-07-01"))))
                        .taking("P18", "blocked")
                        .staysSilent(),
                verifyThat(LATE_START)
                        .given(
                                "a late start that is paid",
                                with("2023-01-01", 1, Mission.CRISE, "2023-07-02")
                                        .withCrisis(crises("2023-04-01", crisis("2023-07-02"))))
                        .staysSilent(),
                verifyThat(AFTER)
                        .given("the last day of the term", paid("2023-04-01", crisis("2024-12-31")))
                        .staysSilent(),
                verifyThat(AFTER)
                        .given(
                                "the last day of the term and the day after",
                                paid("2023-04-01", crisis("2024-12-31"), crisis("2025-01-01")))
                        .concludes("WARNING CRISIS_AFTER_CONTRACT crisis of 2025-01-01"),
                verifyThat(AFTER)
                        .given(
                                "the day before an early end and the day of it",
                                paid("2023-04-01", crisis("2023-06-01"), crisis("2023-06-02"))
                                        .endedEarlyOn(day("2023-06-02")))
                        .concludes("WARNING CRISIS_AFTER_CONTRACT crisis of 2023-06-02"),
                verifyThat(NOT_PAID)
                        .given(
                                "the plan written too late for the first, not implemented in the second",
                                paid(
                                        "2023-05-02",
                                        crisis("2023-05-01"),
                                        crisisWithoutPlan("2023-06-01"),
                                        crisis("2023-07-01")))
                        .concludes("WARNING CRISIS_NOT_PAID crisis of 2023-05-01, contract.crisis.planWrittenOn"),
                verifyThat(NOT_IMPLEMENTED)
                        .given(
                                "the plan written too late for the first, not implemented in the second",
                                paid(
                                        "2023-05-02",
                                        crisis("2023-05-01"),
                                        crisisWithoutPlan("2023-06-01"),
                                        crisis("2023-07-01")))
                        .concludes(
                                "WARNING CRISIS_PLAN_NOT_IMPLEMENTED crisis of 2023-06-01, contract.crisis.planWrittenOn"),
                verifyThat(NOT_IMPLEMENTED)
                        .given(
                                "a plan that is written after the crisis, and not implemented: it is told once",
                                paid("2023-05-02", crisisWithoutPlan("2023-05-01")))
                        .staysSilent(),
                verifyThat(NOT_PAID)
                        .given("conditions that are met", paid("2023-04-01", crisis("2023-06-01")))
                        .staysSilent(),
                verifyThat(FURTHER)
                        .given(
                                "three crises, the second without implementation",
                                paid(
                                        "2023-04-01",
                                        crisis("2023-05-01"),
                                        crisisWithoutPlan("2023-06-01"),
                                        crisis("2023-07-01")))
                        .concludes("INFO CRISIS_ALREADY_PAID crisis of 2023-07-01, crisis of 2023-05-01"),
                verifyThat(FURTHER)
                        .given("one crisis a year", paid("2023-04-01", crisis("2023-05-01"), crisis("2024-05-01")))
                        .staysSilent(),
                verifyThat(NO_VERSION)
                        .given(
                                "a crisis in each of two years, of which avenant 2 governs the second",
                                with("2022-09-02", 2, Mission.CRISE, "2022-10-01")
                                        .withCrisis(crises("2022-10-01", crisis("2022-12-01"), crisis("2023-12-01"))))
                        .concludes("WARNING CRISIS_BEFORE_MISSION crisis of 2022-12-01"),
                verifyThat(NO_VERSION)
                        .given("a crisis under avenant 2", paid("2023-04-01", crisis("2023-05-01")))
                        .staysSilent(),
                verifyThat(NO_START)
                        .given(
                                "a crisis in the year before the mission starts",
                                with("2023-01-01", 2, Mission.CRISE, "2024-01-01")
                                        .withCrisis(crises("2023-04-01", crisis("2023-05-01"), crisis("2024-05-01"))))
                        .concludes("WARNING CRISIS_BEFORE_MISSION crisis of 2023-05-01"),
                verifyThat(NO_START)
                        .given(
                                "a mission that never starts",
                                ONE_YEAR.withCrisis(crises("2023-04-01", crisis("2023-05-01"))))
                        .concludes("WARNING CRISIS_BEFORE_MISSION crisis of 2023-05-01"),
                verifyThat(NO_START)
                        .given(
                                "a mission whose start is not stated",
                                unstated(ONE_YEAR, Mission.CRISE)
                                        .withCrisis(crises("2023-04-01", crisis("2023-05-01"))))
                        .staysSilent(),
                verifyThat(ABOVE)
                        .given("a cent above the ceiling", paid("2023-04-01", crisisGranted("2023-05-01", "67500.01")))
                        .refuses(
                                "contract.crisis.occurrences.0: the sum granted for the crisis recognised on 2023-05-01, 67,500.01 €, is above its ceiling, which is 67,500.00 €"),
                verifyThat(ABOVE)
                        .given("the ceiling", paid("2023-04-01", crisisGranted("2023-05-01", "67500.00")))
                        .staysSilent(),
                verifyThat(ABOVE)
                        .given("no sum", paid("2023-04-01", crisis("2023-05-01")))
                        .staysSilent());
    }

    private static Contract paid(String planWrittenOn, CrisisOccurrence... occurrences) {
        return CRISE.withCrisis(crises(planWrittenOn, occurrences));
    }
}
