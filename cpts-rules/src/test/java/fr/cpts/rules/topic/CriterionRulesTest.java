package fr.cpts.rules.topic;

import static fr.cpts.rules.Contracts.idle;
import static fr.cpts.rules.Contracts.signed;
import static fr.cpts.rules.Contracts.unsigned;
import static fr.cpts.rules.RuleCase.verifyThat;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.Community;
import fr.cpts.model.community.ConstitutionStep;
import fr.cpts.model.community.HealthProject;
import fr.cpts.model.community.History;
import fr.cpts.model.community.LegalForm;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.Signatory;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.RuleCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How a community stands to each criterion of eligibility. */
class CriterionRulesTest {

    private static final Dossier NAMED = Dossier.named("CPTS");

    @TestFactory
    Stream<DynamicTest> eachCriterionOfEligibilityHasItsOutcome() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        return Stream.of(sending(), validation(), legalForm(), contract(), constitution())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> sending() {
        return List.of(
                verifyThat("health project: one that was sent to the ars meets the criterion")
                        .given("the day before it was sent", project("2024-02-29", "", ""))
                        .asOf("2024-02-28")
                        .staysSilent(),
                verifyThat("health project: one that was not sent by the day does not meet the criterion")
                        .given("the day before it was sent", project("2024-02-29", "", ""))
                        .asOf("2024-02-28")
                        .concludes("NOT_SATISFIED HEALTH_PROJECT_SENT project.sentOn"),
                verifyThat("health project: one that was sent to the ars meets the criterion")
                        .given("the day it was sent", project("2024-02-29", "", ""))
                        .asOf("2024-02-29")
                        .concludes("SATISFIED HEALTH_PROJECT_SENT project.sentOn"),
                verifyThat("health project: one that was not sent by the day does not meet the criterion")
                        .given("the day it was sent", project("2024-02-29", "", ""))
                        .asOf("2024-02-29")
                        .staysSilent(),
                verifyThat("health project: one that was sent to the ars meets the criterion")
                        .given("the day after it was sent", project("2024-02-29", "", ""))
                        .asOf("2024-03-01")
                        .concludes("SATISFIED HEALTH_PROJECT_SENT project.sentOn"),
                verifyThat("health project: one that was not sent by the day does not meet the criterion")
                        .given("the day after it was sent", project("2024-02-29", "", ""))
                        .asOf("2024-03-01")
                        .staysSilent(),
                verifyThat("health project: one that was not sent by the day does not meet the criterion")
                        .given("a project that was never sent", project("never", "", ""))
                        .concludes("NOT_SATISFIED HEALTH_PROJECT_SENT project.sentOn"),
                verifyThat("health project: one that was sent to the ars meets the criterion")
                        .given("a project that was never sent", project("never", "2024-03-01", ""))
                        .staysSilent(),
                verifyThat("health project: whether it was sent is unknown when the dossier does not say")
                        .given("a validation, and no word of the sending", project("", "2024-03-01", ""))
                        .concludes("UNKNOWN HEALTH_PROJECT_SENT  for want of project.sentOn"),
                verifyThat("health project: whether it was sent is unknown when the dossier does not say")
                        .given("no project at all", NAMED)
                        .concludes("UNKNOWN HEALTH_PROJECT_SENT  for want of project.sentOn"),
                verifyThat("health project: whether it was sent is unknown when the dossier does not say")
                        .given("a project that was never sent", project("never", "", ""))
                        .staysSilent());
    }

