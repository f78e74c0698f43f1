package fr.cpts.model.plan;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.taxonomy.AudienceKind;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AudienceTest {

    @Test
    void agesStandInOrder() {
        assertEquals(Optional.of(0), audience(0, 0).ageFrom());
        assertEquals(Optional.of(18), audience(18, 18).ageTo());
        assertRefused("ageTo", "a maximum age is not below the minimum age", () -> audience(18, 17));
    }

    @Test
    void anAgeIsNotNegative() {
        assertRefused("ageFrom", "an age is not negative", () -> audience(-1, 5));
        assertRefused(
                "ageTo",
                "an age is not negative",
                () -> new Audience("enfants", Set.of(), Optional.empty(), Optional.of(-1), Optional.empty()));
    }

    @Test
    void aPublicIsSaidInWords() {
        assertRefused(
                "text",
                "a text that is stated is not blank",
                () -> new Audience("", Set.of(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Audience audience(int from, int to) {
        return new Audience("enfants", Set.of(AudienceKind.AGE), Optional.of(from), Optional.of(to), Optional.empty());
    }
}
