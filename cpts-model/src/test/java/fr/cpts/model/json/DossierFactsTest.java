package fr.cpts.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Annex;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierFactsTest {

    private static final Dossier A = Dossier.named("A")
            .with(Contract.signedOn(LocalDate.of(2023, 1, 1))
                    .withSizeClass(SizeClass.T1)
                    .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 7, 1)));

    @Test
    void eachFactStandsUnderItsPlace() {
        assertEquals(
                Map.of(
                        "community.name", "A",
                        "contract.signedOn", "2023-01-01",
                        "contract.sizeClass", "T1",
                        "contract.missions.PARCOURS.startedOn", "2023-07-01",
                        "annex.achievements.PARCOURS.1", "2/3"),
                DossierFacts.of(A.withAchievement(Mission.PARCOURS, 1, Ratio.of(2, 3))));
    }

    @Test
    void aDossierDoesNotDifferFromItself() {
        assertEquals(Map.of(), DossierFacts.differences(A, A));
    }

    @Test
    void anAnnexThatHoldsOnlyMarksIsNoDifference() {
        Dossier marked = A.with(Records.with(Annex.none(), "marks", Map.of("indicators", Mark.LOST)));
        assertEquals(Map.of(), DossierFacts.differences(A, marked));
    }

    @Test
    void whatOneStatesAndTheOtherDoesNotIsADifference() {
        Dossier b = A.withAchievement(Mission.PARCOURS, 1, Ratio.ONE);
        assertEquals(
                Map.of(
                        "annex.achievements.PARCOURS.1",
                        List.of(new JsonDifference(
                                "annex.achievements.PARCOURS.1", Optional.empty(), Optional.of("1")))),
                DossierFacts.differences(A, b));
    }

    @Test
    void aPopulationFigureIsOneFactAndSoIsAList() {
        Dossier one = A.with(new Territory(Map.of("insee", PopulationFigure.of(40_000))));
        Dossier other = A.with(new Territory(Map.of("insee", PopulationFigure.of(80_000))))
                .with(Contract.signedOn(LocalDate.of(2023, 1, 1))
                        .withAmendment(new SizeAmendment(LocalDate.of(2024, 1, 1), SizeClass.T2)));
        assertEquals(
                Set.of(
                        "territory.populations.insee",
                        "contract.sizeClass",
                        "contract.missions.PARCOURS.startedOn",
                        "contract.amendments"),
                DossierFacts.differences(one, other).keySet());
    }

    @Test
    void exchangingAllThatDiffersGivesTheOther() {
        Dossier b = Dossier.named("B")
                .with(Contract.signedOn(LocalDate.of(2023, 1, 1))
                        .withMissionStarted(Mission.QUALITE, LocalDate.of(2024, 2, 29)))
                .withAchievement(Mission.QUALITE, 2, Ratio.of(1, 3));
        Map<String, List<JsonDifference>> differences = DossierFacts.differences(A, b);
        assertEquals(b, DossierFacts.exchanged(A, b, differences.keySet()));
        assertEquals(A, DossierFacts.exchanged(b, A, differences.keySet()));
        assertEquals(A, DossierFacts.exchanged(A, b, List.of()));
    }

    @Test
    void aYearTakenFromTheOtherComesInItsOrder() {
        Dossier one = A.withAchievement(Mission.PARCOURS, 1, Ratio.ONE).withAchievement(Mission.PARCOURS, 3, Ratio.ONE);
        Dossier other = A.withAchievement(Mission.PARCOURS, 2, Ratio.ZERO);
        assertEquals(
                one.withAchievement(Mission.PARCOURS, 2, Ratio.ZERO),
                DossierFacts.exchanged(one, other, List.of("annex.achievements.PARCOURS.2")));
    }

    @Test
    void whatIsSupposedIsExchangedWithItsMark() {
        Dossier silent = Dossier.named("A").with(Contract.signedOn(LocalDate.of(2023, 1, 1)));
        Dossier supposed = Hypotheses.none().with("contract.sizeClass", "T2").complete(silent);
        Dossier exchanged = DossierFacts.exchanged(silent, supposed, List.of("contract.sizeClass"));
        assertEquals(Set.of("contract.sizeClass"), exchanged.supposed());
        assertEquals(supposed, exchanged);
    }

    @Test
    void factsThatDoNotFitTogetherAreRefused() {
        Dossier b = Hypotheses.none()
                .with("contract.population", "insee")
                .complete(A.with(new Territory(Map.of("insee", PopulationFigure.of(40_000)))));
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> DossierFacts.exchanged(A, b, List.of("contract.population")));
        assertEquals("contract.population", refused.problems().get(0).path());
    }
}
