package fr.cpts.model.governance;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficeTest {

    @Test
    void anOfficeIsHeldByAtMostAsManyAsItHasPlaces() {
        assertEquals(2, office("Vice-président", Optional.of(2), 1, 1).holders().size());
        assertEquals(0, office("Vice-président", Optional.of(2)).holders().size());
        assertRefused(
                "holders",
                "an office has at most as many holders as places: 2",
                () -> office("Vice-président", Optional.of(2), 1, 2));
    }

    @Test
    void anOfficeWhosePlacesAreNotStatedIsHeldByAnyNumber() {
        assertEquals(1, office("Président", Optional.empty(), 3).holders().size());
    }

    @Test
    void anOfficeHasAtLeastOnePlace() {
        assertEquals(Optional.of(1), office("Président", Optional.of(1)).places());
        assertRefused("places", "an office has at least one place", () -> office("Président", Optional.of(0)));
        assertRefused("places", "an office has at least one place", () -> office("Président", Optional.of(-1)));
    }

    @Test
    void aTitleIsNotBlank() {
        assertRefused("title", "a text that is stated is not blank", () -> office(" ", Optional.empty()));
    }

    private static Office office(String title, Optional<Integer> places, int... holders) {
        return new Office(
                title,
                places,
                Set.of(),
                Arrays.stream(holders).mapToObj(CollegeTest::people).toList(),
                Optional.empty(),
                Map.of());
    }
}
