package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The one jar as a user runs it: a process of its own. */
class CptsJarIT {

    @TempDir
    private Path folder;

    @Test
    void theJarPrintsTheStatementAndNothingElse() throws Exception {
        CommandRun run = jar("statement", "example:redon", "--as-of", "2024-06-30");
        assertEquals("", run.err());
        assertEquals(0, run.code());
        assertEquals(Files.readString(Path.of("src/test/resources/golden/statement/redon.txt")), run.out());
    }

    @Test
    void theJarTellsItsVersion() throws Exception {
        CommandRun run = jar("--version");
        assertEquals(0, run.code());
        assertTrue(run.out().matches("cpts \\d+\\.\\d+\\.\\d+\n"), run.out());
    }

    @Test
    void theJarRefusesABadInputWithoutAStackTrace() throws Exception {
        Path dossier = folder.resolve("dossier.json");
        Files.writeString(dossier, "{\"community\": {}, \"community\": {}}");
        CommandRun run = jar("statement", dossier.toString(), "--lang", "en");
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertEquals(
                dossier + ":1:19: community {}: a name appears once in an object; this one is already on line 1\n",
                run.err());
    }

    @Test
    void theJarTellsAWrongUse() throws Exception {
        CommandRun run = jar("statement", "example:redon", "--format", "pdf");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("--format pdf\u00a0: les choix sont text, json"), run.err());
    }

    /** What only a process has: a full device, a closed output, a reader that goes, and names in no encoding. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theJarTellsWhatBecameOfItsOutputAndOfNames() throws Exception {
        Files.writeString(folder.resolve("d.json"), "{\"community\": {\"name\": \"É\"}}");
        assertEquals(
                new CommandRun(3, "", "standard output: it cannot be written to: No space left on device\n"),
                shell("$CPTS schema statement --lang en > /dev/full"));
        assertEquals(
                new CommandRun(3, "", "standard output: it cannot be written to: Bad file descriptor\n"),
                shell("$CPTS examples --lang en >&-"));
        assertEquals(
                new CommandRun(0, "{\n0\n", ""),
                shell("{ { $CPTS schema dossier; echo $? >&3; } | head -n 1; } 3>status; cat status"));
        CommandRun named = shell("cp d.json é.json; LC_ALL=C $CPTS describe é.json --lang en");
        assertEquals(3, named.code());
        assertTrue(
                named.err()
                        .endsWith(".json: no file can have this name here: Malformed input or input contains unmappable"
                                + " characters\n  Maybe set LC_ALL=C.UTF-8: file names are read as ANSI_X3.4-1968\n"),
                named.err());
        CommandRun read = shell("LC_ALL=C $CPTS describe - < d.json");
        assertEquals(0, read.code(), read.err());
        assertTrue(read.out().contains("É"), read.out());
        CommandRun piped = shell(
                "mkfifo p.json p.csv; cat d.json > p.json & $CPTS describe p.json && printf 'Code;Indicateur\\na;Nom\\n'"
                        + " > p.csv & $CPTS describe p.csv; wait");
        assertEquals(0, piped.code(), piped.err());
        assertTrue(piped.out().contains("É") && piped.out().contains("Nom"), piped.out() + piped.err());
        CommandRun own = shell("$CPTS statement - --lang en --out d.json < d.json");
        assertEquals(new CommandRun(3, "", "d.json: this command reads it (-), and writing would destroy it\n"), own);
    }

    private CommandRun shell(String command) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
        shell.environment()
                .put(
                        "CPTS",
                        java + " -XX:TieredStopAtLevel=1 -jar "
                                + Path.of("target/cpts.jar").toAbsolutePath());
        return run(shell);
    }

    /** A process that writes one file again and again is killed again and again. */
    @Test
    void aFileIsWholeWheneverItsWriterIsKilled() throws Exception {
        Path file = folder.resolve("file.txt");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Files.writeString(file, WriteForever.content(0));
        int looks = 0;
        for (int kill = 0; kill < 8; kill++) {
            Process process = new ProcessBuilder(
                            java.toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            WriteForever.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            assertEquals('w', process.getInputStream().read(), "the process writes");
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20 + 7L * kill);
            while (System.nanoTime() < end) {
                assertWhole(file);
                looks++;
            }
            process.destroyForcibly().waitFor();
            assertWhole(file);
        }
        assertTrue(looks > 8, "looked at " + looks + " times");
    }

    private static void assertWhole(Path file) throws IOException {
        String text = Files.readString(file);
        assertTrue(
                !text.isEmpty() && text.equals(WriteForever.content(text.charAt(0) - '0')),
                () -> "a part of it, of " + text.length() + " characters");
    }

    private CommandRun jar(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "target/cpts.jar"));
        command.addAll(List.of(arguments));
        return run(new ProcessBuilder(command));
    }

    private CommandRun run(ProcessBuilder command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process =
                command.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the jar did not end");
        return new CommandRun(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
