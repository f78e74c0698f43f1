package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.cpts.examples.dossiers.Example;
import fr.cpts.financing.check.Check;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.model.json.JsonTree;
import fr.cpts.model.taxonomy.MissionStatus;
import fr.cpts.rules.deployment.Deadline;
import fr.cpts.rules.deployment.DeadlineStatus;
import fr.cpts.rules.envelope.Part;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.indicator.Doubt;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.parameter.Confidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that the command line prints hold for what the program reads and prints. */
class SchemaTest {

    private static final Path STATEMENTS = Path.of("src/test/resources/golden/statement");

    /** A property that no statement kept here has, and why. */
    private static final Map<String, String> NOT_SEEN = Map.of();

    /** What no example states: an agreed share, weights in euros and weights that do not sum to 1, two dates of one step. */
    private static final String MEASURED = """
            {
              "format": 2,
              "community": {
                "name": "CPTS",
                "history": {
                  "chronology": [
                    {"when": "2020", "what": "une date", "step": "LETTER_OF_INTENT"},
                    {"when": "2021-02", "what": "une autre", "step": "LETTER_OF_INTENT"}
                  ]
                }
              },
              "contract": {
                "signedOn": "2023-01-01",
                "durationYears": 2,
                "sizeClass": "T3",
                "missions": {"PARCOURS": {"startedOn": "2023-01-01"}}
              },
              "annex": {
                "measurements": {
                  "p-1": {"1": {"agreedShare": "1/2", "status": "AGREED"}},
                  "p-2": {"1": {"value": "1"}, "2": {"value": "2"}}
                },
                "indicators": [
                  {"code": "p-1", "attachedTo": {"mission": "PARCOURS"}, "weighting": {"weight": "22500.00 €"}},
                  {"code": "p-2", "attachedTo": {"mission": "PARCOURS"}, "weighting": {"weight": "22500.00 €"}},
                  {"code": "q-1", "attachedTo": {"mission": "QUALITE"}, "weighting": {"weight": {"1": "1/2", "2": "1/1"}}}
                ]
              },
              "governance": {
                "commissions": [
                  {"name": "Parcours", "kind": "WORKING_GROUP", "declaredSize": 3, "members": [{"role": "IDE"}]}
                ]
              },
              "plan": {"actions": [{"code": "1"}]}
            }
            """;

    @ParameterizedTest
    @EnumSource(SchemaCommand.Document.class)
    void theCommandPrintsASchemaOfTheDraftThatItNames(SchemaCommand.Document document) throws IOException {
        CommandRun run = CommandRun.of("schema", document.name());
        assertEquals("", run.err());
        assertEquals(0, run.code());
        assertEquals(document.schema(), run.out());
        String draft = JsonTree.of(run.out()).member("$schema").text();
        assertEquals(List.of(), problems(registry().getSchema(SchemaLocation.of(draft)), run.out()));
    }

    @Test
    void aDocumentThatHasNoSchemaIsAWrongUse() {
        CommandRun run = CommandRun.inEnglish("schema", "contract");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(
                run.err()
                        .startsWith(
                                "DOCUMENT contract: the choices are dossier, hypotheses, statement, stake, indicators, check\n"),
                run.err());
    }

