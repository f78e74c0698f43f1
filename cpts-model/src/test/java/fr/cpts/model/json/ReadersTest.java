package fr.cpts.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.Dossier;
import fr.cpts.model.indicator.Attachment;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.taxonomy.Mission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadersTest {

    private static final Message MUST = ModelMessage.of("text.blank");
    private static final Optional<Message> NOTHING = Optional.empty();

    private static final byte[] BYTES = Samples.COMPLETE.getBytes(StandardCharsets.UTF_8);
    private static final String WRONG = "{\n  \"community\": {\"name\": 7}\n}";
    private static final String SUPPOSED = "{\"project\": {\"validatedOn\": \"2020-01-10\"}}";
    private static final Dossier DOSSIER = Dossier.named("CPTS");

    @Test
    void aTextBytesAFileAndAStreamOfOneDocumentAreOneDossier(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("d.json"), BYTES);
        Hypotheses hypotheses = Hypotheses.read(SUPPOSED);
        DossierReader reader = DossierReader.standard();

        Dossier stated = reader.read(file);
        Dossier completed = reader.read(file, hypotheses);
        assertEquals(Optional.of(LocalDate.of(2020, 2, 29)), stated.signedOn());
        assertEquals(Set.of("contract.signedOn", "project.validatedOn"), completed.supposed());
        assertEquals(stated, reader.read(Samples.COMPLETE));
        assertEquals(stated, reader.read(BYTES));
        assertEquals(completed, reader.read(Samples.COMPLETE, hypotheses));
        assertEquals(completed, reader.read(BYTES, hypotheses));
        assertEquals(completed, reader.read("d.json", new ByteArrayInputStream(BYTES), hypotheses));
    }

    @Test
    void aTextAndBytesAreNamedJsonInTheirProblems() {
        String message = "json:2:25: community.name 7: a text is written in quotes";

        assertEquals(message, refusal(() -> DossierReader.standard().read(WRONG)));
        assertEquals(message, refusal(() -> DossierReader.standard().read(WRONG.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void hypothesesAreReadFromATextOrBytesAsFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("h.json"), SUPPOSED);
        Dossier completed = Hypotheses.read(file).complete(DOSSIER);

        assertEquals(Set.of("project.validatedOn"), completed.supposed());
        assertEquals(completed, Hypotheses.read(SUPPOSED).complete(DOSSIER));
        assertEquals(
                completed,
                Hypotheses.read(SUPPOSED.getBytes(StandardCharsets.UTF_8)).complete(DOSSIER));
        assertEquals("json:1:1: []: hypotheses are a JSON object in braces", refusal(() -> Hypotheses.read("[]")));
    }

    @Test
    void aPartOfADossierIsOneLineThatIsReadBack() {
        Attachment part = Attachment.to(Mission.PARCOURS);
        String json = DossierWriter.writePart(part);
        assertEquals("{\"mission\":\"PARCOURS\"}", json);
        assertEquals(part, DossierReader.standard().readPart(json, Attachment.class));
        assertEquals(
                "json:1:2: mision: this name is not known here; known are mission, strand, axis, action, actionTitle, objective, parent, marks\n"
                        + "  Maybe mission was meant?",
                refusal(() -> DossierReader.standard().readPart("{\"mision\":\"PARCOURS\"}", Attachment.class)));
    }

    @Test
    void bytesThatChangeAfterwardsMoveNoLineOfTheHypothesesReadFromThem() {
        byte[] bytes = "{\n\"contract\": {\n\"durationYears\": true}}".getBytes(StandardCharsets.UTF_8);
        Hypotheses hypotheses = Hypotheses.read(bytes);
        bytes[1] = ' ';

        assertEquals(
                "json:3:18: contract.durationYears true: a whole number is expected, without quotes",
                refusal(() -> hypotheses.complete(DOSSIER)));
    }

    @Test
    void halfACharacterIsNoText() {
        String half = Samples.COMPLETE.replace("Redon\"", "Redon\ud83d\"");

        assertEquals("json:1:1: this is not text in UTF-8", refusal(() -> DossierReader.standard()
                .read(half)));
        assertEquals("json:1:1: this is not text in UTF-8", refusal(() -> JsonTree.of("\"\udc00\"")));
    }

    static Stream<Arguments> nulls() {
        DossierReader reader = DossierReader.standard();
        Path file = Path.of("d.json");
        InputStream input = new ByteArrayInputStream(BYTES);
        JsonTree tree = JsonTree.of("{}");
        Optional<String> none = Optional.empty();
        return Stream.of(
                refused("file", () -> reader.read((Path) null)),
                refused("file", () -> reader.read((Path) null, Hypotheses.none())),
                refused("hypotheses", () -> reader.read(file, null)),
                refused("json", () -> reader.read((String) null)),
                refused("json", () -> reader.read((String) null, Hypotheses.none())),
                refused("hypotheses", () -> reader.read("{}", null)),
                refused("json", () -> reader.read((byte[]) null)),
                refused("json", () -> reader.read((byte[]) null, Hypotheses.none())),
                refused("hypotheses", () -> reader.read(BYTES, null)),
                refused("source", () -> reader.read(null, input, Hypotheses.none())),
                refused("input", () -> reader.read("d.json", null, Hypotheses.none())),
                refused("hypotheses", () -> reader.read("d.json", input, null)),
                refused("missions", () -> DossierReader.of(null, List.of())),
                refused("sizes", () -> DossierReader.of(List.of(), null)),
                refused("dossier", () -> DossierWriter.write(null)),
                refused("file", () -> Hypotheses.read((Path) null)),
                refused("json", () -> Hypotheses.read((String) null)),
                refused("json", () -> Hypotheses.read((byte[]) null)),
                refused("source", () -> Hypotheses.read(null, input)),
                refused("input", () -> Hypotheses.read("h.json", null)),
                refused("path", () -> Hypotheses.none().with(null, "x")),
                refused("value", () -> Hypotheses.none().with("contract.signedOn", null)),
                refused("others", () -> Hypotheses.none().and(null)),
                refused("dossier", () -> Hypotheses.none().complete(null)),
                refused("dossier", () -> DossierFacts.of(null)),
                refused("one", () -> DossierFacts.differences(null, DOSSIER)),
                refused("other", () -> DossierFacts.differences(DOSSIER, null)),
                refused("dossier", () -> DossierFacts.exchanged(null, DOSSIER, List.of())),
                refused("other", () -> DossierFacts.exchanged(DOSSIER, null, List.of())),
                refused("places", () -> DossierFacts.exchanged(DOSSIER, DOSSIER, null)),
                refused("file", () -> JsonTree.read(null, ModelMessage.of("json.thing-document"))),
                refused("thing", () -> JsonTree.read("t.json", null, input)),
                refused("source", () -> JsonTree.read(null, ModelMessage.of("json.thing-document"), input)),
                refused("input", () -> JsonTree.read("t.json", ModelMessage.of("json.thing-document"), null)),
                refused("json", () -> JsonTree.of(null)),
                refused("name", () -> tree.member(null)),
                refused("mustHold", () -> tree.refused(null)),
                refused("other", () -> tree.differences(null, Set.of())),
                refused("free", () -> tree.differences(tree, null)),
                refused("part", () -> DossierWriter.writePart(null)),
                refused("json", () -> DossierReader.standard().readPart(null, Attachment.class)),
                refused("type", () -> DossierReader.standard().readPart("{}", null)),
                refused("problems", () -> new InvalidInputException(null)),
                refused("source", () -> new Problem(null, 0, 0, "", "", MUST, NOTHING)),
                refused("path", () -> new Problem("", 0, 0, null, "", MUST, NOTHING)),
                refused("seen", () -> new Problem("", 0, 0, "", null, MUST, NOTHING)),
                refused("mustHold", () -> new Problem("", 0, 0, "", "", null, NOTHING)),
                refused("maybe", () -> new Problem("", 0, 0, "", "", MUST, null)),
                refused("place", () -> new JsonDifference(null, none, none)),
                refused("here", () -> new JsonDifference("", null, none)),
                refused("there", () -> new JsonDifference("", none, null)));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void nullIsRefusedByName(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    private static Arguments refused(String name, Executable call) {
        return Arguments.of(name, call);
    }

    private static String refusal(Executable reading) {
        return assertThrows(InvalidInputException.class, reading).getMessage();
    }
}