    private static List<RuleCase> validation() {
        return List.of(
                verifyThat("validation: a project that the ars validated expressly is validated")
                        .given(
                                "validated on 29 February, seen on 2024-02-28",
                                project("2024-01-10", "2024-02-29", "2024-02-01"))
                        .asOf("2024-02-28")
                        .staysSilent(),
                verifyThat("validation: a project that the ars objected to in time is not validated")
                        .given(
                                "an objection before the validation, seen on 2024-02-28",
                                project("2024-01-10", "2024-02-29", "2024-02-01"))
                        .asOf("2024-02-28")
                        .concludes("NOT_SATISFIED HEALTH_PROJECT_VALIDATED project.objectedOn"),
                verifyThat("validation: a project that the ars validated expressly is validated")
                        .given(
                                "validated on 29 February, seen on 2024-02-29",
                                project("2024-01-10", "2024-02-29", "2024-02-01"))
                        .asOf("2024-02-29")
                        .concludes("SATISFIED HEALTH_PROJECT_VALIDATED project.validatedOn"),
                verifyThat("validation: a project that the ars objected to in time is not validated")
                        .given(
                                "an objection before the validation, seen on 2024-02-29",
                                project("2024-01-10", "2024-02-29", "2024-02-01"))
                        .asOf("2024-02-29")
                        .staysSilent(),
                verifyThat("validation: a project that the ars validated expressly is validated")
                        .given(
                                "validated on 29 February, seen on 2024-03-01",
                                project("2024-01-10", "2024-02-29", "2024-02-01"))
                        .asOf("2024-03-01")
                        .concludes("SATISFIED HEALTH_PROJECT_VALIDATED project.validatedOn"),
                verifyThat("validation: a project that the ars objected to in time is not validated")
                        .given(
                                "an objection before the validation, seen on 2024-03-01",
                                project("2024-01-10", "2024-02-29", "2024-02-01"))
                        .asOf("2024-03-01")
                        .staysSilent(),
                verifyThat("validation: a project that the ars validated expressly is validated")
                        .given(
                                "a validation told among the steps",
                                NAMED.withStep(ConstitutionStep.PROJECT_VALIDATED, EventDate.parse("2024-02-29")))
                        .concludes("SATISFIED HEALTH_PROJECT_VALIDATED project.validatedOn"),
                verifyThat("validation: a project that the ars validated expressly is validated")
                        .given("a project that was sent only", project("2024-01-10", "", ""))
                        .staysSilent(),
                verifyThat(
                                "validation: a project that was sent is deemed validated once the delay for an objection has passed")
                        .given("sent on 2023-12-29, seen on 2024-02-28", project("2023-12-29", "never", "never"))
                        .asOf("2024-02-28")
                        .staysSilent(),
                verifyThat("validation: a project that was sent waits as long as the ars may object")
                        .given("sent on 2023-12-29, seen on 2024-02-28", project("2023-12-29", "", ""))
                        .asOf("2024-02-28")
                        .concludes("UNKNOWN HEALTH_PROJECT_VALIDATED  for want of project.validatedOn"),
                verifyThat(
                                "validation: a project that was sent is deemed validated once the delay for an objection has passed")
                        .given("sent on 2023-12-29, seen on 2024-02-29", project("2023-12-29", "never", "never"))
                        .asOf("2024-02-29")
                        .staysSilent(),
                verifyThat("validation: a project that was sent waits as long as the ars may object")
                        .given("sent on 2023-12-29, seen on 2024-02-29", project("2023-12-29", "", ""))
                        .asOf("2024-02-29")
                        .concludes("UNKNOWN HEALTH_PROJECT_VALIDATED  for want of project.validatedOn"),
                verifyThat(
                                "validation: a project that was sent is deemed validated once the delay for an objection has passed")
                        .given("sent on 2023-12-29, seen on 2024-03-01", project("2023-12-29", "never", "never"))
                        .asOf("2024-03-01")
                        .concludes("SATISFIED HEALTH_PROJECT_VALIDATED project.sentOn"),
                verifyThat("validation: a project that was sent waits as long as the ars may object")
                        .given("sent on 2023-12-29, seen on 2024-03-01", project("2023-12-29", "", ""))
                        .asOf("2024-03-01")
                        .staysSilent(),
                verifyThat(
                                "validation: a project that was sent is deemed validated once the delay for an objection has passed")
                        .given("sent on 2023-12-31, seen on 2024-02-28", project("2023-12-31", "never", "never"))
                        .asOf("2024-02-28")
                        .staysSilent(),
                verifyThat("validation: a project that was sent waits as long as the ars may object")
                        .given("sent on 2023-12-31, seen on 2024-02-28", project("2023-12-31", "", ""))
                        .asOf("2024-02-28")
                        .concludes("UNKNOWN HEALTH_PROJECT_VALIDATED  for want of project.validatedOn"),
                verifyThat(
                                "validation: a project that was sent is deemed validated once the delay for an objection has passed")
                        .given("sent on 2023-12-31, seen on 2024-02-29", project("2023-12-31", "never", "never"))
                        .asOf("2024-02-29")
                        .staysSilent(),
                verifyThat("validation: a project that was sent waits as long as the ars may object")
                        .given("sent on 2023-12-31, seen on 2024-02-29", project("2023-12-31", "", ""))
                        .asOf("2024-02-29")
                        .concludes("UNKNOWN HEALTH_PROJECT_VALIDATED  for want of project.validatedOn"),
                verifyThat(
                                "validation: a project that was sent is deemed validated once the delay for an objection has passed")
                        .given("sent on 2023-12-31, seen on 2024-03-01", project("2023-12-31", "never", "never"))
                        .asOf("2024-03-01")
                        .concludes("SATISFIED HEALTH_PROJECT_VALIDATED project.sentOn"),
                verifyThat("validation: a project that was sent waits as long as the ars may object")
                        .given("sent on 2023-12-31, seen on 2024-03-01", project("2023-12-31", "", ""))
                        .asOf("2024-03-01")
                        .staysSilent(),
                verifyThat("validation: a project that the ars objected to in time is not validated")
                        .given(
                                "the last day to object is 29 February: an objection on 2024-02-28",
                                project("2023-12-29", "", "2024-02-28"))
                        .concludes("NOT_SATISFIED HEALTH_PROJECT_VALIDATED project.objectedOn"),
                verifyThat(
                                "validation: a project that was sent is deemed validated once the delay for an objection has passed")
                        .given(
                                "the last day to object is 29 February: an objection on 2024-02-28",
                                project("2023-12-29", "", "2024-02-28"))
                        .staysSilent(),
                verifyThat("validation: a project that the ars objected to in time is not validated")
                        .given(
                                "the last day to object is 29 February: an objection on 2024-02-29",
                                project("2023-12-29", "", "2024-02-29"))
                        .concludes("NOT_SATISFIED HEALTH_PROJECT_VALIDATED project.objectedOn"),
                verifyThat(
                                "validation: a project that was sent is deemed validated once the delay for an objection has passed")
                        .given(
                                "the last day to object is 29 February: an objection on 2024-02-29",
                                project("2023-12-29", "", "2024-02-29"))
                        .staysSilent(),
                verifyThat("validation: a project that the ars objected to in time is not validated")
                        .given(
                                "the last day to object is 29 February: an objection on 2024-03-01",
                                project("2023-12-29", "", "2024-03-01"))
                        .staysSilent(),
                verifyThat(
                                "validation: a project that was sent is deemed validated once the delay for an objection has passed")
                        .given(
                                "the last day to object is 29 February: an objection on 2024-03-01",
                                project("2023-12-29", "", "2024-03-01"))
                        .concludes("SATISFIED HEALTH_PROJECT_VALIDATED project.sentOn"),
                verifyThat("validation: a project that the ars objected to in time is not validated")
                        .given("an objection without a day of sending", project("", "", "2024-01-01"))
                        .concludes("NOT_SATISFIED HEALTH_PROJECT_VALIDATED project.objectedOn"),
                verifyThat("validation: a project that the ars objected to in time is not validated")
                        .given("an objection that comes after the day", project("2023-12-29", "", "2024-01-05"))
                        .asOf("2024-01-04")
                        .staysSilent(),
                verifyThat("validation: a project that was sent waits as long as the ars may object")
                        .given("an objection that comes after the day", project("2023-12-29", "", "2024-01-05"))
                        .asOf("2024-01-04")
                        .concludes("UNKNOWN HEALTH_PROJECT_VALIDATED  for want of project.validatedOn"),
                verifyThat("validation: a project that was sent waits as long as the ars may object")
                        .given("a project sent before the law knew a delay", project("2019-07-26", "", ""))
                        .concludes("UNKNOWN HEALTH_PROJECT_VALIDATED  for want of project.validatedOn"),
                verifyThat(
                                "validation: a project that was sent is deemed validated once the delay for an objection has passed")
                        .given("a project sent before the law knew a delay", project("2019-07-26", "", ""))
                        .staysSilent(),
                verifyThat(
                                "validation: a project that was sent is deemed validated once the delay for an objection has passed")
                        .given("a project sent on the first day of the delay", project("2019-07-27", "", ""))
                        .concludes("SATISFIED HEALTH_PROJECT_VALIDATED project.sentOn"),
                verifyThat("validation: a project that was sent waits as long as the ars may object")
                        .given("a project that was never sent", project("never", "", ""))
                        .staysSilent(),
                verifyThat("validation: a project that was not sent by the day is not validated")
                        .given("a project that was never sent", project("never", "", ""))
                        .concludes("NOT_SATISFIED HEALTH_PROJECT_VALIDATED project.sentOn"),
                verifyThat("validation: a project that was not sent by the day is not validated")
                        .given("a project sent on the day after", project("2024-03-01", "", ""))
                        .asOf("2024-02-29")
                        .concludes("NOT_SATISFIED HEALTH_PROJECT_VALIDATED project.sentOn"),
                verifyThat("validation: a project that was not sent by the day is not validated")
                        .given("a project sent on the day", project("2024-02-29", "", ""))
                        .asOf("2024-02-29")
                        .staysSilent(),
                verifyThat("validation: a project waits for its day of sending when the dossier does not say")
                        .given("no project at all", NAMED)
                        .concludes("UNKNOWN HEALTH_PROJECT_VALIDATED  for want of project.sentOn"),
                verifyThat("validation: a project waits for its day of sending when the dossier does not say")
                        .given("a validation to come", project("", "2024-03-01", "never"))
                        .asOf("2024-02-29")
                        .concludes("UNKNOWN HEALTH_PROJECT_VALIDATED  for want of project.sentOn"),
                verifyThat("validation: a project waits for its day of sending when the dossier does not say")
                        .given("a validation on the day", project("", "2024-02-29", ""))
                        .asOf("2024-02-29")
                        .staysSilent());
    }

