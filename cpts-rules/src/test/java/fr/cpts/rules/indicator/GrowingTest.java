package fr.cpts.rules.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowingTest {

    @Test
    void aLongerListLeavesTheOneItGrewFromAsItWas() {
        Growing<String> none = Growing.of(List.of());
        Growing<String> one = none.and("a");
        Growing<String> two = one.and("b");
        Growing<String> other = one.and("c");
        assertEquals(List.of(), none);
        assertEquals(List.of("a"), one);
        assertEquals(List.of("a", "b"), two);
        assertEquals(List.of("a", "c"), other);
        assertEquals(List.of("a", "b", "d"), two.and("d"));
    }

    @Test
    void itIsNoViewOfWhatItWasMadeFrom() {
        List<String> given = new ArrayList<>(List.of("a"));
        Growing<String> made = Growing.of(given);
        given.add("b");
        assertEquals(List.of("a"), made);
        assertSame(made, Growing.of(made));
    }

    @Test
    void nothingIsChangedOrReadBeyondItsEnd() {
        Growing<String> one = Growing.of(List.of("a"));
        one.and("b");
        assertThrows(IndexOutOfBoundsException.class, () -> one.get(1));
        assertThrows(UnsupportedOperationException.class, () -> one.add("c"));
    }
}
