package fr.cpts.rules.topic;

import static fr.cpts.rules.Contracts.idle;
import static fr.cpts.rules.Contracts.signed;
import static fr.cpts.rules.Contracts.unsigned;
import static fr.cpts.rules.RuleCase.verifyThat;

import fr.cpts.rules.Contracts;
import fr.cpts.rules.RuleCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class VersionRulesTest {

    private static final String STATED = "term: a contract runs for the years it states";
    private static final String LEGAL =
            "term: a contract that states no duration runs for the duration of the agreement";
    private static final String FIRST = "year: the signature opens the first contract year";
    private static final String NEXT = "year: each anniversary opens a contract year as long as the contract runs";
    private static final String ENDED = "year: an end that does not come before the term ends nothing early";
    private static final String UNSIGNED = "year: without a day of signature nothing is due";
    private static final String SAME =
            "version: a contract year is governed by the version in force at signature and on its first day, when they are the same";
    private static final String CHANGED =
            "version: a contract year is governed by the version in force on its first day";
    private static final String SIGNATURE = "version: a contract year is governed by the version in force at signature";
    private static final String NONE_AT_SIGNATURE =
            "version: a contract signed before the agreement has no version in any year when the one at signature governs";
    private static final String NONE = "version: no version is in force on the first day of a contract year";
    private static final String NO_TERM = "version: a contract signed before the agreement has no term";

    private static final String AT_SIGNATURE = "law: the signature has the values in force on its day";
    private static final String AT_SIGNATURE_BY_ANSWER =
            "law: the signature has the values that an answer puts in force on its day";
    private static final String LATER = "law: a later contract year has the values in force on its first day";
    private static final String LATER_BY_ANSWER =
            "law: a later contract year has the values that an answer puts in force on its first day";

    @TestFactory
    Stream<DynamicTest> theRulesOfYearsAndVersionsConcludeJustWhatTheyState() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        return Stream.of(yearsAndVersions(), daysOfAvenant2())
                .flatMap(List::stream)
                .toList();
    }

    /** The answers of P24: avenant 2 applies from 2022-09-03, or from 2022-04-01; between the two days the answer decides, and is told. */
    private static List<RuleCase> daysOfAvenant2() {
        return List.of(
                verifyThat(AT_SIGNATURE)
                        .given("the day before the day after publication", idle("2022-03-31", 2))
                        .concludes("ACI-2019 is in force on 2022-03-31"),
                verifyThat(AT_SIGNATURE)
                        .given("the day after publication", idle("2022-04-01", 2))
                        .staysSilent(),
                verifyThat(AT_SIGNATURE)
                        .given("the day of the entry into force", idle("2022-09-03", 2))
                        .concludes("ACI-2019-AV2 is in force on 2022-09-03"),
                verifyThat(AT_SIGNATURE)
                        .given("the day before the agreement", signed("2019-08-24"))
                        .concludes("nothing is in force on 2019-08-24"),
                byAnswer("the day before the day after publication", "2022-03-31", "entry-into-force")
                        .staysSilent(),
                byAnswer("the day after publication", "2022-04-01", "entry-into-force")
                        .concludes("ACI-2019 is in force on 2022-04-01"),
                byAnswer("the day after publication", "2022-04-01", "publication")
                        .concludes("ACI-2019-AV2 is in force on 2022-04-01"),
                byAnswer("the day after that", "2022-04-02", "publication")
                        .concludes("ACI-2019-AV2 is in force on 2022-04-02"),
                byAnswer("the day before the entry into force", "2022-09-02", "entry-into-force")
                        .concludes("ACI-2019 is in force on 2022-09-02"),
                byAnswer("the day before the entry into force", "2022-09-02", "publication")
                        .concludes("ACI-2019-AV2 is in force on 2022-09-02"),
                byAnswer("the day of the entry into force", "2022-09-03", "publication")
                        .staysSilent(),
                verifyThat(LATER)
                        .given("three anniversaries around both days", idle("2021-04-01", 4))
                        .concludes("ACI-2019-AV2 is in force on 2023-04-01", "ACI-2019-AV2 is in force on 2024-04-01"),
                verifyThat(LATER_BY_ANSWER)
                        .given("an anniversary on the day after publication", idle("2021-04-01", 4))
                        .concludes("ACI-2019 is in force on 2022-04-01"),
                verifyThat(LATER_BY_ANSWER)
                        .given("an anniversary on the day after publication", idle("2021-04-01", 4))
                        .taking("P24", "publication")
                        .concludes("ACI-2019-AV2 is in force on 2022-04-01"),
                verifyThat(LATER_BY_ANSWER)
                        .given("an anniversary the day before", idle("2021-03-31", 4))
                        .staysSilent(),
                verifyThat(LATER_BY_ANSWER)
                        .given("an anniversary on the day of the entry into force", idle("2021-09-03", 4))
                        .staysSilent(),
                verifyThat(LATER).given("one year", idle("2021-04-01", 1)).staysSilent(),
                verifyThat(SAME)
                        .given(
                                "a signature between both days: the next year has another version",
                                idle("2022-05-01", 2))
                        .concludes("ACI-2019 governs year 1, read on 2022-05-01"),
                verifyThat(CHANGED)
                        .given("a signature between both days", idle("2022-05-01", 2))
                        .concludes("ACI-2019-AV2 governs year 2, read on 2023-05-01 after 2022-05-01"),
                verifyThat(CHANGED)
                        .given(
                                "a signature between both days, under avenant 2 by the other answer",
                                idle("2022-05-01", 2))
                        .taking("P24", "publication")
                        .concludes("ACI-2019-AV2 governs year 2, read on 2023-05-01 after 2022-05-01"),
                verifyThat(SIGNATURE)
                        .given("a signature between both days", idle("2022-05-01", 2))
                        .taking("P12", "signature")
                        .concludes("ACI-2019 governs year 2, read on 2022-05-01 after 2022-05-01"),
                verifyThat(SIGNATURE)
                        .given(
                                "a signature between both days, under avenant 2 by the other answer",
                                idle("2022-05-01", 2))
                        .taking("P12", "signature")
                        .taking("P24", "publication")
                        .concludes("ACI-2019-AV2 governs year 2, read on 2022-05-01 after 2022-05-01"));
    }

    private static RuleCase.Facts byAnswer(String sentence, String signed, String answer) {
        return verifyThat(AT_SIGNATURE_BY_ANSWER)
                .given(sentence + ", by " + answer, idle(signed, 1))
                .taking("P24", answer);
    }

    private static List<RuleCase> yearsAndVersions() {
        return List.of(
                verifyThat(STATED)
                        .given(
                                "a duration, and an early end that does not shorten the term",
                                signed("2023-01-01").withDurationYears(3).endedEarlyOn(Contracts.day("2024-06-01")))
                        .concludes("term of 3 years as stated"),
                verifyThat(STATED)
                        .given(
                                "no duration, though the contract ended after three years",
                                signed("2023-01-01").endedEarlyOn(Contracts.day("2026-01-01")))
                        .staysSilent(),
                verifyThat(LEGAL)
                        .given(
                                "no duration, though the contract ended after three years",
                                signed("2023-01-01").endedEarlyOn(Contracts.day("2026-01-01")))
                        .concludes("term of 5 years by law"),
                verifyThat(LEGAL)
                        .given("the day the agreement takes effect", signed("2019-08-25"))
                        .concludes("term of 5 years by law"),
                verifyThat(LEGAL)
                        .given("the day before the agreement takes effect", signed("2019-08-24"))
                        .staysSilent(),
                verifyThat(LEGAL)
                        .given("a stated duration", idle("2023-01-01", 5))
                        .staysSilent(),
                verifyThat(FIRST)
                        .given("a signature on a 29 February, for two years", idle("2024-02-29", 2))
                        .concludes("year 1 is lived in [2024-02-29, 2025-02-28)"),
                verifyThat(FIRST)
                        .given(
                                "an early end in the first year",
                                idle("2024-02-29", 2).endedEarlyOn(Contracts.day("2024-03-01")))
                        .concludes("year 1 is lived in [2024-02-29, 2024-03-01)"),
                verifyThat(FIRST)
                        .given("no signature, though the size is stated", unsigned())
                        .staysSilent(),
                verifyThat(NEXT)
                        .given("a signature on a 29 February, for five years", idle("2024-02-29", 5))
                        .concludes(
                                "year 2 is lived in [2025-02-28, 2026-02-28)",
                                "year 3 is lived in [2026-02-28, 2027-02-28)",
                                "year 4 is lived in [2027-02-28, 2028-02-29)",
                                "year 5 is lived in [2028-02-29, 2029-02-28)"),
                verifyThat(NEXT)
                        .given(
                                "an end the day after the anniversary",
                                idle("2023-01-01", 3).endedEarlyOn(Contracts.day("2024-01-02")))
                        .concludes("year 2 is lived in [2024-01-01, 2024-01-02)"),
                verifyThat(NEXT)
                        .given(
                                "an end on the anniversary",
                                idle("2023-01-01", 3).endedEarlyOn(Contracts.day("2024-01-01")))
                        .staysSilent(),
                verifyThat(NEXT)
                        .given(
                                "an end the day before the anniversary",
                                idle("2023-01-01", 3).endedEarlyOn(Contracts.day("2023-12-31")))
                        .staysSilent(),
                verifyThat(NEXT)
                        .given("a term of one year", idle("2023-01-01", 1))
                        .staysSilent(),
                verifyThat(ENDED)
                        .given(
                                "the day on which the legal term ends",
                                signed("2023-01-01").endedEarlyOn(Contracts.day("2028-01-01")))
                        .concludes("WARNING END_AFTER_TERM 2028-01-01, 2027-12-31"),
                verifyThat(ENDED)
                        .given(
                                "a 29 February, and the day after the legal term",
                                signed("2024-02-29").endedEarlyOn(Contracts.day("2029-03-01")))
                        .concludes("WARNING END_AFTER_TERM 2029-03-01, 2029-02-27"),
                verifyThat(ENDED)
                        .given(
                                "the last day of the legal term",
                                signed("2023-01-01").endedEarlyOn(Contracts.day("2027-12-31")))
                        .staysSilent(),
                verifyThat(ENDED).given("no early end", signed("2023-01-01")).staysSilent(),
                verifyThat(UNSIGNED)
                        .given("a size and no signature", unsigned())
                        .concludes("contract.signedOn is missing"),
                verifyThat(UNSIGNED)
                        .given("a signature and no size", signed("2023-01-01"))
                        .staysSilent(),
                verifyThat(SAME)
                        .given("the day before avenant 2", idle("2022-09-02", 2))
                        .concludes("ACI-2019 governs year 1, read on 2022-09-02"),
                verifyThat(SAME)
                        .given("the day avenant 2 takes effect", idle("2022-09-03", 2))
                        .concludes(
                                "ACI-2019-AV2 governs year 1, read on 2022-09-03",
                                "ACI-2019-AV2 governs year 2, read on 2023-09-03 after 2022-09-03"),
                verifyThat(SAME)
                        .given("the day after avenant 2", idle("2022-09-04", 1))
                        .concludes("ACI-2019-AV2 governs year 1, read on 2022-09-04"),
                verifyThat(SAME)
                        .given("the day before the agreement", idle("2019-08-24", 2))
                        .staysSilent(),
                verifyThat(CHANGED)
                        .given("an anniversary on the day before avenant 2", idle("2021-09-02", 3))
                        .concludes("ACI-2019-AV2 governs year 3, read on 2023-09-02 after 2022-09-02"),
                verifyThat(CHANGED)
                        .given("an anniversary on the day of avenant 2", idle("2021-09-03", 3))
                        .concludes(
                                "ACI-2019-AV2 governs year 2, read on 2022-09-03 after 2021-09-03",
                                "ACI-2019-AV2 governs year 3, read on 2023-09-03 after 2022-09-03"),
                verifyThat(CHANGED)
                        .given("an anniversary on the day after avenant 2", idle("2021-09-04", 2))
                        .concludes("ACI-2019-AV2 governs year 2, read on 2022-09-04 after 2021-09-04"),
                verifyThat(CHANGED)
                        .given("a contract that avenant 2 does not reach", idle("2020-01-01", 2))
                        .staysSilent(),
                verifyThat(CHANGED)
                        .given("a contract signed under avenant 2", idle("2022-09-03", 3))
                        .staysSilent(),
                verifyThat(CHANGED)
                        .given("the same, governed by the version at signature", idle("2021-09-03", 3))
                        .taking("P12", "signature")
                        .staysSilent(),
                verifyThat(SIGNATURE)
                        .given("an anniversary on the day of avenant 2", idle("2021-09-03", 3))
                        .taking("P12", "signature")
                        .concludes(
                                "ACI-2019 governs year 2, read on 2021-09-03 after 2021-09-03",
                                "ACI-2019 governs year 3, read on 2021-09-03 after 2021-09-03"),
                verifyThat(SIGNATURE)
                        .given("an anniversary on the day before avenant 2", idle("2021-09-02", 3))
                        .taking("P12", "signature")
                        .concludes("ACI-2019 governs year 3, read on 2021-09-02 after 2021-09-02"),
                verifyThat(SIGNATURE)
                        .given("a contract signed under avenant 2", idle("2022-09-03", 3))
                        .taking("P12", "signature")
                        .staysSilent(),
                verifyThat(SIGNATURE)
                        .given("a contract signed the day before the agreement", idle("2019-08-24", 3))
                        .taking("P12", "signature")
                        .staysSilent(),
                verifyThat(SIGNATURE)
                        .given("the same, governed by the version of the first day", idle("2021-09-03", 3))
                        .staysSilent(),
                verifyThat(NONE_AT_SIGNATURE)
                        .given("the day before the agreement, and three years", idle("2019-08-24", 3))
                        .taking("P12", "signature")
                        .concludes("ERROR SIGNED_BEFORE_AGREEMENT 2019-08-24"),
                verifyThat(NONE_AT_SIGNATURE)
                        .given(
                                "the day before the agreement, and no duration, which is told apart",
                                signed("2019-08-24"))
                        .taking("P12", "signature")
                        .staysSilent(),
                verifyThat(NONE_AT_SIGNATURE)
                        .given(
                                "the day before the agreement, whose later years have the version of their first day",
                                idle("2019-08-24", 3))
                        .staysSilent(),
                verifyThat(NONE_AT_SIGNATURE)
                        .given("the day the agreement takes effect", idle("2019-08-25", 3))
                        .taking("P12", "signature")
                        .staysSilent(),
                verifyThat(NONE)
                        .given("the day before the agreement, and a second year that it governs", idle("2019-08-24", 2))
                        .concludes("ERROR NO_VERSION 1, 2019-08-24"),
                verifyThat(NONE)
                        .given("the day the agreement takes effect", idle("2019-08-25", 2))
                        .staysSilent(),
                verifyThat(NO_TERM)
                        .given("the day before the agreement, and no duration", signed("2019-08-24"))
                        .concludes("ERROR SIGNED_BEFORE_AGREEMENT 2019-08-24"),
                verifyThat(NO_TERM)
                        .given("the day before the agreement, and a duration", idle("2019-08-24", 2))
                        .staysSilent(),
                verifyThat(NO_TERM)
                        .given("the day of the agreement, and no duration", signed("2019-08-25"))
                        .staysSilent());
    }
}
