package fr.cpts.examples.cli;

import static fr.cpts.examples.cli.Golden.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why figures of the real dossiers are what they are, as a treasurer reads it. */
class ExplainGoldenTest {

    @ParameterizedTest
    @CsvSource({"redon, 4, fr", "redon, 4, en", "redon, 12, fr", "bocage, 57, fr"})
    void aLineIsExplainedDownToItsArticles(String example, String line, String language) {
        assertPrints(
                "explain/" + example + ".line-" + line + "." + language + ".txt",
                "example:" + example,
                "--line",
                line,
                "--lang",
                language);
    }

    @Test
    void anEnvelopeThatIsNotDueSaysWhy() {
        assertPrints(
                "explain/bocage.accompagnement-2.txt", "example:bocage", "--envelope", "ACCOMPAGNEMENT", "--year", "2");
    }

    @Test
    void anEnvelopeThatIsOpenSaysWhatWouldDecide() {
        assertPrints("explain/bocage.parcours-5.txt", "example:bocage", "--envelope", "PARCOURS", "--year", "5");
    }

    @Test
    void aCriterionSaysWhatItRestsOn() {
        assertPrints("explain/redon.legal-form.txt", "example:redon", "--criterion", "LEGAL_FORM");
    }

    @Test
    void aFindingSaysWhatItRestsOn() {
        assertPrints("explain/alienor.finding-1.txt", "example:alienor", "--finding", "1");
    }

    @Test
    void everyLineIsExplainedInOneJsonDocument() {
        CommandRun run = CommandRun.of("explain", "example:alienor", "--format", "json", "--as-of", "2024-06-30");
        assertEquals(0, run.code());
        assertGolden("explain/alienor.json", run.out());
    }

    @Test
    void aLineThatDoesNotExistIsAWrongUse() {
        CommandRun run = CommandRun.inEnglish("explain", "example:redon", "--line", "0");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("there is no line 0; the statement has "), run.err());
    }

    @Test
    void nothingToExplainIsAWrongUse() {
        CommandRun run = CommandRun.inEnglish("explain", "example:redon");
        assertEquals(2, run.code());
        assertTrue(
                run.err().startsWith("say what to explain: --line, --envelope with --year, --criterion or --finding"),
                run.err());
    }

    private static void assertPrints(String golden, String... arguments) {
        Golden.assertPrints(golden, CommandRun.onTheDay("explain", arguments));
    }
}