    private static List<RuleCase> legalForm() {
        return List.of(
                verifyThat("legal form: before the text that requires an association, any form meets the criterion")
                        .given("a company on 2021-05-12", form("SISA", "", ""))
                        .asOf("2021-05-12")
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: before the text that requires an association, any form meets the criterion")
                        .given("no form on 2021-05-12", NAMED)
                        .asOf("2021-05-12")
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: it is unknown when the dossier does not state it")
                        .given("no form on 2021-05-12", NAMED)
                        .asOf("2021-05-12")
                        .staysSilent(),
                verifyThat("legal form: before the text that requires an association, any form meets the criterion")
                        .given("a company on 2021-05-13", form("SISA", "", ""))
                        .asOf("2021-05-13")
                        .staysSilent(),
                verifyThat("legal form: before the text that requires an association, any form meets the criterion")
                        .given("no form on 2021-05-13", NAMED)
                        .asOf("2021-05-13")
                        .staysSilent(),
                verifyThat("legal form: it is unknown when the dossier does not state it")
                        .given("no form on 2021-05-13", NAMED)
                        .asOf("2021-05-13")
                        .concludes("UNKNOWN LEGAL_FORM  for want of community.legalForm"),
                verifyThat("legal form: before the text that requires an association, any form meets the criterion")
                        .given("a company on 2021-05-14", form("SISA", "", ""))
                        .asOf("2021-05-14")
                        .staysSilent(),
                verifyThat("legal form: before the text that requires an association, any form meets the criterion")
                        .given("no form on 2021-05-14", NAMED)
                        .asOf("2021-05-14")
                        .staysSilent(),
                verifyThat("legal form: it is unknown when the dossier does not state it")
                        .given("no form on 2021-05-14", NAMED)
                        .asOf("2021-05-14")
                        .concludes("UNKNOWN LEGAL_FORM  for want of community.legalForm"),
                verifyThat("legal form: it is unknown when the dossier does not state it")
                        .given("a form", form("OTHER", "", ""))
                        .staysSilent(),
                verifyThat("legal form: it is unknown on a day that comes before the form that the dossier states")
                        .given(
                                "an association since 2 March, on 2023-03-01",
                                form("ASSOCIATION_1901", "2020-01-01", "2023-03-02"))
                        .asOf("2023-03-01")
                        .concludes("UNKNOWN LEGAL_FORM  for want of community.legalForm"),
                verifyThat("legal form: an association of the law of the whole country meets the criterion")
                        .given(
                                "an association since 2 March, on 2023-03-01",
                                form("ASSOCIATION_1901", "2020-01-01", "2023-03-02"))
                        .asOf("2023-03-01")
                        .staysSilent(),
                verifyThat("legal form: it is unknown on a day that comes before the form that the dossier states")
                        .given(
                                "an association since 2 March, on 2023-03-02",
                                form("ASSOCIATION_1901", "2020-01-01", "2023-03-02"))
                        .asOf("2023-03-02")
                        .staysSilent(),
                verifyThat("legal form: an association of the law of the whole country meets the criterion")
                        .given(
                                "an association since 2 March, on 2023-03-02",
                                form("ASSOCIATION_1901", "2020-01-01", "2023-03-02"))
                        .asOf("2023-03-02")
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: it is unknown on a day that comes before the form that the dossier states")
                        .given(
                                "an association since 2 March, on 2023-03-03",
                                form("ASSOCIATION_1901", "2020-01-01", "2023-03-02"))
                        .asOf("2023-03-03")
                        .staysSilent(),
                verifyThat("legal form: an association of the law of the whole country meets the criterion")
                        .given(
                                "an association since 2 March, on 2023-03-03",
                                form("ASSOCIATION_1901", "2020-01-01", "2023-03-02"))
                        .asOf("2023-03-03")
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: an association of the law of the whole country meets the criterion")
                        .given("an association of which nothing else is known", form("ASSOCIATION_1901", "", ""))
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: an association of the law of the whole country meets the criterion")
                        .given("an association of local law", form("ASSOCIATION_LOCAL_LAW", "", "", "67"))
                        .staysSilent(),
                verifyThat("legal form: an association of local law meets the criterion where that law holds")
                        .given("the département 57 beside another", form("ASSOCIATION_LOCAL_LAW", "", "", "88", "57"))
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: an association of local law meets the criterion where that law holds")
                        .given("the département 67 beside another", form("ASSOCIATION_LOCAL_LAW", "", "", "88", "67"))
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: an association of local law meets the criterion where that law holds")
                        .given("the département 68 beside another", form("ASSOCIATION_LOCAL_LAW", "", "", "88", "68"))
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: an association of local law meets the criterion where that law holds")
                        .given("the département 56", form("ASSOCIATION_LOCAL_LAW", "", "", "56"))
                        .staysSilent(),
                verifyThat("legal form: an association of local law does not meet the criterion elsewhere")
                        .given("the département 56", form("ASSOCIATION_LOCAL_LAW", "", "", "56"))
                        .concludes("NOT_SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: an association of local law meets the criterion where that law holds")
                        .given("the département 58", form("ASSOCIATION_LOCAL_LAW", "", "", "58"))
                        .staysSilent(),
                verifyThat("legal form: an association of local law does not meet the criterion elsewhere")
                        .given("the département 58", form("ASSOCIATION_LOCAL_LAW", "", "", "58"))
                        .concludes("NOT_SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: an association of local law meets the criterion where that law holds")
                        .given("the département 66", form("ASSOCIATION_LOCAL_LAW", "", "", "66"))
                        .staysSilent(),
                verifyThat("legal form: an association of local law does not meet the criterion elsewhere")
                        .given("the département 66", form("ASSOCIATION_LOCAL_LAW", "", "", "66"))
                        .concludes("NOT_SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: an association of local law meets the criterion where that law holds")
                        .given("the département 69", form("ASSOCIATION_LOCAL_LAW", "", "", "69"))
                        .staysSilent(),
                verifyThat("legal form: an association of local law does not meet the criterion elsewhere")
                        .given("the département 69", form("ASSOCIATION_LOCAL_LAW", "", "", "69"))
                        .concludes("NOT_SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: an association of local law does not meet the criterion elsewhere")
                        .given(
                                "one of two départements is of local law",
                                form("ASSOCIATION_LOCAL_LAW", "", "", "88", "67"))
                        .staysSilent(),
                verifyThat(
                                "legal form: an association of local law waits for its départements when the dossier does not say")
                        .given("no département", form("ASSOCIATION_LOCAL_LAW", "", ""))
                        .concludes("UNKNOWN LEGAL_FORM community.legalForm for want of community.departements"),
                verifyThat(
                                "legal form: an association of local law waits for its départements when the dossier does not say")
                        .given("a département", form("ASSOCIATION_LOCAL_LAW", "", "", "35"))
                        .staysSilent(),
                verifyThat("legal form: another form does not meet the criterion once it is no longer kept")
                        .given("SISA since 2020, on 2022-05-13", form("SISA", "", "2020-01-01"))
                        .asOf("2022-05-13")
                        .staysSilent(),
                verifyThat("legal form: another form that a community had before the text is kept for a time")
                        .given("SISA since 2020, on 2022-05-13", form("SISA", "", "2020-01-01"))
                        .asOf("2022-05-13")
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form does not meet the criterion once it is no longer kept")
                        .given("SISA since 2020, on 2022-05-14", form("SISA", "", "2020-01-01"))
                        .asOf("2022-05-14")
                        .staysSilent(),
                verifyThat("legal form: another form that a community had before the text is kept for a time")
                        .given("SISA since 2020, on 2022-05-14", form("SISA", "", "2020-01-01"))
                        .asOf("2022-05-14")
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form does not meet the criterion once it is no longer kept")
                        .given("SISA since 2020, on 2022-05-15", form("SISA", "", "2020-01-01"))
                        .asOf("2022-05-15")
                        .concludes("NOT_SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form that a community had before the text is kept for a time")
                        .given("SISA since 2020, on 2022-05-15", form("SISA", "", "2020-01-01"))
                        .asOf("2022-05-15")
                        .staysSilent(),
                verifyThat("legal form: another form does not meet the criterion once it is no longer kept")
                        .given("GCS since 2020, on 2022-05-13", form("GCS", "", "2020-01-01"))
                        .asOf("2022-05-13")
                        .staysSilent(),
                verifyThat("legal form: another form that a community had before the text is kept for a time")
                        .given("GCS since 2020, on 2022-05-13", form("GCS", "", "2020-01-01"))
                        .asOf("2022-05-13")
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form does not meet the criterion once it is no longer kept")
                        .given("GCS since 2020, on 2022-05-14", form("GCS", "", "2020-01-01"))
                        .asOf("2022-05-14")
                        .staysSilent(),
                verifyThat("legal form: another form that a community had before the text is kept for a time")
                        .given("GCS since 2020, on 2022-05-14", form("GCS", "", "2020-01-01"))
                        .asOf("2022-05-14")
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form does not meet the criterion once it is no longer kept")
                        .given("GCS since 2020, on 2022-05-15", form("GCS", "", "2020-01-01"))
                        .asOf("2022-05-15")
                        .concludes("NOT_SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form that a community had before the text is kept for a time")
                        .given("GCS since 2020, on 2022-05-15", form("GCS", "", "2020-01-01"))
                        .asOf("2022-05-15")
                        .staysSilent(),
                verifyThat("legal form: another form does not meet the criterion once it is no longer kept")
                        .given("OTHER since 2020, on 2022-05-13", form("OTHER", "", "2020-01-01"))
                        .asOf("2022-05-13")
                        .staysSilent(),
                verifyThat("legal form: another form that a community had before the text is kept for a time")
                        .given("OTHER since 2020, on 2022-05-13", form("OTHER", "", "2020-01-01"))
                        .asOf("2022-05-13")
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form does not meet the criterion once it is no longer kept")
                        .given("OTHER since 2020, on 2022-05-14", form("OTHER", "", "2020-01-01"))
                        .asOf("2022-05-14")
                        .staysSilent(),
                verifyThat("legal form: another form that a community had before the text is kept for a time")
                        .given("OTHER since 2020, on 2022-05-14", form("OTHER", "", "2020-01-01"))
                        .asOf("2022-05-14")
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form does not meet the criterion once it is no longer kept")
                        .given("OTHER since 2020, on 2022-05-15", form("OTHER", "", "2020-01-01"))
                        .asOf("2022-05-15")
                        .concludes("NOT_SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form that a community had before the text is kept for a time")
                        .given("OTHER since 2020, on 2022-05-15", form("OTHER", "", "2020-01-01"))
                        .asOf("2022-05-15")
                        .staysSilent(),
                verifyThat("legal form: another form that a community had before the text is kept for a time")
                        .given("a company since 2021-05-12", form("SISA", "", "2021-05-12"))
                        .asOf("2021-06-01")
                        .concludes("SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form that was taken since the text is not kept")
                        .given("a company from the day after the one asked for", form("SISA", "", "2021-06-02"))
                        .asOf("2021-06-01")
                        .staysSilent(),
                verifyThat("legal form: another form that was taken since the text is not kept")
                        .given("a company from the day asked for", form("SISA", "", "2021-06-01"))
                        .asOf("2021-06-01")
                        .concludes("NOT_SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form that was taken since the text is not kept")
                        .given("a company since 2021-05-12", form("SISA", "", "2021-05-12"))
                        .asOf("2021-06-01")
                        .staysSilent(),
                verifyThat("legal form: another form of a community founded since the text is not kept")
                        .given("a company founded on 2021-05-12", form("SISA", "2021-05-12", ""))
                        .asOf("2021-06-01")
                        .staysSilent(),
                verifyThat("legal form: another form waits for the day it was taken when the dossier does not say")
                        .given("a company founded on 2021-05-12", form("SISA", "2021-05-12", ""))
                        .asOf("2021-06-01")
                        .concludes("UNKNOWN LEGAL_FORM community.legalForm for want of community.legalFormSince"),
                verifyThat("legal form: another form that a community had before the text is kept for a time")
                        .given("a company since 2021-05-13", form("SISA", "", "2021-05-13"))
                        .asOf("2021-06-01")
                        .staysSilent(),
                verifyThat("legal form: another form that was taken since the text is not kept")
                        .given("a company since 2021-05-13", form("SISA", "", "2021-05-13"))
                        .asOf("2021-06-01")
                        .concludes("NOT_SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form of a community founded since the text is not kept")
                        .given("a company founded on 2021-05-13", form("SISA", "2021-05-13", ""))
                        .asOf("2021-06-01")
                        .concludes("NOT_SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form waits for the day it was taken when the dossier does not say")
                        .given("a company founded on 2021-05-13", form("SISA", "2021-05-13", ""))
                        .asOf("2021-06-01")
                        .staysSilent(),
                verifyThat("legal form: another form that a community had before the text is kept for a time")
                        .given("a company since 2021-05-14", form("SISA", "", "2021-05-14"))
                        .asOf("2021-06-01")
                        .staysSilent(),
                verifyThat("legal form: another form that was taken since the text is not kept")
                        .given("a company since 2021-05-14", form("SISA", "", "2021-05-14"))
                        .asOf("2021-06-01")
                        .concludes("NOT_SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form of a community founded since the text is not kept")
                        .given("a company founded on 2021-05-14", form("SISA", "2021-05-14", ""))
                        .asOf("2021-06-01")
                        .concludes("NOT_SATISFIED LEGAL_FORM community.legalForm"),
                verifyThat("legal form: another form waits for the day it was taken when the dossier does not say")
                        .given("a company founded on 2021-05-14", form("SISA", "2021-05-14", ""))
                        .asOf("2021-06-01")
                        .staysSilent(),
                verifyThat("legal form: another form waits for the day it was taken when the dossier does not say")
                        .given("a company of which nothing else is known", form("SISA", "", ""))
                        .asOf("2021-06-01")
                        .concludes("UNKNOWN LEGAL_FORM community.legalForm for want of community.legalFormSince"),
                verifyThat("legal form: another form waits for the day it was taken when the dossier does not say")
                        .given("a company once it is no longer kept", form("SISA", "", ""))
                        .asOf("2022-05-15")
                        .staysSilent());
    }

