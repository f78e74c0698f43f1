package fr.cpts.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.ProfessionalPayment;
import fr.cpts.model.message.ModelMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would pass for something else on a terminal or in a line of output, wherever a dossier holds a text. */
class HostileTextTest {

    private static final ProfessionalPayment PAYMENT =
            new ProfessionalPayment("secrétaire", 2022, Optional.empty(), Optional.empty());
    private static final String TEMPLATE = "{\"community\": {\"name\": \"%s\"}}";

    /** Every text and every free name of many dossiers, once for each place of its kind. */
    @Test
    void noTextOfADossierHoldsAnEscape() throws IOException {
        Set<String> places = new HashSet<>();
        for (int seed = 0; seed < 60; seed++) {
            Dossier dossier = new RandomRecords(new Random(seed)).dossier(Map.of("payments", List.of(PAYMENT)), 5);
            byte[] written = DossierWriter.write(dossier).getBytes(StandardCharsets.UTF_8);
            Node.ObjectNode tree = (Node.ObjectNode)
                    TreeParser.parse("dossier", ModelMessage.of("json.thing-dossier"), written, new ArrayList<>())
                            .orElseThrow();
            hostile(tree, "", places, changed -> {
                Node.ObjectNode root = (Node.ObjectNode) changed;
                assertThrows(
                        InvalidInputException.class,
                        () -> DossierReader.lenientOnCodes().read(root, Hypotheses.none()),
                        () -> "accepted: " + seen(root));
            });
        }
        assertTrue(places.size() > 230, "" + places.size());
        assertTrue(
                places.containsAll(Set.of(
                        "community.name",
                        "community.identifiers.siret",
                        "territory.populations.*",
                        "territory.populations.*.source",
                        "governance.membership.*",
                        "annex.indicators.*.goal.targets.*.targets.*.text",
                        "community.history.payments.*.role")),
                places.stream().sorted().collect(Collectors.joining("\n")));
    }

    private static String seen(Node.ObjectNode root) {
        return root.members().entrySet().stream()
                .filter(member -> member.getValue().toString().contains("\u001b"))
                .map(member -> member.getKey() + " "
                        + member.getValue()
                                .toString()
                                .replaceAll("(?s).*?(.{0,300})\u001b.*", "$1")
                                .replaceAll("Location\\[[^]]*]|at=|nameAt=", ""))
                .collect(Collectors.joining("\n"));
    }

    private void hostile(Node node, String place, Set<String> places, Consumer<Node> tried) {
        if (node instanceof Node.TextNode text) {
            if (places.add(place)) {
                tried.accept(new Node.TextNode(text.origin(), text.token(), text.text() + "\u001b[31m"));
            }
        } else if (node instanceof Node.ArrayNode array) {
            for (int i = 0; i < array.elements().size(); i++) {
                int at = i;
                hostile(array.elements().get(i), Paths.member(place, "*"), places, changed -> {
                    List<Node> elements = new ArrayList<>(array.elements());
                    elements.set(at, changed);
                    tried.accept(new Node.ArrayNode(array.origin(), array.token(), elements));
                });
            }
        } else if (node instanceof Node.ObjectNode object) {
            object.members().forEach((name, member) -> {
                boolean free = !name.matches("[a-z][A-Za-z0-9]*|[A-Z_]+|[0-9].*|all");
                if (free && places.add(Paths.member(place, "*"))) {
                    Map<String, Node> members = new LinkedHashMap<>(object.members());
                    members.remove(name);
                    members.put(name + "\u001b[31m", member);
                    tried.accept(object.with(members));
                }
                hostile(member, Paths.member(place, free ? "*" : name), places, changed -> {
                    Map<String, Node> members = new LinkedHashMap<>(object.members());
                    members.put(name, changed);
                    tried.accept(object.with(members));
                });
            });
        }
    }

    @Test
    void aNameThatWouldPassForAPaymentIsRefusedOnOneLine() {
        InvalidInputException refusal = refusal(TEMPLATE.formatted("A\\n2023-01-01  FONCTIONNEMENT  999 999,00"));
        assertEquals(
                "d.json:1:24: community.name \"A\\u000A2023-01-01  FONCTIONNEMENT  999 999,00\": a name is one line,"
                        + " without control characters or changes of direction: character 2 is U+000A",
                refusal.getMessage());
    }

    @Test
    void theNameOfAMemberIsShownOnOneLine() {
        InvalidInputException refusal = refusal("{\"community\": {}, \"x\\n\\u001b[31m\\u202ey\": 1}");
        String first = refusal.getMessage().lines().findFirst().orElseThrow();
        assertTrue(first.startsWith("d.json:1:19: x\\u000A\\u001B[31m\\u202Ey: this name is not known here"), first);
    }

    /** Overlong slashes of two, three and four bytes, a surrogate, beyond the last character, and bytes that are of no character. */
    @ParameterizedTest
    @ValueSource(strings = {"c0af", "e080af", "f08080af", "eda080", "f4908080", "ff", "e9", "80"})
    void whatIsNotTextInUtf8IsRefusedWhereItStands(String bytes) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.write("{\n\"community\": {\"name\": \"été ".getBytes(StandardCharsets.UTF_8));
        json.write(HexFormat.of().parseHex(bytes));
        json.write("\"}}".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "d.json:2:30: this is not text in UTF-8",
                refusal(json.toByteArray()).getMessage());
    }

    @Test
    void aDossierThatEndsWithinACharacterOrIsInAnotherEncodingIsRefused() {
        assertEquals(
                "d.json:1:2: this is not text in UTF-8",
                refusal(new byte[] {'[', (byte) 0xe2}).getMessage());
        assertEquals(
                "d.json:1:1: this is not text in UTF-8",
                refusal("{}".getBytes(StandardCharsets.UTF_16)).getMessage());
    }

    @Test
    void theNameOfAFileIsShownOnOneLine() {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> DossierReader.standard()
                .read("a\n\u001bb.json", new ByteArrayInputStream(new byte[0]), Hypotheses.none()));
        assertTrue(refusal.getMessage().startsWith("a\\u000A\\u001Bb.json:1:1: "), refusal.getMessage());
    }

    @Test
    void ofMoreThanAHundredProblemsTheMessageTellsAHundredAndHowManyMore() {
        InvalidInputException refusal = refusal("{\"community\": {\"history\": {\"payments\": ["
                + IntStream.range(0, 250).mapToObj(i -> "{\"role\": \"\"}").collect(Collectors.joining(", ")) + "]}}}");
        List<String> lines = refusal.getMessage().lines().toList();
        assertEquals(101, lines.size());
        assertEquals("and " + (refusal.problems().size() - 100) + " more", lines.get(100));
    }

    @Test
    void aLongPlaceIsShownShortened() {
        String message = refusal("{\"" + "x".repeat(900) + "\": 1}").getMessage();
        assertTrue(message.contains("d.json:1:2: " + "x".repeat(200) + "…: this name"), message);
    }

    private static InvalidInputException refusal(String json) {
        return refusal(json.getBytes(StandardCharsets.UTF_8));
    }

    private static InvalidInputException refusal(byte[] json) {
        return assertThrows(InvalidInputException.class, () -> DossierReader.standard()
                .read("d.json", new ByteArrayInputStream(json), Hypotheses.none()));
    }
}
