package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.json.JsonTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files, terminals and sizes do to the command line, inside the test's process. */
class EdgesTest {

    private static final String DOSSIER = """
            {"community": {"name": "X"}, "contract": {"signedOn": "2023-01-01", "durationYears": 1, "sizeClass": "T3"}}
            """;
    private static final String TABLE = "Code;Indicateur\na;A\n";
    private static final String LOST = ": this command reads it (%s), and writing would destroy it";

    @TempDir
    private Path folder;

    private String written(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return folder.resolve(name).toString();
    }

    private static CommandRun english(String... arguments) {
        return CommandRun.of(inEnglish(arguments));
    }

    private static String[] inEnglish(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--lang=en";
        return all;
    }

    private static CommandRun fed(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code = Cpts.run(in, out, err, inEnglish(arguments));
        return new CommandRun(code, out.toString(), err.toString());
    }

    private static void assertRefused(String told, CommandRun run) {
        assertEquals(new CommandRun(3, "", told + "\n"), run);
    }

    @Test
    void noCommandOverwritesWhatItReads() throws IOException {
        String dossier = written("d.json", DOSSIER);
        String hypotheses = written("h.json", "{}");
        String table = written("t.csv", TABLE);
        assertRefused(dossier + LOST.formatted(dossier), english("statement", dossier, "--out", dossier));
        assertRefused(
                hypotheses + LOST.formatted(hypotheses),
                english("statement", dossier, "--hypotheses", hypotheses, "--out", hypotheses));
        assertRefused(table + LOST.formatted(table), english("statement", dossier, "--annex", table, "--out", table));
        assertRefused(table + LOST.formatted(table), english("grid", "export", table, "--out", table));
        assertRefused(table + LOST.formatted(table), english("grid", "import", table, "--out", table));
        assertRefused(
                dossier + LOST.formatted(dossier),
                english("grid", "import", table, "--into", dossier, "--out", dossier));
        assertEquals(DOSSIER, Files.readString(Path.of(dossier)));
        String out = folder.resolve("out.txt").toString();
        assertEquals(new CommandRun(0, "", ""), english("statement", dossier, "--as-of", "2023-06-01", "--out", out));
        assertEquals(english("statement", dossier, "--as-of", "2023-06-01").out(), Files.readString(Path.of(out)));
    }

    @Test
    void aMissingFolderIsToldBeforeAnythingIsRead() {
        String out = folder.resolve("none/out.csv").toString();
        String told = out + ": there is no folder to write it in";
        assertRefused(told, english("statement", "missing.json", "--out", out));
        assertRefused(told, english("grid", "--template", out));
        assertRefused(told, english("grid", "export", "missing.json", "--out", out));
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        String name = folder.toString();
        String told = name + ": it is a folder, but a file is expected";
        String table = written("t.csv", TABLE);
        String out = folder.resolve("out.json").toString();
        assertRefused(told, english("describe", name));
        assertRefused(told, english("describe", "example:redon", "--hypotheses", name));
        assertRefused(told, english("describe", "example:redon", "--annex", name));
        assertRefused(told, english("verify", name, "example:redon"));
        assertRefused(told, english("grid", "import", table, "--into", name, "--out", out));
        for (String grid : List.of("folder.csv", "folder.xlsx")) {
            String noTable = Files.createDirectory(folder.resolve(grid)).toString();
            assertRefused(noTable + ": it is a folder, but a file is expected", english("describe", noTable));
        }
    }

    @Test
    void theStandardInputIsADossierOnce() throws IOException {
        String file = written("d.json", DOSSIER);
        String day = "--as-of=2023-06-01";
        assertEquals(english("statement", file, day), fed(DOSSIER, "statement", "-", day));
        assertEquals(0, fed(DOSSIER, "compare", "-", file, day).code());
        assertEquals(0, fed("{}", "describe", file, "--hypotheses", "-").code());
        String twice = "-: it can be read only once, and is asked for twice";
        assertRefused(twice, fed(DOSSIER, "compare", "-", "-"));
        assertRefused(twice, fed("{}", "describe", "-", "--hypotheses", "-"));
        assertRefused("-:1:1: []: a dossier is a JSON object in braces", fed("[]", "statement", "-"));
    }

