package fr.cpts.examples.cli;

import static fr.cpts.examples.cli.Golden.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A kept statement is computed again: identical, or what differs. */
class VerifyTest {

    @TempDir
    private Path folder;

    private Path kept;
    private String text;

    @BeforeEach
    void keepAStatement() throws IOException {
        kept = folder.resolve("kept.json");
        CommandRun run = CommandRun.of(
                "statement",
                "example:redon",
                "--as-of",
                "2024-06-30",
                "--position",
                "P03=months",
                "--format",
                "json",
                "--out",
                kept.toString());
        assertEquals(0, run.code(), run.err());
        text = Files.readString(kept);
    }

    @Test
    void aStatementThatNothingTouchedIsIdentical() {
        CommandRun run = verify("example:redon");
        assertEquals("", run.err());
        assertEquals("identique\n", run.out());
        assertEquals(0, run.code());
        assertEquals("identical\n", verify("example:redon", "--lang", "en").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"redon", "bocage", "alienor"})
    void everyRealStatementIsIdentical(String example) throws IOException {
        Files.writeString(
                kept,
                CommandRun.of(
                                "statement",
                                "example:" + example,
                                "--as-of",
                                "2025-01-31",
                                "--format",
                                "json",
                                "--lang",
                                "en")
                        .out());
        assertEquals("identique\n", verify("example:" + example).out());
    }

    @Test
    void aTamperedAmountIsNamed() throws IOException {
        Files.writeString(kept, text.replaceFirst("28125.00", "28126.00"));
        assertRefused("verify/tampered.txt", verify("example:redon"));
    }

    @Test
    void aTextThatWasChangedIsNamedWhereItDiffers() throws IOException {
        String alienor = CommandRun.of("statement", "example:alienor", "--as-of", "2024-06-30", "--format", "json")
                .out();
        Files.writeString(
                kept, alienor.replace("contredit la taille T2 du contrat", "confirme la taille T2 du contrat"));
        assertRefused("verify/text.txt", verify("example:alienor"));
    }

    @Test
    void theTextsOfAStatementThatDoesNotSayItsLanguageAreNotLookedAtAndThatIsSaid() throws IOException {
        Files.writeString(kept, text.replaceFirst("\"language\" : \"fr\",", ""));
        CommandRun run = verify("example:redon", "--lang", "en");
        assertEquals("identical\n", run.out());
        assertEquals("Texts were not compared: the kept statement does not state its language.\n", run.err());
        assertEquals(0, run.code());
    }

    @Test
    void aMemberOfALaterVersionIsNotLookedAtAndThatIsSaid() throws IOException {
        Files.writeString(kept, text.replaceFirst("\"language\"", "\"currency\" : \"EUR\", \"language\""));
        CommandRun run = verify("example:redon", "--lang", "en");
        assertEquals("identical\n", run.out());
        assertEquals("1 member(s) unknown to this version were not compared: currency\n", run.err());
        assertEquals(0, run.code());
    }

    @Test
    void aLaterFormatIsRefused() throws IOException {
        Files.writeString(kept, text.replaceFirst("\"format\" : 2", "\"format\" : 3"));
        CommandRun run = verify("example:redon", "--lang", "en");
        assertEquals(3, run.code());
        assertTrue(run.err().startsWith(kept + ":2:14: format 3: this version reads format 2\n"), run.err());
    }

    @Test
    void anotherDayOrPositionIsNoticed() throws IOException {
        Files.writeString(kept, text.replace("\"months\"", "\"days\""));
        assertEquals(3, verify("example:redon").code());
        Files.writeString(kept, text.replace("\"asOf\" : \"2024-06-30\"", "\"asOf\" : \"2026-10-02\""));
        assertRefused("verify/day.txt", verify("example:redon"));
    }

    @Test
    void otherRulesAreToldFirst() throws IOException {
        Files.writeString(kept, text.replaceFirst("\"rules\" : \"[0-9a-f]{64}\"", "\"rules\" : \"0000\""));
        CommandRun run = verify("example:redon", "--lang", "en");
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertTrue(
                run.err()
                        .startsWith("computed with other rules\n"
                                + "the kept statement differs from what is computed now, in 1 place(s):\n"
                                + "  ruleSet.rules: kept \"0000\", computed \""),
                run.err());
    }

    @Test
    void hypothesesThatWereNotGivenAreSuspected() {
        assertRefused("verify/no-hypotheses.txt", verify("example:redon", "--hypotheses", "none"));
    }

    @Test
    void whatIsNoStatementIsRefusedWithItsPlace() throws IOException {
        Files.writeString(kept, text.replace("\"asOf\" : \"2024-06-30\"", "\"asOf\" : \"2024-02-30\""));
        CommandRun run = verify("example:redon", "--lang", "en");
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertEquals(
                kept + ":7:12: asOf \"2024-02-30\": a day is a date that exists, written as 2021-06-01\n", run.err());
        Files.writeString(kept, "");
        assertEquals(
                kept + ":1:1: the file is empty: a statement is a JSON object\n",
                verify("example:redon", "--lang", "en").err());
    }

    @Test
    void aPositionThatDoesNotExistIsRefused() throws IOException {
        Files.writeString(kept, text.replace("\"months\"", "\"weeks\""));
        CommandRun run = verify("example:redon", "--lang", "en");
        assertEquals(3, run.code());
        assertEquals("position P03 has no choice weeks; it has days, months\n", run.err());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        CommandRun run = CommandRun.inEnglish("verify", "nowhere.json", "example:redon");
        assertEquals(3, run.code());
        assertEquals("nowhere.json: there is no such file or folder\n", run.err());
    }

    private CommandRun verify(String... arguments) {
        List<String> all = new ArrayList<>(List.of("verify", kept.toString()));
        Stream.of(arguments).forEach(all::add);
        return CommandRun.of(all.toArray(String[]::new));
    }

    private static void assertRefused(String golden, CommandRun run) {
        assertEquals("", run.out());
        assertEquals(3, run.code());
        assertGolden(golden, run.err());
    }
}