    private static List<RuleCase> contract() {
        return List.of(
                verifyThat("contract: one signed by the community, the fund and the ars is tripartite")
                        .given(
                                "signed by CPTS, CPAM, ARS",
                                signed("2023-01-01").signedBy(Signatory.CPTS, Signatory.CPAM, Signatory.ARS))
                        .concludes("SATISFIED TRIPARTITE_CONTRACT contract.signatories"),
                verifyThat("contract: one that a party did not sign is not tripartite")
                        .given(
                                "signed by CPTS, CPAM, ARS",
                                signed("2023-01-01").signedBy(Signatory.CPTS, Signatory.CPAM, Signatory.ARS))
                        .staysSilent(),
                verifyThat("contract: one signed by the community, the fund and the ars is tripartite")
                        .given(
                                "signed by ARS, CGSS, CPTS",
                                signed("2023-01-01").signedBy(Signatory.ARS, Signatory.CGSS, Signatory.CPTS))
                        .concludes("SATISFIED TRIPARTITE_CONTRACT contract.signatories"),
                verifyThat("contract: one that a party did not sign is not tripartite")
                        .given(
                                "signed by ARS, CGSS, CPTS",
                                signed("2023-01-01").signedBy(Signatory.ARS, Signatory.CGSS, Signatory.CPTS))
                        .staysSilent(),
                verifyThat("contract: one signed by the community, the fund and the ars is tripartite")
                        .given(
                                "signed by CPTS, CPAM, CGSS, ARS",
                                signed("2023-01-01")
                                        .signedBy(Signatory.CPTS, Signatory.CPAM, Signatory.CGSS, Signatory.ARS))
                        .concludes("SATISFIED TRIPARTITE_CONTRACT contract.signatories"),
                verifyThat("contract: one that a party did not sign is not tripartite")
                        .given(
                                "signed by CPTS, CPAM, CGSS, ARS",
                                signed("2023-01-01")
                                        .signedBy(Signatory.CPTS, Signatory.CPAM, Signatory.CGSS, Signatory.ARS))
                        .staysSilent(),
                verifyThat("contract: one signed by the community, the fund and the ars is tripartite")
                        .given("signed by CPTS, CPAM", signed("2023-01-01").signedBy(Signatory.CPTS, Signatory.CPAM))
                        .staysSilent(),
                verifyThat("contract: one that a party did not sign is not tripartite")
                        .given("signed by CPTS, CPAM", signed("2023-01-01").signedBy(Signatory.CPTS, Signatory.CPAM))
                        .concludes("NOT_SATISFIED TRIPARTITE_CONTRACT contract.signatories"),
                verifyThat("contract: one signed by the community, the fund and the ars is tripartite")
                        .given("signed by CPTS, ARS", signed("2023-01-01").signedBy(Signatory.CPTS, Signatory.ARS))
                        .staysSilent(),
                verifyThat("contract: one that a party did not sign is not tripartite")
                        .given("signed by CPTS, ARS", signed("2023-01-01").signedBy(Signatory.CPTS, Signatory.ARS))
                        .concludes("NOT_SATISFIED TRIPARTITE_CONTRACT contract.signatories"),
                verifyThat("contract: one signed by the community, the fund and the ars is tripartite")
                        .given("signed by CPAM, ARS", signed("2023-01-01").signedBy(Signatory.CPAM, Signatory.ARS))
                        .staysSilent(),
                verifyThat("contract: one that a party did not sign is not tripartite")
                        .given("signed by CPAM, ARS", signed("2023-01-01").signedBy(Signatory.CPAM, Signatory.ARS))
                        .concludes("NOT_SATISFIED TRIPARTITE_CONTRACT contract.signatories"),
                verifyThat("contract: one signed by the community, the fund and the ars is tripartite")
                        .given(
                                "signed by CPAM, CGSS, ARS",
                                signed("2023-01-01").signedBy(Signatory.CPAM, Signatory.CGSS, Signatory.ARS))
                        .staysSilent(),
                verifyThat("contract: one that a party did not sign is not tripartite")
                        .given(
                                "signed by CPAM, CGSS, ARS",
                                signed("2023-01-01").signedBy(Signatory.CPAM, Signatory.CGSS, Signatory.ARS))
                        .concludes("NOT_SATISFIED TRIPARTITE_CONTRACT contract.signatories"),
                verifyThat("contract: whether it is tripartite is unknown when the dossier does not say who signed")
                        .given("a contract", signed("2023-01-01"))
                        .concludes("UNKNOWN TRIPARTITE_CONTRACT  for want of contract.signatories"),
                verifyThat("contract: whether it is tripartite is unknown when the dossier does not say who signed")
                        .given("one signatory", signed("2023-01-01").signedBy(Signatory.CPTS))
                        .staysSilent(),
                verifyThat("commitment: a contract that lists every socle mission of its first version commits to them")
                        .given(
                                "three missions in a contract of 2022-09-02",
                                listing("2022-09-02", Mission.ACCES_SOINS, Mission.PARCOURS, Mission.PREVENTION))
                        .concludes("SATISFIED SOCLE_COMMITMENT contract.missions"),
                verifyThat(
                                "commitment: a contract that leaves out a socle mission of its first version does not commit to them")
                        .given(
                                "three missions in a contract of 2022-09-02",
                                listing("2022-09-02", Mission.ACCES_SOINS, Mission.PARCOURS, Mission.PREVENTION))
                        .staysSilent(),
                verifyThat("commitment: a contract that lists every socle mission of its first version commits to them")
                        .given(
                                "three missions in a contract of 2022-09-03",
                                listing("2022-09-03", Mission.ACCES_SOINS, Mission.PARCOURS, Mission.PREVENTION))
                        .staysSilent(),
                verifyThat(
                                "commitment: a contract that leaves out a socle mission of its first version does not commit to them")
                        .given(
                                "three missions in a contract of 2022-09-03",
                                listing("2022-09-03", Mission.ACCES_SOINS, Mission.PARCOURS, Mission.PREVENTION))
                        .concludes("NOT_SATISFIED SOCLE_COMMITMENT [CRISE]"),
                verifyThat("commitment: a contract that lists every socle mission of its first version commits to them")
                        .given(
                                "three missions in a contract of 2022-09-04",
                                listing("2022-09-04", Mission.ACCES_SOINS, Mission.PARCOURS, Mission.PREVENTION))
                        .staysSilent(),
                verifyThat(
                                "commitment: a contract that leaves out a socle mission of its first version does not commit to them")
                        .given(
                                "three missions in a contract of 2022-09-04",
                                listing("2022-09-04", Mission.ACCES_SOINS, Mission.PARCOURS, Mission.PREVENTION))
                        .concludes("NOT_SATISFIED SOCLE_COMMITMENT [CRISE]"),
                verifyThat("commitment: a contract that lists every socle mission of its first version commits to them")
                        .given("every mission of avenant 2", idle("2022-09-03", 5))
                        .concludes("SATISFIED SOCLE_COMMITMENT contract.missions"),
                verifyThat(
                                "commitment: a contract that leaves out a socle mission of its first version does not commit to them")
                        .given(
                                "the complementary missions only",
                                listing("2019-08-25", Mission.QUALITE, Mission.ACCOMPAGNEMENT))
                        .concludes("NOT_SATISFIED SOCLE_COMMITMENT [ACCES_SOINS, PARCOURS, PREVENTION]"),
                verifyThat(
                                "commitment: a contract that leaves out a socle mission of its first version does not commit to them")
                        .given("a contract from before the agreement", listing("2019-08-24", Mission.QUALITE))
                        .staysSilent(),
                verifyThat("commitment: a contract whose missions are not stated leaves the criterion unknown")
                        .given("a signature only", signed("2022-09-03"))
                        .concludes("UNKNOWN SOCLE_COMMITMENT  for want of contract.missions"),
                verifyThat("commitment: a contract whose missions are not stated leaves the criterion unknown")
                        .given("one mission", listing("2022-09-03", Mission.CRISE))
                        .staysSilent(),
                verifyThat("commitment: a contract whose signature is not stated leaves the criterion unknown")
                        .given(
                                "every mission and no signature",
                                unsigned().withMission(Mission.PARCOURS, MissionCommitment.listed()))
                        .concludes("UNKNOWN SOCLE_COMMITMENT  for want of contract.signedOn"),
                verifyThat("commitment: a contract whose signature is not stated leaves the criterion unknown")
                        .given("a signature", signed("2022-09-03"))
                        .staysSilent(),
                verifyThat("years: a contract for the duration of the agreement meets the criterion")
                        .given("4 years", signed("2023-01-01").withDurationYears(4))
                        .staysSilent(),
                verifyThat("years: a contract for another duration does not meet the criterion")
                        .given("4 years", signed("2023-01-01").withDurationYears(4))
                        .concludes("NOT_SATISFIED DURATION 4, 5"),
                verifyThat("years: a contract for the duration of the agreement meets the criterion")
                        .given("5 years", signed("2023-01-01").withDurationYears(5))
                        .concludes("SATISFIED DURATION 5, 5"),
                verifyThat("years: a contract for another duration does not meet the criterion")
                        .given("5 years", signed("2023-01-01").withDurationYears(5))
                        .staysSilent(),
                verifyThat("years: a contract for the duration of the agreement meets the criterion")
                        .given("6 years", signed("2023-01-01").withDurationYears(6))
                        .staysSilent(),
                verifyThat("years: a contract for another duration does not meet the criterion")
                        .given("6 years", signed("2023-01-01").withDurationYears(6))
                        .concludes("NOT_SATISFIED DURATION 6, 5"),
                verifyThat("years: a contract for the duration of the agreement meets the criterion")
                        .given(
                                "a contract from before the agreement",
                                signed("2019-08-24").withDurationYears(5))
                        .staysSilent(),
                verifyThat("years: a duration that is not stated is unknown")
                        .given("no duration", signed("2023-01-01"))
                        .concludes("UNKNOWN DURATION  for want of contract.durationYears"),
                verifyThat("years: a duration that is not stated is unknown")
                        .given("a duration", signed("2023-01-01").withDurationYears(3))
                        .staysSilent(),
                verifyThat("years: the duration of a contract whose signature is not stated cannot be compared")
                        .given("a duration and no signature", unsigned().withDurationYears(5))
                        .concludes("UNKNOWN DURATION  for want of contract.signedOn"),
                verifyThat("years: the duration of a contract whose signature is not stated cannot be compared")
                        .given("neither", unsigned())
                        .staysSilent());
    }

