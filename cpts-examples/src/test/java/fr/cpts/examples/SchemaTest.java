package fr.cpts.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.model.json.JsonTree;
import fr.cpts.model.taxonomy.MissionStatus;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.fact.Deadline;
import fr.cpts.rules.fact.DeadlineStatus;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.fact.Part;
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
                run.err().startsWith("DOCUMENT contract: the choices are dossier, hypotheses, statement\n"), run.err());
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
            properties("", schema, Optional.of(JsonTree.of(statement)), seen);
        }
        Set<String> named = new TreeSet<>();
        properties("", schema, Optional.empty(), named);
        named.removeAll(seen);
        assertEquals(NOT_SEEN.keySet(), named);
        assertTrue(seen.contains("size.outcomes.0.open"), seen::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"asOf\" : \"30/06/2024\"",
                "\"asOf\" : \"2024-06-30\", \"currency\" : \"EUR\"",
                "\"asOf\" : 20240630",
                "\"as\" : \"2024-06-30\""
            })
    void aStatementOfAnotherShapeIsRefused(String member) throws IOException {
        String statement = Files.readString(STATEMENTS.resolve("redon.json"));
        String other = statement.replace("\"asOf\" : \"2024-06-30\"", member);
        assertFalse(other.equals(statement));
        assertFalse(problems(SchemaCommand.Document.statement, other).isEmpty());
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

    private static void assertWords(String definition, List<String> words) throws IOException {
        JsonTree schema = JsonTree.of(SchemaCommand.Document.statement.schema());
        assertEquals(
                words,
                schema.member("$defs").member(definition).member("enum").elements().stream()
                        .map(JsonTree::text)
                        .toList());
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
                {"format": 1, "community": {"name": "CPTS"},
                 "territory": {"populations": {"one": {"count": 39616}, "other": {"count": 40359}}},
                 "contract": {"signedOn": "2023-01-01", "durationYears": 1,
                  "missions": {"CRISE": {"startedOn": "2023-01-01"}},
                  "crisis": {"planWrittenOn": "2023-01-02", "occurrences": [
                   {"recognisedOn": "2023-03-01", "planImplemented": true, "granted": 45000.00}]}}}
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
        try (InputStream input = Example.class.getResourceAsStream("dossiers/" + file)) {
            return input == null
                    ? Optional.empty()
                    : Optional.of(new String(input.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
