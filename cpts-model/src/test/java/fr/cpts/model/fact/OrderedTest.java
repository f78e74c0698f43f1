package fr.cpts.model.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderedTest {

    @Test
    void copiesKeepTheOrderTheyWereGivenIn() {
        Map<String, Integer> given = new LinkedHashMap<>();
        given.put("z", 1);
        given.put("a", 2);

        assertEquals("{z=1, a=2}", Ordered.map(given).toString());
        assertEquals("{x={z=1, a=2}}", Ordered.mapOfMaps(Map.of("x", given)).toString());
        assertEquals("[z, a, m]", Ordered.set(List.of("z", "a", "z", "m")).toString());
    }

    @Test
    void copiesHoldNoNull() {
        Map<String, Integer> nullKey = new HashMap<>();
        nullKey.put(null, 1);
        Map<String, Integer> nullValue = new HashMap<>();
        nullValue.put("a", null);

        assertEquals(
                "null key",
                assertThrows(NullPointerException.class, () -> Ordered.map(nullKey))
                        .getMessage());
        assertEquals(
                "null value",
                assertThrows(NullPointerException.class, () -> Ordered.map(nullValue))
                        .getMessage());
        assertEquals(
                "null element",
                assertThrows(NullPointerException.class, () -> Ordered.set(Arrays.asList("a", null)))
                        .getMessage());
    }

    @Test
    void copiesCannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> Ordered.map(Map.of("a", 1))
                .clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> Ordered.mapOfMaps(Map.of("a", Map.of("b", 1))).get("a").clear());
        assertThrows(UnsupportedOperationException.class, () -> Ordered.set(List.of("a"))
                .clear());
    }
}
