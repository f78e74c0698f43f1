package fr.cpts.financing.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.EntitlementLine;
import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.json.StatementJson;
import fr.cpts.financing.schedule.Grounds;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.json.JsonTree;
import fr.cpts.model.json.Problem;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.envelope.Part;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.parameter.Confidence;
import fr.cpts.rules.position.Positions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptStatementTest {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();

    private static final FinancingStatement STATEMENT = CALCULATOR.statement(
            Dossier.named("X")
                    .with(Contract.signedOn(LocalDate.of(2023, 1, 1))
                            .withDurationYears(1)
                            .withSizeClass(SizeClass.T3)
                            .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 7, 1))),
            LocalDate.of(2024, 6, 30),
            Positions.usual().with("P03", "months"));

    private static final String KEPT = StatementJson.of(STATEMENT, Locale.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void aKeptStatementTellsFromWhatItWasComputed() {
        KeptStatement kept = read(KEPT);
        assertEquals(Optional.of(Locale.ENGLISH), kept.language());
        assertEquals(Optional.of("X"), kept.community());
        assertEquals(LocalDate.of(2024, 6, 30), kept.asOf());
        assertEquals("months", kept.positions().choices().get("P03"));
        assertEquals(STATEMENT.positions(), kept.positionUses());
        assertEquals(List.of(), kept.hypotheses());
        assertTrue(kept.isOf(CALCULATOR.rules()));
        assertFalse(read(KEPT.replace(STATEMENT.rulesId(), "0".repeat(64))).isOf(CALCULATOR.rules()));
        assertFalse(read(KEPT.replace(STATEMENT.parametersId(), "0".repeat(64))).isOf(CALCULATOR.rules()));
    }

    @Test
    void paymentsAreTypedValues() {
        assertEquals(
                new PaymentLine(
                        LocalDate.of(2023, 7, 1),
                        1,
                        new Envelope("PARCOURS"),
                        PaymentKind.ADVANCE,
                        Euros.parse("16875.00"),
                        new Grounds(false, List.of("P01", "P03"), Confidence.POSITION)),
                read(KEPT).lines().get(1));
    }

    @Test
    void entitlementsAreTypedValues() {
        assertEquals(
                new EntitlementLine(
                        new Envelope("PARCOURS"),
                        Part.FIXED,
                        Euros.of(90_000),
                        Ratio.of(1, 4),
                        Euros.of(22_500),
                        Euros.ZERO,
                        new Grounds(false, List.of("P01", "P03", "P06"), Confidence.POSITION)),
                read(KEPT).contractYears().get(0).entitlements().get(3));
    }

    @Test
    void findingsKeepTheirCodeAndTheirWords() {
        assertEquals(
                new KeptFinding(
                        "SOCLE_MISSION_NOT_LISTED",
                        Finding.Severity.WARNING,
                        "Access to care is a socle mission from year 1 on, and the contract does not list it"),
                read(KEPT).findings().get(0));
    }

    @Test
    void itIsReadFromAFileAStreamBytesAndAText() throws IOException {
        byte[] bytes = KEPT.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("kept.json"), bytes);
        List<PaymentLine> lines = STATEMENT.lines();
        assertEquals(lines, KeptStatement.read(file).lines());
        assertEquals(
                lines,
                KeptStatement.read("kept", new ByteArrayInputStream(bytes)).lines());
        assertEquals(lines, KeptStatement.read("kept", bytes).lines());
        assertEquals(lines, KeptStatement.read("kept", KEPT).lines());
    }

    @Test
    void aNullIsRefusedByName() {
        assertNull("file", () -> KeptStatement.read(null));
        assertNull("source", () -> KeptStatement.read(null, KEPT));
        assertNull("json", () -> KeptStatement.read("kept", (String) null));
        assertNull("json", () -> KeptStatement.read("kept", (byte[]) null));
        assertNull("input", () -> KeptStatement.read("kept", (java.io.InputStream) null));
    }

    private static void assertNull(String name, Executable reading) {
        assertEquals(name, assertThrows(NullPointerException.class, reading).getMessage());
    }

    @Test
    void aStatementKeptBeforeFormatsWereNumberedIsReadWithoutALanguage() {
        KeptStatement kept = read(KEPT.replace("  \"format\" : 2,\n  \"language\" : \"en\",\n", ""));
        assertEquals(Optional.empty(), kept.language());
        assertEquals(STATEMENT.lines(), kept.lines());
    }

    @Test
    void membersThatThisVersionDoesNotKnowArePassedOverAndNamed() {
        KeptStatement kept = read(KEPT.replace("\"format\" : 2,", "\"format\" : 2, \"currency\": \"EUR\",")
                .replace("\"totals\" : {", "\"totals\" : {\"byBank\": [],")
                .replace("\"lines\" : [\n    {", "\"lines\" : [\n    {\"bank\": {\"dueOn\": 1},"));
        assertEquals(List.of("currency", "lines.0.bank", "totals.byBank"), kept.passedOver());
        assertEquals(STATEMENT.lines(), kept.lines());
        assertEquals(STATEMENT.totals(), kept.totals());
    }

    @Test
    void aHigherFormatIsRefusedAndBothAreNamed() {
        assertEquals(
                "kept.json:1:12: format 3: this version reads format 2\n  Maybe the statement was written by a newer"
                        + " version of the library, which is needed to read it",
                refusal("{\"format\": 3, \"asOf\": 7}").getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|format 0: this version reads format 2",
                "0.5|format 0.5: this version reads format 2",
                "\"1\"|format \"1\": a number is expected here",
                "null|format null: a number is expected here"
            })
    void aFormatThatIsNoneIsRefused(String format, String message) {
        assertEquals(
                "kept.json:1:12: " + message,
                refusal("{\"format\": " + format + "}").getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.0", "2e0"})
    void aFormatIsTheSameHoweverItIsWritten(String two) {
        assertEquals(
                STATEMENT.lines(),
                read(KEPT.replace("\"format\" : 2", "\"format\" : " + two)).lines());
    }

    static List<Arguments> malformed() {
        return List.of(
                Arguments.of(
                        "\"language\" : \"en\"",
                        "\"language\" : \"de\"",
                        "language \"de\": the language of a statement is fr or en"),
                Arguments.of(
                        "\"asOf\" : \"2024-06-30\"",
                        "\"asOf\" : \"2024-06-31\"",
                        "asOf \"2024-06-31\": a day is a date that exists, written as 2021-06-01"),
                Arguments.of(
                        "\"asOf\" : \"2024-06-30\"", "\"as\" : \"2024-06-30\"", "{…}: the object has a member asOf"),
                Arguments.of(
                        "\"amount\" : 16875.00",
                        "\"amount\" : 16875.001",
                        "lines.1.amount 16875.001: an amount in euros has at most two decimals"),
                Arguments.of(
                        "\"amount\" : 16875.00",
                        "\"amount\" : \"16875.00\"",
                        "lines.1.amount \"16875.00\": a number is expected here"),
                Arguments.of(
                        "\"amount\" : 16875.00",
                        "\"amount\" : 1e30",
                        "lines.1.amount 1e30: an amount in euros lies within ±1000 billion"),
                Arguments.of(
                        "\"kind\" : \"ADVANCE\"",
                        "\"kind\" : \"GIFT\"",
                        "lines.1.kind \"GIFT\": one of these is expected here: FULL, ADVANCE, BALANCE, VARIABLE, OCCURRENCE, RECOVERY"),
                Arguments.of(
                        "\"kind\" : \"ADVANCE\"",
                        "\"kind\" : \"advance\"",
                        "lines.1.kind \"advance\": one of these is expected here: FULL, ADVANCE, BALANCE, VARIABLE, OCCURRENCE, RECOVERY"),
                Arguments.of(
                        "\"confidence\" : \"position\"",
                        "\"confidence\" : \"POSITION\"",
                        "contractYears.0.entitlements.3.confidence \"POSITION\": one of these is expected here: published, press, inferred, position"),
                Arguments.of(
                        "\"envelope\" : \"CRISE\"",
                        "\"envelope\" : \"crise\"",
                        "contractYears.0.entitlements.7.envelope \"crise\": an envelope is a code in capitals such as FONCTIONNEMENT"),
                Arguments.of(
                        "\"share\" : \"1/4\"",
                        "\"share\" : \"1/0\"",
                        "contractYears.0.entitlements.3.share \"1/0\": a fraction has a denominator of at least 1, not 0"),
                Arguments.of(
                        "\"share\" : \"1/4\"",
                        "\"share\" : \"a quarter\"",
                        "contractYears.0.entitlements.3.share \"a quarter\": a fraction is written with whole numbers, such as 3/4, 1 or 0"),
                Arguments.of(
                        "\"number\" : 1",
                        "\"number\" : 0",
                        "contractYears.0.number 0: a whole number from 1 to 1000000 is expected here"),
                Arguments.of(
                        "\"number\" : 1",
                        "\"number\" : 1.5",
                        "contractYears.0.number 1.5: a whole number from 1 to 1000000 is expected here"),
                Arguments.of(
                        "\"from\" : \"2023-01-01\"",
                        "\"from\" : \"2025-01-01\"",
                        "contractYears.0.to \"2024-01-01\": a period ends after it begins: there is no day from 2025-01-01 to 2024-01-01"),
                Arguments.of(
                        "\"settledOn\" : \"2024-01-01\"",
                        "\"settledOn\" : \"2024-01-02\"",
                        "contractYears.0.lastDay \"2023-12-31\": the last day of a contract year is the one before it is settled"),
                Arguments.of(
                        "\"status\" : \"SOCLE\"",
                        "\"status\" : \"OTHER\"",
                        "contractYears.0.missions.0.status \"OTHER\": one of these is expected here: SOCLE, COMPLEMENTARY"),
                Arguments.of(
                        "\"sizeClass\" : \"T3\"",
                        "\"sizeClass\" : \"3\"",
                        "size.sizeClass \"3\": a size class is written T and its number, such as T3"),
                Arguments.of(
                        "\"determined\" : true",
                        "\"determined\" : false",
                        "size.determined false: true when there is a sizeClass, and false when there is none"),
                Arguments.of(
                        "\"usual\" : true",
                        "\"usual\" : \"yes\"",
                        "positions.0.usual \"yes\": true or false is expected here"),
                Arguments.of(
                        "\"id\" : \"P02\"",
                        "\"id\" : \"P01\"",
                        "positions.1.id \"P01\": each question and each contract year appears only once"),
                Arguments.of(
                        "\"id\" : \"P02\"",
                        "\"id\" : \"Q2\"",
                        "positions.1.id \"Q2\": the number of a question is P and two digits, such as P03"),
                Arguments.of(
                        "\"severity\" : \"WARNING\"",
                        "\"severity\" : \"FATAL\"",
                        "findings.0.severity \"FATAL\": one of these is expected here: INFO, WARNING, ERROR"),
                Arguments.of(
                        "\"2023\" : 91875.00",
                        "\"MMXXIII\" : 91875.00",
                        "totals.byCivilYear.MMXXIII 91875.00: a sum by year is named by a number of at most four digits"),
                Arguments.of(
                        "\"hypotheses\" : [ ]",
                        "\"hypotheses\" : {}",
                        "hypotheses {}: a list in square brackets is expected here"),
                Arguments.of(
                        "\"community\" : {",
                        "\"community\" : [], \"x\" : {",
                        "community []: an object in braces is expected here"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsMalformedIsRefusedWithPlaceAndValue(String here, String there, String message) {
        assertTrue(KEPT.contains(here), here);
        String told = refusal(KEPT.replaceFirst(Pattern.quote(here), there))
                .problems()
                .get(0)
                .toString();
        assertEquals(message, told.replaceFirst("^kept\\.json:\\d+:\\d+: ", ""));
    }

    @Test
    void everySectionAndEveryLineTellsItsProblemAtOnceInTheOrderOfTheDocument() {
        String bad = KEPT.replace("\"asOf\" : \"2024", "\"asOf\" : \"x2024")
                .replace("\"dueOn\" : \"", "\"dueOn\" : \"x")
                .replace("\"severity\" : \"", "\"severity\" : \"x");
        List<Problem> problems = refusal(bad).problems();
        assertEquals(1 + STATEMENT.lines().size() + STATEMENT.findings().size(), problems.size());
        assertEquals("asOf", problems.get(0).path());
        assertEquals("lines.0.dueOn", problems.get(1).path());
        for (int i = 1; i < problems.size(); i++) {
            assertTrue(problems.get(i - 1).line() < problems.get(i).line(), problems::toString);
        }
        String line = bad.lines().toList().get(problems.get(1).line() - 1);
        assertEquals("\"x2023-01-01\",", line.substring(problems.get(1).column() - 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|kept.json:1:1: []: an object in braces is expected here",
                "{\"asOf\"|kept.json:1:8: this is not valid JSON: it ends too early",
                "''|kept.json:1:1: the file is empty: a statement is a JSON object"
            })
    void whatIsNoStatementIsRefused(String text, String message) {
        assertEquals(message, refusal(text).problems().get(0).toString());
    }

    @Test
    void moreThanTenThousandPaymentsAreRefusedAndTenThousandOfTheLargestAmountAreRead() {
        String line = KEPT.substring(
                        KEPT.indexOf("\"lines\" : [\n    {") + "\"lines\" : [".length(),
                        KEPT.indexOf("}", KEPT.indexOf("\"lines\" : [\n    {")) + 1)
                .replaceFirst("\"amount\" : [0-9.]+", "\"amount\" : 1000000000000.00");
        String others = (line + ",").repeat(9_997);
        String max = KEPT.replace("\"lines\" : [\n    {", "\"lines\" : [" + others + "\n    {");
        assertEquals(10_000, read(max).lines().size());
        String more = KEPT.replace("\"lines\" : [\n    {", "\"lines\" : [" + line + "," + others + "\n    {");
        assertEquals(
                "a statement has at most 10000 payments, not 10001",
                refusal(more).problems().get(0).mustHold(Locale.ENGLISH));
    }

    @Test
    void anEmptyObjectLacksEveryMemberThatAStatementHas() {
        List<String> told = refusal("{}").problems().stream()
                .map(problem -> problem.mustHold(Locale.ENGLISH))
                .toList();
        for (String name : JsonTree.of(KEPT).names()) {
            boolean optional = name.equals("format") || name.equals("language");
            assertEquals(!optional, told.contains("the object has a member " + name), name);
        }
    }

    @Test
    void aDossierIsNoStatement() {
        assertTrue(KeptStatement.isOne(JsonTree.of(KEPT)));
        assertFalse(KeptStatement.isOne(JsonTree.of("{\"format\": 2, \"contract\": {}}")));
        assertFalse(KeptStatement.isOne(JsonTree.of("[]")));
    }

    private static InvalidInputException refusal(String text) {
        return assertThrows(InvalidInputException.class, () -> read(text));
    }

    private static KeptStatement read(String text) {
        return KeptStatement.read("kept.json", text);
    }
}
