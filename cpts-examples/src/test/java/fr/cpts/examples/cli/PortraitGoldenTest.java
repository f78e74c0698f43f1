package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.examples.dossiers.Example;
import fr.cpts.model.json.JsonTree;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PortraitGoldenTest {

    @TestFactory
    Stream<DynamicTest> everyDossierHasItsPortrait() {
        return Example.all().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> golden(
                                "describe/" + example.name() + ".txt",
                                "describe",
                                "example:" + example.name(),
                                "--hypotheses",
                                "none")));
    }

    @TestFactory
    Stream<DynamicTest> everyDossierIsChecked() {
        return Example.all().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> golden(
                                "check/" + example.name() + ".txt",
                                "check",
                                "example:" + example.name(),
                                "--hypotheses",
                                "none",
                                "--as-of",
                                "2024-07-01")));
    }

    @Test
    void programsReadAChecklist() {
        golden("check/alienor.json", "check", "example:alienor", "--as-of", "2024-07-01", "--format", "json");
        golden(
                "check/bocage.en.json",
                "check",
                "example:bocage",
                "--as-of",
                "2024-07-01",
                "--format",
                "json",
                "--lang",
                "en");
    }

    @TestFactory
    Stream<DynamicTest> programsReadAsManyThingsAsPeople() {
        return Example.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    String[] read = {"check", "example:" + example.name(), "--as-of", "2024-07-01", "--format", "text"};
                    long lines = CommandRun.of(read)
                            .out()
                            .lines()
                            .filter(line -> line.startsWith("  - "))
                            .count();
                    read[read.length - 1] = "json";
                    assertEquals(
                            lines,
                            JsonTree.of(CommandRun.of(read).out())
                                    .member("checks")
                                    .elements()
                                    .size());
                }));
    }

    @Test
    void aPortraitAndACheckSpeakEnglishToo() {
        golden("describe/redon.en.txt", "describe", "example:redon", "--lang", "en");
        golden("check/alienor.en.txt", "check", "example:alienor", "--as-of", "2026-01-01", "--lang", "en");
    }

    @Test
    void anAnnexIsAttachedToADossier() {
        golden(
                "describe/redon.annex.txt",
                "describe",
                "example:redon",
                "--hypotheses",
                "none",
                "--annex",
                "example:gironde");
    }

    private static void golden(String file, String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertEquals("", run.err());
        assertEquals(0, run.code());
        Golden.assertGolden(file, run.out());
    }
}
