package fr.cpts.model.fact;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    private record Thing(
            String name, Optional<String> word, List<String> list, Map<String, Integer> map, Map<String, Mark> marks) {}

    @ParameterizedTest
    @EnumSource(Mark.class)
    void aMarkSaysWhyAFactIsMissingOrMakesAReserveOnOneThatIsThere(Mark mark) {
        Map<String, Mark> onWord = Map.of("word", mark);

        if (mark.meansMissing()) {
            assertEquals(onWord, checked(onWord, Optional.empty()));
            assertRefused(
                    "marks.word",
                    "a fact that is marked " + mark + " has no value",
                    () -> checked(onWord, Optional.of("X")));
        } else {
            assertEquals(onWord, checked(onWord, Optional.of("X")));
            assertRefused(
                    "marks.word",
                    "a fact that is marked " + mark + " has a value",
                    () -> checked(onWord, Optional.empty()));
        }
    }

    @Test
    void anEmptyListOrMapIsMissingToo() {
        assertEquals(
                2,
                checked(Map.of("list", Mark.EMPTY, "map", Mark.LOST), Optional.empty())
                        .size());
        assertRefused(
                "marks.list",
                "a fact that is marked UNCLEAR has a value",
                () -> checked(Map.of("list", Mark.UNCLEAR), Optional.empty()));
    }

    @Test
    void whatMustBeStatedIsNeverMissing() {
        assertEquals(1, checked(Map.of("name", Mark.INFERRED), Optional.empty()).size());
        assertRefused(
                "marks.name",
                "a fact that is marked NOT_STATED has no value",
                () -> checked(Map.of("name", Mark.NOT_STATED), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"marks", "nom", "", "word.0"})
    void aMarkIsOnANameBesideIt(String name) {
        assertRefused(
                "marks." + name,
                "a mark is on one of the names of the object that holds it",
                () -> checked(Map.of(name, Mark.UNCLEAR), Optional.empty()));
    }

    @Test
    void marksKeepTheirOrder() {
        Map<String, Mark> marks = new LinkedHashMap<>();
        marks.put("map", Mark.LOST);
        marks.put("list", Mark.LOST);

        assertEquals(
                List.of("map", "list"),
                List.copyOf(checked(marks, Optional.empty()).keySet()));
    }

    @Test
    void aRecordThatPassesTooFewComponentsIsAFaultOfTheProgram() {
        assertThrows(
                IllegalStateException.class, () -> Mark.checked(Map.of("name", Mark.UNCLEAR), Thing.class, "only"));
    }

    private static Map<String, Mark> checked(Map<String, Mark> marks, Optional<String> word) {
        return Mark.checked(marks, Thing.class, "name", word, List.of(), Map.of());
    }
}
