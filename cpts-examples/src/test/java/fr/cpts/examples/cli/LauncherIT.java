package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as it is shipped, in front of the jar and a real Java: what it leaves out is only time. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void theSecondRunLoadsItsClassesFromTheArchiveAndSaysTheSame() throws Exception {
        String expected = Files.readString(Path.of("src/test/resources/golden/statement/redon.txt"));
        CommandRun first = cpts("statement", "example:redon", "--as-of", "2024-06-30");
        assertEquals(new CommandRun(0, expected, ""), first);
        awaitArchive();
        List<Path> before = logs();

        CommandRun second = cpts("statement", "example:redon", "--as-of", "2024-06-30");
        assertEquals(new CommandRun(0, expected, ""), second);

        List<Path> after = new ArrayList<>(logs());
        after.removeAll(before);
        assertEquals(1, after.size());
        String loaded = Files.readString(after.get(0));
        assertTrue(loaded.contains("fr.cpts.financing.FinancingCalculator source: shared objects file"), "no archive");
        long ours = loaded.lines().filter(line -> line.contains(" fr.cpts.")).count();
        long archived = loaded.lines()
                .filter(line -> line.contains(" fr.cpts.") && line.contains("source: shared objects file"))
                .count();
        assertTrue(archived * 100 >= ours * 95, archived + " of " + ours + " classes are from the archive");
    }

    @Test
    void aRefusedDossierHasItsExitCodeAndItsMessage() throws Exception {
        Path missing = folder.resolve("missing.json");
        CommandRun run = cpts("statement", missing.toString());
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith(missing.toString()), run.err());
        awaitArchive();
    }

    private CommandRun cpts(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(TARGET.resolve("cpts").toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("CPTS_JAVA_OPTS", "-Xlog:class+load:file=" + folder + "/%p.log");
        builder.environment().remove("CPTS_ARCHIVE");
        Process process = builder.start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the launcher did not end");
        return new CommandRun(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }

    /** Waits until the background has left the archive and nothing else. */
    private void awaitArchive() throws IOException, InterruptedException {
        for (int i = 0; i < 1_200; i++) {
            List<String> names = names(folder.resolve("cache/cpts"));
            if (names.size() == 1 && names.get(0).endsWith(".archive")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no archive was left: " + names(folder.resolve("cache/cpts")));
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
