package fr.cpts.examples.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.Remark;
import fr.cpts.model.SourceDocument;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.plan.Axis;
import fr.cpts.model.taxonomy.Mission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Five communities of which one or two slides say what they do for each mission, and nothing else. */
class SynthesesDossierTest {

    @ParameterizedTest
    @CsvSource({
        "sud-medoc, CPTS Sud Médoc Arsac, '{M1=10, M2=4, M3=8}'",
        "la-soule, CPTS La Soule, '{M1=6, M2=4, M3=3}'",
        "bergerac, CPTS de Bergerac, '{M1=1, M2=2, M3=2, M5=3}'",
        "thouarsais, CPTS du Thouarsais, '{M1=4, M2=6, M3=7, M4=1, M5=3}'",
        "occitane, CPTS Occitane, '{M1=3, M2=2, M3=4, M4=4, M5=3}'"
    })
    void everyMissionIsToldItemByItem(String example, String name, String items) {
        assertEquals(Optional.of(name), dossier(example).community().name());
        Map<String, Integer> counted = new LinkedHashMap<>();
        dossier(example)
                .plan()
                .axes()
                .forEach(axis -> counted.put(axis.code(), axis.contents().size()));
        assertEquals(items, counted.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sud-medoc", "la-soule", "bergerac", "thouarsais", "occitane"})
    @Feature(
            in = "003",
            value = {"Mission without action, or only one with its own title", "Axis with no indicator"})
    @Trap("003-9")
    void aSynthesisOfIndicatorsHoldsNoIndicatorButActions(String example) {
        Dossier dossier = dossier(example);
        SourceDocument document = dossier.source().orElseThrow();
        assertEquals(SourceDocument.Kind.SYNTHESIS, document.kind());
        assertEquals(Optional.of("Synthèse des indicateurs"), document.title());
        assertEquals(Mark.INFERRED, document.marks().get("datedOn"));
        assertEquals(List.of(), dossier.annex().indicators());
        assertEquals(List.of(), dossier.plan().actions());
        assertEquals(Mark.NOT_STATED, dossier.annex().marks().get("indicators"));
        assertEquals(Mark.NOT_STATED, dossier.community().history().marks().get("chronology"));
        assertEquals(Remark.Kind.CONTRADICTION, document.remarks().get(0).kind());
        for (Axis axis : dossier.plan().axes()) {
            assertTrue(axis.mission().isPresent(), axis.code());
            assertTrue(!axis.contents().isEmpty(), axis.code());
        }
    }

    @Test
    @Feature(in = "003", value = "Mission catalogue versioned, crisis optional or missing")
    @Trap("003-9")
    void bergeracHasAFifthMissionAndNoFourthAndNobodyHasACrisis() {
        assertEquals(
                List.of(Mission.ACCES_SOINS, Mission.PARCOURS, Mission.PREVENTION, Mission.ACCOMPAGNEMENT),
                missions("bergerac"));
        assertTrue(dossier("bergerac")
                .source()
                .orElseThrow()
                .remarks()
                .get(1)
                .text()
                .contains("mission 4"));
        List<Mission> three = List.of(Mission.ACCES_SOINS, Mission.PARCOURS, Mission.PREVENTION);
        assertEquals(three, missions("sud-medoc"));
        assertEquals(three, missions("la-soule"));
        List<Mission> five = List.of(
                Mission.ACCES_SOINS, Mission.PARCOURS, Mission.PREVENTION, Mission.QUALITE, Mission.ACCOMPAGNEMENT);
        assertEquals(five, missions("thouarsais"));
        assertEquals(five, missions("occitane"));
    }

    @Test
    @Feature(in = "003", value = "Status socle/optional missing, other vocabulary")
    void noSynthesisSaysWhichMissionsAreCompulsory() {
        for (String example : List.of("sud-medoc", "la-soule", "bergerac", "thouarsais", "occitane")) {
            for (Axis axis : dossier(example).plan().axes()) {
                assertEquals(Optional.empty(), axis.status(), example);
                assertEquals(Mark.NOT_STATED, axis.marks().get("status"), example);
            }
        }
    }

    @Test
    @Feature(in = "003", value = "Two volets in one mission")
    void theFirstMissionOfSudMedocHasFourItemsForFindingADoctorAndSixForUnscheduledCare() {
        List<String> contents = dossier("sud-medoc").plan().axes().get(0).contents();
        assertEquals(
                4,
                contents.stream()
                        .filter(item -> item.startsWith("Médecin traitant : "))
                        .count());
        assertEquals(
                6, contents.stream().filter(item -> item.startsWith("SNP : ")).count());
        assertTrue(contents.contains("SNP : deux permanences en semaine, 8 h – 14 h et 14 h – 20 h"));
        assertTrue(contents.contains("SNP : permanence le samedi, 8 h – 12 h"));
    }

    @Test
    void aFrequencyOrAPostWithinAnItemIsKept() {
        assertTrue(
                dossier("la-soule").plan().axes().get(1).contents().contains("Formations en santé, une par semestre"));
        assertTrue(dossier("occitane")
                .plan()
                .axes()
                .get(0)
                .contents()
                .contains("Planning commun avec déclaration mensuelle des créneaux"));
        assertTrue(dossier("thouarsais").plan().axes().get(1).contents().get(3).contains("recrutée par la CPTS"));
    }

    private static Dossier dossier(String example) {
        return Example.named(example).orElseThrow().dossier();
    }

    private static List<Mission> missions(String example) {
        return dossier(example).plan().axes().stream()
                .map(axis -> axis.mission().orElseThrow())
                .toList();
    }
}