    /** Closed, it would close whatever the Java machine opened under its number in a process that has none. */
    @Test
    void theStandardInputIsNotClosed() {
        AtomicInteger closed = new AtomicInteger();
        InputStream in = new ByteArrayInputStream(DOSSIER.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        assertEquals(0, Cpts.run(in, new StringWriter(), new StringWriter(), "describe", "-"));
        assertEquals(0, closed.get());
    }

    @Test
    void aNameThatBeginsWithAnAtIsThatOfAFile() throws IOException {
        CommandRun run = english("statement", "@" + folder);
        assertEquals(new CommandRun(3, "", "@" + folder + ": there is no such file or folder\n"), run);
    }

    @Test
    void anEnvelopeThatDoesNotExistIsNotExplained() {
        CommandRun run = english("explain", "example:redon", "--envelope", "PARCOUR", "--year", "1");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("there is no envelope PARCOUR; the nearest is PARCOURS\n"), run.err());
    }

    @Test
    void aStatementThatCannotBeWrittenIsAFailureAndAClosedPipeIsNone() throws IOException {
        String dossier = written("d.json", DOSSIER);
        InputStream nothing = InputStream.nullInputStream();
        StringWriter err = new StringWriter();
        assertEquals(3, Cpts.run(nothing, failing("No space left on device"), err, "statement", dossier, "--lang=en"));
        assertEquals("standard output: it cannot be written to: No space left on device\n", err.toString());
        StringWriter quiet = new StringWriter();
        assertEquals(0, Cpts.run(nothing, failing("Broken pipe"), quiet, "statement", dossier, "--lang=en"));
        assertEquals("", quiet.toString());
    }

    private static Writer failing(String reason) {
        return new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) throws IOException {
                throw new IOException(reason);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** Zero-width characters may stand in a name; nothing that moves the cursor or the line may. */
    @Test
    void whatAFileHoldsNeverReachesTheTerminalRaw() throws IOException {
        String dossier = written("d.json", """
                {
                  "community": {"name": "A\\u200bB\\ufeff"},
                  "contract": {
                    "signedOn": "2023-01-01",
                    "durationYears": 1,
                    "sizeClass": "T3",
                    "missions": {"PARCOURS": {"startedOn": "2023-01-01"}}
                  },
                  "territory": {"perimeter": "un\\ndeux\\u202etrois"},
                  "annex": {
                    "indicators": [
                      {
                        "code": "a",
                        "attachedTo": {"mission": "PARCOURS"},
                        "weighting": {"weight": "1/1"},
                        "name": "Nom\\n2023-01-01  FONCTIONNEMENT  999 999,00",
                        "goal": {
                          "targets": [{"asWritten": "fin\\r2023", "targets": [{"kind": "FREE", "text": "x\\ny\\u2028z"}]}]
                        }
                      }
                    ]
                  }
                }
                """);
        for (String command : List.of("statement", "describe", "check", "indicators", "stake", "positions")) {
            CommandRun run = english(command, dossier);
            assertEquals(0, run.code(), run.err());
            assertSeen(run.out());
            assertTrue(run.out().contains("A\\u200BB\\uFEFF"), run.out());
            assertFalse(run.out().lines().anyMatch(line -> line.startsWith("2023-01-01")), run.out());
        }
        for (String command : List.of("statement", "positions", "explain")) {
            String json = english(command, dossier, "--format", "json").out();
            assertSeen(json);
            JsonTree.of(json);
        }
        String json = english("statement", dossier, "--format", "json").out();
        assertEquals(
                "A\u200bB\ufeff",
                JsonTree.of(json).member("community").member("name").text());
        String grid = folder.resolve("g.csv").toString();
        String back = folder.resolve("b.json").toString();
        english("grid", "export", dossier, "--out", grid);
        CommandRun read = english("grid", "import", grid, "--into", dossier, "--out", back);
        assertEquals(0, read.code(), read.err());
        assertSeen(read.out() + read.err());
        assertEquals(english("describe", dossier), english("describe", back));
    }

    @Test
    void neitherDoNamesOfMembersFilesPositionsAndKeptStatements() throws IOException {
        String bad = written("bad.json", "{\"community\": {}, \"a\\n\\u001b[31m\\u2028\\u202e\": 1}");
        String statement =
                english("statement", "example:redon", "--format", "json").out();
        String kept = written("kept.json", "{\"x\\n\\u001b[2J\": 1," + statement.substring(1));
        for (CommandRun run : List.of(
                english("statement", bad),
                english("statement", "a\n\u001b[31mb.json"),
                english("statement", "example:redon", "--position", "P\n\u001b=x"),
                english("statement", "example:redon", "--position", "P01=\n\u001b"),
                english("statement", "example:redon", "--set", "a\n\u001b=x"))) {
            assertEquals(3, run.code(), run.err());
            assertSeen(run.err());
            assertTrue(run.err().contains("\\u000A\\u001B"), run.err());
        }
        // A member that a reader does not know is passed over, and named.
        CommandRun passed = english("verify", kept, "example:redon");
        assertEquals(0, passed.code(), passed.err());
        assertSeen(passed.err());
        assertTrue(passed.err().contains("\\u000A\\u001B"), passed.err());
    }

    private static void assertSeen(String text) {
        Set<Integer> unseen = text.codePoints()
                .filter(c -> c != '\n')
                .filter(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || c == 0x2028
                        || c == 0x2029)
                .boxed()
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unseen, text);
    }

