package fr.cpts.rules.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The legal values as the agreement states them, typed by hand. */
class LegalValuesTest {

    private static final LegalParameters SHIPPED = RuleBook.standard().parameters();
    private static final LocalDate AGREEMENT = LocalDate.of(2019, 8, 25);
    private static final LocalDate AVENANT_2 = LocalDate.of(2022, 9, 3);
    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);

    /** Version, key, T1 to T4, then how sure each is: published, read in the press, or inferred. */
    private static final String AMOUNTS = """
            1 fonctionnement.ceiling                             50000  60000  75000  90000  pub pub pub pub
            1 mission.acces-soins.ceiling                        75000  92000 120000 150000  pub pub pub pub
            1 mission.acces-soins.reading-r1.fixed-part          15000  17500  25000  30000  inf inf inf inf
            1 mission.acces-soins.reading-r1.variable-part       15000  17500  25000  30000  inf inf inf inf
            1 mission.acces-soins.reading-r2.fixed-part          20000  23500  32500  40000  inf inf inf inf
            1 mission.acces-soins.reading-r2.variable-part       20000  23500  32500  40000  inf inf inf inf
            1 mission.parcours.ceiling                           50000  70000  90000 100000  pub pub pub pub
            1 mission.prevention.ceiling                         20000  30000  35000  40000  pub pub pub pub
            1 mission.qualite.ceiling                            15000  20000  30000  40000  pub pub pub pub
            1 mission.accompagnement.ceiling                     10000  15000  20000  30000  pub pub pub pub
            1 snp.compensation.ceiling                           10000  12000  15000  20000  pub pub pub pub
            1 snp.orientation.ceiling                            35000  45000  55000  70000  pub pub pub pub
            2 fonctionnement.ceiling                             50000  60000  75000  90000  pub inf inf pub
            2 mission.acces-soins.ceiling                        80000  97000 125000 155000  pre inf pub pre
            2 mission.acces-soins.fixed-part                     57500  71000  90000 112500  inf inf pub inf
            2 mission.acces-soins.variable-part                  22500  26000  35000  42500  inf inf pub inf
            2 mission.parcours.ceiling                           50000  70000  90000 100000  inf inf pub inf
            2 mission.prevention.ceiling                         20000  30000  35000  40000  inf inf pub inf
            2 mission.qualite.ceiling                            15000  20000  30000  40000  inf inf pub inf
            2 mission.accompagnement.ceiling                     10000  15000  20000  30000  inf inf pub inf
            2 mission.crise.plan                                 25000  35000  45000  50000  pre inf inf pre
            2 mission.crise.update                               12500  17500  22500  25000  inf inf pub inf
            2 mission.crise.occurrence                           37500  52500  67500  75000  pre inf pub pre
            """;

    private static Stream<List<String>> amounts() {
        return AMOUNTS.lines().map(line -> List.of(line.trim().split("\\s+")));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void eachAmountIsTheOneOfItsVersionAndAsSureAsItsSource(List<String> row) {
        boolean first = row.get(0).equals("1");
        LegalTable table = SHIPPED.on(first ? AGREEMENT : AVENANT_2);
        for (int i = 0; i < 4; i++) {
            LegalAmount amount = table.amount(row.get(1), SizeClass.known().get(i));
            assertEquals(Euros.parse(row.get(2 + i)), amount.amount());
            assertEquals(
                    row.get(6 + i),
                    amount.citation().confidence().name().toLowerCase().substring(0, 3),
                    () -> row.get(1));
            assertEquals(first ? AGREEMENT : AVENANT_2, amount.citation().from());
            assertEquals(first ? "ACI-2019" : "ACI-2019-AV2", amount.citation().text());
            assertEquals(row.get(1), amount.citation().key());
            assertFalse(amount.citation().article().isBlank());
            assertFalse(amount.citation().readIn().isBlank());
        }
    }

    @Test
    void everyDayFromTheFirstTextHasOneVersionAndAllItsAmountsForEverySize() {
        for (LocalDate day = AGREEMENT; !day.isAfter(LAST); day = day.plusDays(1)) {
            LegalTable table = SHIPPED.on(day);
            String version = day.isBefore(AVENANT_2) ? "1" : "2";
            assertEquals(
                    version.equals("1") ? "ACI-2019" : "ACI-2019-AV2",
                    table.code("agreement.version").code());
            assertEquals(keys(version), amountsOn(table), day.toString());
        }
    }

    @Test
    void noValueHoldsOnTheDayBeforeTheFirstText() {
        LegalTable table = SHIPPED.on(AGREEMENT.minusDays(1));
        SHIPPED.all().stream()
                .map(Parameter::key)
                .filter(key -> !key.equals("eligibility.validation-delay"))
                .forEach(key -> assertFalse(table.has(key), key));
        assertEquals(
                List.of(AGREEMENT, AVENANT_2),
                SHIPPED.changes().stream()
                        .filter(day -> SHIPPED.all().stream()
                                .filter(parameter -> !parameter.key().startsWith("eligibility.")
                                        && !parameter.key().startsWith("compliance."))
                                .flatMap(parameter -> parameter.timeline().stream())
                                .anyMatch(dated -> dated.from().equals(day)))
                        .toList());
    }

    @Test
    void eachValueHoldsFromItsDayUntilTheNext() {
        for (Parameter parameter : SHIPPED.all()) {
            for (int i = 0; i < parameter.timeline().size(); i++) {
                Parameter.Dated dated = parameter.timeline().get(i);
                Parameter.Dated before = i == 0 ? null : parameter.timeline().get(i - 1);
                assertEquals(
                        before == null || before.isEnd(),
                        parameter.on(dated.from().minusDays(1)).isEmpty(),
                        parameter.key());
                if (before != null && !before.isEnd()) {
                    assertEquals(before, parameter.on(dated.from().minusDays(1)).orElseThrow());
                }
                assertEquals(dated.isEnd(), parameter.on(dated.from()).isEmpty(), parameter.key());
                if (!dated.isEnd()) {
                    assertEquals(dated, parameter.on(dated.from()).orElseThrow());
                    assertEquals(dated, parameter.on(dated.from().plusDays(1)).orElseThrow());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2019-08-25, 220000, 287000, 370000, 450000", "2022-09-03, 287500, 379500, 487500, 580000"})
    void theAmountsOfASizeAddUpToTheTotalOfItsVersion(LocalDate day, String t1, String t2, String t3, String t4) {
        List<String> totals = List.of(t1, t2, t3, t4);
        List<String> counted = keys(day.equals(AGREEMENT) ? "1" : "2").stream()
                .filter(key -> key.endsWith(".ceiling") && !key.startsWith("snp.")
                        || key.equals("mission.crise.plan")
                        || key.equals("mission.crise.occurrence"))
                .toList();
        for (int i = 0; i < 4; i++) {
            Euros total = Euros.ZERO;
            for (String key : counted) {
                total = total.plus(amount(key, SizeClass.known().get(i), day));
            }
            assertEquals(Euros.parse(totals.get(i)), total);
        }
    }

    @Test
    void bothReadingsOfAccessToCareAddUpToItsTotal() {
        for (SizeClass size : SizeClass.known()) {
            Euros total = amount("mission.acces-soins.ceiling", size, AGREEMENT);
            Euros orientation = amount("snp.orientation.ceiling", size, AGREEMENT);
            Euros compensation = amount("snp.compensation.ceiling", size, AGREEMENT);
            assertEquals(
                    total,
                    parts("mission.acces-soins.reading-r1.", size, AGREEMENT)
                            .plus(orientation)
                            .plus(compensation));
            assertEquals(
                    total,
                    parts("mission.acces-soins.reading-r2.", size, AGREEMENT).plus(orientation));
        }
    }

    @Test
    void thePartsOfAccessToCareAddUpToItsCeilingAndDifferByTheOrientationOf2019() {
        for (SizeClass size : SizeClass.known()) {
            assertEquals(
                    amount("mission.acces-soins.ceiling", size, AVENANT_2),
                    parts("mission.acces-soins.", size, AVENANT_2));
            assertEquals(
                    amount("snp.orientation.ceiling", size, AGREEMENT),
                    amount("mission.acces-soins.fixed-part", size, AVENANT_2)
                            .minus(amount("mission.acces-soins.variable-part", size, AVENANT_2)));
        }
    }

    @Test
    void theUpdateOfTheCrisisPlanIsHalfOfThePlan() {
        for (SizeClass size : SizeClass.known()) {
            Euros update = amount("mission.crise.update", size, AVENANT_2);
            assertEquals(amount("mission.crise.plan", size, AVENANT_2), update.plus(update));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "acces-soins, 6, 18, 2019-08-25",
        "parcours, 12, 24, 2019-08-25",
        "prevention, 12, 24, 2019-08-25",
        "crise, 6, 18, 2022-09-03"
    })
    void eachMissionOfTheSocleHasItsCalendar(String mission, int start, int deploy, LocalDate since) {
        LegalTable table = SHIPPED.on(since);
        assertEquals("SOCLE", table.code("mission." + mission + ".status").code());
        assertEquals(start, table.number("mission." + mission + ".start-within").number());
        assertEquals(
                deploy, table.number("mission." + mission + ".deploy-within").number());
        assertEquals(
                Confidence.PUBLISHED,
                table.number("mission." + mission + ".start-within").citation().confidence());
        assertFalse(SHIPPED.on(since.minusDays(1)).has("mission." + mission + ".status"));
    }

    @ParameterizedTest
    @CsvSource({"qualite", "accompagnement"})
    void aComplementaryMissionHasNoCalendar(String mission) {
        LegalTable table = SHIPPED.on(AVENANT_2);
        assertEquals(
                "COMPLEMENTARY", table.code("mission." + mission + ".status").code());
        assertFalse(table.has("mission." + mission + ".start-within"));
        assertFalse(table.has("mission." + mission + ".deploy-within"));
    }

    @Test
    void theSharesAndTheDurationAreThoseOfTheAgreement() {
        LegalTable table = SHIPPED.on(AGREEMENT);
        assertEquals(Ratio.of(3, 4), table.ratio("payment.advance-share").ratio());
        assertEquals(Ratio.of(1, 2), table.ratio("payment.fixed-share").ratio());
        assertEquals(Ratio.of(1, 2), table.ratio("payment.variable-share").ratio());
        assertEquals(5, table.number("agreement.duration").number());
        assertEquals(
                Confidence.PRESS, table.number("agreement.duration").citation().confidence());
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 41136, PUBLISHED",
        "2023, 43992, PUBLISHED",
        "2024, 46368, PUBLISHED",
        "2025, 47100, PRESS",
        "2026, 48060, PUBLISHED"
    })
    void theYearlyCeilingHoldsForACivilYear(int year, String euros, Confidence confidence) {
        for (LocalDate day : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            LegalSum pass = SHIPPED.on(day).sum("compliance.pass");
            assertEquals(Euros.parse(euros), pass.sum());
            assertEquals(confidence, pass.citation().confidence());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "eligibility.validation-delay, 2019-07-26, 2019-07-27",
        "eligibility.legal-form, 2021-05-12, 2021-05-13",
        "eligibility.local-law-departement, 2021-05-12, 2021-05-13",
        "eligibility.kept-form, 2021-05-12, 2021-05-13",
        "eligibility.kept-form, 2022-05-15, 2022-05-14",
        "eligibility.letter-of-intent-region, 2019-08-24, 2019-08-25",
        "compliance.pass, 2021-12-31, 2022-01-01",
        "compliance.pass, 2027-01-01, 2026-12-31"
    })
    void eachValueOfEligibilityHasItsFirstAndLastDay(String key, LocalDate without, LocalDate with) {
        assertFalse(SHIPPED.on(without).has(key));
        assertTrue(SHIPPED.on(with).has(key));
    }

    @Test
    void theValuesOfEligibilityAreThoseOfTheTexts() {
        LegalTable table = SHIPPED.on(LocalDate.of(2021, 5, 13));
        assertEquals(2, table.number("eligibility.validation-delay").number());
        assertEquals(
                List.of("57", "67", "68"),
                table.code("eligibility.local-law-departement").codes());
        assertEquals(
                List.of("Nouvelle-Aquitaine"),
                table.code("eligibility.letter-of-intent-region").codes());
        assertEquals(
                List.of("ASSOCIATION_1901", "ASSOCIATION_LOCAL_LAW"),
                table.code("eligibility.legal-form").codes());
    }

    @Test
    void theEntryIntoForceOfAvenant2IsInferredForItsAmountsAndReadInThePressForItsMission() {
        assertEquals(
                Confidence.PUBLISHED,
                SHIPPED.on(AGREEMENT).code("agreement.version").citation().confidence());
        assertEquals(
                Confidence.INFERRED,
                SHIPPED.on(AVENANT_2).code("agreement.version").citation().confidence());
        assertEquals(
                Confidence.PRESS,
                SHIPPED.on(AVENANT_2).code("mission.crise.status").citation().confidence());
    }

    /** CSS L. 162-15-2: an agreement that came to its end goes on until a new one is published. */
    @ParameterizedTest
    @CsvSource({"2024-08-25", "2027-01-01", "2027-09-03", "2029-06-30", "2031-12-31"})
    void aTariffDoesNotExpireAfterFiveYears(LocalDate day) {
        assertEquals("ACI-2019-AV2", SHIPPED.on(day).code("agreement.version").code());
        assertEquals(Euros.of(125_000), amount("mission.acces-soins.ceiling", SizeClass.T3, day));
    }

    @Test
    void eachSourceHasATitleAndIdentifiersOnlyWhereOneWasRead() {
        Citation agreement = SHIPPED.on(AGREEMENT).code("agreement.version").citation();
        assertEquals(List.of("NOR SSAS1924409A"), agreement.identifiers());
        assertTrue(agreement.title(Locale.FRENCH).startsWith("Accord conventionnel interprofessionnel"));
        assertTrue(agreement.title(Locale.ENGLISH).startsWith("Interprofessional agreement"));
        assertEquals(
                List.of("JORFTEXT000045443303"),
                SHIPPED.on(AVENANT_2).code("agreement.version").citation().identifiers());
        assertEquals(
                List.of("CSP L. 1434-12"),
                SHIPPED.on(AVENANT_2)
                        .number("eligibility.validation-delay")
                        .citation()
                        .identifiers());
        assertEquals(
                List.of("CSP D. 1434-44", "arrêté du 19 décembre 2023"),
                SHIPPED.on(LocalDate.of(2024, 1, 1))
                        .sum("compliance.pass")
                        .citation()
                        .identifiers());
        assertEquals(
                List.of(),
                SHIPPED.on(AVENANT_2)
                        .code("eligibility.letter-of-intent-region")
                        .citation()
                        .identifiers());
        for (Parameter parameter : SHIPPED.all()) {
            for (Parameter.Dated dated : parameter.timeline()) {
                Stream.concat(dated.forAll().stream(), dated.bySize().values().stream())
                        .forEach(value -> assertEquals(
                                Set.of("fr", "en"),
                                value.citation().source().titles().keySet(),
                                parameter.key()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, T1",
        "39999, T1",
        "40000, T2",
        "40001, T2",
        "79999, T2",
        "80000, ''",
        "80001, T3",
        "174999, T3",
        "175000, T3",
        "175001, T4",
        "2147483647, T4"
    })
    void aPopulationIsOfOneClassUnlessTwoClaimIt(int population, String size) {
        assertEquals(size, band(population));
    }

    @Test
    void theBandsDoNotOverlapAndLeaveOutOneFigureOnly() {
        LegalTable table = SHIPPED.on(AGREEMENT);
        List<LegalBand> bands = table.sizes("size.band").stream()
                .map(size -> (LegalBand) SHIPPED.find("size.band")
                        .orElseThrow()
                        .timeline()
                        .get(0)
                        .bySize()
                        .get(size))
                .toList();
        Set<Integer> left = new TreeSet<>();
        for (int population = 0; population <= 200_000; population++) {
            int counted = population;
            long claimed = bands.stream().filter(band -> band.contains(counted)).count();
            assertTrue(claimed <= 1, "claimed twice: " + population);
            if (claimed == 0) {
                left.add(population);
            }
        }
        assertEquals(Set.of(80_000), left);
    }

    @Test
    void everyValueIsLabelledInBothLanguagesAndWasCheckedByAHuman() {
        for (Parameter parameter : SHIPPED.all()) {
            assertEquals(Set.of("fr", "en"), parameter.labels().keySet(), parameter.key());
            assertFalse(parameter.description().isBlank(), parameter.key());
        }
        assertEquals(SizeClass.known(), SHIPPED.sizes());
    }

    @Test
    void aKeyWithoutValueIsAnErrorThatNamesItAndTheDay() {
        LegalTable table = SHIPPED.on(AGREEMENT);
        assertMessage(
                "parameter mission.crise.plan has no value on 2019-08-25\n"
                        + "Maybe the key is misspelt, or the rule should ask has(\"mission.crise.plan\") first.",
                () -> table.amount("mission.crise.plan", SizeClass.T1));
        assertMessage(
                "parameter fonctionnement.ceiling has no value for size T7 on 2019-08-25: it has one for [T1, T2, T3, T4]\n"
                        + "Maybe the size class is missing from the file of the parameter.",
                () -> table.amount("fonctionnement.ceiling", SizeClass.parse("T7")));
        assertMessage(
                "parameter fonctionnement.ceiling depends on the size class\nMaybe amount(key, size) was meant.",
                () -> table.number("fonctionnement.ceiling"));
    }

    private static void assertMessage(String message, org.junit.jupiter.api.function.Executable read) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, read).getMessage());
    }

    private static Euros amount(String key, SizeClass size, LocalDate day) {
        return SHIPPED.on(day).amount(key, size).amount();
    }

    private static Euros parts(String folder, SizeClass size, LocalDate day) {
        return amount(folder + "fixed-part", size, day).plus(amount(folder + "variable-part", size, day));
    }

    private static String band(int population) {
        return SHIPPED.on(AGREEMENT)
                .band("size.band", population)
                .map(band -> band.sizeClass().code())
                .orElse("");
    }

    private static Set<String> keys(String version) {
        return amounts()
                .filter(row -> row.get(0).equals(version))
                .map(row -> row.get(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of the amounts of a day, each of which has a value for every size. */
    private static Set<String> amountsOn(LegalTable table) {
        return SHIPPED.all().stream()
                .filter(parameter -> parameter.unit() == Unit.EUROS)
                .map(Parameter::key)
                .filter(table::has)
                .peek(key -> assertEquals(SizeClass.known(), table.sizes(key), key))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