    @Test
    void aDocumentMustBeNamed() {
        CommandRun run = CommandRun.inEnglish("schema");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("DOCUMENT is missing\n"), run.err());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsOfTheSchemaOfADossier(String example) throws IOException {
        assertEquals(
                List.of(),
                problems(
                        SchemaCommand.Document.dossier,
                        resource(example + ".json").orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theHypothesesOfAnExampleAreOfTheSchemaOfHypotheses(String example) throws IOException {
        Optional<String> hypotheses = resource(example + ".hypotheses.json");
        if (hypotheses.isPresent()) {
            assertEquals(List.of(), problems(SchemaCommand.Document.hypotheses, hypotheses.get()));
        }
    }

    @Test
    void aStatementIsOfTheSchemaAndNothingInTheSchemaIsInNoStatement() throws IOException {
        JsonTree schema = JsonTree.of(SchemaCommand.Document.statement.schema());
        Set<String> seen = new TreeSet<>();
        for (String statement : statements()) {
            assertEquals(List.of(), problems(SchemaCommand.Document.statement, statement));
            assertEquals(
                    List.of(), problems(registry().getSchema(strict(SchemaCommand.Document.statement)), statement));
            properties("", schema, Optional.of(JsonTree.of(statement)), seen);
        }
        Set<String> named = new TreeSet<>();
        properties("", schema, Optional.empty(), named);
        named.removeAll(seen);
        assertEquals(NOT_SEEN.keySet(), named);
        assertTrue(seen.contains("size.outcomes.0.open"), seen::toString);
    }

    @ParameterizedTest
    @EnumSource(names = {"stake", "indicators", "check"})
    void whatACommandPrintsIsOfItsSchemaAndNothingInTheSchemaIsNeverPrinted(SchemaCommand.Document document)
            throws IOException {
        JsonTree schema = JsonTree.of(document.schema());
        Set<String> seen = new TreeSet<>();
        for (String json : printed(document)) {
            assertEquals(List.of(), problems(document, json));
            assertEquals(List.of(), problems(registry().getSchema(strict(document)), json));
            properties("", schema, Optional.of(JsonTree.of(json)), seen);
        }
        Set<String> named = new TreeSet<>();
        properties("", schema, Optional.empty(), named);
        named.removeAll(seen);
        assertEquals(Set.of(), named);
        assertTrue(seen.size() > 30, seen::toString);
    }

    /** What a command prints of every example, and of some with facts that no example has. */
    private static List<String> printed(SchemaCommand.Document document) throws IOException {
        List<String> printed = new ArrayList<>();
        for (Example example : Example.all()) {
            String name = Example.PREFIX + example.name();
            print(document.name(), name).ifPresent(printed::add);
            print(document.name(), name, "--hypotheses", "none").ifPresent(printed::add);
            if (document == SchemaCommand.Document.indicators) {
                for (String year : List.of("1", "2", "3")) {
                    print("indicators", name, "--year", year).ifPresent(printed::add);
                }
            }
        }
        Path file = Files.createTempFile("measured", ".json");
        Files.writeString(file, MEASURED);
        print(document.name(), file.toString()).ifPresent(printed::add);
        print(document.name(), file.toString(), "--year", "1").ifPresent(printed::add);
        Files.delete(file);
        return printed;
    }

    /** Nothing for a dossier of which the command has nothing to say. */
    private static Optional<String> print(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--format", "json", "--as-of", "2024-06-01"));
        CommandRun run = CommandRun.of(all.toArray(String[]::new));
        return run.code() == 0 ? Optional.of(run.out()) : Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"asOf\" : \"30/06/2024\"", "\"asOf\" : 20240630", "\"as\" : \"2024-06-30\""})
    void aStatementOfAnotherShapeIsRefused(String member) throws IOException {
        String statement = Files.readString(STATEMENTS.resolve("redon.json"));
        String other = statement.replace("\"asOf\" : \"2024-06-30\"", member);
        assertFalse(other.equals(statement));
        assertFalse(problems(SchemaCommand.Document.statement, other).isEmpty());
    }

    @Test
    void aMemberThatIsAddedIsNoErrorForAReaderAndIsOneForWhatIsWrittenNow() throws IOException {
        String statement = Files.readString(STATEMENTS.resolve("redon.json"));
        for (String member : List.of("asOf", "sizeClass", "dueOn", "outcome", "byKind", "rules")) {
            String other = statement.replaceFirst("\"" + member + "\" :", "\"added\" : 1, \"" + member + "\" :");
            assertFalse(other.equals(statement));
            assertEquals(List.of(), problems(SchemaCommand.Document.statement, other));
            assertFalse(problems(registry().getSchema(strict(SchemaCommand.Document.statement)), other)
                    .isEmpty());
        }
    }

    @Test
    void anotherFormatIsNotOfTheSchema() throws IOException {
        String statement = Files.readString(STATEMENTS.resolve("redon.json"));
        assertFalse(
                problems(SchemaCommand.Document.statement, statement.replaceFirst("\"format\" : 2", "\"format\" : 3"))
                        .isEmpty());
    }

    /** The schema with nothing but what it names. */
    private static String strict(SchemaCommand.Document document) throws IOException {
        return document.schema()
                .replaceAll(
                        "\"type\": \"object\",\\s*\"properties\": \\{",
                        "\"type\": \"object\", \"additionalProperties\": false, \"properties\": {");
    }

    @Test
    void theSchemaOfAStatementKnowsEveryWordThatTheProgramHas() throws IOException {
        assertWords("PaymentKind", names(PaymentKind.values()));
        assertWords("Part", names(Part.values()));
        assertWords("MissionStatus", names(MissionStatus.values()));
        assertWords("Step", names(Deadline.Step.values()));
        assertWords("DeadlineStatus", names(DeadlineStatus.Status.values()));
        assertWords("Severity", names(Finding.Severity.values()));
        assertWords("Outcome", names(Criterion.Outcome.values()));
        assertWords(
                "Confidence",
                names(Confidence.values()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void theOtherSchemasKnowEveryWordThatTheProgramHas() throws IOException {
        for (SchemaCommand.Document document :
                List.of(SchemaCommand.Document.stake, SchemaCommand.Document.indicators)) {
            assertWords(document, "State", names(MissionValue.State.values()));
            assertWords(document, "Outcome", names(IndicatorOutcome.Outcome.values()));
        }
        assertWords(SchemaCommand.Document.indicators, "Doubt", names(Doubt.values()));
        assertWords(SchemaCommand.Document.check, "Topic", names(Check.Topic.values()));
        assertWords(SchemaCommand.Document.check, "Severity", names(Finding.Severity.values()));
        for (Check.Code code : Check.Code.values()) {
            assertTrue(SchemaCommand.Document.check.schema().contains(code.name()), code::name);
        }
    }

    @Test
    void theSchemasKnowEveryReasonThatHasWords() throws IOException {
        List<String> reasons =
                ResourceBundle.getBundle("fr.cpts.financing.report.messages", Locale.FRENCH).keySet().stream()
                        .filter(key -> key.startsWith("reason.") && !key.equals("reason.AS_WHOLE"))
                        .map(key -> key.substring("reason.".length()))
                        .sorted()
                        .toList();
        for (SchemaCommand.Document document :
                List.of(SchemaCommand.Document.stake, SchemaCommand.Document.indicators)) {
            assertEquals(reasons, words(document, "Reason").stream().sorted().toList());
        }
    }

    private static void assertWords(String definition, List<String> words) throws IOException {
        assertWords(SchemaCommand.Document.statement, definition, words);
    }

    private static void assertWords(SchemaCommand.Document document, String definition, List<String> words)
            throws IOException {
        assertEquals(words, words(document, definition));
    }

    private static List<String> words(SchemaCommand.Document document, String definition) throws IOException {
        return JsonTree.of(document.schema()).member("$defs").member(definition).member("enum").elements().stream()
                .map(JsonTree::text)
                .toList();
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    static List<String> examples() {
        return Example.all().stream().map(Example::name).toList();
    }

    /** The kept statements, and one whose size nothing decides. */
    private static List<String> statements() throws IOException {
        List<String> statements = new ArrayList<>();
        try (Stream<Path> files = Files.list(STATEMENTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                statements.add(Files.readString(file));
            }
        }
        assertFalse(statements.isEmpty());
        statements.add(CommandRun.of(
                        "statement",
                        "example:alienor",
                        "--hypotheses",
                        "none",
                        "--set",
                        "contract.signedOn=2024-09-01",
                        "--format",
                        "json",
                        "--as-of",
                        "2024-06-30")
                .out());
        statements.add(CommandRun.of(
                        "statement",
                        "example:redon",
                        "--hypotheses",
                        "none",
                        "--format",
                        "json",
                        "--as-of",
                        "2024-06-30")
                .out());
        statements.add(contradicted());
        return statements;
    }

    /** A size that is T1 or T2 by the figures, and a sum above the ceiling of T1, which is 37 500. */
    private static String contradicted() throws IOException {
        Path file = Files.createTempFile("contradicted", ".json");
        Files.writeString(file, """
                {
                  "format": 2,
                  "community": {"name": "CPTS"},
                  "territory": {"populations": {"one": {"count": 39616}, "other": {"count": 40359}}},
                  "contract": {
                    "signedOn": "2023-01-01",
                    "durationYears": 1,
                    "missions": {"CRISE": {"startedOn": "2023-01-01"}},
                    "crisis": {
                      "planWrittenOn": "2023-01-02",
                      "occurrences": [{"recognisedOn": "2023-03-01", "planImplemented": true, "granted": 45000.00}]
                    }
                  }
                }
                """);
        CommandRun run = CommandRun.of("statement", file.toString(), "--format", "json", "--as-of", "2024-06-30");
        Files.delete(file);
        assertEquals("", run.err());
        return run.out();
    }

    /** The places of the properties that a schema names; with a document, only of those that it has. */
    private static void properties(String place, JsonTree schema, Optional<JsonTree> document, Set<String> found) {
        for (String name : schema.names().contains("properties")
                ? schema.member("properties").names()
                : Set.<String>of()) {
            if (document.isEmpty() || document.get().names().contains(name)) {
                String inner = place.isEmpty() ? name : place + "." + name;
                found.add(inner);
                properties(
                        inner,
                        schema.member("properties").member(name),
                        document.map(whole -> whole.member(name)),
                        found);
            }
        }
        if (schema.names().contains("items")) {
            String inner = place + ".0";
            if (document.isEmpty()) {
                properties(inner, schema.member("items"), document, found);
            } else {
                document.get()
                        .elements()
                        .forEach(element -> properties(inner, schema.member("items"), Optional.of(element), found));
            }
        }
    }

    private static List<String> problems(SchemaCommand.Document document, String json) throws IOException {
        return problems(registry().getSchema(document.schema()), json);
    }

    private static List<String> problems(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    private static Optional<String> resource(String file) {
        try (InputStream input = Example.class.getResourceAsStream(file)) {
            return input == null
                    ? Optional.empty()
                    : Optional.of(new String(input.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