    private static String many(int number, IntFunction<String> one) {
        return IntStream.range(0, number).mapToObj(one).collect(Collectors.joining(","));
    }

    @Test
    void tooMuchOfAnythingIsRefusedWithHowMuchThereMayBe() throws IOException {
        String populations = written(
                "p.json",
                "{\"community\": {}, \"territory\": {\"populations\": {"
                        + many(10_001, i -> "\"p" + i + "\": {\"count\": 5}") + "}}}");
        assertRefused(
                populations
                        + ":1:48: territory.populations {…}: a dossier holds at most 10000 elements here, and this one holds 10001",
                english("statement", populations));
        String indicators = written(
                "i.json",
                "{\"community\": {}, \"annex\": {\"indicators\": [" + many(2001, i -> "{\"code\": \"i" + i + "\"}")
                        + "]}}");
        assertRefused(
                indicators
                        + ":1:43: annex.indicators […]: a dossier holds at most 2000 elements here, and this one holds 2001",
                english("statement", indicators));
    }

    /** Three hundred indicators over twenty years ended in "the rules do not come to an end". */
    @Test
    void manyIndicatorsOverTwentyYearsAreComputed() throws IOException {
        String indicator = """
                {"code": "i%d",
                 "attachedTo": {"mission": "PARCOURS"},
                 "weighting": {"weight": "1/350"},
                 "goal": {"targets": [{"targets": [{"kind": "LEVEL", "value": 10}]}]}}
                """;
        String dossier = written("m.json", """
                {"community": {"name": "X"},
                 "contract": {"signedOn": "2021-01-01", "durationYears": 20, "sizeClass": "T3",
                   "missions": {"PARCOURS": {"startedOn": "2021-01-01"}}},
                 "annex": {"indicators": [%s], "measurements": {%s}}}
                """.formatted(
                many(350, indicator::formatted),
                many(
                        350,
                        i -> "\"i" + i + "\": {" + many(20, year -> "\"" + (year + 1) + "\": {\"value\": 12}") + "}")));
        CommandRun run = english("statement", dossier, "--as-of", "2021-01-01");
        assertEquals("", run.err());
        assertEquals(0, run.code());
    }

    @Test
    void aHundredProblemsAreToldAndHowManyMore() throws IOException {
        String payments = written(
                "b.json",
                "{\"community\": {\"history\": {\"payments\": ["
                        + many(5000, i -> "{\"role\": \"r\", \"civilYear\": 1}") + "]}}}");
        CommandRun run = english("statement", payments);
        assertEquals(3, run.code());
        assertEquals(101, run.err().lines().count());
        assertTrue(run.err().endsWith("\nand 4,900 more\n"), run.err());
    }
}
