package fr.cpts.examples.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.Remark;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.governance.Participant;
import fr.cpts.model.plan.ActionSheet;
import fr.cpts.model.plan.ActionStep;
import fr.cpts.model.plan.Audience;
import fr.cpts.model.plan.Axis;
import fr.cpts.model.taxonomy.AudienceKind;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.MissionStatus;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.Frequency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TerreDesSourcesDossierTest {

    private static final Dossier DOSSIER =
            Example.named("terre-des-sources").orElseThrow().dossier();

    @Test
    @Feature(in = "002", value = "Several names / aliases")
    @Trap("002-5")
    void itHasANameAndTwoOthers() {
        assertEquals(
                Optional.of("CPTS Terre des Sources – Lozère Est"),
                DOSSIER.community().name());
        assertEquals(
                List.of("CPTS Terre des Sources Lozèr'Est", "CPTS des Sources de l'Allier"),
                DOSSIER.community().aliases());
        assertEquals(Mark.UNCLEAR, DOSSIER.community().marks().get("aliases"));
        assertTrue(remarked(Remark.Kind.AMBIGUITY, "community.name"));
        assertTrue(remarked(Remark.Kind.AMBIGUITY, "community.aliases"));
    }

    @Test
    void whatTheDocumentDoesNotSayIsMarked() {
        assertEquals(Mark.NOT_STATED, DOSSIER.community().marks().get("legalForm"));
        assertEquals(Mark.NOT_STATED, DOSSIER.community().marks().get("foundedOn"));
        assertEquals(Mark.INFERRED, DOSSIER.community().marks().get("regions"));
        Map<String, Mark> territory = DOSSIER.territory().orElseThrow().marks();
        for (String missing : List.of("populations", "communes", "areaKm2", "professionals")) {
            assertEquals(Mark.NOT_STATED, territory.get(missing), missing);
        }
        assertEquals(Mark.NOT_STATED, DOSSIER.governance().orElseThrow().marks().get("colleges"));
        assertEquals(4, DOSSIER.territory().orElseThrow().places().size());
        for (ActionSheet sheet : DOSSIER.plan().actions()) {
            for (String missing : List.of("calendar", "maturity", "means", "links", "referents")) {
                assertEquals(Mark.NOT_STATED, sheet.marks().get(missing), sheet.code() + " " + missing);
            }
        }
        assertTrue(DOSSIER.plan().etp().isEmpty());
        assertTrue(DOSSIER.plan().budgetByAxis().isEmpty());
    }

    @Test
    @Feature(
            in = "002",
            value = {
                "Mission catalogue versioned, crisis optional or missing",
                "Status socle/optional missing, other vocabulary"
            })
    @Trap("002-3")
    void itsMissionsAreSocleWithCrisesAmongThemOrComplementaires() {
        assertEquals(
                Mission.known(),
                DOSSIER.plan().axes().stream()
                        .map(axis -> axis.mission().orElseThrow())
                        .toList());
        assertEquals(
                List.of("socle", "socle", "socle", "socle", "complémentaire", "complémentaire"),
                DOSSIER.plan().axes().stream()
                        .map(axis -> axis.statusAsWritten().orElseThrow())
                        .toList());
        assertEquals(Optional.of(MissionStatus.SOCLE), axis("4").status());
        assertEquals(Optional.of(Mission.CRISE), axis("4").mission());
        assertEquals(Optional.of(MissionStatus.COMPLEMENTARY), axis("5").status());
        assertEquals(Optional.of(MissionStatus.COMPLEMENTARY), axis("6").status());
    }

    @Test
    @Trap("002-7")
    void itsSheetsAreNumberedByMissionAndRank() {
        assertEquals(
                List.of(
                        "1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "4.1",
                        "5.1", "6.1"),
                DOSSIER.plan().actions().stream().map(ActionSheet::code).toList());
        for (ActionSheet sheet : DOSSIER.plan().actions()) {
            assertEquals(List.of(sheet.code().substring(0, 1)), sheet.axes());
            assertFalse(sheet.publics().isEmpty(), sheet.code());
            assertFalse(sheet.objectives().isEmpty(), sheet.code());
            assertFalse(sheet.steps().isEmpty(), sheet.code());
        }
        assertEquals(
                List.of(5, 4, 3, 1, 1, 1),
                DOSSIER.plan().coverage().values().stream().map(List::size).toList());
    }

    @Test
    void titlesOfTheSynthesisStandBesideThoseOfTheSheets() {
        assertEquals(
                Set.of("1.3", "1.5", "2.1", "2.4", "6.1"),
                DOSSIER.plan().actions().stream()
                        .filter(sheet -> !sheet.otherTitles().isEmpty())
                        .map(ActionSheet::code)
                        .collect(Collectors.toSet()));
        assertEquals(
                Optional.of("Parcours de prise en charge des SNP"), sheet("1.5").title());
        assertEquals(
                List.of("Parcours de prise en charge des SNP en ville"),
                sheet("1.5").otherTitles());
        assertEquals(
                Set.of("2", "3", "6"),
                DOSSIER.plan().axes().stream()
                        .filter(axis -> !axis.otherTitles().isEmpty())
                        .map(Axis::code)
                        .collect(Collectors.toSet()));
        assertEquals(List.of("Développer des actions de prévention"), axis("3").otherTitles());
    }

    @Test
    @Feature(in = "002", value = "Mission without action, or only one with its own title")
    @Trap("002-10")
    void twoMissionsHaveOneSheetOfTheirOwnTitleThatTheOverviewOmits() {
        for (String code : List.of("5", "6")) {
            List<ActionSheet> sheets = DOSSIER.plan().actions().stream()
                    .filter(sheet -> sheet.axes().contains(code))
                    .toList();
            assertEquals(1, sheets.size());
            assertEquals(axis(code).title(), sheets.get(0).title());
            assertTrue(axis(code).note().orElseThrow().contains("aucune action dans la table de synthèse"));
        }
        assertTrue(axis("4").note().isEmpty());
        assertTrue(remarked(Remark.Kind.CONTRADICTION, "plan.axes"));
    }

    @Test
    @Feature(in = "002", value = "Axis with no indicator")
    @Trap("002-1")
    void noMissionHasAnIndicatorAndQuantitiesAreInTheSteps() {
        assertTrue(DOSSIER.annex().indicators().isEmpty());
        assertEquals(Mark.NOT_STATED, DOSSIER.annex().marks().get("indicators"));
        assertTrue(DOSSIER.plan().axes().stream().noneMatch(axis -> DOSSIER.annex().indicators().stream()
                .anyMatch(indicator -> indicator.attachedTo().axis().equals(Optional.of(axis.code())))));
        assertEquals(Optional.of("3 soirées"), sheet("2.2").steps().get(0).quantity());
        assertEquals(Optional.of("5 typologies"), sheet("4.1").steps().get(0).quantity());
        assertEquals(5, sheet("4.1").steps().get(0).steps().size());
        assertEquals(Optional.of("3 ateliers"), sheet("3.3").steps().get(2).quantity());
        assertEquals(Optional.of("1 soirée"), sheet("3.1").steps().get(1).quantity());
    }

    @Test
    @Feature(in = "002", value = "Frequency as a range (2 or 3 per year)")
    @Trap("002-2")
    void frequenciesAndQuantitiesMayBeRanges() {
        ActionStep education = sheet("3.2").steps().get(2);
        assertEquals(Optional.of(new Frequency(2, Optional.of(3), Frequency.Per.YEAR)), education.every());
        assertEquals(Optional.of("2 ou 3 sessions/an"), education.quantity());
        assertEquals(
                Optional.of(new Frequency(1, Optional.of(2), Frequency.Per.YEAR)),
                sheet("3.3").steps().get(0).every());
        assertEquals(Optional.of("1 ou 2 communes"), sheet("3.2").steps().get(0).quantity());
        assertTrue(sheet("5.1").steps().get(2).every().orElseThrow().max().isEmpty());
    }

    @Test
    @Feature(in = "002", value = "Phases with several dates, annual repeat")
    void whatIsDoneEachYearIsAStepThatRepeats() {
        Frequency yearly = Frequency.parse("1/year");
        assertEquals(
                List.of("3.2", "4.1", "6.1"),
                DOSSIER.plan().actions().stream()
                        .filter(sheet ->
                                all(sheet.steps()).anyMatch(step -> step.every().equals(Optional.of(yearly))))
                        .map(ActionSheet::code)
                        .toList());
        assertEquals("5", sheet("4.1").steps().get(4).code().orElseThrow());
    }

    @Test
    @Feature(in = "002", value = "Calendar: quarter, semester, month, year, \"fin de\", blank")
    @Trap("002-8")
    void aStepWithinAStepHasItsOwnTime() {
        ActionStep call = sheet("2.1").steps().get(1);
        ApproximateDate when = call.when().orElseThrow();
        assertEquals(LocalDate.of(2022, 6, 21), when.earliest());
        assertEquals(Optional.of(LocalDate.of(2022, 12, 21)), when.latest());
        assertTrue(call.text().contains("été/automne 2022"));
        assertEquals(3, call.steps().size());
        assertTrue(sheet("2.1").steps().get(2).text().contains("années futures"));
        assertTrue(sheet("2.1").steps().get(2).when().isEmpty());
        assertEquals(
                List.of("2.1"),
                DOSSIER.plan().actions().stream()
                        .filter(sheet ->
                                all(sheet.steps()).anyMatch(step -> step.when().isPresent()))
                        .map(ActionSheet::code)
                        .toList());
        assertTrue(remarked(Remark.Kind.AMBIGUITY, "plan.actions.5.steps"));
        assertEquals(
                "2022-06",
                DOSSIER.community()
                        .history()
                        .chronology()
                        .get(0)
                        .when()
                        .orElseThrow()
                        .toString());
        assertEquals(
                Mark.UNCLEAR,
                DOSSIER.community().history().chronology().get(0).marks().get("when"));
        assertEquals(3, sheet("6.1").steps().get(0).steps().get(2).steps().size());
    }

    @Test
    @Feature(
            in = "002",
            value = {
                "Referents by mission / by action / by commission",
                "Same person in several roles, duplicate entries"
            })
    @Trap("002-4")
    void referentsAreOfMissionsAndOneIsOfTwo() {
        assertEquals(
                List.of(1, 1, 2, 2, 1, 1),
                DOSSIER.plan().axes().stream()
                        .map(axis -> axis.referents().size())
                        .toList());
        assertEquals(
                List.of("2", "4"),
                DOSSIER.plan().axes().stream()
                        .filter(axis -> axis.referents().stream()
                                .anyMatch(referent -> referent.person().equals(Optional.of("psychologue"))))
                        .map(Axis::code)
                        .toList());
        assertFalse(axis("1")
                .referents()
                .get(0)
                .person()
                .equals(axis("4").referents().get(0).person()));
        assertEquals(
                axis("1").referents().get(0).role(),
                axis("4").referents().get(0).role());
        assertTrue(DOSSIER.plan().actions().stream()
                .allMatch(sheet -> sheet.referents().isEmpty()));
    }

    @Test
    void ninePeopleStandInTheDocument() {
        Stream<Participant> officers =
                DOSSIER.governance().orElseThrow().offices().stream().flatMap(office -> office.holders().stream());
        Stream<Participant> referents = DOSSIER.plan().axes().stream().flatMap(axis -> axis.referents().stream());

        assertEquals(
                9,
                Stream.concat(officers, referents)
                        .map(participant -> participant.person().orElseThrow())
                        .distinct()
                        .count());
    }

    @Test
    @Trap("002-6")
    void publicsAreToldByAgeIllnessTimeOrProfession() {
        Audience children = sheet("2.4").publics().get(0);
        assertEquals(Optional.of(0), children.ageFrom());
        assertEquals(Optional.of(18), children.ageTo());
        assertEquals(Optional.of(3), sheet("3.3").publics().get(0).ageFrom());
        assertEquals(Optional.of(16), sheet("3.3").publics().get(0).ageTo());
        assertEquals(Optional.of(65), sheet("2.2").publics().get(0).ageFrom());
        assertTrue(sheet("2.2").publics().get(0).ageTo().isEmpty());
        assertEquals(
                Set.of(AudienceKind.CLINICAL, AudienceKind.SOCIAL),
                sheet("2.3").publics().get(1).kinds());
        assertTrue(sheet("2.1").publics().get(1).kinds().contains(AudienceKind.TEMPORAL));
        for (String code : List.of("5.1", "6.1")) {
            assertEquals(
                    Set.of(AudienceKind.PROFESSIONAL),
                    sheet(code).publics().get(0).kinds());
        }
        assertEquals(
                List.of("patients en ALD", "plus de 70 ans", "bénéficiaires de la CMUC"),
                sheet("1.3").publics().stream()
                        .filter(audience -> audience.priority().orElse(false))
                        .map(Audience::text)
                        .toList());
    }

    @Test
    @Trap("002-9")
    void theObjectivesOfOneSheetAreEvaluations() {
        assertEquals(3, sheet("1.2").objectives().size());
        assertTrue(sheet("1.2").objectives().stream()
                .allMatch(objective -> objective.text().startsWith("Évaluer")));
        assertTrue(remarked(Remark.Kind.COMMENT, "plan.actions.1.objectives"));
    }

    private static Stream<ActionStep> all(List<ActionStep> steps) {
        return steps.stream().flatMap(step -> Stream.concat(Stream.of(step), all(step.steps())));
    }

    private static ActionSheet sheet(String code) {
        return DOSSIER.plan().actions().stream()
                .filter(sheet -> sheet.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Axis axis(String code) {
        return DOSSIER.plan().axes().stream()
                .filter(axis -> axis.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static boolean remarked(Remark.Kind kind, String about) {
        return DOSSIER.source().orElseThrow().remarks().stream()
                .anyMatch(remark -> remark.kind() == kind && remark.about().equals(Optional.of(about)));
    }
}
