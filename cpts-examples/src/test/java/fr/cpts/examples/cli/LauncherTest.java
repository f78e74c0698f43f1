package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher {@code cpts}, in front of a Java that only notes how it is called: with which options and arguments, how often it made an
 * archive, and which one it was told to use.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {

    /** Prints its arguments and its input, leaves what it was asked to make, and ends with the code of the variable CODE. */
    private static final String JAVA = """
            #!/bin/sh
            for argument in "$@"; do
                case $argument in
                    -XX:ArchiveClassesAtExit=*|-XX:AOTCache=*/new)
                        echo made >>"$0.made"
                        [ -n "${SLOW:-}" ] && sleep 1
                        [ -n "${BROKEN:-}" ] && exit 1
                        echo classes >"${argument#*=}"
                        exit 0
                        ;;
                    -XX:AOTMode=record)
                        echo recorded >>"$0.made"
                        exit 0
                        ;;
                esac
                printf '%s\\n' "$argument"
            done
            cat
            echo "a word of Java" >&2
            exit ${CODE:-0}
            """;

    /** An accent, where names of files may have one. */
    private static final String E = "UTF-8".equals(System.getProperty("sun.jnu.encoding")) ? "é" : "e";

    /** Emptied by {@link #waits}: an archive may still be made in it. */
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private Path launcher;
    private Path jar;
    private Path home;
    private Path java;
    private Map<String, String> environment;

    @BeforeEach
    void lays() throws IOException {
        Path program = Files.createDirectories(folder.resolve("le programme d'" + E + "t" + E));
        launcher = program.resolve("cpts");
        Files.copy(Path.of("src/main/launcher/cpts"), launcher);
        executable(launcher);
        jar = program.resolve("cpts.jar");
        Files.writeString(jar, "classes");
        home = folder.resolve("jdk " + E);
        java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, JAVA);
        executable(java);
        release("17.0.15");
        environment = new TreeMap<>(Map.of(
                "PATH",
                System.getenv("PATH"),
                "HOME",
                folder.resolve("chez moi").toString(),
                "JAVA_HOME",
                home.toString()));
    }

    @AfterEach
    void waits() throws Exception {
        for (int tries = 0; Files.exists(folder); tries++) {
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException | UncheckedIOException stillInUse) {
                if (tries == 100) {
                    throw stillInUse;
                }
                Thread.sleep(100);
            }
        }
    }

    @Test
    void argumentsInputOutputAndExitCodePassThrough() throws Exception {
        environment.put("CODE", "3");
        CommandRun run = run(
                "some input",
                "statement",
                "mon dossier d'" + E + "t" + E + ".json",
                "",
                "*",
                "a\"b",
                "$HOME",
                "--set",
                "x=\\ y ");
        assertEquals(3, run.code());
        assertEquals("a word of Java\n", run.err());
        assertTrue(
                run.out()
                        .endsWith("\n-jar\n" + jar.toRealPath() + "\nstatement\nmon dossier d'" + E + "t" + E
                                + ".json\n\n*\na\"b\n$HOME\n--set\nx=\\ y \nsome input"),
                run.out());
    }

    @Test
    void aCommandHasTheFirstCompilerAndTheSerialCollector() throws Exception {
        assertTrue(options().containsAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")));
    }

    @Test
    void optionsOfTheCallerComeLastAndMayNameAnotherCollector() throws Exception {
        environment.put("CPTS_JAVA_OPTS", "-Xmx1g -XX:+UseParallelGC");
        List<String> options = options();
        assertFalse(options.contains("-XX:+UseSerialGC"), options.toString());
        assertEquals(List.of("-Xmx1g", "-XX:+UseParallelGC"), options.subList(options.size() - 2, options.size()));
    }

    @Test
    void theFirstRunLeavesAnArchiveAndTheSecondStartsFromIt() throws Exception {
        assertFalse(usesAnArchive(options()));
        Path archive = awaitArchive();
        assertEquals("-XX:SharedArchiveFile=" + archive, last(options()));
        assertEquals("made\n", made());
    }

    @Test
    void fromJava24TheArchiveIsAnAotCache() throws Exception {
        release("25.0.1");
        assertFalse(usesAnArchive(options()));
        Path archive = awaitArchive();
        assertEquals("-XX:AOTCache=" + archive, last(options()));
        assertEquals("recorded\nmade\n", made());
    }

    @Test
    void aChangedJarHasAnArchiveOfItsOwnAndTheOldOneGoes() throws Exception {
        options();
        Path old = awaitArchive();
        Files.writeString(jar, "more classes");
        assertFalse(usesAnArchive(options()));
        await(() -> !Files.exists(old));
        Path young = awaitArchive();
        assertNotEquals(old, young);
        assertEquals("-XX:SharedArchiveFile=" + young, last(options()));
    }

    @Test
    void anotherJavaHasAnArchiveOfItsOwnAndTheFirstOneStays() throws Exception {
        options();
        Path first = awaitArchive();
        Path other = folder.resolve("other jdk");
        Files.createDirectories(other.resolve("bin"));
        Files.writeString(other.resolve("bin/java"), JAVA);
        executable(other.resolve("bin/java"));
        Files.writeString(other.resolve("release"), "JAVA_VERSION=\"21.0.5\"\n");
        environment.put("JAVA_HOME", other.toString());
        assertFalse(usesAnArchive(options()));
        await(() -> archives().size() == 2);
        assertTrue(Files.exists(first));
    }

    @Test
    void anUpdatedJavaHasAnArchiveOfItsOwn() throws Exception {
        options();
        Path old = awaitArchive();
        release("17.0.150");
        assertFalse(usesAnArchive(options()));
        await(() -> !Files.exists(old));
    }

    @Test
    void ofManyThatStartAtOnceOneMakesTheArchive() throws Exception {
        environment.put("SLOW", "yes");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            processes.add(start("", "statement"));
        }
        for (Process process : processes) {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue());
        }
        awaitArchive();
        assertEquals("made\n", made());
        await(() -> onlyTheArchiveIsLeft());
    }

    @Test
    void theRunDoesNotWaitForTheArchive() throws Exception {
        environment.put("SLOW", "yes");
        CommandRun run = run("", "statement");
        assertEquals(0, run.code());
        assertEquals(List.of(), archives());
        awaitArchive();
    }

    @Test
    void aDamagedArchiveIsNotUsedButMadeAgain() throws Exception {
        options();
        Path archive = awaitArchive();
        Files.writeString(archive, "clas");
        assertFalse(usesAnArchive(options()));
        await(() -> archives().equals(List.of(archive)) && "classes\n".equals(read(archive)));
        assertEquals("-XX:SharedArchiveFile=" + archive, last(options()));
    }

    @Test
    void anArchiveThatCannotBeMadeIsNotTriedAgainAtOnce() throws Exception {
        environment.put("BROKEN", "yes");
        assertFalse(usesAnArchive(options()));
        await(() -> "made\n".equals(made()));
        CommandRun run = run("", "statement");
        assertEquals(0, run.code());
        assertEquals("a word of Java\n", run.err());
        assertEquals("made\n", made());
    }

    @Test
    void aCacheFolderThatCannotBeMadeIsDoneWithout() throws Exception {
        Path file = folder.resolve("file");
        Files.writeString(file, "");
        environment.put("XDG_CACHE_HOME", file.toString());
        CommandRun run = run("", "statement");
        assertEquals(0, run.code());
        assertEquals("a word of Java\n", run.err());
        assertEquals("", made());
    }

    @Test
    void aReadOnlyCacheFolderIsDoneWithout() throws Exception {
        Path cache = Files.createDirectories(folder.resolve("cache"));
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("r-x------"));
        Assumptions.assumeFalse(Files.isWritable(cache), "the superuser may write anywhere");
        environment.put("XDG_CACHE_HOME", cache.toString());
        CommandRun run = run("", "statement");
        assertEquals(0, run.code());
        assertEquals("a word of Java\n", run.err());
    }

    @Test
    void whoHasNoHomeIsServedWithoutAnArchive() throws Exception {
        environment.remove("HOME");
        assertFalse(usesAnArchive(options()));
        assertEquals("", made());
    }

    @Test
    void theCacheFolderIsThatOfTheDesktopWhenItIsNamed() throws Exception {
        Path named = folder.resolve("le cache");
        environment.put("XDG_CACHE_HOME", named.toString());
        options();
        await(() -> !list(named.resolve("cpts")).isEmpty());
    }

    @Test
    void anArchiveMayBeTurnedOff() throws Exception {
        environment.put("CPTS_ARCHIVE", "off");
        options();
        environment.remove("CPTS_ARCHIVE");
        environment.put("CPTS_JAVA_OPTS", "-Xshare:off");
        options();
        assertEquals("", made());
    }

    @Test
    void aLinkToTheLauncherFindsTheJar() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("..").resolve(folder.relativize(launcher)));
        Path link = Files.createSymbolicLink(bin.resolve("cpts"), Path.of("first"));
        launcher = link;
        assertTrue(run("", "statement").out().contains("\n" + jar.toRealPath() + "\n"));
    }

    @Test
    void whatIsMissingIsToldInOneLine() throws Exception {
        release("11.0.2");
        assertEquals(
                new CommandRun(1, "", "cpts: " + java + " is Java 11; Java 17 or later is needed\n"),
                run("", "statement"));
        environment.put("JAVA_HOME", folder.toString());
        assertEquals(
                new CommandRun(1, "", "cpts: JAVA_HOME is " + folder + ", which has no bin/java\n"),
                run("", "statement"));
        Files.delete(jar);
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "cpts: " + launcher.getParent().toRealPath().resolve("cpts.jar")
                                + " is not there, or cannot be read\n"),
                run("", "statement"));
    }

    private void release(String version) throws IOException {
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nOS_ARCH=\"y\"\n");
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The options that Java got. */
    private List<String> options() throws IOException, InterruptedException {
        CommandRun run = run("", "statement");
        assertEquals(0, run.code(), run.err());
        List<String> arguments = run.out().lines().toList();
        return arguments.subList(0, arguments.indexOf("-jar"));
    }

    private static boolean usesAnArchive(List<String> options) {
        return options.stream()
                .anyMatch(option -> option.startsWith("-XX:SharedArchiveFile") || option.startsWith("-XX:AOTCache"));
    }

    private static String last(List<String> options) {
        return options.get(options.size() - 1);
    }

    private CommandRun run(String input, String... arguments) throws IOException, InterruptedException {
        Process process = start(input, arguments);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the launcher did not end");
        return new CommandRun(
                process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private Process start(String input, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Files.writeString(folder.resolve("in"), input).toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private String made() {
        return read(java.resolveSibling("java.made"));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException goneMeanwhile) {
            return "";
        }
    }

    private Path cache() {
        return folder.resolve("chez moi/.cache/cpts");
    }

    private List<Path> archives() {
        return list(cache()).stream()
                .filter(file -> file.toString().endsWith(".archive"))
                .toList();
    }

    private boolean onlyTheArchiveIsLeft() {
        return list(cache()).equals(archives());
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path awaitArchive() throws InterruptedException {
        await(() -> archives().size() == 1 && onlyTheArchiveIsLeft());
        return archives().get(0);
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 600 && !done.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertTrue(done.getAsBoolean(), "what the background was to do is not done");
    }
}
