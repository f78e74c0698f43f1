package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules as the build compiles them: in a process of its own. */
class RuleCompilerTest {

    private static final Path BUILT = Path.of("target/classes");

    private static final String RULE = """
            package fr.cpts.rules.size;
            import fr.cpts.rules.fact.AsOf;
            import fr.cpts.rules.fact.PositionTaken;
            rule "size: a rule"
            when
                AsOf( )
            then
                insert( new PositionTaken( "P01", "x" ) );
            end
            """;

    @TempDir
    private Path folder;

    /** The classes must not follow the addresses of objects: with other identity hashes, they are those of the build. */
    @Test
    void twoBuildsGiveTheSameClasses() throws Exception {
        Run run = compile(Path.of("src/main/resources"), "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=0");

        assertEquals(0, run.code, run.output);
        List<String> note = Files.readAllLines(folder.resolve("note.txt"));
        assertEquals(
                Files.readAllLines(Path.of("target/compiled-rules.txt")).subList(1, note.size()),
                note.subList(1, note.size()));
        assertTrue(note.size() > 500, "classes: " + note.size());
        for (String file : note.subList(1, note.size())) {
            assertArrayEquals(
                    Files.readAllBytes(BUILT.resolve(file)),
                    Files.readAllBytes(classes().resolve(file)),
                    file);
        }
    }

    @Test
    void rulesAreCompiledAgainWhenTheyChangedAndOnlyThen() throws Exception {
        Path sources = sources(RULE);

        assertTrue(compile(sources).output.startsWith("compiling 1 rule files"));
        assertTrue(compile(sources).output.startsWith("rules unchanged"));

        sources(RULE.replace("\"x\"", "\"y\""));
        List<String> before = Files.readAllLines(folder.resolve("note.txt"));
        assertTrue(compile(sources).output.startsWith("compiling 1 rule files"));
        List<String> after = Files.readAllLines(folder.resolve("note.txt"));
        List<String> gone = new ArrayList<>(before.subList(1, before.size()));
        gone.removeAll(after);
        assertFalse(gone.isEmpty());
        for (String file : gone) {
            assertFalse(Files.exists(classes().resolve(file)), "left behind: " + file);
        }

        Files.delete(classes().resolve(after.get(after.size() - 1)));
        assertTrue(compile(sources).output.startsWith("compiling 1 rule files"), "a class was lost");
    }

    @Test
    void aRuleThatIsWrongIsToldWithItsLine() throws Exception {
        Run run = compile(sources(RULE.replace("when\n", "wen\n")));

        assertEquals(1, run.code);
        assertTrue(run.output.contains("fr/cpts/rules/size/one.drl:5: "), run.output);
        assertFalse(run.output.contains("\tat "), run.output);
        assertFalse(Files.exists(folder.resolve("note.txt")));
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private Path sources(String drl) throws IOException {
        Path file = folder.resolve("sources/fr/cpts/rules/size/one.drl");
        Files.createDirectories(file.getParent());
        Files.writeString(file, drl);
        return folder.resolve("sources");
    }

    private record Run(int code, String output) {}

    private Run compile(Path sources, String... flags) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Ddrools.parallelRulesBuildThreshold=-1",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                RuleCompiler.class.getName(),
                sources.toString(),
                classes().toString(),
                folder.resolve("note.txt").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