    private static List<RuleCase> constitution() {
        return List.of(
                verifyThat("letter: one validated before the health project meets the criterion")
                        .given(
                                "a letter of 2024-02-28 and a project of 29 February",
                                letter("Nouvelle-Aquitaine", "2024-02-28", "2024-02-29"))
                        .concludes(
                                "SATISFIED LETTER_OF_INTENT_FIRST community.history.constitution.LETTER_OF_INTENT, project.validatedOn"),
                verifyThat(
                                "letter: one validated on the day of the health project or after it does not meet the criterion")
                        .given(
                                "a letter of 2024-02-28 and a project of 29 February",
                                letter("Nouvelle-Aquitaine", "2024-02-28", "2024-02-29"))
                        .staysSilent(),
                verifyThat("letter: one validated before the health project meets the criterion")
                        .given(
                                "a letter of 2024-02-29 and a project of 29 February",
                                letter("Nouvelle-Aquitaine", "2024-02-29", "2024-02-29"))
                        .staysSilent(),
                verifyThat(
                                "letter: one validated on the day of the health project or after it does not meet the criterion")
                        .given(
                                "a letter of 2024-02-29 and a project of 29 February",
                                letter("Nouvelle-Aquitaine", "2024-02-29", "2024-02-29"))
                        .concludes(
                                "NOT_SATISFIED LETTER_OF_INTENT_FIRST community.history.constitution.LETTER_OF_INTENT, project.validatedOn"),
                verifyThat("letter: one validated before the health project meets the criterion")
                        .given(
                                "a letter of 2024-03-01 and a project of 29 February",
                                letter("Nouvelle-Aquitaine", "2024-03-01", "2024-02-29"))
                        .staysSilent(),
                verifyThat(
                                "letter: one validated on the day of the health project or after it does not meet the criterion")
                        .given(
                                "a letter of 2024-03-01 and a project of 29 February",
                                letter("Nouvelle-Aquitaine", "2024-03-01", "2024-02-29"))
                        .concludes(
                                "NOT_SATISFIED LETTER_OF_INTENT_FIRST community.history.constitution.LETTER_OF_INTENT, project.validatedOn"),
                verifyThat("letter: one validated before the health project meets the criterion")
                        .given(
                                "a project that was never validated",
                                letter("Nouvelle-Aquitaine", "2024-02-28", "never"))
                        .concludes(
                                "SATISFIED LETTER_OF_INTENT_FIRST community.history.constitution.LETTER_OF_INTENT, project.validatedOn"),
                verifyThat("letter: one validated before the health project meets the criterion")
                        .given("another région", letter("Bretagne", "2024-02-28", "2024-02-29"))
                        .staysSilent(),
                verifyThat(
                                "letter: one validated on the day of the health project or after it does not meet the criterion")
                        .given("another région", letter("Bretagne", "2024-03-01", "2024-02-29"))
                        .staysSilent(),
                verifyThat("letter: one that was never validated does not meet the criterion")
                        .given("a letter that was never validated", letter("Nouvelle-Aquitaine", "never", "2024-02-29"))
                        .concludes(
                                "NOT_SATISFIED LETTER_OF_INTENT_FIRST community.history.constitution.LETTER_OF_INTENT, project.validatedOn"),
                verifyThat("letter: one that was never validated does not meet the criterion")
                        .given("another région", letter("Bretagne", "never", "2024-02-29"))
                        .staysSilent(),
                verifyThat("letter: it is unknown when the dossier does not say")
                        .given("no letter", letter("Nouvelle-Aquitaine", "", "2024-02-29"))
                        .concludes(
                                "UNKNOWN LETTER_OF_INTENT_FIRST  for want of community.history.constitution.LETTER_OF_INTENT"),
                verifyThat("letter: it is unknown when the dossier does not say")
                        .given("another région", letter("Bretagne", "", "2024-02-29"))
                        .staysSilent(),
                verifyThat("letter: it waits for the validation of the health project when the dossier does not say")
                        .given("a letter and no word of the project", letter("Nouvelle-Aquitaine", "2024-02-28", ""))
                        .concludes(
                                "UNKNOWN LETTER_OF_INTENT_FIRST community.history.constitution.LETTER_OF_INTENT for want of project.validatedOn"),
                verifyThat("letter: it waits for the validation of the health project when the dossier does not say")
                        .given("a letter and a project", letter("Nouvelle-Aquitaine", "2024-02-28", "never"))
                        .staysSilent(),
                verifyThat("constitution: steps taken in their order meet the criterion")
                        .given(
                                "two steps on one day, one never taken",
                                steps(
                                        "INITIATIVE 2020-01-01",
                                        "NEEDS never",
                                        "PARTNERS 2020-01-01",
                                        "CONTRACT_SIGNED 2020-02-29"))
                        .concludes("SATISFIED CONSTITUTION_ORDER community.history.constitution"),
                verifyThat("constitution: steps taken in their order meet the criterion")
                        .given(
                                "several steps out of order",
                                steps(
                                        "INITIATIVE 2020-01-01",
                                        "NEEDS 2020-01-03",
                                        "FIRST_TEAM 2020-01-02",
                                        "PARTNERS never",
                                        "LEGAL_STRUCTURE 2020-01-01",
                                        "CONTRACT_SIGNED 2019-01-01"))
                        .staysSilent(),
                verifyThat("constitution: steps taken in their order meet the criterion")
                        .given("one day", steps("INITIATIVE 2020-01-01", "NEEDS never"))
                        .staysSilent(),
                verifyThat("constitution: a step taken after one that follows it does not meet the criterion")
                        .given(
                                "several steps out of order: the first pair is told",
                                steps(
                                        "INITIATIVE 2020-01-01",
                                        "NEEDS 2020-01-03",
                                        "FIRST_TEAM 2020-01-02",
                                        "PARTNERS never",
                                        "LEGAL_STRUCTURE 2020-01-01",
                                        "CONTRACT_SIGNED 2019-01-01"))
                        .concludes(
                                "NOT_SATISFIED CONSTITUTION_ORDER community.history.constitution.NEEDS, community.history.constitution.FIRST_TEAM"),
                verifyThat("constitution: a step taken after one that follows it does not meet the criterion")
                        .given(
                                "two steps on one day",
                                steps(
                                        "INITIATIVE 2020-01-01",
                                        "NEEDS never",
                                        "PARTNERS 2020-01-01",
                                        "CONTRACT_SIGNED 2020-02-29"))
                        .staysSilent(),
                verifyThat("constitution: a step taken after one that follows it does not meet the criterion")
                        .given(
                                "a letter of intent after the signature of the contract",
                                Dossier.named("CPTS")
                                        .with(signed("2023-01-01"))
                                        .withStep(ConstitutionStep.LETTER_OF_INTENT, EventDate.parse("2023-01-02")))
                        .concludes(
                                "NOT_SATISFIED CONSTITUTION_ORDER community.history.constitution.LETTER_OF_INTENT, contract.signedOn"),
                verifyThat("constitution: the order is unknown when fewer than two steps have a day")
                        .given("one day", steps("INITIATIVE 2020-01-01", "NEEDS never"))
                        .concludes("UNKNOWN CONSTITUTION_ORDER  for want of community.history.constitution"),
                verifyThat("constitution: the order is unknown when fewer than two steps have a day")
                        .given(
                                "two days",
                                steps(
                                        "INITIATIVE 2020-01-01",
                                        "NEEDS never",
                                        "PARTNERS 2020-01-01",
                                        "CONTRACT_SIGNED 2020-02-29"))
                        .staysSilent(),
                verifyThat("constitution: the order is unknown when fewer than two steps have a day")
                        .given("nothing", NAMED)
                        .concludes("UNKNOWN CONSTITUTION_ORDER  for want of community.history.constitution"));
    }

