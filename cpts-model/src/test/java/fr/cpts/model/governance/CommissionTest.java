package fr.cpts.model.governance;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.taxonomy.CommissionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommissionTest {

    @Test
    void theVotesByRegimeAddUpToTheVotesOfTheSection() {
        assertEquals(12, section(12, Map.of("RG", 9, "MSA", 3)).votes());
        assertEquals(12, section(12, Map.of()).votes());
        assertRefused(
                "votesByRegime",
                "the votes by regime add up to the votes of the section: here they add up to 11",
                () -> section(12, Map.of("RG", 9, "MSA", 2)));
        assertRefused(
                "votesByRegime",
                "the votes by regime add up to the votes of the section: here they add up to 13",
                () -> section(12, Map.of("RG", 13)));
    }

    @Test
    void anOrganisationThatSitsHasAtLeastOneSeat() {
        assertEquals(1, new Commission.ConsultativeSeat("ARS", 1, Optional.empty()).seats());
        assertRefused(
                "seats",
                "an organisation that sits has at least one seat",
                () -> new Commission.ConsultativeSeat("ARS", 0, Optional.empty()));
    }

    @Test
    void namesAreNotBlank() {
        String message = "a text that is stated is not blank";

        assertRefused("name", message, () -> commission(" ", List.of(), List.of()));
        assertRefused("name", message, () -> new Commission.Section("", 1, Map.of(), Optional.empty(), List.of()));
        assertRefused("organisation", message, () -> new Commission.ConsultativeSeat("", 1, Optional.empty()));
    }

    @Test
    void whoIsListedIsCountedWithTheReferentsAndTwiceWhenListedTwice() {
        assertEquals(
                7,
                commission("CPR", List.of(CollegeTest.people(1)), List.of(CollegeTest.people(3), CollegeTest.people(3)))
                        .listed());
        assertEquals(0, commission("CPR", List.of(), List.of()).listed());
    }

    private static Commission.Section section(int votes, Map<String, Integer> byRegime) {
        return new Commission.Section("Assurance Maladie", votes, byRegime, Optional.empty(), List.of());
    }

    private static Commission commission(String name, List<Participant> referents, List<Participant> members) {
        return new Commission(
                name,
                CommissionKind.values()[0],
                referents,
                Optional.empty(),
                members,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of());
    }
}
