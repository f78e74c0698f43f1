package fr.cpts.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Records;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {

    private static final Dossier DOSSIER = Dossier.named("CPTS");
    private static final LocalDate SIGNED = LocalDate.of(2020, 2, 29);

    @Test
    void aDossierMayHoldNothingButAName() {
        assertEquals(Optional.of("CPTS"), DOSSIER.community().name());
        assertEquals(Optional.empty(), DOSSIER.contract());
        assertEquals(Optional.empty(), DOSSIER.signedOn());
        assertEquals(Set.of(), DOSSIER.supposed());
    }

    @Test
    void theSignatureIsTheContracts() {
        assertEquals(
                Optional.of(SIGNED), DOSSIER.with(Contract.signedOn(SIGNED)).signedOn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1/100", "99/100", "1"})
    void anAchievementLiesFromNothingToTheWhole(String achieved) {
        Ratio share = Ratio.parse(achieved);

        assertEquals(
                Map.of(Mission.PARCOURS, Map.of(1, share)),
                DOSSIER.withAchievement(Mission.PARCOURS, 1, share).annex().achievements());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1/100", "101/100", "2"})
    void anyOtherAchievementIsRefused(String achieved) {
        refused(
                "achievements.PARCOURS.3",
                "an achievement lies from 0 to 1",
                () -> DOSSIER.withAchievement(Mission.PARCOURS, 3, Ratio.parse(achieved)));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "4, true", "5, true", "6, false", "0, false", "-1, false"})
    void anAchievementIsOfAYearThatTheContractHas(int year, boolean had) {
        Dossier fiveYears = DOSSIER.with(Contract.signedOn(SIGNED).withDurationYears(5));

        if (had) {
            fiveYears.withAchievement(Mission.PARCOURS, year, Ratio.ONE);
        } else {
            refused(
                    "annex.achievements.PARCOURS." + year,
                    "an achievement belongs to a contract year from 1 to 5",
                    () -> fiveYears.withAchievement(Mission.PARCOURS, year, Ratio.ONE));
        }
    }

    @Test
    void withoutADurationAnAchievementIsOfOneOfTheTwentyYearsThatAContractCanHave() {
        DOSSIER.withAchievement(Mission.CRISE, 19, Ratio.ONE);
        DOSSIER.withAchievement(Mission.CRISE, 20, Ratio.ONE);
        refused(
                "annex.achievements.CRISE.21",
                "an achievement belongs to a contract year from 1 to 20",
                () -> DOSSIER.withAchievement(Mission.CRISE, 21, Ratio.ONE));
    }

    @Test
    void anAchievementIsReplacedByALaterOneOfTheSameMissionAndYear() {
        Dossier dossier = DOSSIER.withAchievement(Mission.CRISE, 2, Ratio.ZERO)
                .withAchievement(Mission.PARCOURS, 2, Ratio.ONE)
                .withAchievement(Mission.PARCOURS, 1, Ratio.ONE)
                .withAchievement(Mission.CRISE, 2, Ratio.of(1, 2));

        assertEquals(
                Map.of(Mission.CRISE, Map.of(2, Ratio.of(1, 2)), Mission.PARCOURS, Map.of(1, Ratio.ONE, 2, Ratio.ONE)),
                dossier.annex().achievements());
    }

    @Test
    void contractYearsStandInOrderHoweverTheyAreGiven() {
        Map<Integer, Ratio> years = new LinkedHashMap<>();
        years.put(10, Ratio.ONE);
        years.put(2, Ratio.ZERO);
        Dossier dossier = with(Map.of(Mission.PARCOURS, years), Optional.empty(), Optional.empty());

        assertEquals(
                List.of(2, 10),
                List.copyOf(dossier.annex().achievements().get(Mission.PARCOURS).keySet()));
    }

    @Test
    void thePopulationThatAContractDesignatesIsOneOfTheTerritorys() {
        Map<String, PopulationFigure> figures = new LinkedHashMap<>();
        figures.put("insee", PopulationFigure.of(70_000));
        figures.put("cnam", PopulationFigure.of(80_000));
        Territory territory = new Territory(figures);

        assertEquals(
                Optional.of("cnam"),
                with(Map.of(), Optional.of(territory), Optional.of(designating("cnam")))
                        .contract()
                        .orElseThrow()
                        .population());
        refused(
                "contract.population",
                "the population that a contract designates is one of territory.populations: insee, cnam",
                () -> with(Map.of(), Optional.of(territory), Optional.of(designating("INSEE"))));
    }

    @Test
    void withoutATerritoryThereIsNoPopulationToDesignate() {
        String message = "the population that a contract designates is one of territory.populations: there is none";

        refused("contract.population", message, () -> DOSSIER.with(designating("insee")));
        refused("contract.population", message, () -> DOSSIER.with(new Territory(Map.of()))
                .with(designating("insee")));
    }

    @Test
    void whatIsGivenLaterToTheCollectionsChangesNothing() {
        Map<Mission, Map<Integer, Ratio>> achievements = new LinkedHashMap<>();
        Map<Integer, Ratio> years = new LinkedHashMap<>(Map.of(1, Ratio.ONE));
        achievements.put(Mission.PARCOURS, years);
        Dossier dossier = with(achievements, Optional.empty(), Optional.empty());
        years.put(2, Ratio.ONE);
        achievements.clear();

        assertEquals(
                Map.of(Mission.PARCOURS, Map.of(1, Ratio.ONE)), dossier.annex().achievements());
        assertThrows(
                UnsupportedOperationException.class,
                () -> dossier.annex().achievements().get(Mission.PARCOURS).put(2, Ratio.ONE));
        assertThrows(
                UnsupportedOperationException.class,
                () -> dossier.annex().achievements().remove(Mission.PARCOURS));
        assertThrows(
                UnsupportedOperationException.class, () -> dossier.supposed().add("x"));
    }

    private static Contract designating(String population) {
        return new Contract(
                Optional.of(SIGNED),
                Optional.empty(),
                Optional.empty(),
                Optional.of(population),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Dossier with(
            Map<Mission, Map<Integer, Ratio>> achievements,
            Optional<Territory> territory,
            Optional<Contract> contract) {
        Dossier named = Dossier.named("CPTS");
        return new Dossier(
                named.community(),
                territory,
                named.project(),
                contract,
                Records.with(named.annex(), "achievements", achievements),
                named.governance(),
                named.plan(),
                named.source(),
                Set.of(),
                Map.of());
    }

    private static void refused(String component, String message, Runnable work) {
        InvalidFactException refusal = assertThrows(InvalidFactException.class, work::run);
        assertEquals(message, refusal.getMessage());
        assertEquals(Optional.of(component), refusal.component());
    }
}
