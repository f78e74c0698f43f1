package fr.cpts.examples.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.Remark;
import fr.cpts.model.community.Facility;
import fr.cpts.model.community.LegalForm;
import fr.cpts.model.community.Milestone;
import fr.cpts.model.community.ProfessionalCount;
import fr.cpts.model.community.Territory;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.governance.College;
import fr.cpts.model.governance.Governance;
import fr.cpts.model.governance.Participant;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.measure.Figure;
import fr.cpts.model.measure.Observation;
import fr.cpts.model.measure.Qualifier;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.measure.Statistic;
import fr.cpts.model.money.Euros;
import fr.cpts.model.plan.ActionLink;
import fr.cpts.model.plan.ActionPlan;
import fr.cpts.model.plan.ActionSheet;
import fr.cpts.model.plan.Axis;
import fr.cpts.model.plan.Means;
import fr.cpts.model.plan.Phase;
import fr.cpts.model.taxonomy.IndicatorNature;
import fr.cpts.model.taxonomy.MeansKind;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.MissionStatus;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.parameter.LegalBand;
import fr.cpts.rules.parameter.LegalTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlienorDossierTest {

    private static final Dossier DOSSIER =
            Example.named("alienor").orElseThrow().dossier();
    private static final Territory TERRITORY = DOSSIER.territory().orElseThrow();
    private static final Governance GOVERNANCE = DOSSIER.governance().orElseThrow();

    @Test
    @Feature(in = "001", value = "Several population figures by source and period")
    @Trap("001-1")
    void twoPopulationsOfTwoSourcesAndPeriodsStandSideBySide() {
        var census = TERRITORY.populations().get("rezone");
        var insured = TERRITORY.populations().get("cpam");

        assertEquals(2, TERRITORY.populations().size());
        assertEquals(39_616, census.count());
        assertEquals(Optional.of("ReZone"), census.source());
        assertTrue(census.referencePeriod().orElseThrow().contains("2020"));
        assertEquals(40_359, insured.count());
        assertEquals(Optional.of("profil patientèle CPAM"), insured.source());
        assertEquals(Optional.of("juillet 2022 à juin 2023"), insured.referencePeriod());
        assertTrue(remarked(Remark.Kind.CONTRADICTION, "territory.populations"));
    }

    @Test
    @Feature(
            in = "001",
            value = {"Size class declared, contradicted by a figure", "Size class with thresholds (open boundaries)"})
    @Trap("001-1")
    void oneOfItsPopulationsContradictsTheClassThatItClaims() {
        LegalTable law = RuleBook.standard().parameters().on(LocalDate.of(2024, 3, 12));

        assertEquals(Optional.of(SizeClass.T2), DOSSIER.project().orElseThrow().claimedSizeClass());
        assertEquals(Optional.of(SizeClass.T1), classOf(law, "rezone"));
        assertEquals(Optional.of(SizeClass.T2), classOf(law, "cpam"));
        assertEquals(SizeClass.T1, law.band("size.band", 39_999).orElseThrow().sizeClass());
        assertEquals(SizeClass.T2, law.band("size.band", 40_000).orElseThrow().sizeClass());
    }

    private static Optional<SizeClass> classOf(LegalTable law, String population) {
        return law.band("size.band", TERRITORY.populations().get(population).count())
                .map(LegalBand::sizeClass);
    }

    @Test
    @Feature(in = "001", value = "Perimeter = intercommunality minus or plus communes")
    @Trap("001-11")
    void itsTerritoryIsAnIntercommunalityWithoutOneCommune() {
        assertEquals(
                Optional.of("Communauté de communes du Haut-Poitou"),
                TERRITORY.groups().get(0).name());
        assertEquals(List.of("Quinçay"), TERRITORY.groups().get(0).without());
        assertEquals(26, TERRITORY.communes().size());
        assertEquals(26, Set.copyOf(TERRITORY.communes()).size());
        assertEquals(Optional.of(26), TERRITORY.communeCount());
        assertFalse(TERRITORY.communes().contains("Quinçay"));
        assertEquals(2, TERRITORY.neighbours().size());
        assertEquals(List.of("Deux-Sèvres (79)"), TERRITORY.borders());
    }

    @Test
    void itsDensityFollowsFromTheCensusAndTheArea() {
        BigDecimal area = TERRITORY.areaKm2().orElseThrow().number().orElseThrow();

        assertEquals(
                60,
                BigDecimal.valueOf(TERRITORY.populations().get("rezone").count())
                        .divide(area, 0, RoundingMode.HALF_UP)
                        .intValue());
        assertTrue(TERRITORY.densityPerKm2().isEmpty());
    }

    @Test
    @Feature(in = "001", value = "Professional counts with age and NC")
    @Trap("001-6")
    void anAgeThatIsNotCommunicatedIsNotZero() {
        List<ProfessionalCount> offer = TERRITORY.professionals();
        List<Figure> over60 =
                offer.stream().map(count -> count.byAge().get(">60")).toList();

        assertEquals(13, offer.size());
        assertEquals(186, sum(offer.stream().map(count -> count.total().orElseThrow())));
        assertEquals(19, sum(over60.stream()));
        assertEquals(
                List.of("Pédicure-podologue", "Psychologue", "Orthophoniste", "Opticiens", "Ostéopathes"),
                offer.stream()
                        .filter(count -> count.byAge().get(">60").equals(Figure.parse("NC")))
                        .map(ProfessionalCount::label)
                        .toList());
        assertEquals(4, over60.stream().filter(Figure.of(0)::equals).count());
        assertEquals("8", offer.get(0).byAge().get(">60").toString());
    }

    @Test
    void itsStructuresAreCountedAndNamed() {
        assertEquals(6, facility("EHPAD").names().size());
        assertEquals(Optional.of(Figure.of(6)), facility("EHPAD").count());
        assertEquals(Optional.of(Figure.of(0)), facility("Hôpital").count());
        assertEquals(
                Optional.of(Figure.of(1196)),
                facility("Places d'accueil de la petite enfance").count());
        assertEquals(2, facility("MSP labellisée").names().size());
        assertEquals(Optional.of(true), facility("Établissement de santé").outside());
    }

    private static Facility facility(String kind) {
        return TERRITORY.facilities().stream()
                .filter(facility -> facility.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Feature(in = "001", value = "Not-available kinds (nc, nd, NS, NC, CNIL)")
    @Trap("001-6")
    void everyKindOfMissingFigureIsToldApart() {
        assertEquals(
                "nc", cell("Accidents de la route", "").value().orElseThrow().toString());
        assertEquals(
                "nc", cell("Accidents de la route", "").count().orElseThrow().toString());
        assertEquals(
                "nd",
                cell("Accidents de trajet", "France hexagonale")
                        .value()
                        .orElseThrow()
                        .toString());
        assertEquals(
                "179.1 NS",
                cell("Mortalité prématurée", "").value().orElseThrow().toString());
        assertEquals(
                Optional.of(Qualifier.NEUTRALISED),
                cell("Patients de 17 ans et plus sans médecin traitant", "")
                        .value()
                        .orElseThrow()
                        .qualifier());
        assertEquals(
                Optional.of(new BigDecimal("6.3")),
                cell("Patients de 17 ans et plus sans médecin traitant", "")
                        .value()
                        .orElseThrow()
                        .number());
        assertEquals(
                Figure.parse("NC"), TERRITORY.professionals().get(7).byAge().get(">60"));
        assertEquals(
                Set.of(Qualifier.NC_SMALL, Qualifier.ND, Qualifier.NS, Qualifier.NEUTRALISED),
                statistics().stream()
                        .flatMap(statistic -> statistic.values().stream())
                        .flatMap(seen -> Stream.of(seen.value(), seen.count()))
                        .flatMap(Optional::stream)
                        .flatMap(figure -> figure.qualifier().stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void theTablesHoldTheirComparators() {
        assertEquals(78, statistics().size());
        assertEquals(List.of("5481.0", "6022.2", "5851.9", "5288.8"), values(statistic("Maladies cardiovasculaires")));
        assertEquals(
                List.of("2", "2.5", "2.7", "2.2"),
                values(statistic("Insuffisance cardiaque")).stream()
                        .map(value -> value.replace(" neutralised", ""))
                        .toList());
        assertEquals(
                Optional.of(Figure.of(53_921_164)),
                cell("Patients consommants de 17 ans et plus", "France").count());
        assertEquals(
                List.of("-3.5", "-3.6", "-5.2"),
                values(statistic("Écart de la part des 17 ans et plus sans médecin traitant")));
        assertEquals(
                List.of(541, 446, 393),
                statistic("Agriculteurs").values().stream()
                        .map(seen -> seen.count()
                                .orElseThrow()
                                .number()
                                .orElseThrow()
                                .intValue())
                        .toList());
        assertEquals(12, theme("Mortalité"));
        assertEquals(6, theme("ALD") - 1);
        assertEquals(8, theme("Population active"));
        assertEquals(5, theme("Prévalence"));
        assertEquals(8, theme("Prévention"));
    }

    @Test
    void theDifferencesInPointsAreThoseOfTheRates() {
        for (String age : List.of("17", "70")) {
            Statistic rates = statistic("Patients de " + age + " ans et plus sans médecin traitant");
            Statistic points = statistic("Écart de la part des " + age + " ans et plus sans médecin traitant");
            BigDecimal here =
                    rates.values().get(0).value().orElseThrow().number().orElseThrow();
            points.values().forEach(point -> {
                BigDecimal there = rates.values().stream()
                        .filter(rate -> rate.of().equals(point.of()))
                        .findFirst()
                        .flatMap(Observation::value)
                        .flatMap(Figure::number)
                        .orElseThrow();
                assertEquals(point.value().flatMap(Figure::number).orElseThrow(), here.subtract(there));
            });
        }
    }

    @Test
    @Trap("001-5")
    void oneFactHasTheValuesOfEachOfItsSources() {
        Statistic over70 = statistic("Patients de 70 ans et plus sans médecin traitant");
        assertEquals(List.of("4.1 neutralised", "3.3"), values(over70).subList(0, 2));
        assertEquals(Optional.of(Figure.of(134)), over70.values().get(0).count());
        assertEquals(Figure.of(224), figure("1", "dont plus de 70 ans").count().orElseThrow());
        assertEquals(
                Figure.of(1949),
                cell("Patients de 17 ans et plus sans médecin traitant", "")
                        .count()
                        .orElseThrow());
        assertEquals(
                Figure.of(5299),
                figure("1", "Patients sans médecin traitant").count().orElseThrow());
        assertEquals(Figure.of(2021), cell("Diabètes", "").count().orElseThrow());
        assertEquals(Figure.of(1999), figure("8", "Diabète").count().orElseThrow());
        assertEquals(List.of("34"), values(statistic("Dépistage du cancer colorectal")));
        assertEquals(
                "23.6",
                figure("8", "Dépistage organisé du cancer colorectal")
                        .value()
                        .orElseThrow()
                        .toString());
        assertEquals(1, remarks(Remark.Kind.CONTRADICTION, "134 sur 5 794").size());
        assertEquals(1, remarks(Remark.Kind.CONTRADICTION, "1 949 de 17 ans").size());
        assertTrue(remarked(Remark.Kind.CONTRADICTION, "plan.actions.7.figures"));
    }

    @Test
    @Feature(in = "001", value = "Legal form, founding vs registration date")
    void itWasFoundedBeforeItWasRegistered() {
        assertEquals(
                Optional.of(LegalForm.ASSOCIATION_1901), DOSSIER.community().legalForm());
        assertEquals(Optional.of(LocalDate.of(2023, 2, 23)), DOSSIER.community().foundedOn());
        assertEquals("2023-02-28", when("Enregistrement de l'association"));
        assertEquals("2023-02-23", when("Assemblée générale constitutive"));
        assertTrue(remarked(Remark.Kind.CONTRADICTION, "community.foundedOn"));
    }

    @Test
    void itsHistoryIsAsPreciselyDatedAsTheDocumentDatesIt() {
        assertEquals("2021-09/2022-03", when("Incubateur CPTS de l'ARS"));
        assertEquals("2018", when("Ouverture de la MSP de Mirebeau"));
        assertEquals("2022-11-29", when("Réunion sur les attentes"));
        assertEquals(
                List.of("9 membres", "24 membres", "16 sièges pourvus"),
                DOSSIER.community().history().chronology().stream()
                        .flatMap(event -> event.count().stream())
                        .map(Quantity::toString)
                        .toList());
    }

    @Test
    @Feature(in = "001", value = "College without vote share, empty college")
    @Trap("001-9")
    void itsCollegesHaveMembersAndNoVotesAndOneIsEmpty() {
        assertEquals(
                List.of(12, 2, 2, 0),
                GOVERNANCE.colleges().stream().map(College::held).toList());
        assertEquals(16, GOVERNANCE.colleges().stream().mapToInt(College::held).sum());
        assertEquals(
                "16 sièges pourvus",
                GOVERNANCE.membership().get("conseil d'administration").toString());
        for (College college : GOVERNANCE.colleges()) {
            assertEquals(Mark.NOT_STATED, college.marks().get("voteShare"));
            assertEquals(Mark.NOT_STATED, college.marks().get("seats"));
        }
        assertEquals(Mark.EMPTY, GOVERNANCE.colleges().get(3).marks().get("members"));
    }

    @Test
    @Trap("001-9")
    void whatTheStatutesWouldSettleIsNotStated() {
        GOVERNANCE.bodies().forEach(body -> {
            assertEquals(Mark.NOT_STATED, body.marks().get("quorum"));
            assertEquals(Mark.NOT_STATED, body.marks().get("majority"));
            assertEquals(Mark.NOT_STATED, body.marks().get("meets"));
        });
        assertEquals(Mark.NOT_STATED, GOVERNANCE.bodies().get(1).marks().get("mandateYears"));
        assertEquals(Mark.NOT_STATED, GOVERNANCE.bodies().get(1).marks().get("renewals"));
        assertEquals(Mark.NOT_STATED, GOVERNANCE.offices().get(0).marks().get("eligibleColleges"));
    }

    @Test
    @Feature(in = "001", value = "Same person in several roles, duplicate entries")
    void theBureauIsMadeOfPeopleWhoAlsoSitInACollege() {
        List<Participant> bureau = GOVERNANCE.offices().stream()
                .flatMap(office -> office.holders().stream())
                .toList();
        Map<String, String> seated = GOVERNANCE.colleges().stream()
                .flatMap(college -> college.members().stream()
                        .filter(member -> member.person().isPresent())
                        .map(member -> Map.entry(member.person().orElseThrow(), college.code())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertEquals(7, bureau.size());
        assertEquals(7, bureau.stream().map(Participant::person).distinct().count());
        for (Participant holder : bureau) {
            assertEquals(
                    holder.college().orElseThrow(), seated.get(holder.person().orElseThrow()));
        }
        assertEquals(
                List.of("1", "1", "1", "2", "3", "1", "1"),
                bureau.stream().map(holder -> holder.college().orElseThrow()).toList());
    }

    @Test
    @Feature(
            in = "001",
            value = {
                "Mission catalogue versioned, crisis optional or missing",
                "Status socle/optional missing, other vocabulary"
            })
    void itsSixAxesAnswerToTheSixMissionsAndOnlyOneHasAStatus() {
        assertEquals(
                Mission.known(),
                DOSSIER.plan().axes().stream()
                        .map(axis -> axis.mission().orElseThrow())
                        .toList());
        for (Axis axis : DOSSIER.plan().axes().subList(0, 5)) {
            assertEquals(Mark.NOT_STATED, axis.marks().get("status"));
            assertEquals(Mark.NOT_STATED, axis.marks().get("statusAsWritten"));
        }
        Axis last = DOSSIER.plan().axes().get(5);
        assertEquals(Optional.of(MissionStatus.COMPLEMENTARY), last.status());
        assertEquals(Optional.of("optionnelle"), last.statusAsWritten());
        assertEquals(Mark.INFERRED, last.marks().get("status"));
        assertEquals(
                List.of(4, 3, 2, 1, 1, 1),
                DOSSIER.plan().coverage().values().stream().map(List::size).toList());
        assertEquals(List.of("10"), DOSSIER.plan().coverage().get(Mission.CRISE));
    }

    @Test
    void itHasTwelveSheetsWithTheirPagesAndEveryBlock() {
        assertEquals(
                List.of("21", "25", "29", "33", "36", "41", "46", "50", "55", "59", "62", "65"),
                DOSSIER.plan().actions().stream()
                        .map(sheet -> sheet.page().orElseThrow())
                        .toList());
        for (ActionSheet sheet : DOSSIER.plan().actions()) {
            assertFalse(sheet.objectives().isEmpty(), sheet.code());
            assertFalse(sheet.publics().isEmpty(), sheet.code());
            assertFalse(sheet.steps().isEmpty(), sheet.code());
            assertFalse(sheet.calendar().isEmpty(), sheet.code());
            assertFalse(sheet.means().isEmpty(), sheet.code());
            assertFalse(sheet.referents().isEmpty(), sheet.code());
            assertFalse(sheet.group().isEmpty(), sheet.code());
            assertFalse(sheet.brakes().isEmpty(), sheet.code());
            assertFalse(sheet.levers().isEmpty(), sheet.code());
        }
        assertEquals(
                List.of("patients en ALD", "bénéficiaires de la C2S", "plus de 60 ans", "moins de 16 ans"),
                sheet("1").publics().stream()
                        .filter(audience -> audience.priority().orElse(false))
                        .map(audience -> audience.text())
                        .toList());
        assertEquals(12, sheet("8").steps().get(0).steps().size());
    }

    @Test
    @Feature(in = "001", value = "Maturity word, maturity missing")
    void noSheetStatesItsMaturity() {
        for (ActionSheet sheet : DOSSIER.plan().actions()) {
            assertTrue(sheet.maturity().isEmpty());
            assertEquals(Mark.NOT_STATED, sheet.marks().get("maturity"));
        }
    }

    @Test
    @Feature(in = "001", value = "ETP in different blocks, two per action")
    @Trap("001-4")
    void theWorkingTimeOfTheSheetsExceedsTheOnePostPlanned() {
        ActionPlan plan = DOSSIER.plan();

        assertEquals(0, new BigDecimal("2.6").compareTo(plan.etp().orElseThrow()));
        assertEquals(1, DOSSIER.governance().orElseThrow().posts());
        assertEquals(
                Set.of("6", "10", "11", "12"),
                DOSSIER.plan().actions().stream()
                        .filter(sheet -> etps(sheet).anyMatch(means -> means.kind() == MeansKind.HUMAN))
                        .map(ActionSheet::code)
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of("0.2", "0.3"),
                etps(sheet("8"))
                        .map(means -> means.etp().orElseThrow().toString())
                        .toList());
        assertEquals(
                List.of("1", "4"),
                DOSSIER.plan().actions().stream()
                        .filter(sheet -> etps(sheet)
                                .anyMatch(means ->
                                        means.etp().orElseThrow().qualifier().equals(Optional.of(Qualifier.ESTIMATED))))
                        .map(ActionSheet::code)
                        .toList());
        assertEquals(
                13,
                DOSSIER.plan().actions().stream()
                        .flatMap(AlienorDossierTest::etps)
                        .count());
    }

    private static Stream<Means> etps(ActionSheet sheet) {
        return sheet.means().stream().filter(means -> means.etp().isPresent());
    }

    @Test
    @Feature(in = "001", value = "Euro amount: fixed, maximum, unquantified")
    void onlyTwoSheetsNameMoneyAndOthersLeaveItUnquantified() {
        assertEquals(
                Map.of("4", Euros.of(13_100), "5", Euros.of(3_000)),
                DOSSIER.plan().budgetByAxis());
        Means speaker = sheet("11").means().stream()
                .filter(means -> means.text().equals(Optional.of("intervenant")))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(Means.AmountKind.MAXIMUM), speaker.amountKind());
        assertEquals(Optional.of("formation"), speaker.per());
        assertEquals(
                List.of("4", "6", "9", "10", "10", "12"),
                DOSSIER.plan().actions().stream()
                        .flatMap(sheet -> sheet.means().stream()
                                .filter(means -> means.amountKind().equals(Optional.of(Means.AmountKind.UNQUANTIFIED)))
                                .map(means -> sheet.code()))
                        .toList());
        assertEquals(
                8,
                DOSSIER.plan().actions().stream()
                        .flatMap(sheet -> sheet.means().stream())
                        .filter(means -> means.amountKind().equals(Optional.of(Means.AmountKind.FIXED)))
                        .count());
    }

    @Test
    @Feature(in = "001", value = "Links between actions (directed, not symmetric, wrong label)")
    @Trap("001-7")
    void mostReferencesAreNotReturnedAndThreeAreWronglyLabelled() {
        ActionPlan plan = DOSSIER.plan();

        assertEquals(25, plan.references().size());
        assertEquals(
                List.of(
                        "1 → 5", "1 → 7", "2 → 1", "3 → 1", "3 → 5", "4 → 5", "4 → 7", "4 → 12", "6 → 8", "8 → 7",
                        "9 → 8", "9 → 6", "10 → 3", "11 → 3", "11 → 5", "11 → 6", "11 → 8"),
                plan.notReturned().stream().map(ActionPlan.Reference::toString).toList());
        Map<String, List<ActionLink>> labelled = DOSSIER.plan().actions().stream()
                .collect(Collectors.toMap(ActionSheet::code, sheet -> sheet.links().stream()
                        .filter(link -> link.label().isPresent())
                        .toList()));
        labelled.values().removeIf(List::isEmpty);
        assertEquals(Set.of("1", "4", "8"), labelled.keySet());
        labelled.values()
                .forEach(links ->
                        assertEquals(List.of(new ActionLink("5", Optional.of("Organisation de parcours…"))), links));
    }

    @Test
    @Feature(in = "001", value = "Referents by mission / by action / by commission")
    @Trap("001-10")
    void aReferentStandsInTheGroupOrOutsideIt() {
        Participant midwife = sheet("2").referents().get(0);
        assertTrue(
                sheet("2").group().stream().anyMatch(member -> member.person().equals(midwife.person())));
        assertEquals(
                2,
                sheet("2").group().stream()
                        .filter(member -> member.role().equals("sage-femme"))
                        .count());
        assertTrue(sheet("1").referents().get(0).note().orElseThrow().contains("ne fait pas partie du groupe"));
        assertTrue(sheet("1").referents().get(0).person().isEmpty());
        assertEquals(
                List.of(1, 1, 1, 1, 2, 1, 2, 1, 3, 2, 1, 1),
                DOSSIER.plan().actions().stream()
                        .map(sheet -> sheet.referents().size())
                        .toList());
        assertEquals("DAC 86", sheet("1").group().get(2).role());
        assertTrue(sheet("1").group().get(2).profession().isEmpty());
        assertTrue(GOVERNANCE.colleges().get(1).members().stream()
                .allMatch(member -> member.note().orElseThrow().startsWith("représente la MSP")));
        DOSSIER.plan().axes().forEach(axis -> assertTrue(axis.referents().isEmpty()));
    }

    @Test
    @Feature(in = "001", value = "Calendar: quarter, semester, month, year, \"fin de\", blank")
    @Trap("001-8")
    void phasesAreAsPreciseAsTheDocumentMakesThem() {
        assertEquals(List.of("2024-T2", "2024-S2", "2025-S1"), times("1"));
        assertEquals(Optional.of("2er semestre"), sheet("1").calendar().get(1).asWritten());
        assertEquals(
                List.of("2024", "late 2025-02", "late 2025-05", "late 2025-08", "late 2025-11", "2026-01"), times("9"));
        assertEquals(List.of("2026"), times("12"));
        assertEquals("2024-S2", times("7").get(0));
        assertEquals("2024-T2", times("6").get(0));
        Phase open = sheet("11").calendar().get(1);
        assertTrue(open.when().orElseThrow().latest().isEmpty());
        assertEquals(LocalDate.of(2026, 1, 1), open.when().orElseThrow().earliest());
    }

    @Test
    @Feature(in = "001", value = "Phases with several dates, annual repeat")
    @Trap("001-8")
    void somePhasesComeBackEachYear() {
        Phase update = sheet("10").calendar().get(3);
        assertEquals("1/year", update.every().orElseThrow().toString());
        assertEquals(Mark.NOT_STATED, update.marks().get("when"));
        assertEquals(
                4,
                sheet("9").calendar().stream()
                        .filter(phase -> phase.what().equals(Optional.of("atelier")))
                        .count());
        assertEquals("4/year", sheet("9").steps().get(1).every().orElseThrow().toString());
        assertEquals("2-4/year", sheet("4").steps().get(0).every().orElseThrow().toString());
        assertFalse(DOSSIER.plan().behind(LocalDate.of(2027, 1, 1)).get("10").contains(update));
    }

    @Test
    @Feature(in = "001", value = "Prospects without fiche")
    void threeThingsAreMeantForLaterWithoutASheet() {
        assertEquals(3, DOSSIER.plan().prospects().size());
        assertTrue(DOSSIER.plan().prospects().get(1).text().contains("26 avril 2021"));
        assertTrue(DOSSIER.plan().prospects().stream()
                .allMatch(prospect -> prospect.axis().isEmpty()));
    }

    @Test
    @Feature(in = "001", value = "Lost content (image) to be marked as unknown")
    void thePlanningChartIsLostAndNotAbsent() {
        Milestone planning = DOSSIER.community().history().chronology().stream()
                .filter(event -> event.what().startsWith("Planning"))
                .findFirst()
                .orElseThrow();
        assertTrue(planning.when().isEmpty());
        assertEquals(Mark.LOST, planning.marks().get("when"));
        assertEquals(1, remarks(Remark.Kind.COMMENT, "page 68").size());
    }

    @Test
    void everyLineOfTheTablesOfIndicatorsIsThere() {
        Map<String, Long> byAction = DOSSIER.annex().indicators().stream()
                .collect(Collectors.groupingBy(row -> row.attachedTo().action().orElseThrow(), Collectors.counting()));

        assertEquals(32, DOSSIER.annex().indicators().size());
        assertEquals(
                List.of(6L, 3L, 1L, 1L, 2L, 2L, 2L, 5L, 2L, 2L, 3L, 3L),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(action -> byAction.get(String.valueOf(action)))
                        .toList());
        for (Indicator indicator : DOSSIER.annex().indicators()) {
            assertEquals(Mark.NOT_STATED, indicator.weighting().marks().get("weight"));
            assertEquals(
                    sheet(indicator.attachedTo().action().orElseThrow()).axes(),
                    List.of(indicator.attachedTo().axis().orElseThrow()));
        }
    }

    @Test
    @Feature(in = "001", value = "Unnamed indicator")
    @Trap("001-2")
    void threeIndicatorsHaveNoName() {
        assertEquals(
                List.of("3-1", "4-1", "5-1"),
                DOSSIER.annex().indicators().stream()
                        .filter(indicator -> indicator.name().isEmpty())
                        .filter(indicator -> indicator.marks().get("name") == Mark.EMPTY)
                        .map(Indicator::code)
                        .toList());
    }

    @Test
    @Feature(in = "001", value = "Nature moyen/résultat stated, missing, changing by year")
    @Trap("001-2")
    void theNatureIsStatedOrMissingOrChanges() {
        assertEquals(
                Map.of(1, IndicatorNature.MEANS, 2, IndicatorNature.RESULT),
                indicator("1-6").natures());
        assertEquals(
                List.of("1-2", "1-3", "1-4", "1-5", "9-1", "9-2"),
                DOSSIER.annex().indicators().stream()
                        .filter(indicator -> indicator.marks().get("natures") == Mark.NOT_STATED)
                        .map(Indicator::code)
                        .toList());
        assertEquals(Map.of(1, IndicatorNature.RESULT), indicator("2-2").natures());
        assertEquals(Map.of(1, IndicatorNature.MEANS), indicator("12-3").natures());
        assertEquals(9, ofNature(IndicatorNature.RESULT));
        assertEquals(16, ofNature(IndicatorNature.MEANS));
    }

    private static long ofNature(IndicatorNature nature) {
        return DOSSIER.annex().indicators().stream()
                .filter(indicator ->
                        indicator.natures().size() == 1 && indicator.natures().containsValue(nature))
                .count();
    }

    @Test
    @Trap("001-2")
    void aTargetCellThatHoldsTheNatureHoldsNoTarget() {
        List<TargetCell> cells = DOSSIER.annex().indicators().stream()
                .flatMap(indicator -> indicator.goal().targets().stream())
                .filter(cell -> cell.asWritten().equals(Optional.of("Indicateur de moyen")))
                .toList();

        assertEquals(10, cells.size());
        for (TargetCell cell : cells) {
            assertTrue(cell.targets().isEmpty());
            assertEquals(Mark.NOT_STATED, cell.marks().get("targets"));
        }
        assertTrue(indicator("2-1").goal().targets().isEmpty());
        assertEquals(Mark.NOT_STATED, indicator("2-1").goal().marks().get("targets"));
        assertEquals(
                1,
                remarks(Remark.Kind.COMMENT, "les fiches 2 et 3 n'ont pas cette colonne")
                        .size());
    }

    @Test
    @Feature(in = "001", value = "Baseline only in the context text")
    void whereAnIndicatorStandsIsToldOnlyByTheContextOfItsSheet() {
        Map<String, String> baselines = DOSSIER.annex().indicators().stream()
                .filter(indicator -> indicator.goal().baseline().isPresent())
                .collect(Collectors.toMap(Indicator::code, indicator -> indicator
                        .goal()
                        .baseline()
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .toString()));

        assertEquals(
                Map.of(
                        "1-2", "355 patients",
                        "1-3", "224 patients",
                        "1-4", "2808 patients",
                        "1-5", "267 patients",
                        "8-3", "23.6 %",
                        "8-4", "56.9 %",
                        "8-5", "59.7 %"),
                baselines);
        assertEquals(Mark.INFERRED, indicator("1-2").goal().marks().get("baseline"));
        assertEquals(
                figure("1", "dont bénéficiaires de la C2S").count().flatMap(Figure::number),
                indicator("1-2").goal().baseline().orElseThrow().value().map(Quantity::number));
    }

    @Test
    @Feature(in = "001", value = "Target: count, minimum, \"1 de plus\"")
    @Trap("001-3")
    void aCountMayBeAMinimumOnEachOccasion() {
        Target.Count people =
                (Target.Count) onlyTarget(indicator("9-2").goal().targets().get(0));
        assertEquals(Quantity.parse("5 participants"), people.number());
        assertEquals(Optional.of(true), people.atLeast());
        assertEquals(Optional.of("atelier"), people.per());
        Target.Count actions =
                (Target.Count) onlyTarget(indicator("8-2").goal().targets().get(0));
        assertEquals(Quantity.parse("2 actions"), actions.number());
        assertTrue(actions.atLeast().isEmpty());
    }

    @Test
    @Feature(in = "001", value = "Target: date relative to contract or action start")
    @Trap("001-3")
    void yearsOfTargetsAreCountedFromTheStartOfTheAction() {
        List<TargetCell> workshops = indicator("9-1").goal().targets();
        assertEquals(
                List.of(Optional.of(0), Optional.of(1)),
                workshops.stream().map(TargetCell::year).toList());
        assertEquals(
                List.of("2 ateliers", "4 ateliers"),
                workshops.stream()
                        .map(cell -> ((Target.Count) onlyTarget(cell)).number().toString())
                        .toList());
        assertEquals(Optional.of("2/an"), workshops.get(0).asWritten());
        TargetCell programme = indicator("11-2").goal().targets().get(0);
        assertEquals(Optional.of(1), programme.year());
        assertEquals(Optional.of(TargetCell.CountedFrom.ACTION), programme.countedFrom());
        assertFalse(programme.marks().containsKey("countedFrom"));
        assertEquals(Mark.INFERRED, workshops.get(0).marks().get("countedFrom"));
    }

    @Test
    @Feature(in = "001", value = "Target: free text, deliverable, process")
    void aTargetMayBeSomethingToProduceOrToDo() {
        TargetCell directory = indicator("3-1").goal().targets().get(0);
        assertEquals(new Target.Deliverable("annuaire formalisé"), onlyTarget(directory));
        assertEquals(Optional.of("Formalisation de l'annuaire"), directory.asWritten());
        assertEquals(
                new Target.Process("mise en place de la procédure"),
                onlyTarget(indicator("5-1").goal().targets().get(0)));
        assertEquals(
                new Target.Process("répondre à toutes les demandes"),
                onlyTarget(indicator("1-6").goal().targets().get(1)));
        assertEquals(
                new Target.Free("puis progression graduelle"),
                onlyTarget(indicator("8-2").goal().targets().get(1)));
    }

    @Test
    @Feature(in = "001", value = "Target: trend words or arrows")
    @Trap("001-3")
    void aTargetMayBeAWordOfTrend() {
        Map<String, Trend> trends = DOSSIER.annex().indicators().stream()
                .filter(indicator -> indicator.goal().targets().stream()
                        .anyMatch(cell -> cell.targets().stream().anyMatch(Target.Direction.class::isInstance)))
                .collect(Collectors.toMap(Indicator::code, indicator -> ((Target.Direction)
                                onlyTarget(indicator.goal().targets().get(0)))
                        .trend()));

        assertEquals(
                Map.of(
                        "1-2", Trend.STABLE_OR_DOWN,
                        "1-3", Trend.STABLE_OR_DOWN,
                        "1-4", Trend.STABLE_OR_DOWN,
                        "1-5", Trend.STABLE_OR_DOWN,
                        "2-2", Trend.DOWN,
                        "2-3", Trend.UP,
                        "8-3", Trend.BETTER,
                        "8-4", Trend.BETTER,
                        "8-5", Trend.BETTER),
                trends);
        assertEquals(
                Optional.of("Maintien ou diminution"),
                indicator("1-2").goal().targets().get(0).asWritten());
    }

    @Test
    @Feature(in = "001", value = "Target: to be determined / by avenant / empty")
    void aTargetMayBeNamedWithoutAValue() {
        TargetCell steps = indicator("5-2").goal().targets().get(0);
        assertEquals(Optional.of("part variable"), steps.asWritten());
        assertTrue(steps.targets().isEmpty());
        assertEquals(Mark.NOT_STATED, steps.marks().get("targets"));
        assertEquals(
                Optional.of("nombre de formations"),
                indicator("6-2").goal().targets().get(0).asWritten());
        assertEquals(
                Mark.EMPTY, indicator("11-3").goal().targets().get(0).marks().get("targets"));
    }

    @Test
    @Feature(in = "001", value = "Data source (ReZone, CPAM, DAC, déclaratif)")
    void theSourceOfAnIndicatorIsToldFromWhatItShows() {
        assertEquals(
                Set.of("CPAM", "déclaratif", "ReZone", "site / DAC", "DAC", "coordination"),
                DOSSIER.annex().indicators().stream()
                        .flatMap(indicator -> indicator.proof().source().stream())
                        .collect(Collectors.toSet()));
        assertEquals(
                5,
                DOSSIER.annex().indicators().stream()
                        .filter(indicator -> indicator.proof().source().equals(Optional.of("ReZone")))
                        .count());
        assertEquals(List.of("liste", "émargements"), indicator("11-3").proof().evidence());
        assertEquals(Mark.EMPTY, indicator("2-1").proof().marks().get("source"));
    }

    @Test
    void whatTheDocumentLeavesOpenIsRemarked() {
        assertTrue(remarked(Remark.Kind.AMBIGUITY, "project.claimedSizeClass"));
        assertTrue(remarked(Remark.Kind.CONTRADICTION, "territory.professionals"));
        assertTrue(remarked(Remark.Kind.CONTRADICTION, "plan.actions.4.calendar"));
        assertEquals(1, remarks(Remark.Kind.AMBIGUITY, "Chinon").size());
        assertEquals(1, remarks(Remark.Kind.CONTRADICTION, "gynécologue").size());
        assertEquals(1, remarks(Remark.Kind.CONTRADICTION, "C2S").size());
        assertEquals(1, remarks(Remark.Kind.AMBIGUITY, "polymédication").size());
    }

    private static ActionSheet sheet(String code) {
        return DOSSIER.plan().actions().stream()
                .filter(sheet -> sheet.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Indicator indicator(String code) {
        return DOSSIER.annex().indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Target onlyTarget(TargetCell cell) {
        assertEquals(1, cell.targets().size());
        return cell.targets().get(0);
    }

    private static List<String> times(String action) {
        return sheet(action).calendar().stream()
                .flatMap(phase -> phase.when().stream())
                .map(Object::toString)
                .toList();
    }

    private static List<Statistic> statistics() {
        return DOSSIER.source().orElseThrow().statistics();
    }

    private static Statistic statistic(String label) {
        return statistics().stream()
                .filter(statistic -> statistic.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static long theme(String theme) {
        return statistics().stream()
                .filter(statistic -> statistic.theme().equals(Optional.of(theme)))
                .count();
    }

    private static List<String> values(Statistic statistic) {
        return statistic.values().stream()
                .flatMap(seen -> seen.value().stream())
                .map(Figure::toString)
                .toList();
    }

    private static Observation cell(String label, String of) {
        return statistic(label).values().stream()
                .filter(seen -> seen.of().orElse("").equals(of))
                .findFirst()
                .orElseThrow();
    }

    private static Observation figure(String action, String label) {
        return sheet(action).figures().stream()
                .filter(figure -> figure.label().equals(label))
                .findFirst()
                .orElseThrow()
                .values()
                .get(0);
    }

    private static int sum(Stream<Figure> figures) {
        return figures.flatMap(figure -> figure.number().stream())
                .mapToInt(BigDecimal::intValueExact)
                .sum();
    }

    private static String when(String what) {
        return DOSSIER.community().history().chronology().stream()
                .filter(event -> event.what().equals(what))
                .findFirst()
                .flatMap(Milestone::when)
                .orElseThrow()
                .toString();
    }

    private static List<Remark> remarks(Remark.Kind kind, String words) {
        return DOSSIER.source().orElseThrow().remarks().stream()
                .filter(remark -> remark.kind() == kind && remark.text().contains(words))
                .toList();
    }

    private static boolean remarked(Remark.Kind kind, String about) {
        return DOSSIER.source().orElseThrow().remarks().stream()
                .anyMatch(remark -> remark.kind() == kind && remark.about().equals(Optional.of(about)));
    }
}
