package fr.cpts.model.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.fact.InvalidFactException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunityTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aNameThatIsStatedIsNotBlank(String name) {
        InvalidFactException refusal = assertThrows(InvalidFactException.class, () -> Community.named(name));

        assertEquals("a name that is stated is not blank", refusal.getMessage());
        assertEquals(Optional.of("name"), refusal.component());
    }

    @Test
    void aDocumentNeedNotNameTheCommunity() {
        Community unnamed = new Community(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                History.none(),
                Map.of());

        assertEquals(Optional.empty(), unnamed.name());
        assertEquals(
                Optional.of("CPTS du Pays d’Æ"),
                Community.named("CPTS du Pays d’Æ").name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "35", "95", "2A", "2B", "971", "974", "978"})
    void aDepartementIsItsCode(String code) {
        assertEquals(List.of(code), in(code).departements());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "2C", "A2", "2a", "970", "979", "0035", "035", "Ille-et-Vilaine"})
    void anyOtherDepartementIsRefused(String code) {
        InvalidFactException refusal = assertThrows(InvalidFactException.class, () -> in(code));

        assertEquals("a département is given by its code, such as 35, 2A or 974, not by " + code, refusal.getMessage());
        assertEquals(Optional.of("departements"), refusal.component());
    }

    @Test
    void whatIsGivenLaterToTheListsChangesNothing() {
        List<String> aliases = new ArrayList<>(List.of("a"));
        Community community = new Community(
                Optional.empty(),
                aliases,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                History.none(),
                Map.of());
        aliases.add("b");

        assertEquals(List.of("a"), community.aliases());
        assertThrows(
                UnsupportedOperationException.class, () -> community.aliases().add("c"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 99_999_999, 100_000_000})
    void aPopulationIsFromOneToAHundredMillion(int count) {
        assertEquals(count, PopulationFigure.of(count).count());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 100_000_001, Integer.MAX_VALUE})
    void anyOtherPopulationIsRefused(int count) {
        InvalidFactException refusal = assertThrows(InvalidFactException.class, () -> PopulationFigure.of(count));

        assertEquals("a population is from 1 to 100,000,000", refusal.getMessage());
        assertEquals(Optional.of("count"), refusal.component());
    }

    @Test
    void aTerritoryKeepsItsFiguresInTheOrderOfTheDocument() {
        Map<String, PopulationFigure> figures = new LinkedHashMap<>();
        figures.put("z", PopulationFigure.of(1));
        figures.put("a", PopulationFigure.of(2));
        Territory territory = new Territory(figures);
        figures.clear();

        assertEquals(List.of("z", "a"), List.copyOf(territory.populations().keySet()));
        assertThrows(
                UnsupportedOperationException.class,
                () -> territory.populations().put("b", PopulationFigure.of(3)));
    }

    private static Community in(String departement) {
        return new Community(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(departement),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                History.none(),
                Map.of());
    }
}
