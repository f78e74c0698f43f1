package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.examples.dossiers.Example;
import fr.cpts.model.json.DossierWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line on good and bad input, inside the test's process. */
class CptsTest {

    @TempDir
    private Path folder;

    @Test
    void aFileGivesTheSameStatementAsTheExampleItWasWrittenFrom() throws IOException {
        Example bocage = Example.named("bocage").orElseThrow();
        Path file = folder.resolve("bocage.json");
        Files.writeString(file, DossierWriter.write(bocage.hypotheses().complete(bocage.dossier())));
        String day = "2024-06-30";
        CommandRun fromFile = CommandRun.of("statement", file.toString(), "--as-of", day);
        assertEquals(
                CommandRun.of("statement", "example:bocage", "--as-of", day).out(), fromFile.out());
        assertEquals(0, fromFile.code());
    }

    @Test
    void hypothesesComeFromAFileAndFromArguments() throws IOException {
        Path dossier = write("dossier.json", "{\"community\": {\"name\": \"X\"}}");
        Path hypotheses = write("hypotheses.json", "{\"contract\": {\"signedOn\": \"2023-01-01\"}}");
        CommandRun run = CommandRun.of(
                "statement",
                dossier.toString(),
                "--hypotheses",
                hypotheses.toString(),
                "--set",
                "contract.sizeClass=T1",
                "--as-of",
                "2023-01-01");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("50\u00a0000,00  échu *"), run.out());
        assertTrue(run.out().contains("  contract.signedOn\n  contract.sizeClass\n"), run.out());
    }

    /** 24 000 of a variable part of 25 000 under 2019: the first year of that mission is open, and nothing else waits for it. */
    @Test
    void weightsThatAreNotTheWholeStopNoCommand() throws IOException {
        Path dossier = write("dossier.json", """
                {
                  "community": {"name": "X"},
                  "contract": {
                    "signedOn": "2021-10-01",
                    "durationYears": 2,
                    "sizeClass": "T3",
                    "missions": {"ACCES_SOINS": {"startedOn": "2021-10-01"}}
                  },
                  "annex": {
                    "indicators": [
                      {
                        "code": "a",
                        "attachedTo": {"mission": "ACCES_SOINS"},
                        "weighting": {"weight": {"1": "10000.00 €", "2": "35000.00 €"}}
                      },
                      {"code": "b", "attachedTo": {"mission": "ACCES_SOINS"}, "weighting": {"weight": {"1": "14000.00 €"}}}
                    ],
                    "measurements": {"a": {"2": {"agreedShare": 1}}}
                  }
                }
                """);
        String finding =
                "Accès aux soins, année 1 : la somme des poids n’est pas la part variable : a 10 000,00 €, b 14 000,00 €";
        for (String command : List.of("check", "statement")) {
            CommandRun run = CommandRun.of(command, dossier.toString(), "--as-of", "2023-12-01");
            assertEquals(0, run.code(), run.err());
            String words = run.out().replaceAll("[\\s\u00a0]+", " ");
            assertTrue(words.contains(finding), run.out());
            assertTrue(words.contains("font 24 000,00 au lieu de 25 000,00, soit un écart de -1 000,00"), run.out());
        }
        CommandRun stake = CommandRun.of("stake", dossier.toString(), "--as-of", "2023-12-01");
        assertEquals(0, stake.code(), stake.err());
        assertTrue(stake.out().contains("35\u00a0000,00"), stake.out());
        assertTrue(
                stake.out()
                        .replaceAll("[\\s\u00a0]+", " ")
                        .contains("la somme des poids n’est pas égale à la part variable de cette année-là"),
                stake.out());
    }

    @Test
    void anInvalidDossierIsRefusedWithEveryProblemAndItsPlace() throws IOException {
        Path dossier = write("dossier.json", """
                {
                  "community": {"name": "X"},
                  "contract": {
                    "signedOn": "2021-02-30",
                    "missions": {"PARCOUR": {}}
                  }
                }
                """);
        CommandRun run = CommandRun.inEnglish("statement", dossier.toString());
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertEquals(
                dossier
                        + ":4:17: contract.signedOn \"2021-02-30\": a day is a date that exists, written as 2021-06-01\n"
                        + dossier
                        + ":5:18: contract.missions.PARCOUR: a mission is one of ACCES_SOINS, PARCOURS, PREVENTION, CRISE,"
                        + " QUALITE, ACCOMPAGNEMENT\n"
                        + "  Maybe PARCOURS was meant?\n",
                run.err());
    }

    @Test
    void aHypothesisThatContradictsAFactIsRefused() {
        CommandRun run = CommandRun.inEnglish("statement", "example:bocage", "--set", "contract.signedOn=2020-12-25");
        assertEquals(3, run.code());
        assertEquals(
                "contract.signedOn=2020-12-25: contract.signedOn \"2020-12-25\": a hypothesis completes what is not stated:"
                        + " \"2020-12-24\" is already stated (example:bocage, line 21)\n",
                run.err());
    }

    @Test
    void aSumGrantedAboveTheCeilingIsRefused() throws IOException {
        Path hypotheses = write("hypotheses.json", """
                {"contract": {"sizeClass": "T1",
                  "missions": {"CRISE": {"startedOn": "2022-06-01"}},
                  "crisis": {"planWrittenOn": "2022-09-01",
                    "occurrences": [{"recognisedOn": "2023-02-01", "planImplemented": true, "granted": 37500.01}]}}}
                """);
        Path file = folder.resolve("out.txt");
        CommandRun run = CommandRun.inEnglish(
                "statement", "example:bocage", "--hypotheses", hypotheses.toString(), "--out", file.toString());
        assertEquals(3, run.code());
        assertEquals(
                "contract.crisis.occurrences.0: the sum granted for the crisis recognised on 2023-02-01, 37,500.01 €, is above"
                        + " its ceiling, which is 37,500.00 €\n",
                run.err());
        assertTrue(Files.notExists(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement", "positions", "compare"})
    void aPositionThatDoesNotExistIsRefusedAndNothingIsPrinted(String command) {
        String[] unknown = {command, "example:redon", "--position", "P99=months"};
        String[] wrong = {command, "example:redon", "--position", "P03=weeks"};
        CommandRun unknownQuestion = CommandRun.inEnglish(withSecond(command, unknown));
        assertEquals(3, unknownQuestion.code());
        assertEquals("", unknownQuestion.out());
        assertTrue(
                unknownQuestion.err().startsWith("position P99 does not exist; there are P01, P02, "),
                unknownQuestion.err());
        CommandRun unknownAnswer = CommandRun.inEnglish(withSecond(command, wrong));
        assertEquals(3, unknownAnswer.code());
        assertEquals("", unknownAnswer.out());
        assertEquals("position P03 has no choice weeks; it has days, months\n", unknownAnswer.err());
    }

    private static String[] withSecond(String command, String... arguments) {
        return command.equals("compare")
                ? Stream.concat(Stream.of(arguments), Stream.of("example:redon"))
                        .toArray(String[]::new)
                : arguments;
    }

    @Test
    void aBadPositionWritesNoFile() throws IOException {
        Path file = folder.resolve("out.txt");
        CommandRun run =
                CommandRun.of("statement", "example:redon", "--position", "P03=weeks", "--out", file.toString());
        assertEquals(3, run.code());
        assertTrue(Files.notExists(file));
    }

    @Test
    void aPositionWithoutAChoiceIsAWrongUse() {
        CommandRun run = CommandRun.inEnglish("statement", "example:redon", "--position", "P03");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("--position is given as KEY=VALUE, not P03\n"), run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "--set, contract.signedOn=2021-10-01, contract.signedOn=2021-10-02",
        "--set, contract.signedOn=2021-10-01, contract.signedOn=2021-10-01",
        "--position, P03=months, P03=days"
    })
    void twoValuesOfOneKeyAreAWrongUse(String option, String one, String other) {
        CommandRun run = CommandRun.inEnglish("statement", "example:redon", option, one, option, other);
        assertEquals(2, run.code());
        assertEquals("", run.out());
        String key = one.substring(0, one.indexOf('='));
        assertTrue(run.err().contains(option + " " + key + " is given twice"), run.err());
    }

    @Test
    void aDepartureOfBMayRepeatAKeyOfBoth() {
        CommandRun run = CommandRun.of(
                "compare", "example:redon", "example:redon", "--position", "P03=days", "--position-b", "P03=months");
        assertEquals(0, run.code());
        assertEquals(
                2,
                CommandRun.of(
                                "compare",
                                "example:redon",
                                "example:redon",
                                "--position-b",
                                "P03=days",
                                "--position-b",
                                "P03=months")
                        .code());
    }

    @Test
    void aSecondDossierThatIsBadIsRefused() throws IOException {
        Path dossier = write("b.json", "{\"community\": 3}");
        CommandRun run = CommandRun.inEnglish("compare", "example:redon", dossier.toString());
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith(dossier + ":1:15: community 3: "), run.err());
    }

    @Test
    void aHypothesisOfBTakesThePlaceOfThatOfA() {
        CommandRun run = CommandRun.of(
                "compare",
                "example:bocage",
                "example:bocage",
                "--hypotheses",
                "none",
                "--set",
                "contract.sizeClass=T1",
                "--set-b",
                "contract.sizeClass=T2",
                "--as-of",
                "2024-06-30");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("  1  donnée contract.sizeClass : T1 → T2\n"), run.out());
    }

    @Test
    void aPlanImplementedBeforeItWasWrittenIsRefused() throws IOException {
        Path dossier = write("dossier.json", """
                {"community": {},
                 "contract": {"crisis": {"planWrittenOn": "2023-02-02", "occurrences": [
                   {"recognisedOn": "2023-02-01", "planImplemented": true}]}}}
                """);
        CommandRun run = CommandRun.inEnglish("statement", dossier.toString());
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertEquals(
                dossier
                        + ":3:54: contract.crisis.occurrences.0.planImplemented true: a plan that is implemented in a crisis"
                        + " was written by then: the crisis was recognised on 2023-02-01, the plan written 2023-02-02\n",
                run.err());
    }

    @Test
    void anEndBeforeTheSignatureIsRefused() throws IOException {
        Path dossier = write(
                "dossier.json",
                "{\"community\": {}, \"contract\": {\"signedOn\": \"2023-02-02\", \"endedOn\": \"2023-02-02\"}}");
        CommandRun run = CommandRun.inEnglish("statement", dossier.toString());
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertTrue(
                run.err().contains("contract.endedOn \"2023-02-02\": a contract ends after its signature"), run.err());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        CommandRun run = CommandRun.inEnglish("statement", "nowhere.json");
        assertEquals(3, run.code());
        assertEquals("nowhere.json: there is no such file or folder\n", run.err());
    }

    @Test
    void anExampleThatDoesNotExistIsAWrongUse() {
        CommandRun run = CommandRun.inEnglish("statement", "example:paris");
        assertEquals(2, run.code());
        assertTrue(
                run.err().startsWith("there is no example paris; the examples are alienor, bergerac, bocage, "),
                run.err());
    }

    @Test
    void aDayThatDoesNotExistIsAWrongUse() {
        CommandRun run = CommandRun.inEnglish("statement", "example:redon", "--as-of", "2023-02-29");
        assertEquals(2, run.code());
        assertTrue(
                run.err().startsWith("--as-of 2023-02-29: a day is a date that exists, written as 2021-06-01"),
                run.err());
    }

    @Test
    void noCommandIsAWrongUse() {
        CommandRun run = CommandRun.of();
        assertEquals(2, run.code());
        assertTrue(run.err().contains("statement"), run.err());
    }

    @Test
    void aStatementIsWrittenWholeToAFile() throws IOException {
        Path file = folder.resolve("redon.json");
        CommandRun run = CommandRun.of(
                "statement", "example:redon", "--as-of", "2024-06-30", "--format", "json", "--out", file.toString());
        assertEquals(0, run.code());
        assertEquals("", run.out());
        assertEquals(
                CommandRun.of("statement", "example:redon", "--as-of", "2024-06-30", "--format", "json")
                        .out(),
                Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamedAndNothingIsWritten() {
        CommandRun run = CommandRun.inEnglish(
                "statement",
                "example:redon",
                "--out",
                folder.resolve("none").resolve("redon.json").toString());
        assertEquals(3, run.code());
        assertTrue(run.err().contains("redon.json: there is no folder to write it in"), run.err());
    }

    @Test
    void helpTellsEveryOption() {
        CommandRun run = CommandRun.of("statement", "--help");
        assertEquals(0, run.code());
        for (String option : List.of("--hypotheses", "--set", "--position", "--as-of", "--format", "--lang", "--out")) {
            assertTrue(run.out().contains(option), option);
        }
    }

    @Test
    void examplesAreListedByName() {
        CommandRun run = CommandRun.of("examples");
        assertEquals(0, run.code());
        assertEquals(Example.all().size(), run.out().lines().count());
        assertTrue(Example.all().size() >= 11);
        assertTrue(run.out().contains("example:gironde          Annexe d’indicateurs (33)"), run.out());
        assertTrue(run.out().contains("example:redon            CPTS du Pays de Redon (35, 56, 44)"), run.out());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file;
    }
}
