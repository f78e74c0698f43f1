package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** What the one jar costs: its size, and what it loads to print a statement. */
class CostsIT {

    private static final Path JAR = Path.of("target/cpts.jar");

    /** What only the command line needs. */
    private static final List<String> OF_THE_COMMAND_LINE = List.of(
            "fr/cpts/examples/",
            "picocli/",
            "de/siegmar/",
            "org/dhatim/",
            "com/github/rzymek/",
            "org/apache/commons/",
            "org/codehaus/",
            "com/fasterxml/aalto/");

    @TempDir
    private Path folder;

    /** Another Java loads some more classes, or fewer, of its own. */
    @Test
    @EnabledForJreRange(max = JRE.JAVA_17)
    void aStatementLoadsNoMoreClassesThanItNeeds() throws Exception {
        Bounds.assertWithin(Bounds.CLASSES_AT_START, "classes at start", loaded().size());
    }

    @Test
    void aStatementLoadsNeitherAParserOfYamlNorACompilerOfRulesNorTables() throws Exception {
        List<String> loaded = loaded();
        for (String unused : List.of(
                "org.snakeyaml.",
                "org.drools.drl.",
                "org.drools.model.codegen.",
                "org.antlr.",
                "de.siegmar.",
                "org.dhatim.",
                "com.fasterxml.jackson.databind.")) {
            assertEquals(
                    List.of(),
                    loaded.stream().filter(name -> name.startsWith(unused)).toList());
        }
        assertTrue(loaded.contains("fr.cpts.financing.FinancingCalculator"), "the classes are listed");
    }

    @Test
    void theJarIsNoLargerThanItsBound() throws IOException {
        Bounds.assertWithin(Bounds.KILOBYTES_OF_THE_JAR, "KB of the jar", kilobytes(name -> true));
        Bounds.assertWithin(
                Bounds.KILOBYTES_OF_THE_LIBRARY, "KB of the library", kilobytes(name -> OF_THE_COMMAND_LINE.stream()
                        .noneMatch(name::startsWith)));
    }

    private static long kilobytes(Predicate<String> counts) throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            return jar.stream()
                            .filter(entry -> counts.test(entry.getName()))
                            .mapToLong(ZipEntry::getCompressedSize)
                            .sum()
                    / 1_024;
        }
    }

    /** The names of the classes that a statement loads. */
    private List<String> loaded() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log + "::filecount=0",
                        "-jar",
                        JAR.toString(),
                        "statement",
                        "example:redon")
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the jar did not end");
        assertEquals(0, process.exitValue());
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.substring(line.indexOf(']', line.indexOf("load")) + 2, line.indexOf(" source: ")))
                .toList();
    }
}
