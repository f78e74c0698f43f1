package fr.cpts.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.message.ModelMessage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTreeTest {

    @Test
    void anObjectTellsItsNamesInOrderAndNothingElseHasNames() {
        assertEquals(
                List.of("b", "a"),
                List.copyOf(JsonTree.of("{\"b\": 1, \"a\": {\"c\": 2}}").names()));
        assertEquals(Set.of(), JsonTree.of("[{\"a\": 1}]").names());
        assertEquals(Set.of(), JsonTree.of("\"a\"").names());
    }

    @Test
    void theOrderOfMembersAndTheZerosOfANumberDoNotCount() {
        assertEquals(List.of(), differences("{\"a\": 1.00, \"b\": [true]}", "{\"b\": [true], \"a\": 1}"));
    }

    @Test
    void eachDifferenceHasItsPlaceAndBothValues() {
        assertEquals(
                List.of(
                        new JsonDifference("a.length", Optional.of("1"), Optional.of("2")),
                        new JsonDifference("a.0", Optional.of("1"), Optional.of("2")),
                        new JsonDifference("b", Optional.of("null"), Optional.empty())),
                differences("{\"a\": [1], \"b\": null}", "{\"a\": [2, \"x\"]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": {\"0\": 1}}|{\"a\": [1]}",
                "{\"a.b\": 1}|{\"a\": {\"b\": 1}}",
                "[1]|[\"1\"]",
                "[1e99999999999]|[1]"
            })
    void whatOnlyLooksTheSameDiffers(String one, String other) {
        assertEquals(false, differences(one, other).isEmpty());
    }

    @Test
    void theWordsOfAFreeTextDoNotCountButThatItIsATextDoes() {
        JsonTree here = JsonTree.of("{\"text\": \"oui\"}");
        assertEquals(List.of(), here.differences(JsonTree.of("{\"text\": \"yes\"}"), Set.of("text")));
        assertEquals(
                1,
                here.differences(JsonTree.of("{\"text\": 1}"), Set.of("text")).size());
        assertEquals(1, here.differences(JsonTree.of("{}"), Set.of("text")).size());
    }

    @Test
    void whatIsNotThereOrIsAnotherThingIsRefusedWithItsPlace() {
        JsonTree tree = JsonTree.of("{\"a\": {\"b\": 1}}");
        assertRefused("json:1:7: a {…}: the object has a member c", () -> tree.member("a")
                .member("c"));
        assertRefused(
                "json:1:13: a.b 1: a text in quotes is expected here",
                () -> tree.member("a").member("b").text());
        assertRefused("json:1:7: a {…}: a list in square brackets is expected here", () -> tree.member("a")
                .elements());
        assertRefused(
                "json:1:13: a.b 1: an object in braces is expected here",
                () -> tree.member("a").member("b").member("c"));
    }

    @Test
    void aMemberThatMayStandIsFoundOrNot() {
        JsonTree tree = JsonTree.of("{\"a\": {\"b\": null}}");
        assertEquals(Optional.empty(), tree.find("b"));
        assertEquals("a.b", tree.member("a").find("b").orElseThrow().place());
        assertRefused("json:1:1: []: an object in braces is expected here", () -> JsonTree.of("[]")
                .find("a"));
    }

    @Test
    void numbersAndTruthValuesAreReadAsThatAndNothingElse() {
        JsonTree tree =
                JsonTree.of("{\"n\": -17013.70, \"t\": true, \"f\": false, \"e\": 1e99999999999, \"s\": \"1\"}");
        assertEquals(new BigDecimal("-17013.70"), tree.member("n").number());
        assertEquals(true, tree.member("t").flag());
        assertEquals(false, tree.member("f").flag());
        assertRefused("json:1:46: e 1e99999999999: a number is expected here", () -> tree.member("e")
                .number());
        assertRefused("json:1:66: s \"1\": a number is expected here", () -> tree.member("s")
                .number());
        assertRefused("json:1:66: s \"1\": true or false is expected here", () -> tree.member("s")
                .flag());
    }

    @Test
    void aRefusalMayCarryAdvice() {
        assertEquals(
                "json:1:1: 1: a number is expected here\n  Maybe true or false is expected here",
                JsonTree.of("1")
                        .refused(ModelMessage.of("json.number-here"), Optional.of(ModelMessage.of("json.boolean-here")))
                        .getMessage());
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertRefused("json:1:1: the file is empty: a document is a JSON object", () -> JsonTree.of(""));
        assertThrows(InvalidInputException.class, () -> JsonTree.of("[".repeat(100_000)));
        assertThrows(InvalidInputException.class, () -> JsonTree.of("{\"a\": 1, \"a\": 2}"));
    }

    private static void assertRefused(String message, org.junit.jupiter.api.function.Executable reading) {
        assertEquals(message, assertThrows(InvalidInputException.class, reading).getMessage());
    }

    private static List<JsonDifference> differences(String one, String other) {
        return JsonTree.of(one).differences(JsonTree.of(other), Set.of());
    }
}
