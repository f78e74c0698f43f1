package fr.cpts.rules.topic;

import static fr.cpts.rules.Contracts.crises;
import static fr.cpts.rules.Contracts.crisis;
import static fr.cpts.rules.Contracts.day;
import static fr.cpts.rules.Contracts.idle;
import static fr.cpts.rules.Contracts.snp;
import static fr.cpts.rules.Contracts.unsigned;
import static fr.cpts.rules.Contracts.unstated;
import static fr.cpts.rules.Contracts.with;
import static fr.cpts.rules.RuleCase.verifyThat;

import fr.cpts.model.contract.Contract;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.RuleCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PaymentRulesTest {

    private static final String SINCE_FIRST_DAY =
            "entitlement: an envelope open since the first day of the contract year counts from that day";
    private static final String FIXED_FROM =
            "entitlement: the fixed part of the contract year in which a mission or set-up opens counts from that day";
    private static final String FIXED_FULL =
            "entitlement: the fixed part of the contract year in which a mission or set-up opens counts from the first day of the year";
    private static final String VARIABLE_FULL =
            "entitlement: the variable part of the contract year in which a mission starts counts from the first day of the year";
    private static final String VARIABLE_FROM =
            "entitlement: the variable part of the contract year in which a mission starts counts from that day";
    private static final String COSTS_FROM =
            "entitlement: the running costs of a contract year in which the first mission starts count from its first day";
    private static final String PLAN_FROM =
            "entitlement: the crisis plan of a contract year counts whole, whenever in the year the mission starts";
    private static final String PLAN_FROM_START =
            "entitlement: the crisis plan of the contract year in which the mission starts counts from that day";
    private static final String PLAN_FULL =
            "entitlement: the crisis plan of the contract year in which the mission starts counts from the first day of the year";
    private static final String IN_FULL = "entitlement: a part that counts for the whole contract year is due in full";
    private static final String PRO_RATA =
            "entitlement: a part that counts for only part of the contract year is due pro rata";
    private static final String OCCURRENCE = "entitlement: the payment for a crisis is due whole";

    private static final String FULL =
            "instalment: the running costs of the first contract year are paid in full at signature";
    private static final String ANNIVERSARY =
            "instalment: an anniversary opens an advance for the contract year that begins";
    private static final String OPENING =
            "instalment: the start of a mission or set-up opens an advance, pro rata to the next anniversary";
    private static final String COSTS_ADVANCE =
            "instalment: the first start in a later contract year opens the advance of the running costs";
    private static final String PLAN_ADVANCE =
            "instalment: the start of the crisis mission opens an advance on the whole plan";

    private static final String PLAN_PRO_RATA =
            "instalment: the start of the crisis mission opens an advance on the plan, pro rata to the next anniversary";
    private static final String DELIVERY = "instalment: the delivery of the crisis plan opens its payment in full";

    private static final String SETTLED = "settlement: each part is settled when its contract year ends";

    private static final Contract PARCOURS = with("2023-01-01", 1, Mission.PARCOURS, "2023-07-01");
    private static final Contract CRISE = with("2023-01-01", 1, Mission.CRISE, "2023-07-01");
    private static final Contract BOTH = PARCOURS.withMissionStarted(Mission.CRISE, day("2023-07-01"));

    private static final Contract DELIVERED = CRISE.withCrisis(crises("2023-09-01"));

    @TestFactory
    Stream<DynamicTest> theRulesOfThePaymentsConcludeJustWhatTheyState() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        return Stream.of(countedFrom(), entitlements(), instalments(), settlements())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> countedFrom() {
        return List.of(
                verifyThat(SINCE_FIRST_DAY)
                        .given(
                                "the year of a start and the next",
                                with("2023-01-01", 2, Mission.PARCOURS, "2023-07-01"))
                        .concludes(
                                "WHOLE FONCTIONNEMENT of year 1 counts from 2023-01-01",
                                "WHOLE FONCTIONNEMENT of year 2 counts from 2024-01-01",
                                "FIXED PARCOURS of year 2 counts from 2024-01-01",
                                "VARIABLE PARCOURS of year 2 counts from 2024-01-01"),
                verifyThat(SINCE_FIRST_DAY)
                        .given(
                                "a start at signature, and a crisis that does not count",
                                with("2023-01-01", 1, Mission.CRISE, "2023-01-01")
                                        .withCrisis(crises("2023-02-01", crisis("2023-03-01"))))
                        .concludes(
                                "WHOLE FONCTIONNEMENT of year 1 counts from 2023-01-01",
                                "FIXED CRISE of year 1 counts from 2023-01-01"),
                verifyThat(SINCE_FIRST_DAY).given("no signature", unsigned()).staysSilent(),
                verifyThat(FIXED_FROM)
                        .given(
                                "a start within the year, and a crisis plan that does not count",
                                PARCOURS.withMissionStarted(Mission.CRISE, day("2023-07-01")))
                        .concludes("FIXED PARCOURS of year 1 counts from 2023-07-01"),
                verifyThat(FIXED_FROM)
                        .given(
                                "a set-up that opens within the year",
                                with("2020-01-01", 1, Mission.ACCES_SOINS, "2020-01-01")
                                        .withSnp(snp("2020-07-01", "never")))
                        .concludes("WHOLE SNP_COMPENSATION of year 1 counts from 2020-07-01"),
                verifyThat(FIXED_FROM)
                        .given("a start at signature", with("2023-01-01", 1, Mission.PARCOURS, "2023-01-01"))
                        .staysSilent(),
                verifyThat(VARIABLE_FROM)
                        .given(
                                "a start the day after the signature",
                                with("2023-01-01", 2, Mission.PARCOURS, "2023-01-02"))
                        .concludes("VARIABLE PARCOURS of year 1 counts from 2023-01-02"),
                verifyThat(VARIABLE_FROM)
                        .given("a start at signature", with("2023-01-01", 1, Mission.PARCOURS, "2023-01-01"))
                        .staysSilent(),
                verifyThat(COSTS_FROM)
                        .given(
                                "a first start within the second year",
                                with("2023-01-01", 2, Mission.PARCOURS, "2024-07-01"))
                        .concludes("WHOLE FONCTIONNEMENT of year 2 counts from 2024-01-01"),
                verifyThat(COSTS_FROM)
                        .given("a first start within the first year", PARCOURS)
                        .staysSilent(),
                verifyThat(PLAN_FROM)
                        .given(
                                "a start within the first of two years",
                                with("2023-01-01", 2, Mission.CRISE, "2023-07-01"))
                        .concludes("FIXED CRISE of year 1 counts from 2023-01-01"),
                verifyThat(PLAN_FROM)
                        .given("a start at signature", with("2023-01-01", 1, Mission.CRISE, "2023-01-01"))
                        .staysSilent(),
                verifyThat(PLAN_FROM)
                        .given("a plan that is delivered within the year of the start", DELIVERED)
                        .taking("P09", "on-delivery")
                        .concludes("FIXED CRISE of year 1 counts from 2023-01-01"),
                verifyThat(PLAN_FROM)
                        .given("a plan that is pro-rated", CRISE)
                        .taking("P09", "pro-rated")
                        .staysSilent(),
                verifyThat(PLAN_FROM_START)
                        .given(
                                "a start within the first of two years, beside another mission",
                                with("2023-01-01", 2, Mission.CRISE, "2023-07-01")
                                        .withMissionStarted(Mission.PARCOURS, day("2023-08-01")))
                        .taking("P09", "pro-rated")
                        .concludes("FIXED CRISE of year 1 counts from 2023-07-01"),
                verifyThat(PLAN_FROM_START)
                        .given("a start at signature", with("2023-01-01", 1, Mission.CRISE, "2023-01-01"))
                        .taking("P09", "pro-rated")
                        .staysSilent(),
                verifyThat(PLAN_FROM_START)
                        .given("a fixed part that is due in full", CRISE)
                        .taking("P09", "pro-rated")
                        .taking("P06", "full")
                        .staysSilent(),
                verifyThat(PLAN_FROM_START)
                        .given("a plan that counts whole", CRISE)
                        .staysSilent(),
                verifyThat(PLAN_FULL)
                        .given("a start within the year, beside another mission", BOTH)
                        .taking("P09", "pro-rated")
                        .taking("P06", "full")
                        .concludes("FIXED CRISE of year 1 counts from 2023-01-01"),
                verifyThat(PLAN_FULL)
                        .given("a start at signature", with("2023-01-01", 1, Mission.CRISE, "2023-01-01"))
                        .taking("P09", "pro-rated")
                        .taking("P06", "full")
                        .staysSilent(),
                verifyThat(PLAN_FULL)
                        .given("a plan that is pro-rated", CRISE)
                        .taking("P09", "pro-rated")
                        .staysSilent(),
                verifyThat(FIXED_FROM)
                        .given("a fixed part that is due in full", PARCOURS)
                        .taking("P06", "full")
                        .staysSilent(),
                verifyThat(FIXED_FULL)
                        .given("a start within the year, and a crisis plan that does not count", BOTH)
                        .taking("P06", "full")
                        .concludes("FIXED PARCOURS of year 1 counts from 2023-01-01"),
                verifyThat(FIXED_FULL)
                        .given(
                                "a set-up that opens within the year",
                                with("2020-01-01", 1, Mission.ACCES_SOINS, "2020-01-01")
                                        .withSnp(snp("2020-07-01", "never")))
                        .taking("P06", "full")
                        .concludes("WHOLE SNP_COMPENSATION of year 1 counts from 2020-01-01"),
                verifyThat(FIXED_FULL)
                        .given("a start at signature", with("2023-01-01", 1, Mission.PARCOURS, "2023-01-01"))
                        .taking("P06", "full")
                        .staysSilent(),
                verifyThat(FIXED_FULL)
                        .given("a fixed part that is pro-rated", PARCOURS)
                        .staysSilent(),
                verifyThat(VARIABLE_FROM)
                        .given("a variable part that is due in full", PARCOURS)
                        .taking("P07", "full")
                        .staysSilent(),
                verifyThat(VARIABLE_FULL)
                        .given(
                                "a start the day after the signature",
                                with("2023-01-01", 2, Mission.PARCOURS, "2023-01-02"))
                        .taking("P07", "full")
                        .concludes("VARIABLE PARCOURS of year 1 counts from 2023-01-01"),
                verifyThat(VARIABLE_FULL)
                        .given("a start at signature", with("2023-01-01", 1, Mission.PARCOURS, "2023-01-01"))
                        .taking("P07", "full")
                        .staysSilent(),
                verifyThat(VARIABLE_FULL)
                        .given("CRISE, which has no variable part", CRISE)
                        .taking("P07", "full")
                        .staysSilent(),
                verifyThat(VARIABLE_FULL)
                        .given("a variable part that is pro-rated", PARCOURS)
                        .staysSilent(),
                verifyThat(COSTS_FROM)
                        .given(
                                "running costs that are due without a start",
                                with("2023-01-01", 2, Mission.PARCOURS, "2024-07-01"))
                        .taking("P08", "due")
                        .staysSilent());
    }

    private static List<RuleCase> entitlements() {
        return List.of(
                verifyThat(IN_FULL)
                        .given("the running costs of the year of a start", PARCOURS)
                        .concludes("WHOLE FONCTIONNEMENT of year 1 is due"),
                verifyThat(IN_FULL)
                        .given(
                                "a mission whose start is not stated: due or not",
                                unstated(idle("2023-01-01", 1), Mission.PARCOURS))
                        .concludes(
                                "WHOLE FONCTIONNEMENT of year 1 is due",
                                "FIXED PARCOURS of year 1 is due x 1/2 x [0 to 1]",
                                "VARIABLE PARCOURS of year 1 is due x 1/2 x [0 to 1] x [0 to 1]"),
                verifyThat(IN_FULL)
                        .given("a plan whose mission starts within the year", CRISE)
                        .concludes("WHOLE FONCTIONNEMENT of year 1 is due", "FIXED CRISE of year 1 is due"),
                verifyThat(IN_FULL)
                        .given("a year that an early end broke", PARCOURS.endedEarlyOn(day("2023-10-01")))
                        .staysSilent(),
                verifyThat(PRO_RATA)
                        .given("the worked example of the agreement: 184 days of 365", PARCOURS)
                        .concludes(
                                "FIXED PARCOURS of year 1 is due x 1/2 x 184/365",
                                "VARIABLE PARCOURS of year 1 is due x 1/2 x [0 to 1] x 184/365"),
                verifyThat(PRO_RATA)
                        .given(
                                "a start in a contract year of 366 days",
                                with("2024-01-01", 1, Mission.PARCOURS, "2024-02-29"))
                        .concludes(
                                "FIXED PARCOURS of year 1 is due x 1/2 x 307/366",
                                "VARIABLE PARCOURS of year 1 is due x 1/2 x [0 to 1] x 307/366"),
                verifyThat(PRO_RATA)
                        .given(
                                "an early end: the running costs and the plan count the days before it",
                                with("2023-01-01", 2, Mission.CRISE, "2023-01-01")
                                        .endedEarlyOn(day("2023-01-02")))
                        .concludes(
                                "WHOLE FONCTIONNEMENT of year 1 is due x 1/365",
                                "FIXED CRISE of year 1 is due x 1/365"),
                verifyThat(PRO_RATA)
                        .given("the worked example of the agreement by months", PARCOURS)
                        .taking("P03", "months")
                        .concludes(
                                "FIXED PARCOURS of year 1 is due x 1/2 x 1/2",
                                "VARIABLE PARCOURS of year 1 is due x 1/2 x [0 to 1] x 1/2"),
                verifyThat(PRO_RATA)
                        .given(
                                "a start one day after the first of a month: ten whole months are left",
                                with("2023-01-01", 1, Mission.PARCOURS, "2023-02-02"))
                        .taking("P03", "months")
                        .concludes(
                                "FIXED PARCOURS of year 1 is due x 1/2 x 5/6",
                                "VARIABLE PARCOURS of year 1 is due x 1/2 x [0 to 1] x 5/6"),
                verifyThat(PRO_RATA)
                        .given(
                                "an early end that shortens nothing",
                                with("2023-01-01", 1, Mission.PARCOURS, "2023-01-01")
                                        .endedEarlyOn(day("2023-10-01")))
                        .taking("P17", "none")
                        .staysSilent(),
                verifyThat(IN_FULL)
                        .given(
                                "an early end that shortens nothing",
                                idle("2023-01-01", 1).endedEarlyOn(day("2023-10-01")))
                        .taking("P17", "none")
                        .concludes("WHOLE FONCTIONNEMENT of year 1 is due"),
                verifyThat(PRO_RATA)
                        .given("a whole year", idle("2023-01-01", 1))
                        .staysSilent(),
                verifyThat(OCCURRENCE)
                        .given(
                                "a crisis in a year that an early end broke",
                                CRISE.withCrisis(crises("2023-08-01", crisis("2023-09-01")))
                                        .endedEarlyOn(day("2023-10-01")))
                        .concludes("OCCURRENCE CRISE of year 1 is due"),
                verifyThat(OCCURRENCE).given("no crisis", CRISE).staysSilent());
    }

    private static List<RuleCase> instalments() {
        return List.of(
                verifyThat(FULL)
                        .given(
                                "two years, and a mission that starts at signature",
                                with("2023-01-01", 2, Mission.PARCOURS, "2023-01-01"))
                        .concludes("WHOLE FONCTIONNEMENT of year 1 is paid in full on 2023-01-01"),
                verifyThat(FULL).given("no signature", unsigned()).staysSilent(),
                verifyThat(ANNIVERSARY)
                        .given(
                                "a start in the first year; the variable part is not advanced",
                                with("2023-01-01", 2, Mission.PARCOURS, "2023-07-01"))
                        .concludes(
                                "WHOLE FONCTIONNEMENT of year 2 is advanced on 2024-01-01 x 3/4",
                                "FIXED PARCOURS of year 2 is advanced on 2024-01-01 x 1/2 x 3/4"),
                verifyThat(ANNIVERSARY)
                        .given("a start at signature", with("2023-01-01", 1, Mission.PARCOURS, "2023-01-01"))
                        .concludes("FIXED PARCOURS of year 1 is advanced on 2023-01-01 x 1/2 x 3/4"),
                verifyThat(ANNIVERSARY)
                        .given("a start that is not stated", unstated(idle("2023-01-01", 2), Mission.PARCOURS))
                        .staysSilent(),
                verifyThat(ANNIVERSARY)
                        .given("a start in the only year", PARCOURS)
                        .staysSilent(),
                verifyThat(OPENING)
                        .given(
                                "the worked example of the agreement, beside a crisis plan",
                                PARCOURS.withMissionStarted(Mission.CRISE, day("2023-07-01")))
                        .concludes("FIXED PARCOURS of year 1 is advanced on 2023-07-01 x 1/2 x 184/365 x 3/4"),
                verifyThat(OPENING)
                        .given(
                                "an early end that the advance could not foresee",
                                PARCOURS.endedEarlyOn(day("2023-10-01")))
                        .concludes("FIXED PARCOURS of year 1 is advanced on 2023-07-01 x 1/2 x 184/365 x 3/4"),
                verifyThat(OPENING)
                        .given(
                                "a set-up on the day it opens",
                                with("2021-01-01", 1, Mission.ACCES_SOINS, "2021-01-01")
                                        .withSnp(snp("2021-07-01", "never")))
                        .concludes("WHOLE SNP_COMPENSATION of year 1 is advanced on 2021-07-01 x 184/365 x 3/4"),
                verifyThat(OPENING)
                        .given("a start at signature", with("2023-01-01", 1, Mission.PARCOURS, "2023-01-01"))
                        .staysSilent(),
                verifyThat(COSTS_ADVANCE)
                        .given(
                                "a first start within the second year, and a second one that does not count",
                                with("2023-01-01", 2, Mission.PARCOURS, "2024-07-01")
                                        .withMissionStarted(Mission.PREVENTION, day("2024-08-01")))
                        .concludes("WHOLE FONCTIONNEMENT of year 2 is advanced on 2024-07-01 x 3/4"),
                verifyThat(COSTS_ADVANCE)
                        .given(
                                "a first start on the anniversary",
                                with("2023-01-01", 2, Mission.PARCOURS, "2024-01-01"))
                        .staysSilent(),
                verifyThat(PLAN_ADVANCE)
                        .given(
                                "a start within the year, beside another mission",
                                CRISE.withMissionStarted(Mission.PARCOURS, day("2023-08-01")))
                        .concludes("FIXED CRISE of year 1 is advanced on 2023-07-01 x 3/4"),
                verifyThat(PLAN_ADVANCE)
                        .given("a start at signature", with("2023-01-01", 1, Mission.CRISE, "2023-01-01"))
                        .staysSilent(),
                verifyThat(PLAN_ADVANCE)
                        .given("a plan that is pro-rated", CRISE)
                        .taking("P09", "pro-rated")
                        .staysSilent(),
                verifyThat(OPENING)
                        .given("the worked example of the agreement by months", PARCOURS)
                        .taking("P03", "months")
                        .concludes("FIXED PARCOURS of year 1 is advanced on 2023-07-01 x 1/2 x 1/2 x 3/4"),
                verifyThat(OPENING)
                        .given("a fixed part that is due in full: the advance is pro-rated all the same", PARCOURS)
                        .taking("P06", "full")
                        .concludes("FIXED PARCOURS of year 1 is advanced on 2023-07-01 x 1/2 x 184/365 x 3/4"),
                verifyThat(PLAN_PRO_RATA)
                        .given("a start within the year, beside another mission", BOTH)
                        .taking("P09", "pro-rated")
                        .concludes("FIXED CRISE of year 1 is advanced on 2023-07-01 x 184/365 x 3/4"),
                verifyThat(PLAN_PRO_RATA)
                        .given("a start within the year, by months", CRISE)
                        .taking("P09", "pro-rated")
                        .taking("P03", "months")
                        .concludes("FIXED CRISE of year 1 is advanced on 2023-07-01 x 1/2 x 3/4"),
                verifyThat(PLAN_PRO_RATA)
                        .given("a start at signature", with("2023-01-01", 1, Mission.CRISE, "2023-01-01"))
                        .taking("P09", "pro-rated")
                        .staysSilent(),
                verifyThat(PLAN_PRO_RATA)
                        .given("a plan that is advanced whole", CRISE)
                        .staysSilent(),
                verifyThat(DELIVERY)
                        .given(
                                "a plan written after the start, and another mission that does not count",
                                DELIVERED.withMissionStarted(Mission.PARCOURS, day("2023-07-01")))
                        .taking("P09", "on-delivery")
                        .concludes("FIXED CRISE of year 1 is paid in full on 2023-09-01"),
                verifyThat(DELIVERY)
                        .given("a plan written before the start", CRISE.withCrisis(crises("2023-06-30")))
                        .taking("P09", "on-delivery")
                        .concludes("FIXED CRISE of year 1 is paid in full on 2023-07-01"),
                verifyThat(DELIVERY)
                        .given(
                                "a start and a plan before avenant 2 governs the contract",
                                with("2021-10-01", 3, Mission.CRISE, "2021-12-01")
                                        .withCrisis(crises("2022-01-01")))
                        .taking("P09", "on-delivery")
                        .concludes("FIXED CRISE of year 2 is paid in full on 2022-10-01"),
                verifyThat(DELIVERY)
                        .given("a plan that was never written", CRISE.withCrisis(crises("never")))
                        .taking("P09", "on-delivery")
                        .staysSilent(),
                verifyThat(DELIVERY)
                        .given("a plan written on the day after the last year", CRISE.withCrisis(crises("2024-01-01")))
                        .taking("P09", "on-delivery")
                        .staysSilent(),
                verifyThat(DELIVERY).given("a plan that is advanced", DELIVERED).staysSilent(),
                verifyThat(ANNIVERSARY)
                        .given(
                                "a plan that is delivered in the first year: its update is advanced, the plan is not",
                                with("2023-01-01", 2, Mission.CRISE, "2023-01-01")
                                        .withCrisis(crises("2023-09-01")))
                        .taking("P09", "on-delivery")
                        .concludes(
                                "WHOLE FONCTIONNEMENT of year 2 is advanced on 2024-01-01 x 3/4",
                                "FIXED CRISE of year 2 is advanced on 2024-01-01 x 3/4"),
                verifyThat(ANNIVERSARY)
                        .given(
                                "a plan of which nothing is stated, though the mission started at signature",
                                with("2023-01-01", 1, Mission.CRISE, "2023-01-01"))
                        .taking("P09", "on-delivery")
                        .staysSilent());
    }

    private static List<RuleCase> settlements() {
        return List.of(
                verifyThat(SETTLED)
                        .given(
                                "a whole year, with a crisis",
                                CRISE.withCrisis(crises("2023-08-01", crisis("2023-09-01"))))
                        .concludes(
                                "WHOLE FONCTIONNEMENT of year 1 is settled on 2024-01-01",
                                "FIXED CRISE of year 1 is settled on 2024-01-01",
                                "OCCURRENCE CRISE of year 1 is settled on 2024-01-01"),
                verifyThat(SETTLED)
                        .given("a year that an early end broke", PARCOURS.endedEarlyOn(day("2023-10-01")))
                        .concludes(
                                "WHOLE FONCTIONNEMENT of year 1 is settled on 2023-10-01",
                                "FIXED PARCOURS of year 1 is settled on 2023-10-01",
                                "VARIABLE PARCOURS of year 1 is settled on 2023-10-01"),
                verifyThat(SETTLED).given("no signature", unsigned()).staysSilent());
    }
}
