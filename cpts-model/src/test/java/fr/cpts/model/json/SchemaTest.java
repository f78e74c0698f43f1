package fr.cpts.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.networknt.schema.Schema;
import fr.cpts.model.Dossier;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.measure.Figure;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.EventDate;
import fr.cpts.model.time.Frequency;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas are those of the records; what the schemas refuse, the reader refuses too. */
class SchemaTest {

    private static final String UP_TO_THE_SIZE = "{\"community\": {}, \"contract\": {\"sizeClass\": \"T1\"";

    @Test
    void theSchemaOfADossierIsThatOfTheRecords() throws IOException {
        assertKept("dossier", SchemaWriter.dossier());
    }

    @Test
    void theSchemaOfHypothesesIsThatOfTheRecords() throws IOException {
        assertKept("hypotheses", SchemaWriter.hypotheses());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "hypotheses"})
    void aSchemaIsOfTheDraftThatItNames(String name) {
        assertEquals(List.of(), Schemas.problemsOfSchema(Schemas.published(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "hypotheses"})
    void aSchemaStandsBesideTheReaderOnTheClassPath(String name) throws IOException {
        assumeFalse(Boolean.getBoolean("golden.update"), "it is written after the resources were copied");
        try (InputStream input = DossierReader.class.getResourceAsStream(name + ".schema.json")) {
            assertEquals(Schemas.published(name), new String(input.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aDocumentThatStatesEveryKindOfFactIsOfTheSchema() {
        assertEquals(List.of(), Schemas.problems("dossier", Samples.COMPLETE));
    }

    @Test
    void theExampleOfTheSchemaOfADossierIsADossier() {
        String example = """
                {
                  "format": 2,
                  "community": {"name": "CPTS d'exemple"},
                  "contract": {
                    "signedOn": "2023-01-01",
                    "durationYears": 5,
                    "sizeClass": "T3",
                    "missions": {"PARCOURS": {"startedOn": "2023-07-01"}}
                  },
                  "annex": {"achievements": {"PARCOURS": {"1": "2/3"}}}
                }
                """;

        assertExample("dossier", example);
        assertEquals(
                "2/3",
                read(example)
                        .annex()
                        .achievements()
                        .get(Mission.PARCOURS)
                        .get(1)
                        .toString());
    }

    @Test
    void theExampleOfTheSchemaOfHypothesesAreHypotheses() {
        String example = "{\"contract\": {\"signedOn\": \"2023-01-01\"}}";

        assertExample("hypotheses", example);
        assertEquals(
                Set.of("contract.signedOn"),
                read("{\"community\": {}}", example).supposed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "an unknown name            | {\"community\": {}, \"contact\": {}}",
                "an unknown name within     | {\"community\": {\"nom\": \"X\"}}",
                "a missing name             | {}",
                "a missing name within      | {\"community\": {}, \"source\": {\"title\": \"X\"}}",
                "a missing name in a list   | {\"community\": {}, \"plan\": {\"axes\": [{\"title\": \"X\"}]}}",
                "no object                  | []",
                "null                       | {\"community\": null}",
                "a number for a text        | {\"community\": {\"name\": 5}}",
                "a text for a number        | {\"community\": {}, \"contract\": {\"durationYears\": \"5\"}}",
                "a fraction for a whole     | {\"community\": {}, \"contract\": {\"durationYears\": 5.5}}",
                "a number beyond all bounds | {\"community\": {}, \"contract\": {\"durationYears\": 2147483648}}",
                "a word for true or false   | {\"community\": {}, \"plan\": {\"actions\": [{\"code\": \"1\", \"publics\": [{\"text\": \"X\", \"priority\": \"yes\"}]}]}}",
                "an object for a list       | {\"community\": {}, \"plan\": {\"axes\": {}}}",
                "a list for an object       | {\"community\": []}",
                "a text for an amount       | {\"community\": {}, \"annex\": {\"indicators\": [{\"code\": \"I\", \"weighting\": {\"cap\": \"five\"}}]}}",
                "an amount beyond all bounds| {\"community\": {}, \"annex\": {\"indicators\": [{\"code\": \"I\", \"weighting\": {\"cap\": 1000000000001}}]}}",
                "an unknown constant        | {\"community\": {\"legalForm\": \"SARL\"}}",
                "an unknown constant as name| {\"community\": {\"history\": {\"constitution\": {\"DONE\": \"never\"}}}}",
                "a day that does not exist  | {\"community\": {\"foundedOn\": \"2021-02-30\"}}",
                "a day of another century   | {\"community\": {\"foundedOn\": \"1899-12-31\"}}",
                "a day as it is spoken      | {\"community\": {\"foundedOn\": \"01/06/2021\"}}",
                "never for a mere day       | {\"community\": {\"foundedOn\": \"never\"}}",
                "a mission in small letters | {\"community\": {}, \"contract\": {\"missions\": {\"crise\": {}}}}",
                "a size that is none        | {\"community\": {}, \"contract\": {\"sizeClass\": \"T0\"}}",
                "a decimal for a fraction   | {\"community\": {}, \"annex\": {\"achievements\": {\"CRISE\": {\"1\": 0.5}}}}",
                "a year in words            | {\"community\": {}, \"annex\": {\"achievements\": {\"CRISE\": {\"one\": 1}}}}",
                "a year with a zero before  | {\"community\": {}, \"annex\": {\"achievements\": {\"CRISE\": {\"01\": 1}}}}",
                "a bad weight               | {\"community\": {}, \"annex\": {\"indicators\": [{\"code\": \"I\", \"weighting\": {\"weight\": \"2 of 9\"}}]}}",
                "a bad time                 | {\"community\": {\"history\": {\"chronology\": [{\"when\": \"2024-T5\", \"what\": \"X\"}]}}}",
                "a bad frequency            | {\"community\": {}, \"plan\": {\"actions\": [{\"code\": \"1\", \"followedUp\": [\"1/decade\"]}]}}",
                "a bad quantity             | {\"community\": {}, \"governance\": {\"membership\": {\"all\": \"12 34\"}}}",
                "a bad figure               | {\"community\": {}, \"territory\": {\"areaKm2\": \"N/A\"}}",
                "an unknown kind            | {\"community\": {}, \"annex\": {\"indicators\": [{\"code\": \"I\", \"weighting\": {\"scale\": {\"kind\": \"CURVE\"}}}]}}",
                "a missing kind             | {\"community\": {}, \"annex\": {\"indicators\": [{\"code\": \"I\", \"weighting\": {\"scale\": {}}}]}}",
                "a name of another kind     | {\"community\": {}, \"annex\": {\"indicators\": [{\"code\": \"I\", \"weighting\": {\"scale\": {\"kind\": \"BINARY\", \"tiers\": []}}}]}}",
                "a mark on no name          | {\"community\": {\"marks\": {\"nom\": \"LOST\"}}}",
                "an unknown mark            | {\"community\": {\"marks\": {\"name\": \"GONE\"}}}",
                "an element that is repeated| {\"community\": {}, \"supposed\": [\"x\", \"x\"]}",
                "a newer format             | {\"format\": 3, \"community\": {}}",
                "a schema that is no text   | {\"$schema\": 5, \"community\": {}}",
            })
    void whatIsOfAnotherShapeIsRefusedByReaderAndSchema(String what, String json) {
        assertThrows(InvalidInputException.class, () -> read(json), what);
        assertFalse(Schemas.problems("dossier", json).isEmpty(), what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "an unknown name         | {\"contact\": {}}",
                "a list of what is supposed | {\"supposed\": [\"contract.signedOn\"]}",
                "a format                | {\"format\": 2}",
                "a schema that is no text | {\"$schema\": {}}",
                "a missing name in a list | {\"plan\": {\"axes\": [{\"title\": \"X\"}]}}",
                "a bad day               | {\"contract\": {\"signedOn\": \"2021-13-01\"}}"
            })
    void hypothesesOfAnotherShapeAreRefusedByReaderAndSchema(String what, String json) {
        assertThrows(InvalidInputException.class, () -> read("{\"community\": {}}", json), what);
        assertFalse(Schemas.problems("hypotheses", json).isEmpty(), what);
    }

    @Test
    void aHypothesisMayStateAPartOfWhatADossierStatesTheRestOf() {
        String dossier = "{\"community\": {}, \"territory\": {\"populations\": {\"insee\": {\"count\": 75000}}}}";
        String hypotheses = "{\"territory\": {\"populations\": {\"insee\": {\"source\": \"INSEE\"}}}}";

        assertEquals(List.of(), Schemas.problems("hypotheses", hypotheses));
        assertEquals(
                Set.of("territory.populations.insee.source"),
                read(dossier, hypotheses).supposed());
    }

    @Test
    void aFileMayNameItsSchema() {
        String dossier = UP_TO_THE_SIZE + "}, \"$schema\": \"dossier.schema.json\"}";
        String hypotheses = "{\"$schema\": \"hypotheses.schema.json\", \"contract\": {\"durationYears\": 5}}";

        assertEquals(List.of(), Schemas.problems("dossier", dossier));
        assertEquals(List.of(), Schemas.problems("hypotheses", hypotheses));
        assertEquals(read(UP_TO_THE_SIZE + "}}", "{\"contract\": {\"durationYears\": 5}}"), read(dossier, hypotheses));
    }

    @Test
    void theNameOfASchemaIsAText() {
        assertEquals(
                "d.json:1:13: $schema 5: where the schema of the file is, for editors, is written in quotes",
                assertThrows(InvalidInputException.class, () -> read("{\"$schema\": 5, \"community\": {}}"))
                        .getMessage());
        assertEquals(
                "h.json:1:13: $schema []: where the schema of the file is, for editors, is written in quotes",
                assertThrows(InvalidInputException.class, () -> read("{\"community\": {}}", "{\"$schema\": []}"))
                        .getMessage());
    }

    @Test
    void theNameOfASchemaStandsAtTheTopOnly() {
        String within = "{\"community\": {\"$schema\": \"x\"}}";

        assertThrows(InvalidInputException.class, () -> read(within));
        assertFalse(Schemas.problems("dossier", within).isEmpty());
    }

    @Test
    void whatIsSupposedIsNotListedByHand() {
        assertEquals(
                "h.json:1:14: supposed [\u2026]: the list of what is supposed is made from the hypotheses by itself",
                assertThrows(
                                InvalidInputException.class,
                                () -> read("{\"community\": {}}", "{\"supposed\": [\"contract\"]}"))
                        .getMessage());
    }

    @Test
    void aTextIsOfTheSchemaOfItsTypeExactlyWhenItIsRead() {
        Map<Class<?>, List<String>> texts = new HashMap<>(Map.of(
                LocalDate.class,
                List.of("2021-06-01", "2024-02-29", "1900-01-01", "2199-12-31", "2200-01-01", "2021-04-31", "2021-6-1"),
                EventDate.class,
                List.of("never", "2021-06-01", "2021-06-31", "Never", " never", "2021-02-30"),
                Ratio.class,
                List.of("3/4", "1", "0", "-1/2", "3/0", "3/00", "0/7", "0.5", "1/-2", "/2", "1000000000000000000"),
                Mission.class,
                List.of("CRISE", "NUMERIQUE_2", "crise", "2X", "_X", "É"),
                SizeClass.class,
                List.of("T1", "T9", "T0", "T10", "1"),
                ApproximateDate.class,
                List.of(
                        "2024-03-12",
                        "2024-03",
                        "2024-T2",
                        "late 2024-S1",
                        "2024",
                        "2021/2022",
                        "2026/..",
                        "2024-T5",
                        "2024-13",
                        "2024-S3",
                        "2024-02-30",
                        "fin 2024",
                        "1899",
                        "2024/",
                        "late",
                        "2024-03-12/2024-T4",
                        "mid 2024-03/..",
                        "early  2024"),
                Frequency.class,
                List.of(
                        "1/year",
                        "2-3/year",
                        "1+/quarter",
                        "12/half-year",
                        "0/year",
                        "1/decade",
                        "1-/year",
                        "1000/day"),
                Weight.class,
                List.of(
                        "2/9",
                        "0/6",
                        "1669.00 €",
                        "5 €",
                        "0.1 €",
                        "5€",
                        "1 669,50 €",
                        "1.669,50 €",
                        "14,000 €",
                        "22 %",
                        "12,5%",
                        "2 / 9",
                        "5 EUR",
                        "5 F",
                        "1e3 €",
                        "1.234 €",
                        "2/9 €",
                        "\u0661 €",
                        "1/1234567"),
                Quantity.class,
                List.of(
                        "25",
                        "90.8 %",
                        "70 actes",
                        "-0.7",
                        "+5 points",
                        "1,5",
                        "1 000",
                        "1\u202f000 actes",
                        "1'669,50 €",
                        "12 34",
                        "14,000",
                        "1.669,50",
                        "90,8%",
                        "10 à 15",
                        "3 sur 5",
                        "10 - 15",
                        "12 pour 100 000",
                        "5 /an",
                        "5 /9",
                        "5patients",
                        ".5",
                        "5.",
                        "5  %",
                        "5 % ",
                        "5 a b",
                        "1234567890123456",
                        "0.1234567891",
                        "1e3",
                        "5 \u00a0"),
                Figure.class,
                List.of(
                        "42",
                        "NC",
                        "nc",
                        "179.1 NS",
                        "5 estimated",
                        "estimated",
                        "5 %",
                        "NC 5",
                        "1 000",
                        "1 000,5 NS",
                        "14,000",
                        "5 neutralised",
                        "nC")));
        texts.put(
                Euros.class, List.of("17013.70", "17 013,70 €", "45 000", "5 EUR", "1.234", "14,000", "5 k€", "-5 €"));

        texts.forEach((type, all) -> {
            Schema schema = Schemas.schema(SchemaWriter.of(type));
            for (String text : all) {
                assertEquals(
                        isRead(type, text),
                        Schemas.problems(schema, "\"" + text + "\"").isEmpty(),
                        type.getSimpleName() + " " + text);
            }
        });
    }

    private static boolean isRead(Class<?> type, String text) {
        try {
            ValueType.of(type).orElseThrow().parse().apply(text);
            return true;
        } catch (InvalidFactException refused) {
            return false;
        }
    }

    /** Like the kept outputs of the examples: {@code -Dgolden.update=true} rewrites. */
    private static void assertKept(String name, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(Schemas.FOLDER);
            Files.writeString(Schemas.FOLDER.resolve(name + ".schema.json"), actual);
        }
        assertEquals(Schemas.published(name), actual, "-Dgolden.update=true writes it anew");
    }

    private static void assertExample(String name, String example) {
        JsonTree kept = JsonTree.of(Schemas.published(name))
                .member("examples")
                .elements()
                .get(0);
        assertEquals(List.of(), JsonTree.of(example).differences(kept, Set.of()));
        assertEquals(List.of(), Schemas.problems(name, example));
    }

    private static Dossier read(String json) {
        return read(json, "{}");
    }

    private static Dossier read(String json, String hypotheses) {
        try {
            return DossierReader.standard().read("d.json", stream(json), Hypotheses.read("h.json", stream(hypotheses)));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
