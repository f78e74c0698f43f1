package fr.cpts.examples;

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
                dossier + ":1:19: community {}: a name stands once in an object; it stands already on line 1\n",
                run.err());
    }

    @Test
    void theJarTellsAWrongUse() throws Exception {
        CommandRun run = jar("statement", "example:redon", "--format", "pdf");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("--format pdf\u00a0: les choix sont text, json"), run.err());
    }

    private CommandRun jar(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "target/cpts.jar"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the jar did not end");
        return new CommandRun(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