    /** What became of a project: a day, {@code never}, or nothing for what is not stated. */
    private static Dossier project(String sent, String validated, String objected) {
        return NAMED.with(new HealthProject(
                Optional.of(LocalDate.of(2019, 1, 1)),
                Optional.empty(),
                optional(sent),
                optional(validated),
                optional(objected)));
    }

    private static Dossier form(String form, String founded, String since, String... departements) {
        return NAMED.with(new Community(
                Optional.of("CPTS"),
                List.of(),
                Optional.of(LegalForm.valueOf(form)),
                List.of(departements),
                List.of(),
                Optional.empty(),
                optional(founded).flatMap(EventDate::onDay),
                optional(since).flatMap(EventDate::onDay),
                History.none(),
                Map.of()));
    }

    private static Contract listing(String signedOn, Mission... missions) {
        Contract contract = signed(signedOn);
        for (Mission mission : missions) {
            contract = contract.withMission(mission, MissionCommitment.listed());
        }
        return contract;
    }

    private static Dossier letter(String region, String letter, String validated) {
        Dossier dossier = project("", validated, "")
                .with(new Community(
                        Optional.of("CPTS"),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of("Occitanie", region),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        History.none(),
                        Map.of()));
        return letter.isEmpty()
                ? dossier
                : dossier.withStep(ConstitutionStep.LETTER_OF_INTENT, EventDate.parse(letter));
    }

    private static Dossier steps(String... steps) {
        Dossier dossier = NAMED;
        for (String step : steps) {
            String[] words = step.split(" ");
            dossier = dossier.withStep(ConstitutionStep.valueOf(words[0]), EventDate.parse(words[1]));
        }
        return dossier;
    }

    private static Optional<EventDate> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(EventDate.parse(text));
    }
}
