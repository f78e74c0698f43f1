package fr.cpts.rules.topic;

import static fr.cpts.rules.RuleCase.verifyThat;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.Community;
import fr.cpts.model.community.History;
import fr.cpts.model.community.Identifiers;
import fr.cpts.model.community.ProfessionalPayment;
import fr.cpts.model.money.Euros;
import fr.cpts.rules.RuleCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How a community stands to each criterion of compliance. */
class ComplianceRulesTest {

    @TestFactory
    Stream<DynamicTest> eachCriterionOfComplianceHasItsOutcome() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        return Stream.of(numbers(), payments()).flatMap(List::stream).toList();
    }

    private static List<RuleCase> numbers() {
        return List.of(
                verifyThat("identity: a finess number of the right shape meets the criterion")
                        .given("790000012", numbered("790000012", "", ""))
                        .concludes("SATISFIED FINESS community.identifiers.finess"),
                verifyThat("identity: a finess number of another shape does not meet the criterion")
                        .given("790000012", numbered("790000012", "", ""))
                        .staysSilent(),
                verifyThat("identity: a finess number of the right shape meets the criterion")
                        .given("2A0000014", numbered("2A0000014", "", ""))
                        .concludes("SATISFIED FINESS community.identifiers.finess"),
                verifyThat("identity: a finess number of another shape does not meet the criterion")
                        .given("2A0000014", numbered("2A0000014", "", ""))
                        .staysSilent(),
                verifyThat("identity: a finess number of the right shape meets the criterion")
                        .given("790000013", numbered("790000013", "", ""))
                        .staysSilent(),
                verifyThat("identity: a finess number of another shape does not meet the criterion")
                        .given("790000013", numbered("790000013", "", ""))
                        .concludes("NOT_SATISFIED FINESS community.identifiers.finess"),
                verifyThat("identity: a finess number of the right shape meets the criterion")
                        .given("79000001", numbered("79000001", "", ""))
                        .staysSilent(),
                verifyThat("identity: a finess number of another shape does not meet the criterion")
                        .given("79000001", numbered("79000001", "", ""))
                        .concludes("NOT_SATISFIED FINESS community.identifiers.finess"),
                verifyThat("identity: a finess number of the right shape meets the criterion")
                        .given("7900000120", numbered("7900000120", "", ""))
                        .staysSilent(),
                verifyThat("identity: a finess number of another shape does not meet the criterion")
                        .given("7900000120", numbered("7900000120", "", ""))
                        .concludes("NOT_SATISFIED FINESS community.identifiers.finess"),
                verifyThat("identity: a finess number of the right shape meets the criterion")
                        .given("2C0000014", numbered("2C0000014", "", ""))
                        .staysSilent(),
                verifyThat("identity: a finess number of another shape does not meet the criterion")
                        .given("2C0000014", numbered("2C0000014", "", ""))
                        .concludes("NOT_SATISFIED FINESS community.identifiers.finess"),
                verifyThat("identity: a finess number of the right shape meets the criterion")
                        .given("A90000012", numbered("A90000012", "", ""))
                        .staysSilent(),
                verifyThat("identity: a finess number of another shape does not meet the criterion")
                        .given("A90000012", numbered("A90000012", "", ""))
                        .concludes("NOT_SATISFIED FINESS community.identifiers.finess"),
                verifyThat("identity: a finess number that is not stated is unknown")
                        .given("the other numbers", numbered("", "W352001234", "12345678901237"))
                        .concludes("UNKNOWN FINESS  for want of community.identifiers.finess"),
                verifyThat("identity: a finess number that is not stated is unknown")
                        .given("no number at all", Dossier.named("CPTS"))
                        .concludes("UNKNOWN FINESS  for want of community.identifiers.finess"),
                verifyThat("identity: a finess number that is not stated is unknown")
                        .given("a number that is wrong", numbered("790000013", "", ""))
                        .staysSilent(),
                verifyThat("identity: a rna number of the right shape meets the criterion")
                        .given("W352001234", numbered("", "W352001234", ""))
                        .concludes("SATISFIED RNA community.identifiers.rna"),
                verifyThat("identity: a rna number of another shape does not meet the criterion")
                        .given("W352001234", numbered("", "W352001234", ""))
                        .staysSilent(),
                verifyThat("identity: a rna number of the right shape meets the criterion")
                        .given("W2A1001234", numbered("", "W2A1001234", ""))
                        .concludes("SATISFIED RNA community.identifiers.rna"),
                verifyThat("identity: a rna number of another shape does not meet the criterion")
                        .given("W2A1001234", numbered("", "W2A1001234", ""))
                        .staysSilent(),
                verifyThat("identity: a rna number of the right shape meets the criterion")
                        .given("352001234", numbered("", "352001234", ""))
                        .staysSilent(),
                verifyThat("identity: a rna number of another shape does not meet the criterion")
                        .given("352001234", numbered("", "352001234", ""))
                        .concludes("NOT_SATISFIED RNA community.identifiers.rna"),
                verifyThat("identity: a rna number of the right shape meets the criterion")
                        .given("W35200123", numbered("", "W35200123", ""))
                        .staysSilent(),
                verifyThat("identity: a rna number of another shape does not meet the criterion")
                        .given("W35200123", numbered("", "W35200123", ""))
                        .concludes("NOT_SATISFIED RNA community.identifiers.rna"),
                verifyThat("identity: a rna number of the right shape meets the criterion")
                        .given("W3520012345", numbered("", "W3520012345", ""))
                        .staysSilent(),
                verifyThat("identity: a rna number of another shape does not meet the criterion")
                        .given("W3520012345", numbered("", "W3520012345", ""))
                        .concludes("NOT_SATISFIED RNA community.identifiers.rna"),
                verifyThat("identity: a rna number of the right shape meets the criterion")
                        .given("w352001234", numbered("", "w352001234", ""))
                        .staysSilent(),
                verifyThat("identity: a rna number of another shape does not meet the criterion")
                        .given("w352001234", numbered("", "w352001234", ""))
                        .concludes("NOT_SATISFIED RNA community.identifiers.rna"),
                verifyThat("identity: a rna number of the right shape meets the criterion")
                        .given("WA52001234", numbered("", "WA52001234", ""))
                        .staysSilent(),
                verifyThat("identity: a rna number of another shape does not meet the criterion")
                        .given("WA52001234", numbered("", "WA52001234", ""))
                        .concludes("NOT_SATISFIED RNA community.identifiers.rna"),
                verifyThat("identity: a rna number that is not stated is unknown")
                        .given("the other numbers", numbered("350000014", "", "12345678901237"))
                        .concludes("UNKNOWN RNA  for want of community.identifiers.rna"),
                verifyThat("identity: a rna number that is not stated is unknown")
                        .given("no number at all", Dossier.named("CPTS"))
                        .concludes("UNKNOWN RNA  for want of community.identifiers.rna"),
                verifyThat("identity: a rna number that is not stated is unknown")
                        .given("a number that is wrong", numbered("", "352001234", ""))
                        .staysSilent(),
                verifyThat("identity: a siret number of the right shape meets the criterion")
                        .given("12345678901237", numbered("", "", "12345678901237"))
                        .concludes("SATISFIED SIRET community.identifiers.siret"),
                verifyThat("identity: a siret number of another shape does not meet the criterion")
                        .given("12345678901237", numbered("", "", "12345678901237"))
                        .staysSilent(),
                verifyThat("identity: a siret number of the right shape meets the criterion")
                        .given("123 456\u00a078901237", numbered("", "", "123 456\u00a078901237"))
                        .concludes("SATISFIED SIRET community.identifiers.siret"),
                verifyThat("identity: a siret number of another shape does not meet the criterion")
                        .given("123 456\u00a078901237", numbered("", "", "123 456\u00a078901237"))
                        .staysSilent(),
                verifyThat("identity: a siret number of the right shape meets the criterion")
                        .given("12345678901238", numbered("", "", "12345678901238"))
                        .staysSilent(),
                verifyThat("identity: a siret number of another shape does not meet the criterion")
                        .given("12345678901238", numbered("", "", "12345678901238"))
                        .concludes("NOT_SATISFIED SIRET community.identifiers.siret"),
                verifyThat("identity: a siret number of the right shape meets the criterion")
                        .given("1234567890123", numbered("", "", "1234567890123"))
                        .staysSilent(),
                verifyThat("identity: a siret number of another shape does not meet the criterion")
                        .given("1234567890123", numbered("", "", "1234567890123"))
                        .concludes("NOT_SATISFIED SIRET community.identifiers.siret"),
                verifyThat("identity: a siret number of the right shape meets the criterion")
                        .given("123456789012370", numbered("", "", "123456789012370"))
                        .staysSilent(),
                verifyThat("identity: a siret number of another shape does not meet the criterion")
                        .given("123456789012370", numbered("", "", "123456789012370"))
                        .concludes("NOT_SATISFIED SIRET community.identifiers.siret"),
                verifyThat("identity: a siret number of the right shape meets the criterion")
                        .given("A2345678901237", numbered("", "", "A2345678901237"))
                        .staysSilent(),
                verifyThat("identity: a siret number of another shape does not meet the criterion")
                        .given("A2345678901237", numbered("", "", "A2345678901237"))
                        .concludes("NOT_SATISFIED SIRET community.identifiers.siret"),
                verifyThat("identity: a siret number that is not stated is unknown")
                        .given("the other numbers", numbered("350000014", "W352001234", ""))
                        .concludes("UNKNOWN SIRET  for want of community.identifiers.siret"),
                verifyThat("identity: a siret number that is not stated is unknown")
                        .given("no number at all", Dossier.named("CPTS"))
                        .concludes("UNKNOWN SIRET  for want of community.identifiers.siret"),
                verifyThat("identity: a siret number that is not stated is unknown")
                        .given("a number that is wrong", numbered("", "", "12345678901238"))
                        .staysSilent());
    }

    private static List<RuleCase> payments() {
        return List.of(
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("41135.99 euros in 2022", paid(2022, "1000.00", "40135.99"))
                        .concludes("SATISFIED PASS_CEILING coordination, 2022, 41135.99, 41136.00"),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("41135.99 euros in 2022", paid(2022, "1000.00", "40135.99"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("41136.00 euros in 2022", paid(2022, "1000.00", "40136.00"))
                        .concludes("SATISFIED PASS_CEILING coordination, 2022, 41136.00, 41136.00"),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("41136.00 euros in 2022", paid(2022, "1000.00", "40136.00"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("41136.01 euros in 2022", paid(2022, "1000.00", "40136.01"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("41136.01 euros in 2022", paid(2022, "1000.00", "40136.01"))
                        .concludes("NOT_SATISFIED PASS_CEILING coordination, 2022, 41136.01, 41136.00"),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("43991.99 euros in 2023", paid(2023, "1000.00", "42991.99"))
                        .concludes("SATISFIED PASS_CEILING coordination, 2023, 43991.99, 43992.00"),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("43991.99 euros in 2023", paid(2023, "1000.00", "42991.99"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("43992.00 euros in 2023", paid(2023, "1000.00", "42992.00"))
                        .concludes("SATISFIED PASS_CEILING coordination, 2023, 43992.00, 43992.00"),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("43992.00 euros in 2023", paid(2023, "1000.00", "42992.00"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("43992.01 euros in 2023", paid(2023, "1000.00", "42992.01"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("43992.01 euros in 2023", paid(2023, "1000.00", "42992.01"))
                        .concludes("NOT_SATISFIED PASS_CEILING coordination, 2023, 43992.01, 43992.00"),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("46367.99 euros in 2024", paid(2024, "1000.00", "45367.99"))
                        .concludes("SATISFIED PASS_CEILING coordination, 2024, 46367.99, 46368.00"),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("46367.99 euros in 2024", paid(2024, "1000.00", "45367.99"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("46368.00 euros in 2024", paid(2024, "1000.00", "45368.00"))
                        .concludes("SATISFIED PASS_CEILING coordination, 2024, 46368.00, 46368.00"),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("46368.00 euros in 2024", paid(2024, "1000.00", "45368.00"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("46368.01 euros in 2024", paid(2024, "1000.00", "45368.01"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("46368.01 euros in 2024", paid(2024, "1000.00", "45368.01"))
                        .concludes("NOT_SATISFIED PASS_CEILING coordination, 2024, 46368.01, 46368.00"),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("47099.99 euros in 2025", paid(2025, "1000.00", "46099.99"))
                        .concludes("SATISFIED PASS_CEILING coordination, 2025, 47099.99, 47100.00"),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("47099.99 euros in 2025", paid(2025, "1000.00", "46099.99"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("47100.00 euros in 2025", paid(2025, "1000.00", "46100.00"))
                        .concludes("SATISFIED PASS_CEILING coordination, 2025, 47100.00, 47100.00"),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("47100.00 euros in 2025", paid(2025, "1000.00", "46100.00"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("47100.01 euros in 2025", paid(2025, "1000.00", "46100.01"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("47100.01 euros in 2025", paid(2025, "1000.00", "46100.01"))
                        .concludes("NOT_SATISFIED PASS_CEILING coordination, 2025, 47100.01, 47100.00"),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("48059.99 euros in 2026", paid(2026, "1000.00", "47059.99"))
                        .concludes("SATISFIED PASS_CEILING coordination, 2026, 48059.99, 48060.00"),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("48059.99 euros in 2026", paid(2026, "1000.00", "47059.99"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("48060.00 euros in 2026", paid(2026, "1000.00", "47060.00"))
                        .concludes("SATISFIED PASS_CEILING coordination, 2026, 48060.00, 48060.00"),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("48060.00 euros in 2026", paid(2026, "1000.00", "47060.00"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given("48060.01 euros in 2026", paid(2026, "1000.00", "47060.01"))
                        .staysSilent(),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("48060.01 euros in 2026", paid(2026, "1000.00", "47060.01"))
                        .concludes("NOT_SATISFIED PASS_CEILING coordination, 2026, 48060.01, 48060.00"),
                verifyThat(
                                "ceiling: a professional paid more than the yearly ceiling of social security does not meet the criterion")
                        .given("indemnities alone above, remunerations not stated", paid(2023, "43992.01", ""))
                        .concludes("NOT_SATISFIED PASS_CEILING coordination, 2023, 43992.01, 43992.00"),
                verifyThat("ceiling: a professional of whom a sum is not stated may be below or above")
                        .given("indemnities alone at the ceiling, remunerations not stated", paid(2023, "43992.00", ""))
                        .concludes("UNKNOWN PASS_CEILING coordination, 2023 for want of community.history.payments.0"),
                verifyThat("ceiling: a professional of whom a sum is not stated may be below or above")
                        .given("both sums stated and below the ceiling", paid(2023, "1000.00", "1.00"))
                        .staysSilent(),
                verifyThat("ceiling: a professional of whom a sum is not stated may be below or above")
                        .given("remunerations alone, indemnities not stated", paid(2023, "", "1.00"))
                        .concludes("UNKNOWN PASS_CEILING coordination, 2023 for want of community.history.payments.0"),
                verifyThat("ceiling: a professional of whom a sum is not stated may be below or above")
                        .given("indemnities alone above", paid(2023, "43992.01", ""))
                        .staysSilent(),
                verifyThat("ceiling: a professional of whom a sum is not stated may be below or above")
                        .given("a year without ceiling", paid(2021, "1.00", ""))
                        .staysSilent(),
                verifyThat("ceiling: a year whose ceiling is not known leaves the criterion unknown")
                        .given("a payment in 2021", paid(2021, "90000.00", "1.00"))
                        .concludes("UNKNOWN PASS_CEILING coordination, 2021"),
                verifyThat("ceiling: a year whose ceiling is not known leaves the criterion unknown")
                        .given("a payment in 2022", paid(2022, "90000.00", "1.00"))
                        .staysSilent(),
                verifyThat("ceiling: a year whose ceiling is not known leaves the criterion unknown")
                        .given("a payment in 2026", paid(2026, "90000.00", "1.00"))
                        .staysSilent(),
                verifyThat("ceiling: a year whose ceiling is not known leaves the criterion unknown")
                        .given("a payment in 2027", paid(2027, "90000.00", "1.00"))
                        .concludes("UNKNOWN PASS_CEILING coordination, 2027"),
                verifyThat(
                                "ceiling: a professional paid at most the yearly ceiling of social security meets the criterion")
                        .given(
                                "two professionals, and one of them in two years: each is looked at by itself",
                                paid(2022, "41136.00", "0.00")
                                        .withPayment(payment("coordination", 2023, "43992.00", "0.00"))
                                        .withPayment(payment("médecin", 2022, "41136.00", "0.01")))
                        .concludes(
                                "SATISFIED PASS_CEILING coordination, 2022, 41136.00, 41136.00",
                                "SATISFIED PASS_CEILING coordination, 2023, 43992.00, 43992.00"));
    }

    private static Dossier numbered(String finess, String rna, String siret) {
        return Dossier.named("CPTS")
                .with(new Community(
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.of(new Identifiers(optional(finess), optional(rna), optional(siret))),
                        Optional.empty(),
                        Optional.empty(),
                        History.none(),
                        Map.of()));
    }

    private static Dossier paid(int year, String indemnities, String remunerations) {
        return Dossier.named("CPTS").withPayment(payment("coordination", year, indemnities, remunerations));
    }

    private static ProfessionalPayment payment(String role, int year, String indemnities, String remunerations) {
        return new ProfessionalPayment(
                role,
                year,
                optional(indemnities).map(Euros::parse),
                optional(remunerations).map(Euros::parse));
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
