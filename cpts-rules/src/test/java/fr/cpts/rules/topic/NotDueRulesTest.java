package fr.cpts.rules.topic;

import static fr.cpts.rules.Contracts.day;
import static fr.cpts.rules.Contracts.idle;
import static fr.cpts.rules.Contracts.signed;
import static fr.cpts.rules.Contracts.snp;
import static fr.cpts.rules.Contracts.unstated;
import static fr.cpts.rules.Contracts.with;
import static fr.cpts.rules.RuleCase.verifyThat;

import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.RuleCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NotDueRulesTest {

    private static final String NEVER = "not due: a mission that never started is not financed";
    private static final String NOT_YET =
            "not due: a mission is not financed in a contract year that ends before it starts";
    private static final String TOO_LATE = "not due: a mission that started too late is not financed";
    private static final String NOT_LISTED =
            "not due: a complementary mission that the contract does not list is not financed";
    private static final String SET_UP_NEVER = "not due: a set-up that never opened is not financed";
    private static final String SET_UP_NOT_YET =
            "not due: a set-up is not financed in a contract year that ends before it opens";
    private static final String CARE_NOT_YET =
            "not due: a set-up is not financed in a contract year that ends before access to care starts";
    private static final String CARE_NEVER = "not due: a set-up is not financed when access to care never starts";
    private static final String CARE_TOO_LATE =
            "not due: a set-up is not financed when access to care started too late";
    private static final String SUSPENDED =
            "not due: the running costs of a later contract year in which no mission has started are not due";

    private static final Contract CARE_2019 = with("2020-01-01", 2, Mission.ACCES_SOINS, "2020-07-01");

    @TestFactory
    Stream<DynamicTest> theRulesOfWhatIsNotDueConcludeJustWhatTheyState() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        Contract late = with("2023-01-01", 2, Mission.PARCOURS, "2024-01-01")
                .withMissionStarted(Mission.PREVENTION, day("2024-01-02"));
        return Stream.of(missions(late), setUps()).flatMap(List::stream).toList();
    }

    private static List<RuleCase> missions(Contract late) {
        return List.of(
                verifyThat(NEVER)
                        .given(
                                "one mission that never started, one that did, and the rest not stated",
                                signed("2023-01-01")
                                        .withDurationYears(2)
                                        .withSizeClass(SizeClass.T3)
                                        .withMissionStarted(Mission.PARCOURS, day("2023-03-01"))
                                        .withMission(Mission.QUALITE, MissionCommitment.neverStarted()))
                        .concludes(
                                "QUALITE of year 1 is not due: NEVER_STARTED",
                                "QUALITE of year 2 is not due: NEVER_STARTED"),
                verifyThat(NEVER)
                        .given(
                                "nothing stated of any mission",
                                signed("2023-01-01").withSizeClass(SizeClass.T3))
                        .staysSilent(),
                verifyThat(NOT_YET)
                        .given("a start on the anniversary", with("2023-01-01", 2, Mission.PARCOURS, "2024-01-01"))
                        .concludes("PARCOURS of year 1 is not due: NOT_STARTED_YET"),
                verifyThat(NOT_YET)
                        .given("a start the day before it", with("2023-01-01", 2, Mission.PARCOURS, "2023-12-31"))
                        .staysSilent(),
                verifyThat(NOT_YET)
                        .given(
                                "a start on the day of an early end",
                                with("2023-01-01", 2, Mission.PARCOURS, "2023-06-01")
                                        .endedEarlyOn(day("2023-06-01")))
                        .concludes("PARCOURS of year 1 is not due: NOT_STARTED_YET"),
                verifyThat(TOO_LATE)
                        .given("starts on the last day and the day after it", late)
                        .taking("P18", "blocked")
                        .concludes(
                                "PREVENTION of year 1 is not due: START_BLOCKED",
                                "PREVENTION of year 2 is not due: START_BLOCKED"),
                verifyThat(TOO_LATE).given("a late start that is paid", late).staysSilent(),
                verifyThat(NOT_LISTED)
                        .given(
                                "a contract that lists one complementary mission of two, and no socle mission",
                                signed("2023-01-01")
                                        .withDurationYears(1)
                                        .withSizeClass(SizeClass.T3)
                                        .withMission(Mission.QUALITE, MissionCommitment.listed()))
                        .concludes("ACCOMPAGNEMENT of year 1 is not due: NOT_IN_CONTRACT"),
                verifyThat(NOT_LISTED)
                        .given("a contract that lists every mission", idle("2023-01-01", 1))
                        .staysSilent(),
                verifyThat(SUSPENDED)
                        .given("a first start in the third year", with("2023-01-01", 3, Mission.PARCOURS, "2025-01-01"))
                        .concludes("FONCTIONNEMENT of year 2 is not due: SUSPENDED"),
                verifyThat(SUSPENDED)
                        .given(
                                "a start on the last day of the second year",
                                with("2023-01-01", 2, Mission.PARCOURS, "2024-12-31"))
                        .staysSilent(),
                verifyThat(SUSPENDED)
                        .given("a start that is not stated", unstated(idle("2023-01-01", 2), Mission.PARCOURS))
                        .staysSilent(),
                verifyThat(SUSPENDED)
                        .given("costs that are due without a start", idle("2023-01-01", 2))
                        .taking("P08", "due")
                        .staysSilent());
    }

    private static List<RuleCase> setUps() {
        Contract never = idle("2020-01-01", 1);
        return List.of(
                verifyThat(SET_UP_NEVER)
                        .given("one that never opened, one that did", CARE_2019.withSnp(snp("never", "2020-09-01")))
                        .concludes(
                                "SNP_COMPENSATION of year 1 is not due: NEVER_OPENED",
                                "SNP_COMPENSATION of year 2 is not due: NEVER_OPENED"),
                verifyThat(SET_UP_NEVER)
                        .given("one of which nothing is stated", CARE_2019.withSnp(snp("", "2020-09-01")))
                        .staysSilent(),
                verifyThat(SET_UP_NEVER)
                        .given("the other reading, in which compensation is a use", CARE_2019.withSnp(snp("never", "")))
                        .taking("P04", "r2")
                        .staysSilent(),
                verifyThat(SET_UP_NOT_YET)
                        .given(
                                "one that opens on the anniversary, one the day before it",
                                CARE_2019.withSnp(snp("2021-01-01", "2020-12-31")))
                        .concludes("SNP_COMPENSATION of year 1 is not due: NOT_OPENED_YET"),
                verifyThat(SET_UP_NOT_YET)
                        .given(
                                "set-ups that are due with the mission",
                                CARE_2019.withSnp(snp("2021-01-01", "2021-01-01")))
                        .taking("P05", "mission")
                        .staysSilent(),
                verifyThat(CARE_NOT_YET)
                        .given(
                                "a start of access to care on the anniversary, and a set-up that never opened",
                                with("2020-01-01", 2, Mission.ACCES_SOINS, "2021-01-01")
                                        .withSnp(snp("2020-03-01", "never")))
                        .concludes("SNP_COMPENSATION of year 1 is not due: NOT_STARTED_YET"),
                verifyThat(CARE_NOT_YET)
                        .given(
                                "a start of access to care the day before the anniversary",
                                with("2020-01-01", 2, Mission.ACCES_SOINS, "2020-12-31")
                                        .withSnp(snp("2020-03-01", "2020-03-01")))
                        .staysSilent(),
                verifyThat(CARE_NEVER)
                        .given("a set-up that opened and one that never did", never.withSnp(snp("2020-03-01", "never")))
                        .concludes("SNP_COMPENSATION of year 1 is not due: NEVER_STARTED"),
                verifyThat(CARE_NEVER)
                        .given(
                                "a start of access to care that is not stated",
                                unstated(never, Mission.ACCES_SOINS).withSnp(snp("2020-03-01", "2020-03-01")))
                        .staysSilent(),
                verifyThat(CARE_TOO_LATE)
                        .given(
                                "a start the day after the last, a set-up that opened and one that is not stated",
                                with("2020-01-01", 1, Mission.ACCES_SOINS, "2020-07-02")
                                        .withSnp(snp("2020-03-01", "")))
                        .taking("P18", "blocked")
                        .concludes(
                                "SNP_COMPENSATION of year 1 is not due: START_BLOCKED",
                                "SNP_ORIENTATION of year 1 is not due: START_BLOCKED"),
                verifyThat(CARE_TOO_LATE)
                        .given("a start on the last day", CARE_2019.withSnp(snp("2020-03-01", "2020-03-01")))
                        .taking("P18", "blocked")
                        .staysSilent());
    }
}
