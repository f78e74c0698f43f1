package fr.cpts.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HypothesesTest {

    private static final Dossier SILENT = Dossier.named("CPTS");
    private static final String STATED = """
            {
              "community": {"name": "CPTS"},
              "contract": {
                "signedOn": "2021-06-01",
                "missions": {"PARCOURS": {"startedOn": "2021-09-01"}}
              }
            }
            """;

    @Test
    void aSignatureIsSupposedWhereTheDossierIsSilent() {
        Dossier completed = none().with("contract.signedOn", "2020-02-29").complete(SILENT);

        assertEquals(Optional.of(LocalDate.of(2020, 2, 29)), completed.signedOn());
        assertEquals(Set.of("contract.signedOn"), completed.supposed());
        assertEquals(SILENT.community(), completed.community());
    }

    @Test
    void supposingNothingLeavesTheDossierAsItIs() {
        assertTrue(none().isEmpty());
        assertSame(SILENT, none().complete(SILENT));
        assertEquals(Set.of(), SILENT.supposed());
    }

    @Test
    void hypothesesAreImmutable() {
        Hypotheses one = none().with("contract.signedOn", "2021-06-01");
        Hypotheses two = one.with("contract.durationYears", "5");

        assertTrue(none().isEmpty());
        assertFalse(one.isEmpty());
        assertEquals(Set.of("contract.signedOn"), one.complete(SILENT).supposed());
        assertEquals(
                List.of("contract.signedOn", "contract.durationYears"),
                List.copyOf(two.complete(SILENT).supposed()));
    }

    @Test
    void eachValueIsTakenForWhatItsPlaceIs() {
        Dossier completed = none().with("contract.signedOn", "2021-06-01")
                .with("contract.durationYears", "5")
                .with("contract.sizeClass", "T2")
                .with("contract.missions.PARCOURS.startedOn", "2021-09-01")
                .with("contract.missions.CRISE.startedOn", "never")
                .with("territory.populations.insee.count", "75000")
                .with("territory.populations.insee.source", "INSEE")
                .with("annex.achievements.PARCOURS.1", "3/4")
                .with("annex.achievements.PARCOURS.2", "1")
                .with("community.legalForm", "SISA")
                .complete(SILENT);
        Contract contract = completed.contract().orElseThrow();

        assertEquals(Optional.of(5), contract.durationYears());
        assertEquals(Optional.of(SizeClass.T2), contract.sizeClass());
        assertEquals(
                Map.of(
                        Mission.PARCOURS,
                        MissionCommitment.startedOn(LocalDate.of(2021, 9, 1)),
                        Mission.CRISE,
                        MissionCommitment.neverStarted()),
                contract.missions());
        assertEquals(
                75_000,
                completed
                        .territory()
                        .map(Territory::populations)
                        .orElseThrow()
                        .get("insee")
                        .count());
        assertEquals(
                Map.of(Mission.PARCOURS, Map.of(1, Ratio.of(3, 4), 2, Ratio.ONE)),
                completed.annex().achievements());
        assertEquals(10, completed.supposed().size());
        assertTrue(completed.supposed().contains("territory.populations.insee.count"));
        assertTrue(completed.supposed().contains("annex.achievements.PARCOURS.2"));
    }

    @Test
    void aCompletedDossierIsWrittenAndReadBackWithItsMarks() {
        Dossier completed = none().with("contract.signedOn", "2021-06-01").complete(SILENT);

        assertEquals(completed, read(DossierWriter.write(completed), none()));
    }

    @Test
    void aCompletedDossierIsCompletedFurtherAndKeepsItsMarks() {
        Dossier once = none().with("contract.signedOn", "2021-06-01").complete(SILENT);
        Dossier twice = none().with("contract.sizeClass", "T1").complete(once);

        assertEquals(List.of("contract.signedOn", "contract.sizeClass"), List.copyOf(twice.supposed()));
    }

    @Test
    void aFactOfAnotherMissionIsSupposedBesideThoseThatAreStated() {
        Dossier completed = read(
                STATED,
                none().with("contract.missions.CRISE.startedOn", "2022-01-01")
                        .with("contract.missions.PARCOURS.deployedOn", "2022-03-01"));

        assertEquals(
                Set.of("contract.missions.CRISE.startedOn", "contract.missions.PARCOURS.deployedOn"),
                completed.supposed());
        assertEquals(
                List.of(Mission.PARCOURS, Mission.CRISE),
                List.copyOf(completed.contract().orElseThrow().missions().keySet()));
        assertEquals(Optional.of(LocalDate.of(2021, 6, 1)), completed.signedOn());
    }

    @Test
    void aFileOfHypothesesIsAPartOfADossier(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("suppose.json");
        Files.writeString(file, """
                {"contract": {
                  "signedOn": "2021-06-01",
                  "missions": {"CRISE": {}},
                  "amendments": [{"on": "2022-01-01", "sizeClass": "T3"}]}}
                """);
        Dossier completed = Hypotheses.read(file).complete(SILENT);

        assertEquals(Optional.of(LocalDate.of(2021, 6, 1)), completed.signedOn());
        assertEquals(
                List.of(
                        "contract.signedOn",
                        "contract.missions.CRISE",
                        "contract.amendments.0.on",
                        "contract.amendments.0.sizeClass"),
                List.copyOf(completed.supposed()));
    }

    @Test
    void anEmptyListStatesNothingAndCanBeCompletedButAnElementCannot() {
        Hypotheses amended =
                file("{\"contract\": {\"amendments\": [{\"on\": \"2022-01-01\", \"sizeClass\": \"T3\"}]}}");

        Dossier completed = read("{\"community\": {}, \"contract\": {\"amendments\": []}}", amended);
        assertEquals(1, completed.contract().orElseThrow().amendments().size());
        assertEquals(Set.of("contract.amendments.0.on", "contract.amendments.0.sizeClass"), completed.supposed());
        assertEquals(
                "h.json:1:29: contract.amendments […]: a hypothesis completes what is not stated: […] is already stated"
                        + " (d.json, line 2)",
                refusal(
                                "{\"community\": {}, \"contract\": {\"amendments\":\n"
                                        + "[{\"on\": \"2021-01-01\", \"sizeClass\": \"T2\"}]}}",
                                amended)
                        .getMessage());
    }

    @Test
    void aStatedFactIsNotSupposedOtherwise() {
        assertEquals(
                "contract.signedOn=2021-07-01: contract.signedOn \"2021-07-01\": a hypothesis completes what is not stated:"
                        + " \"2021-06-01\" is already stated (d.json, line 4)",
                refusal(STATED, none().with("contract.signedOn", "2021-07-01")).getMessage());
    }

    @Test
    void aContradictionNamesTheFileAndLineOfBothSides() {
        InvalidInputException refusal = refusal(
                STATED, file("{\"contract\": {\n\"missions\": {\n\"PARCOURS\": {\"startedOn\": \"2021-10-01\"}}}}"));

        assertEquals(
                "h.json:3:27: contract.missions.PARCOURS.startedOn \"2021-10-01\": a hypothesis completes what is not stated:"
                        + " \"2021-09-01\" is already stated (d.json, line 5)",
                refusal.getMessage());
    }

    @Test
    void aDossierBuiltInJavaIsNotContradictedEither() {
        Dossier dossier = SILENT.with(Contract.signedOn(LocalDate.of(2021, 6, 1)));

        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> none().with("contract.signedOn", "2021-07-01")
                        .complete(dossier));
        assertEquals(
                "a hypothesis completes what is not stated: \"2021-06-01\" is already stated",
                refusal.problems().get(0).mustHold(Locale.ENGLISH));
    }

    @Test
    void aFactThatIsMarkedAsMissingMayBeSupposedAndTheMarkGoes() {
        Dossier completed = read(
                "{\"community\": {\"marks\": {\"name\": \"LOST\", \"regions\": \"NOT_STATED\"}}, \"marks\": {\"contract\": \"NOT_STATED\"}}",
                none().with("community.name", "X").with("contract.signedOn", "2021-06-01"));

        assertEquals(Optional.of("X"), completed.community().name());
        assertEquals(Map.of("regions", Mark.NOT_STATED), completed.community().marks());
        assertEquals(Map.of(), completed.marks());
        assertEquals(Set.of("community.name", "contract.signedOn"), completed.supposed());
    }

    @Test
    void aReserveOnAFactThatIsSupposedBesideItStays() {
        Dossier completed = read(
                "{\"community\": {\"name\": \"X\", \"marks\": {\"name\": \"UNCLEAR\"}}}",
                none().with("community.foundedOn", "2020-01-01"));

        assertEquals(Map.of("name", Mark.UNCLEAR), completed.community().marks());
    }

    @Test
    void anObjectIsNotReplacedByAValueNorAValueByAnObject() {
        assertEquals(
                "a hypothesis completes what is not stated: {…} is already stated (d.json, line 3)",
                refusal(STATED, none().with("contract", "5")).problems().get(0).mustHold(Locale.ENGLISH));
        assertEquals(
                "contract.signedOn {…}: a hypothesis completes what is not stated: \"2021-06-01\" is already stated (d.json, line 4)",
                refusal(STATED, none().with("contract.signedOn.day", "1"))
                        .getMessage()
                        .split(": ", 2)[1]);
    }

    @Test
    void twoHypothesesThatContradictEachOtherAreRefused() {
        Hypotheses both =
                none().with("contract.signedOn", "2021-06-01").and(none().with("contract.signedOn", "2021-07-01"));

        assertEquals(
                "contract.signedOn=2021-07-01: contract.signedOn \"2021-07-01\": a hypothesis completes what is not stated:"
                        + " \"2021-06-01\" is already stated",
                assertThrows(InvalidInputException.class, () -> both.complete(SILENT))
                        .getMessage());
    }

    @Test
    void twoFilesOfHypothesesThatContradictEachOtherNameTheirLines() {
        Hypotheses both =
                file("{\"contract\": {\"sizeClass\": \"T1\"}}").and(file("{\"contract\":\n {\"sizeClass\": \"T2\"}}"));

        assertEquals(
                "h.json:2:16: contract.sizeClass \"T2\": a hypothesis completes what is not stated: \"T1\" is already stated"
                        + " (h.json, line 1)",
                refusal(STATED, both).getMessage());
    }

    @Test
    void aHypothesisThatCannotHoldIsRefusedAsAFactWouldBe() {
        assertEquals(
                "contract.signedOn=2021-02-30: contract.signedOn \"2021-02-30\": a day is a date that exists, written as 2021-06-01",
                refusal(none().with("contract.signedOn", "2021-02-30")));
        assertEquals(
                "contract.durationYears=five: contract.durationYears \"five\": a whole number is expected, without quotes",
                refusal(none().with("contract.durationYears", "five")));
        assertEquals(
                "contract.durationYears=21: contract.durationYears 21: a contract is signed for 1 to 20 years",
                refusal(none().with("contract.durationYears", "21")));
        assertEquals(
                "annex.achievements.CRISE.1=0.75: annex.achievements.CRISE.1 0.75: a fraction is written with whole numbers, such as 3/4, 1 or 0",
                refusal(none().with("annex.achievements.CRISE.1", "0.75")));
        assertEquals(
                "community.name=true: community.name true: a text is written in quotes",
                assertThrows(
                                InvalidInputException.class,
                                () -> read("{\"community\": {}}", none().with("community.name", "true")))
                        .getMessage());
    }

    /** {@code --set} and files of hypotheses read a number as the dossier does. */
    @Test
    void aNumberIsSupposedAsPeopleWriteIt() {
        String silent = "{\"community\": {}, \"annex\": {\"indicators\": [{\"code\": \"a\"}]}}";
        for (String text : List.of("1 000", "1\u00a0000", "1\u202f000", "1'000", "1000")) {
            Dossier read = read(silent, none().with("annex.measurements.a.1.value", text));
            assertEquals(
                    Optional.of(Quantity.of(1000)),
                    read.annex().measurements().get("a").get(1).value(),
                    text);
        }
        assertEquals(
                39_616,
                read("{\"community\": {}}", none().with("territory.populations.rezone.count", "39 616"))
                        .territory()
                        .orElseThrow()
                        .populations()
                        .get("rezone")
                        .count());
        assertTrue(refusal(none().with("contract.durationYears", "1,5,2"))
                .endsWith("a whole number is expected, without quotes"));
        assertTrue(refusal(silent, none().with("annex.measurements.a.1.value", "12 34"))
                .getMessage()
                .endsWith("a quantity is a number and maybe its unit, such as \"90.8 %\""));
    }

    @Test
    void aSupposedSignatureAfterAStatedStartIsRefusedAtTheStart() {
        InvalidInputException refusal = refusal(
                "{\"community\": {}, \"contract\": {\n\"missions\": {\"CRISE\": {\"startedOn\": \"2021-09-01\"}}}}",
                none().with("contract.signedOn", "2021-09-02"));

        assertEquals(
                "d.json:2:37: contract.missions.CRISE.startedOn \"2021-09-01\": a mission starts on the day of the signature"
                        + " or later: the contract was signed on 2021-09-02",
                refusal.getMessage());
    }

    @Test
    void anUnknownPlaceIsRefusedWithTheOneThatWasMeant() {
        Problem problem = refusal(STATED, none().with("contract.duration", "5"))
                .problems()
                .get(0);

        assertEquals("contract.duration", problem.path());
        assertTrue(problem.mustHold(Locale.ENGLISH).startsWith("this name is not known here; known are signedOn, "));
        assertEquals(
                Optional.of("endedOn was meant?"),
                refusal(STATED, none().with("contract.endOn", "2022-01-01"))
                        .problems()
                        .get(0)
                        .maybe(Locale.ENGLISH));
        assertEquals(
                Optional.of("CRISE was meant?"),
                refusal(STATED, none().with("contract.missions.CRISES.startedOn", "never"))
                        .problems()
                        .get(0)
                        .maybe(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "contract.", ".signedOn", "contract..signedOn"})
    void aPlaceIsNamesJoinedByPoints(String path) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> none().with(path, "x"));

        assertEquals(
                path + "=x: a place is written as names joined by points, such as contract.signedOn",
                refusal.getMessage());
    }

    @Test
    void aPlaceIsAtMostFortyLevelsDeep() {
        String forty = "a" + ".a".repeat(39);

        assertFalse(none().with(forty, "x").isEmpty());
        assertThrows(InvalidInputException.class, () -> none().with(forty + ".a", "x"));
    }

    @Test
    void anEarlierContractYearIsSupposedBesideALaterOneThatIsStated() {
        Dossier completed = read(
                "{\"community\": {}, \"annex\": {\"achievements\": {\"CRISE\": {\"2\": 1}}}}",
                none().with("annex.achievements.CRISE.1", "1/2"));

        assertEquals(
                "{1=1/2, 2=1}",
                completed.annex().achievements().get(Mission.CRISE).toString());
        assertEquals(Set.of("annex.achievements.CRISE.1"), completed.supposed());
    }

    @Test
    void contractYearsMayBeSupposedInAnyOrder() {
        Dossier completed = none().with("annex.achievements.CRISE.3", "1")
                .with("annex.achievements.CRISE.1", "0")
                .complete(SILENT);

        assertEquals(
                "{1=0, 3=1}",
                completed.annex().achievements().get(Mission.CRISE).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[]|h.json:1:1: []: hypotheses are a JSON object in braces",
                "5|h.json:1:1: 5: hypotheses are a JSON object in braces",
                "null|h.json:1:1: hypotheses are a JSON object in braces",
                "{\"a\": 1, \"a\": 2}|h.json:1:10: a 2: a name appears once in an object; this one is already on line 1"
            })
    void aFileOfHypothesesIsAnObject(String json, String message) {
        assertEquals(
                message,
                assertThrows(InvalidInputException.class, () -> file(json)).getMessage());
    }

    @Test
    void aFileOfHypothesesThatIsNotJsonIsRefusedWithItsPlace() {
        Problem problem = assertThrows(InvalidInputException.class, () -> file("{\n\"contract\": }"))
                .problems()
                .get(0);

        assertEquals("h.json", problem.source());
        assertEquals(2, problem.line());
        assertTrue(problem.mustHold(Locale.ENGLISH).startsWith("this is not valid JSON: "));
    }

    @Test
    void nullIsNoHypothesis() {
        assertEquals(
                "h.json:1:28: contract.signedOn null: null states nothing: leave the name out when the document does not state the value",
                refusal("{\"community\": {}}", file("{\"contract\": {\"signedOn\":  null}}"))
                        .getMessage());
    }

    @Test
    void aWrongListOfSupposedPlacesIsNotHiddenByAHypothesis() {
        assertEquals(
                "d.json:1:32: supposed 5: a list in square brackets is expected",
                refusal("{\"community\": {}, \"supposed\":  5}", none().with("contract.signedOn", "2021-06-01"))
                        .getMessage());
    }

    @Test
    void theProblemsOfTheDossierComeBeforeThoseOfTheHypotheses() {
        InvalidInputException refusal = refusal(
                "{\"community\": {},\n \"contract\": {\"signedOn\": \"2021-06-01\",\n  \"durationYears\": true}}",
                file("{\"contract\": {\"signedOn\": \"2021-06-02\"}}"));

        assertEquals(
                List.of("d.json", "h.json"),
                refusal.problems().stream().map(Problem::source).toList());
    }

    @Test
    void aHypothesisForACodeOfALaterAvenantCompletesADossierThatHasIt() {
        Mission later = Mission.parse("NUMERIQUE_2");
        Dossier dossier =
                SILENT.with(Contract.signedOn(LocalDate.of(2030, 1, 1)).withMission(later, MissionCommitment.listed()));

        assertEquals(
                MissionCommitment.neverStarted(),
                none().with("contract.missions.NUMERIQUE_2.startedOn", "never")
                        .complete(dossier)
                        .contract()
                        .orElseThrow()
                        .missions()
                        .get(later));
    }

    private static Hypotheses none() {
        return Hypotheses.none();
    }

    private static Hypotheses file(String json) {
        try {
            return Hypotheses.read("h.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private static Dossier read(String json, Hypotheses hypotheses) {
        try {
            return DossierReader.standard()
                    .read("d.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), hypotheses);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private static InvalidInputException refusal(String json, Hypotheses hypotheses) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> read(json, hypotheses));
        return refusal;
    }

    private static String refusal(Hypotheses hypotheses) {
        return assertThrows(InvalidInputException.class, () -> hypotheses.complete(SILENT))
                .getMessage();
    }
}
