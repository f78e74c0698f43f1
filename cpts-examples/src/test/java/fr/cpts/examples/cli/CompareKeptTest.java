package fr.cpts.examples.cli;

import static fr.cpts.examples.cli.Golden.assertGolden;
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
                "annex.achievements.PARCOURS.4=1/2");
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
                            .startsWith(a + " is a kept statement and example:redon is not: two statements are"
                                    + " compared, or two dossiers\n  maybe keep the statement of the dossier first"),
                    run.err());
        }
    }

    @Test
    void whatIsNotThereOrIsNoJsonIsToldBeforeItIsCalledADossier() throws IOException {
        CommandRun nowhere = CommandRun.of("compare", a, "nowhere.json", "--lang", "en");
        assertEquals(3, nowhere.code());
        assertEquals("nowhere.json: there is no such file or folder\n", nowhere.err());
        Path cut = Files.writeString(
                folder.resolve("cut.json"), Files.readString(Path.of(b)).substring(0, 500));
        CommandRun broken = CommandRun.of("compare", cut.toString(), a, "--lang", "en");
        assertEquals(3, broken.code());
        assertTrue(broken.err().startsWith(cut + ":"), broken.err());
        assertTrue(broken.err().contains(": this is not valid JSON: "), broken.err());
    }

    @Test
    void nothingOfAKeptFileReachesTheTerminalRawOrOnALineOfItsOwn() throws IOException {
        String forged = "A\\n2023-01-01  FONCTIONNEMENT  999 999,00\\u001b[31m\\u202e\\u200b\\u2028\\u009b";
        Path file = Files.writeString(
                folder.resolve("forged.json"),
                Files.readString(Path.of(a))
                        .replace("CPTS du Pays de Redon", forged)
                        .replaceFirst("\"format\"", "\"" + forged + "\" : 1, \"format\""));
        for (CommandRun run : List.of(
                CommandRun.of("compare", a, file.toString(), "--lang", "en"),
                CommandRun.of("verify", file.toString(), "example:redon", "--lang", "en"))) {
            String all = run.out() + run.err();
            assertTrue(all.contains("FONCTIONNEMENT  999 999,00"), all);
            assertTrue(all.lines().noneMatch(line -> line.startsWith("2023-01-01")), all);
            assertTrue(all.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), all);
            assertTrue(all.chars().noneMatch(c -> c == 0x202e || c == 0x200b || c == 0x2028), all);
        }
    }

    @Test
    void anEnvelopeOfALaterAvenantIsShownByItsCode() throws IOException {
        Path later = Files.writeString(
                folder.resolve("later.json"), Files.readString(Path.of(a)).replace("\"PARCOURS\"", "\"TELESANTE\""));
        CommandRun run = CommandRun.of("compare", a, later.toString(), "--lang", "en");
        assertEquals("", run.err());
        assertTrue(run.out().contains("TELESANTE"), run.out());
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
                                    + " has no effect on kept statements: nothing is computed again\n"),
                    run.err());
        }
    }

    @Test
    void aStatementThatIsMalformedIsRefusedWithItsPlace() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.json"), Files.readString(Path.of(b)).replace("2025-01-31", "2025-02-30"));
        CommandRun run = CommandRun.of("compare", a, bad.toString(), "--lang", "en");
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertEquals(
                bad + ":7:12: asOf \"2025-02-30\": a day is a date that exists, written as 2021-06-01\n", run.err());
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
