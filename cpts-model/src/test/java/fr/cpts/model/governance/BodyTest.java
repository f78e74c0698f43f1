package fr.cpts.model.governance;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    void aBodyHasAtLeastOneMemberForAtLeastOneYear() {
        assertEquals(Optional.of(1), body(1, 1, 0).maxMembers());
        assertRefused("maxMembers", "this number is at least 1", () -> body(0, 1, 0));
        assertRefused("mandateYears", "this number is at least 1", () -> body(1, 0, 0));
        assertRefused("renewals", "this number is at least 0", () -> body(1, 1, -1));
    }

    @Test
    void aBodyMayNotHaveMetInAYearAndNotLess() {
        assertEquals(Map.of(2021, 0), met(0).meetingsHeld());
        assertRefused("meetingsHeld.2021", "this number is at least 0", () -> met(-1));
    }

    @Test
    void aBodyThatHasAQuorumDoesNotDoWithoutOne() {
        assertEquals(Optional.of(true), quorum(Optional.empty(), true).noQuorum());
        assertEquals(Optional.of(false), quorum(Optional.of("un tiers"), false).noQuorum());
        assertRefused(
                "noQuorum",
                "a body that has a quorum does not state that none is required",
                () -> quorum(Optional.of("un tiers"), true));
        assertRefused("quorum", "a text that is stated is not blank", () -> quorum(Optional.of(" "), false));
    }

    private static Body body(int max, int years, int renewals) {
        return new Body(
                Body.Kind.BOARD,
                Optional.empty(),
                Optional.of(max),
                Optional.of(years),
                Optional.of(renewals),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of());
    }

    private static Body met(int times) {
        return body(Map.of(2021, times), Optional.empty(), Optional.empty());
    }

    private static Body quorum(Optional<String> quorum, boolean none) {
        return body(Map.of(), quorum, Optional.of(none));
    }

    private static Body body(Map<Integer, Integer> met, Optional<String> quorum, Optional<Boolean> none) {
        return new Body(
                Body.Kind.ASSEMBLY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                met,
                Optional.empty(),
                quorum,
                none,
                Optional.empty(),
                List.of(),
                Map.of());
    }
}
