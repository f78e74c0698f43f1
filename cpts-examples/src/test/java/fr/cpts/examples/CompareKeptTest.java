package fr.cpts.examples;

import static fr.cpts.examples.Golden.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two kept statements are compared as they were kept. */
class CompareKeptTest {

    @TempDir
    private Path folder;

    private String a;
    private String b;

    @BeforeEach
    void keepTwoStatements() throws IOException {
        a = keep("a.json", "example:redon", "--as-of", "2024-06-30");
        b = keep(
                "b.json",
                "example:redon",
                "--as-of",
                "2025-01-31",
                "--position",
                "P03=months",
                "--set",
                "achievements.PARCOURS.4=1/2");
    }

    @Test
    void paymentsSumsEntitlementsAndFindingsThatDifferArePrinted() {
        assertPrints("compare/kept.txt", "compare", a, b);
        assertPrints("compare/kept.en.txt", "compare", a, b, "--lang", "en");
        assertPrints("compare/kept.json", "compare", a, b, "--format", "json");
    }

    @Test
    void aStatementDoesNotDifferFromItself() {
        CommandRun run = CommandRun.of("compare", a, a, "--lang", "en");
        assertTrue(run.out().endsWith("\nNothing differs.\n"), run.out());
    }

    @Test
    void findingsAndCriteriaThatOnlyOneHasArePrinted() throws IOException {
        a = keep("a.json", "example:alienor", "--as-of", "2024-06-30");
        String other = Files.readString(Path.of(a))
                .replaceFirst("\"code\" : \"[A-Z_]+\"", "\"code\" : \"ANOTHER\"")
                .replaceFirst("\"outcome\" : \"UNKNOWN\"", "\"outcome\" : \"SATISFIED\"");
        Path file = Files.writeString(folder.resolve("other.json"), other);
        assertPrints("compare/kept.findings.txt", "compare", a, file.toString());
    }

    @Test
    void aStatementAndADossierAreNotComparedWhicheverComesFirst() {
        for (List<String> pair : List.of(List.of(a, "example:redon"), List.of("example:redon", a))) {
            CommandRun run = CommandRun.of("compare", pair.get(0), pair.get(1), "--lang", "en");
            assertEquals(2, run.code());
            assertEquals("", run.out());
            assertTrue(
                    run.err()
                            .startsWith(a + " is a kept statement and example:redon is none: two statements, or two"
                                    + " dossiers, are compared\nMaybe keep the statement of the dossier first"),
                    run.err());
        }
    }

    @Test
    void whatWouldBeComputedOtherwiseIsRefusedWhereNothingIsComputed() {
        for (String option :
                List.of("--as-of=2024-01-01", "--set-b=contract.signedOn=2024-01-01", "--position=P03=days")) {
            CommandRun run = CommandRun.of("compare", a, b, option, "--lang", "en");
            assertEquals(2, run.code());
            assertTrue(
                    run.err()
                            .startsWith(option.substring(0, option.indexOf('='))
                                    + " does nothing to kept statements: nothing is computed again\n"),
                    run.err());
        }
    }

    @Test
    void aStatementThatIsMalformedIsRefusedWithItsPlace() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.json"), Files.readString(Path.of(b)).replace("2025-01-31", "2025-02-30"));
        CommandRun run = CommandRun.of("compare", a, bad.toString());
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertEquals(bad + ":7:12: asOf \"2025-02-30\": a day is an existing one, written as 2021-06-01\n", run.err());
    }

    private String keep(String name, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("statement"));
        all.addAll(Arrays.asList(arguments));
        all.addAll(List.of("--format", "json"));
        CommandRun run = CommandRun.of(all.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return Files.writeString(folder.resolve(name), run.out()).toString();
    }

    private static void assertPrints(String golden, String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertEquals("", run.err());
        assertEquals(0, run.code());
        assertGolden(golden, run.out());
    }
}
