package fr.cpts.examples.cli;

import static fr.cpts.examples.cli.Golden.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Positions and comparisons of the real dossiers, line by line. */
class ComparisonGoldenTest {

    private static final String DAY = "2024-06-30";

    @ParameterizedTest
    @CsvSource({"redon", "bocage", "alienor"})
    void eachPositionHasItsEffectOnARealDossier(String example) {
        assertPrints("positions/" + example + ".txt", "positions", "example:" + example, "--as-of", DAY);
    }

    @Test
    void positionsCanBeReadInEnglishAndByPrograms() {
        assertPrints("positions/redon.en.txt", "positions", "example:redon", "--as-of", DAY, "--lang", "en");
        assertPrints("positions/redon.json", "positions", "example:redon", "--as-of", DAY, "--format", "json");
    }

    @Test
    void effectsAreToldFromTheAnswersInForce() {
        assertPrints(
                "positions/redon.months.txt",
                "positions",
                "example:redon",
                "--as-of",
                DAY,
                "--position",
                "P03=months",
                "--position",
                "P04=r2");
    }

    @Test
    void aStatementMarksTheAnswersThatAreNotUsual() {
        assertPrints(
                "positions/redon.statement.txt",
                "statement",
                "example:redon",
                "--as-of",
                DAY,
                "--position",
                "P03=months",
                "--position",
                "P04=r2");
    }

    @Test
    void twoPositionsAreCompared() {
        assertPrints(
                "compare/redon.positions.txt",
                "compare",
                "example:redon",
                "example:redon",
                "--as-of",
                DAY,
                "--position-b",
                "P03=months",
                "--position-b",
                "P06=full");
    }

    @Test
    void twoDossiersAreCompared() {
        assertPrints("compare/redon-alienor.txt", "compare", "example:redon", "example:alienor", "--as-of", DAY);
    }

    @Test
    void twoDaysAreComparedInEnglish() {
        assertPrints(
                "compare/bocage.days.en.txt",
                "compare",
                "example:bocage",
                "example:bocage",
                "--as-of",
                "2023-12-23",
                "--as-of-b",
                DAY,
                "--lang",
                "en");
    }

    @Test
    void oneMoreFactIsComparedByPrograms() {
        assertPrints(
                "compare/redon.achievement.json",
                "compare",
                "example:redon",
                "example:redon",
                "--as-of",
                DAY,
                "--set-b",
                "annex.achievements.PARCOURS.4=1/2",
                "--format",
                "json");
    }

    @Test
    void aDossierDoesNotDifferFromItself() {
        assertPrints("compare/redon.same.txt", "compare", "example:redon", "example:redon", "--as-of", DAY);
    }

    private static void assertPrints(String golden, String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertEquals("", run.err());
        assertEquals(0, run.code());
        assertGolden(golden, run.out());
    }
}
