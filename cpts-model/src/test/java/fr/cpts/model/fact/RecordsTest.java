package fr.cpts.model.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.plan.ActionSheet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordsTest {

    /** A record that its package keeps to itself. */
    private record Pair(Optional<String> one, Optional<String> other) {}

    @Test
    void a_private_record_is_copied_with_a_change() {
        Pair pair = new Pair(Optional.of("a"), Optional.empty());
        assertEquals(new Pair(Optional.of("a"), Optional.of("b")), Records.with(pair, "other", Optional.of("b")));
    }

    @Test
    void a_record_of_which_one_component_is_stated_is_blank_beside_it() {
        assertEquals(Indicator.of("a"), Records.only(Indicator.class, "code", "a"));
        ActionSheet sheet = Records.only(ActionSheet.class, "code", "7");
        assertEquals("7", sheet.code());
        assertEquals(Optional.empty(), sheet.title());
    }

    @Test
    void what_the_record_refuses_is_told_and_what_cannot_be_blank_too() {
        InvalidFactException refused =
                assertThrows(InvalidFactException.class, () -> Records.only(ActionSheet.class, "code", "a b"));
        assertEquals(Optional.of("code"), refused.component());
        assertEquals(
                "java.lang.String cannot be blank",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Records.only(ActionSheet.class, "title", Optional.of("t")))
                        .getMessage());
    }
}
