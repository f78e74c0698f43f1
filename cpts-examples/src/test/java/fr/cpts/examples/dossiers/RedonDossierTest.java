package fr.cpts.examples.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.Remark;
import fr.cpts.model.SourceDocument;
import fr.cpts.model.community.CommuneGroup;
import fr.cpts.model.community.Community;
import fr.cpts.model.community.ConstitutionStep;
import fr.cpts.model.community.LegalForm;
import fr.cpts.model.community.Milestone;
import fr.cpts.model.community.ProfessionalCount;
import fr.cpts.model.community.Territory;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.governance.Body;
import fr.cpts.model.governance.College;
import fr.cpts.model.governance.Commission;
import fr.cpts.model.governance.Governance;
import fr.cpts.model.governance.MemberCategory;
import fr.cpts.model.governance.Office;
import fr.cpts.model.governance.Participant;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.json.DossierFacts;
import fr.cpts.model.measure.Figure;
import fr.cpts.model.measure.Observation;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.measure.Statistic;
import fr.cpts.model.plan.ActionSheet;
import fr.cpts.model.plan.Axis;
import fr.cpts.model.plan.Means;
import fr.cpts.model.plan.Objective;
import fr.cpts.model.plan.Prospect;
import fr.cpts.model.taxonomy.IndicatorNature;
import fr.cpts.model.taxonomy.MaturityLevel;
import fr.cpts.model.taxonomy.MeansKind;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.MissionStatus;
import fr.cpts.model.taxonomy.ObjectiveLevel;
import fr.cpts.model.taxonomy.Profession;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.Frequency;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.parameter.LegalBand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The health project of Redon, with its figures worked out by hand. */
class RedonDossierTest {

    private static final Dossier DOSSIER = Example.named("redon").orElseThrow().dossier();
    private static final Community COMMUNITY = DOSSIER.community();
    private static final Territory TERRITORY = DOSSIER.territory().orElseThrow();
    private static final Governance GOVERNANCE = DOSSIER.governance().orElseThrow();
    private static final SourceDocument DOCUMENT = DOSSIER.source().orElseThrow();
    private static final LocalDate PROJECT =
            DOSSIER.project().orElseThrow().datedOn().orElseThrow();

    @Test
    @Feature(in = "004", value = "Several régions / départements")
    @Trap("004-1")
    void itLiesInThreeDepartementsAndTwoRegions() {
        assertEquals(List.of("35", "56", "44"), COMMUNITY.departements());
        assertEquals(List.of("Bretagne", "Pays de la Loire"), COMMUNITY.regions());
        assertEquals(
                new BigDecimal("100.0"),
                sum(figures("Part de la population du territoire").stream()
                        .filter(cell -> !cell.of().orElseThrow().startsWith("Redon"))
                        .map(RedonDossierTest::value)));
    }

    @Test
    @Trap("004-1")
    void itsContactsAreOfFourDepartementsOfWhichLoireAtlantiqueIsNone() {
        Map<String, BigDecimal> contacts = counts("Contacts par territoire");
        assertEquals(Set.of("22", "29", "35", "56", "région"), contacts.keySet());
        assertEquals(new BigDecimal(4 * 5 + 3), sum(contacts.values().stream()));
        assertFalse(contacts.containsKey("44"));
        assertTrue(remark(Remark.Kind.COMMENT, "source.statistics").contains("Loire-Atlantique"));
    }

    @Test
    @Feature(in = "004", value = "Perimeter = intercommunality minus or plus communes")
    void itsCommunesAreThoseOfAnAgglomerationOfASectorAndThreeMore() {
        List<CommuneGroup> groups = TERRITORY.groups();
        assertEquals(
                List.of(31, 5, 3),
                groups.stream().map(group -> group.count().orElseThrow()).toList());
        assertEquals(Optional.of(31 + 5 + 3), TERRITORY.communeCount());
        assertEquals(
                List.of(Optional.of("Redon Agglomération"), Optional.of("Secteur de La Gacilly"), Optional.empty()),
                groups.stream().map(CommuneGroup::name).toList());
        assertEquals(
                List.of("Sévérac", "Saint-Dolay", "Sainte-Anne-sur-Vilaine"),
                groups.get(2).including());
        assertEquals(Mark.NOT_STATED, TERRITORY.marks().get("communes"));
    }

    @Test
    void itsAreaIsNotWrittenAndFollowsFromItsDensity() {
        assertEquals(Mark.NOT_STATED, TERRITORY.marks().get("areaKm2"));
        BigDecimal density = TERRITORY.densityPerKm2().flatMap(Figure::number).orElseThrow();
        assertEquals(new BigDecimal(1277), population().divide(density, 0, RoundingMode.HALF_UP));
    }

    @Test
    @Feature(in = "004", value = "Size class with thresholds (open boundaries)")
    void thePopulationLiesInTheClassThatTheProjectClaims() {
        assertEquals(Optional.of(SizeClass.T3), DOSSIER.project().orElseThrow().claimedSizeClass());
        assertTrue(band(SizeClass.T3).contains(population().intValueExact()));
        assertFalse(band(SizeClass.T2).contains(population().intValueExact()));
        assertEquals(new BigDecimal(1246), population().subtract(new BigDecimal(80_000)));
    }

    @Test
    @Feature(in = "004", value = "Legal form, founding vs registration date")
    void itWasFoundedAsAnAssociationAndItsRegistrationIsNotDated() {
        assertEquals(Optional.of(LegalForm.ASSOCIATION_1901), COMMUNITY.legalForm());
        assertEquals(Optional.of(LocalDate.of(2020, 2, 12)), COMMUNITY.foundedOn());
        assertEquals(Mark.NOT_STATED, COMMUNITY.marks().get("legalFormSince"));
    }

    @Test
    @Feature(in = "004", value = "Lettre d'intention date")
    void theLetterOfIntentIsOfAMonthAndComesAfterTheAssociation() {
        ApproximateDate letter =
                milestone(ConstitutionStep.LETTER_OF_INTENT).when().orElseThrow();
        assertEquals("2020-09", letter.text());
        assertTrue(milestone(ConstitutionStep.LEGAL_STRUCTURE)
                .when()
                .orElseThrow()
                .earliest()
                .isBefore(letter.earliest()));
    }

    @Test
    @Feature(in = "004", value = "Lost content (image) to be marked as unknown")
    void whatWasLostIsMarkedSo() {
        assertEquals(Mark.LOST, COMMUNITY.marks().get("identifiers"));
        List<Milestone> undated = DOSSIER.community().history().chronology().stream()
                .filter(event -> event.when().isEmpty())
                .toList();
        assertEquals(8, undated.size());
        assertTrue(undated.stream().allMatch(event -> event.marks().get("when") == Mark.LOST));
        Milestone recruitment = DOSSIER.community().history().chronology().stream()
                .filter(event ->
                        event.count().filter(Quantity.parse("8 étapes")::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(new ApproximateDate("2021-05/2021-09")), recruitment.when());
    }

    @Test
    void theChronologyIsAsPreciseAsTheDocument() {
        assertEquals(
                "late 2019",
                milestone(ConstitutionStep.INITIATIVE).when().orElseThrow().text());
        assertEquals(
                List.of(119L, 63L, 35L),
                Stream.of("professionnels à l'assemblée", "adhérents", "professionnels à la première")
                        .map(RedonDossierTest::members)
                        .toList());
        Milestone approved = event("Validation du projet de santé");
        assertEquals(Optional.of(new ApproximateDate("2021-05-04")), approved.when());
        assertEquals(Mark.INFERRED, approved.marks().get("when"));
        assertEquals(
                Optional.of(Quantity.parse("40 actions")),
                event("Premier contrat").count());
        assertEquals(
                Optional.of(Quantity.parse("21 actions")),
                event("Second contrat").count());
    }

    @Test
    @Feature(in = "004", value = "Professional counts, by département")
    void professionalsAddUpByProfessionAndByDepartement() {
        List<ProfessionalCount> rows = TERRITORY.professionals();
        assertEquals(17, rows.size());
        assertEquals(170, professionals(row -> row.byDepartement().get("35")));
        assertEquals(104, professionals(row -> row.byDepartement().get("56")));
        assertEquals(88, professionals(row -> row.byDepartement().get("44")));
        assertEquals(362, professionals(row -> row.total().orElseThrow()));
        for (ProfessionalCount row : rows) {
            assertEquals(
                    number(row.total().orElseThrow()),
                    row.byDepartement().values().stream()
                            .mapToInt(RedonDossierTest::number)
                            .sum(),
                    row.label());
        }
    }

    @Test
    void aBlankCellIsNoZero() {
        ProfessionalCount cardiologist = TERRITORY.professionals().get(1);
        assertEquals("Cardiologue", cardiologist.label());
        assertEquals(Figure.of(1), cardiologist.byDepartement().get("35"));
        assertEquals(Figure.parse("blank"), cardiologist.byDepartement().get("44"));
        assertEquals(
                12,
                TERRITORY.professionals().stream()
                        .flatMap(row -> row.byDepartement().values().stream())
                        .filter(Figure.parse("blank")::equals)
                        .count());
    }

    @Test
    void threeCommunesGatherAFifthOfTheProfessionals() {
        List<Observation> places = figures("Concentration des professionnels");
        assertEquals(
                List.of(43, 18, 16, 43 + 18 + 16),
                places.stream().map(cell -> number(cell.count().orElseThrow())).toList());
        assertEquals(new BigDecimal(21), value(places.get(3)));
        assertEquals(21, Math.round(100.0 * 77 / 362));
    }

    @Test
    void twoCommunesAreInNeitherZone() {
        List<Observation> zones = figures("Zonage des médecins généralistes, communes");
        int zoned = zones.stream()
                .mapToInt(cell -> number(cell.count().orElseThrow()))
                .sum();
        assertEquals(2, TERRITORY.communeCount().orElseThrow() - zoned);
    }

    @Test
    @Trap("004-10")
    void eachFigureHasItsOwnComparators() {
        assertEquals(
                List.of("", "Bretagne 6.5", "Pays de la Loire 7", "France 10.1"),
                cells("Bénéficiaires de la CSS", 6.1));
        assertEquals(
                List.of("", "Ille-et-Vilaine 17.4", "Morbihan 13.4", "Loire-Atlantique 18.8"),
                cells("Passages aux urgences sans hospitalisation", 18.4));
        assertEquals(List.of("", "France 8.8"), cells("Densité de médecins généralistes", 6.6));
        assertEquals(List.of(""), cells("Actifs de 15 à 64 ans", 74.5));
        assertEquals(List.of("", "comparateur non nommé 24.2"), cells("Ouvriers, part des emplois", 27.5));
    }

    @Test
    @Feature(in = "004", value = "Data source (ReZone, CPAM, DAC, déclaratif)")
    void itsFiguresHaveTheirSources() {
        String source = TERRITORY.populations().get("projet").source().orElseThrow();
        assertTrue(Stream.of("ReZone", "INSEE", "CPAM 35").allMatch(source::contains), source);
        assertEquals(
                Optional.of("INSEE 2017"), statistic("Actifs de 15 à 64 ans").source());
        assertEquals(Optional.empty(), statistic("Chômage").source());
    }

    @Test
    @Feature(in = "004", value = "College with vote share and seats differing")
    @Trap("004-2")
    void theSharesOfTheVotesAreNotThoseOfTheSeats() {
        List<College> colleges = GOVERNANCE.colleges();
        List<BigDecimal> votes = colleges.stream().map(RedonDossierTest::votes).toList();
        List<Integer> seats =
                colleges.stream().map(college -> college.seats().orElseThrow()).toList();
        assertEquals(Stream.of(65, 15, 10, 10).map(BigDecimal::new).toList(), votes);
        assertEquals(List.of(18, 6, 3, 3), seats);
        assertEquals(new BigDecimal(100), sum(votes.stream()));
        assertEquals(30, seats.stream().mapToInt(Integer::intValue).sum());
        List<BigDecimal> ofSeats =
                seats.stream().map(held -> new BigDecimal(held * 100 / 30)).toList();
        assertEquals(Stream.of(60, 20, 10, 10).map(BigDecimal::new).toList(), ofSeats);
        assertNotEquals(ofSeats, votes);
    }

    @Test
    @Feature(in = "004", value = "Two membership categories")
    @Trap("004-2")
    void someMembersVoteInCollegesAndOfOthersItIsNotSaid() {
        List<MemberCategory> categories = GOVERNANCE.categories();
        assertEquals(
                List.of("adhérents", "associés"),
                categories.stream().map(MemberCategory::name).toList());
        assertEquals(Optional.of(true), categories.get(0).voting());
        assertEquals(Optional.empty(), categories.get(1).voting());
        assertEquals(Mark.NOT_STATED, categories.get(1).marks().get("voting"));
        assertTrue(GOVERNANCE.colleges().stream()
                .allMatch(college -> college.category().equals(Optional.of("adhérents"))));
    }

    @Test
    @Feature(in = "004", value = "Eligibility, mandate, renewability, meeting frequency")
    @Trap("004-2")
    void thePresidentIsOfTheFirstCollegeAndTheBoardIsRenewedOnce() {
        assertEquals(6, GOVERNANCE.offices().size());
        assertEquals(
                List.of("président(e)"),
                GOVERNANCE.offices().stream()
                        .filter(office -> office.eligibleColleges().equals(Set.of("1")))
                        .map(Office::title)
                        .toList());
        Body board = body(Body.Kind.BOARD);
        assertEquals(Optional.of(30), board.maxMembers());
        assertEquals(Optional.of(4), board.mandateYears());
        assertEquals(Optional.of(1), board.renewals());
        assertEquals(Optional.of(Frequency.parse("1+/quarter")), board.meets());
        assertEquals(Optional.of(6), body(Body.Kind.BUREAU).maxMembers());
        assertEquals(
                Optional.of(Frequency.parse("1+/year")),
                body(Body.Kind.ASSEMBLY).meets());
    }

    @Test
    @Feature(in = "004", value = "Quorum absent, majority stated")
    void itDecidesByAMajorityWithoutAQuorum() {
        Body assembly = body(Body.Kind.ASSEMBLY);
        assertEquals(Optional.of(true), assembly.noQuorum());
        assertEquals(Optional.empty(), assembly.quorum());
        assertEquals(Optional.of("majorité des membres présents et représentés"), assembly.majority());
        assertEquals(Mark.UNCLEAR, assembly.marks().get("majority"));
    }

    @Test
    void theTimeOfOfficersMayBeCompensated() {
        assertTrue(GOVERNANCE.indemnities().orElseThrow().contains("perte d'activité"));
        assertEquals(3, DOSSIER.governance().orElseThrow().posts());
        assertEquals(3, GOVERNANCE.tools().size());
    }

    @Test
    @Feature(in = "004", value = "Referents by mission / by action / by commission")
    void eachCommissionHasAReferentAndListsThePeopleItDeclares() {
        assertEquals(
                List.of(14, 25, 21, 16, 7),
                GOVERNANCE.commissions().stream()
                        .map(commission -> commission.declaredSize().orElseThrow())
                        .toList());
        assertEquals(
                List.of(14, 25, 21, 16, 7),
                GOVERNANCE.commissions().stream().map(Commission::listed).toList());
        assertEquals(
                List.of("MG", "IDEL", "pharmacienne", "cardiologue", "cardiologue"),
                GOVERNANCE.commissions().stream()
                        .map(commission -> commission.referents().get(0).role())
                        .toList());
        assertTrue(DOSSIER.plan().actions().stream()
                .allMatch(action -> action.referents().isEmpty()));
    }

    @Test
    @Feature(in = "004", value = "Same person in several roles, duplicate entries")
    @Trap("004-11")
    void onePersonRefersTwoCommissionsAndOneIsListedTwice() {
        Commission digital = GOVERNANCE.commissions().get(3);
        Commission quality = GOVERNANCE.commissions().get(4);
        assertEquals(16, digital.listed());
        assertEquals(15, distinct(digital));
        assertEquals(7, distinct(quality));
        assertTrue(digital.referents().get(0).person().isPresent());
        assertEquals(
                digital.referents().get(0).person(), quality.referents().get(0).person());
        assertEquals(15 + 7 - 1, distinct(digital, quality));
    }

    @Test
    @Trap("004-11")
    void aProfessionMayChangeFromOneListToAnother() {
        Participant doctor = GOVERNANCE.commissions().get(0).members().stream()
                .filter(member -> member.person().isPresent())
                .findFirst()
                .orElseThrow();
        assertEquals("MG", doctor.role());
        assertEquals(Optional.of(Profession.MEDECIN), doctor.profession());
        assertEquals(Optional.of("urgentiste dans l'annexe 1"), doctor.note());
        assertEquals(BigDecimal.ONE, counts("Personnes par profession").get("urgentiste"));
    }

    @Test
    void theListOfProfessionalsAddsUpInThreeWays() {
        BigDecimal persons = new BigDecimal(63);
        assertEquals(
                Stream.of(48, 9, 2, 4).map(BigDecimal::new).toList(),
                List.copyOf(counts("Personnes par secteur").values()));
        assertEquals(persons, sum(counts("Personnes par secteur").values().stream()));
        assertEquals(persons, sum(counts("Personnes par profession").values().stream()));
        assertEquals(persons, sum(counts("Personnes par appartenance").values().stream()));
        assertEquals(63, members("personnes de l'annexe"));
    }

    @Test
    @Feature(
            in = "004",
            value = {
                "Mission catalogue versioned, crisis optional or missing",
                "Status socle/optional missing, other vocabulary"
            })
    @Trap("004-8")
    void threeAxesAreSocleTwoOptionalAndCrisisIsNotSaidToBeEither() {
        assertEquals(
                Mission.known().stream().collect(Collectors.toSet()),
                DOSSIER.plan().axes().stream()
                        .map(axis -> axis.mission().orElseThrow())
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of("socle", "socle", "socle", "optionnel", "optionnel"),
                DOSSIER.plan().axes().stream()
                        .flatMap(axis -> axis.statusAsWritten().stream())
                        .toList());
        assertEquals(Optional.of(MissionStatus.COMPLEMENTARY), axis("4").status());
        assertEquals(Optional.of(Mission.CRISE), axis("6").mission());
        assertEquals(Optional.empty(), axis("6").status());
        assertEquals(Mark.NOT_STATED, axis("6").marks().get("status"));
    }

    @Test
    void eachAxisHeadsTwoSheetsByTheSecondDigitOfTheirCodes() {
        assertEquals(12, DOSSIER.plan().actions().size());
        for (Axis axis : DOSSIER.plan().axes()) {
            assertEquals(
                    List.of("2." + axis.code() + ".1", "2." + axis.code() + ".2"),
                    DOSSIER.plan().actions().stream()
                            .filter(action -> action.axes().get(0).equals(axis.code()))
                            .map(ActionSheet::code)
                            .toList());
        }
    }

    @Test
    @Feature(in = "004", value = "Action in several axes / link to another axis")
    @Trap("004-6")
    void twoActionsBelongToTheAxisOfQualityToo() {
        assertEquals(List.of("2", "4"), action("2.2.1").axes());
        assertEquals(List.of("3", "4"), action("2.3.1").axes());
        assertEquals(
                List.of("2.2.1", "2.3.1", "2.4.1", "2.4.2"),
                DOSSIER.plan().coverage().get(Mission.QUALITE));
    }

    @Test
    @Trap("004-6")
    void oneActionIsCarriedByTheHospital() {
        assertEquals(List.of("CHIRC", "CPTS", "ASSAD"), action("2.3.2").carriers());
        assertEquals(
                1,
                DOSSIER.plan().actions().stream()
                        .filter(action -> !action.carriers().isEmpty())
                        .count());
    }

    @Test
    @Feature(in = "004", value = "Maturity word, maturity missing")
    @Trap("004-5")
    void sheetsHaveAMaturityAndTheRowsOfThePlanHaveNone() {
        Map<MaturityLevel, Long> sheets = DOSSIER.plan().actions().stream()
                .collect(Collectors.groupingBy(
                        action -> action.maturity().orElseThrow(), TreeMap::new, Collectors.counting()));
        assertEquals(
                Map.of(MaturityLevel.INITIAL, 2L, MaturityLevel.REPEATABLE, 3L, MaturityLevel.DEFINED, 7L), sheets);
        assertEquals(31, objectives().size());
        assertTrue(objectives().stream().allMatch(row -> row.maturity().isEmpty()));
        assertTrue(objectives().stream().allMatch(row -> row.marks().get("maturity") == Mark.EMPTY));
    }

    @Test
    @Feature(in = "004", value = "Calendar: quarter, semester, month, year, \"fin de\", blank")
    @Trap("004-7")
    void calendarsAreAsPreciseAsWritten() {
        Map<String, String> calendars = new LinkedHashMap<>();
        DOSSIER.plan()
                .actions()
                .forEach(action -> calendars.put(
                        action.calendarAsWritten().orElseThrow(),
                        action.calendar().get(0).when().orElseThrow().text()));
        assertEquals("late 2021-S1", calendars.get("fin du premier semestre 2021"));
        assertEquals("2021-S2", calendars.get("second semestre 2021"));
        assertEquals("2021-T4", calendars.get("dernier trimestre 2021"));
        assertEquals("early 2021-S2", calendars.get("début du second semestre 2021"));
        assertEquals("mid 2023-S2", calendars.get("courant du second semestre 2023"));
        assertEquals("late 2022-S2", calendars.get("fin du deuxième semestre 2022"));
        assertEquals(
                LocalDate.of(2021, 6, 30),
                new ApproximateDate(calendars.get("fin du premier semestre 2021"))
                        .latest()
                        .orElseThrow());
        assertEquals(
                "2021-06",
                action("2.1.1").objectives().get(0).start().orElseThrow().text());
        assertEquals(
                5,
                objectives().stream()
                        .filter(row -> row.start().equals(Optional.of(new ApproximateDate("2021/2022"))))
                        .count());
        List<Objective> undated =
                objectives().stream().filter(row -> row.start().isEmpty()).toList();
        assertEquals(7, undated.size());
        assertTrue(undated.stream().allMatch(row -> row.marks().get("start") == Mark.EMPTY));
    }

    @Test
    @Feature(in = "004", value = "Phases with several dates, annual repeat")
    void theStepsOfOneActionHaveSeveralDatesAndSomeAreRepeated() {
        assertEquals(
                List.of("2021-10", "2021/2022", "2021-09", "2021-11"),
                action("2.2.1").objectives().stream()
                        .map(row -> row.start().orElseThrow().text())
                        .toList());
        assertEquals(
                Optional.of(Frequency.parse("1/year")),
                action("2.5.1").steps().get(1).every());
        assertEquals(
                Optional.of(Frequency.parse("1/quarter")),
                action("2.1.1").steps().get(1).every());
    }

    @Test
    @Feature(in = "004", value = "Action finished before the project date")
    @Trap("004-7")
    void oneActionIsOverBeforeTheProjectAndOneComesAfterThePlan() {
        assertEquals(LocalDate.of(2021, 5, 7), PROJECT);
        assertEquals(
                List.of("2.6.1"),
                DOSSIER.plan().actions().stream()
                        .filter(action -> action.calendar()
                                .get(0)
                                .when()
                                .flatMap(ApproximateDate::latest)
                                .filter(PROJECT::isAfter)
                                .isPresent())
                        .map(ActionSheet::code)
                        .toList());
        assertEquals(
                List.of("2023-09", "2024-01"),
                objectives().stream()
                        .flatMap(row -> row.start().stream())
                        .filter(start -> start.earliest().isAfter(LocalDate.of(2022, 12, 31)))
                        .map(ApproximateDate::text)
                        .toList());
    }

    @Test
    @Feature(in = "004", value = "Objective at three levels")
    @Trap("004-9")
    void thePlanNamesThreeLevelsAndItsRowsAreOfTheLowest() {
        assertTrue(DOCUMENT.statements().stream()
                .anyMatch(said -> said.about().equals("annexe 3")
                        && said.text().contains("généraux, spécifiques et opérationnels")));
        assertEquals(
                Map.of(ObjectiveLevel.OPERATIONAL, 31L),
                objectives().stream().collect(Collectors.groupingBy(Objective::level, Collectors.counting())));
        assertEquals(
                List.of(2, 2, 4, 4, 4, 3, 2, 2, 3, 2, 1, 2),
                DOSSIER.plan().actions().stream()
                        .map(action -> action.objectives().size())
                        .toList());
    }

    @Test
    @Trap("004-9")
    void anIndicatorIsWordedOtherwiseOnTheSheetAndInThePlan() {
        List<String> inPlan = action("2.2.2").objectives().get(1).indicators();
        assertEquals(List.of("passages au SAU", "hospitalisations"), inPlan);
        List<String> onSheet = indicators("2.2.2").stream()
                .map(indicator -> indicator.name().orElseThrow())
                .toList();
        assertTrue(onSheet.contains("hospitalisations et réhospitalisations"));
        assertTrue(inPlan.stream().noneMatch(onSheet::contains));
    }

    @Test
    @Feature(in = "004", value = "Target: trend words or arrows")
    @Trap("004-3")
    void everyTargetIsAnArrow() {
        Map<Trend, Integer> arrows = new HashMap<>();
        Map<Trend, String> written = Map.of(Trend.UP, "↗", Trend.STABLE, "→", Trend.DOWN, "↘");
        for (Indicator indicator : DOSSIER.annex().indicators()) {
            assertEquals(1, indicator.goal().targets().size(), indicator.code());
            Target target = indicator.goal().targets().get(0).targets().get(0);
            Trend trend = ((Target.Direction) target).trend();
            assertEquals(
                    Optional.of(written.get(trend)),
                    indicator.goal().targets().get(0).asWritten());
            arrows.merge(trend, 1, Integer::sum);
        }
        assertEquals(Map.of(Trend.UP, 41, Trend.STABLE, 2, Trend.DOWN, 6), arrows);
    }

    @Test
    @Feature(in = "004", value = "One arrow for several indicators, composite indicator")
    @Trap("004-3")
    void oneArrowCoversTheIndicatorsOfARowAndOneIndicatorCountsTwoThings() {
        Objective row = action("2.1.2").objectives().get(1);
        assertEquals(List.of("appels", "taux d'occupation"), row.indicators());
        assertEquals(Optional.of(Trend.STABLE), row.trend());
        assertEquals(
                List.of("2.2.1", "2.3.1", "2.3.1", "2.4.1", "2.4.1", "2.4.2", "2.6.2"),
                DOSSIER.annex().indicators().stream()
                        .filter(indicator -> indicator.name().orElseThrow().startsWith("nombre et "))
                        .map(indicator -> indicator.attachedTo().action().orElseThrow())
                        .toList());
    }

    @Test
    @Feature(in = "004", value = "Target: to be determined / by avenant / empty")
    void threeRowsOfThePlanHaveNoTargetAndNoIndicator() {
        List<Objective> empty =
                objectives().stream().filter(row -> row.trend().isEmpty()).toList();
        assertEquals(
                List.of("évaluer les objectifs", "échanges", "conjoints"),
                empty.stream().map(Objective::text).toList());
        assertTrue(empty.stream()
                .allMatch(row -> row.marks().get("trend") == Mark.EMPTY
                        && row.marks().get("indicators") == Mark.EMPTY
                        && row.marks().get("start") == Mark.EMPTY));
    }

    @Test
    @Feature(in = "004", value = "Hierarchical indicator (sub-populations)")
    @Trap("004-4")
    void oneRateHasThreePartsEachWithItsArrow() {
        List<Indicator> parts = DOSSIER.annex().indicators().stream()
                .filter(indicator -> indicator.attachedTo().parent().isPresent())
                .toList();
        assertEquals(
                List.of("211-1-ald", "211-1-css", "211-1-70"),
                parts.stream().map(Indicator::code).toList());
        assertTrue(parts.stream()
                .allMatch(part -> part.attachedTo().parent().equals(Optional.of("211-1"))
                        && part.goal().targets().get(0).targets().equals(List.of(new Target.Direction(Trend.DOWN)))));
        assertEquals(49 - 3, DOSSIER.annex().indicators().size() - parts.size());
    }

    @Test
    @Feature(in = "004", value = "Nature moyen/résultat stated, missing, changing by year")
    void onlyTheIndicatorsOfOneSheetAreSaidToBeOfResults() {
        assertEquals(6, indicators("2.2.1").size());
        for (Indicator indicator : DOSSIER.annex().indicators()) {
            boolean oncology = indicator.attachedTo().action().orElseThrow().equals("2.2.1");
            assertEquals(
                    oncology ? Map.of(1, IndicatorNature.RESULT) : Map.of(), indicator.natures(), indicator.code());
            assertEquals(!oncology, indicator.marks().get("natures") == Mark.NOT_STATED, indicator.code());
        }
    }

    @Test
    @Feature(in = "004", value = "Baseline only in the context text")
    void whereAnIndicatorStoodIsOnlyToldInTheContext() {
        assertTrue(action("2.1.1").context().orElseThrow().contains("11,1 %"));
        assertTrue(action("2.1.2").context().orElseThrow().contains("18,4 %"));
        assertTrue(action("2.2.2").context().orElseThrow().contains("un seul cardiologue"));
        for (Indicator indicator : DOSSIER.annex().indicators()) {
            assertEquals(Optional.empty(), indicator.goal().baseline(), indicator.code());
            assertEquals(Mark.NOT_STATED, indicator.goal().marks().get("baseline"), indicator.code());
            assertFalse(indicator.weighting().weight().isStated(), indicator.code());
        }
    }

    @Test
    @Feature(in = "004", value = "Existing organisation, partners vs actors")
    void partnersAreNotActorsAndSomethingMayBeInPlaceBefore() {
        for (ActionSheet action : DOSSIER.plan().actions()) {
            assertEquals(List.of("ARS", "CPAM", "MSA"), action.partners().subList(0, 3), action.code());
            assertTrue(Stream.of("ARS", "CPAM", "MSA").noneMatch(action.actors()::contains), action.code());
            assertTrue(action.existingOrganisation().isPresent(), action.code());
        }
        assertEquals(
                List.of("2.1.1", "2.5.2"),
                DOSSIER.plan().actions().stream()
                        .filter(action -> action.existingOrganisation().equals(Optional.of("aucune")))
                        .map(ActionSheet::code)
                        .toList());
        assertTrue(action("2.2.2").partners().contains("CHIRC"));
        assertTrue(action("2.3.2").actors().contains("CHIRC"));
    }

    @Test
    @Trap("004-12")
    void meansAreWordsAndFiveSheetsNameNoMoney() {
        List<Means> all = DOSSIER.plan().actions().stream()
                .flatMap(action -> action.means().stream())
                .toList();
        assertTrue(all.stream()
                .allMatch(means -> means.text().isPresent()
                        && means.amount().isEmpty()
                        && means.etp().isEmpty()));
        assertEquals(
                Map.of(MeansKind.HUMAN, 12L, MeansKind.MATERIAL, 12L, MeansKind.FINANCIAL, 7L),
                all.stream().collect(Collectors.groupingBy(Means::kind, Collectors.counting())));
        List<String> silent = DOSSIER.plan().actions().stream()
                .filter(action -> action.means().stream().noneMatch(means -> means.kind() == MeansKind.FINANCIAL))
                .map(ActionSheet::code)
                .toList();
        assertEquals(List.of("2.1.1", "2.5.1", "2.5.2", "2.6.1", "2.6.2"), silent);
        assertTrue(silent.stream()
                .allMatch(code -> action(code).note().orElseThrow().contains("la fiche n'en dit rien")));
        assertEquals(Optional.empty(), DOSSIER.plan().etp());
        assertTrue(all.stream()
                .filter(means -> means.kind() == MeansKind.FINANCIAL)
                .allMatch(means -> means.amountKind().equals(Optional.of(Means.AmountKind.UNQUANTIFIED))));
    }

    @Test
    void eachSheetIsFollowedAtItsOwnPace() {
        assertEquals(
                Stream.of("1/quarter", "1/year").map(Frequency::parse).toList(),
                action("2.1.1").followedUp());
        assertEquals(List.of(Frequency.parse("1/half-year")), action("2.3.1").followedUp());
        assertEquals(List.of(), action("2.6.1").followedUp());
        assertEquals(
                Optional.of("évaluation en fin de campagne"), action("2.6.1").followUp());
    }

    @Test
    @Feature(in = "004", value = "Prospects without fiche")
    void sixThingsAreMeantForLater() {
        assertEquals(
                List.of(
                        "autres cancers",
                        "gériatrie",
                        "réadaptation cardiaque",
                        "risque iatrogène",
                        "séances d'information (APA, mobilité)",
                        "exercices et retours d'expérience sur les crises"),
                DOSSIER.plan().prospects().stream().map(Prospect::text).toList());
    }

    @Test
    void contradictionsBetweenSheetsAndPlanAreRemarked() {
        assertTrue(action("2.2.1").objectives().stream()
                .flatMap(row -> row.start().stream())
                .anyMatch(start -> start.earliest()
                        .isBefore(action("2.2.1")
                                .calendar()
                                .get(0)
                                .when()
                                .orElseThrow()
                                .earliest())));
        assertTrue(remark(Remark.Kind.CONTRADICTION, "plan.actions.2.calendar").contains("septembre 2021"));
        assertTrue(action("2.4.2")
                .objectives()
                .get(1)
                .start()
                .orElseThrow()
                .earliest()
                .isAfter(action("2.4.2")
                        .calendar()
                        .get(0)
                        .when()
                        .flatMap(ApproximateDate::latest)
                        .orElseThrow()));
        assertTrue(remark(Remark.Kind.CONTRADICTION, "plan.actions.7.calendar").contains("janvier 2024"));
        assertNotEquals(
                value(figures("Insuffisance cardiaque grave").get(0)),
                value(action("2.2.2").figures().get(0).values().get(0)));
    }

    @Test
    void everyRemarkIsAboutAPlaceOfTheDossier() {
        Set<String> places = DossierFacts.of(DOSSIER).keySet();
        for (Remark remark : DOCUMENT.remarks()) {
            String about = remark.about().orElseThrow();
            assertTrue(places.stream().anyMatch(place -> place.equals(about) || place.startsWith(about + ".")), about);
        }
    }

    private static List<Objective> objectives() {
        return DOSSIER.plan().actions().stream()
                .flatMap(action -> action.objectives().stream())
                .toList();
    }

    private static ActionSheet action(String code) {
        return DOSSIER.plan().actions().stream()
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Axis axis(String code) {
        return DOSSIER.plan().axes().stream()
                .filter(axis -> axis.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Indicator> indicators(String action) {
        return DOSSIER.annex().indicators().stream()
                .filter(indicator -> indicator.attachedTo().action().equals(Optional.of(action)))
                .toList();
    }

    private static Body body(Body.Kind kind) {
        return GOVERNANCE.bodies().stream()
                .filter(body -> body.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Milestone milestone(ConstitutionStep step) {
        return DOSSIER.community().history().chronology().stream()
                .filter(event -> event.step().equals(Optional.of(step)))
                .findFirst()
                .orElseThrow();
    }

    private static Milestone event(String start) {
        return DOSSIER.community().history().chronology().stream()
                .filter(event -> event.what().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static long members(String start) {
        return GOVERNANCE.membership().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(start))
                .map(entry -> entry.getValue().number().longValueExact())
                .findFirst()
                .orElseThrow();
    }

    private static String remark(Remark.Kind kind, String about) {
        return DOCUMENT.remarks().stream()
                .filter(remark -> remark.kind() == kind && remark.about().equals(Optional.of(about)))
                .map(Remark::text)
                .collect(Collectors.joining("\n"));
    }

    private static Statistic statistic(String label) {
        return DOCUMENT.statistics().stream()
                .filter(statistic -> statistic.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<Observation> figures(String label) {
        return statistic(label).values();
    }

    private static Map<String, BigDecimal> counts(String label) {
        Map<String, BigDecimal> counts = new LinkedHashMap<>();
        figures(label)
                .forEach(cell -> counts.put(
                        cell.of().orElseThrow(),
                        cell.count().flatMap(Figure::number).orElseThrow()));
        return counts;
    }

    /** The territory's own cell as an empty text, once it has been compared, and each other with its value. */
    private static List<String> cells(String label, double own) {
        List<Observation> values = figures(label);
        assertEquals(Optional.empty(), values.get(0).of());
        assertEquals(0, BigDecimal.valueOf(own).compareTo(value(values.get(0))));
        return values.stream()
                .map(cell -> cell.of().map(of -> of + " " + value(cell)).orElse(""))
                .toList();
    }

    private static BigDecimal value(Observation cell) {
        return cell.value().flatMap(Figure::number).orElseThrow();
    }

    private static BigDecimal votes(College college) {
        return college.voteShare().orElseThrow().number();
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal population() {
        return new BigDecimal(TERRITORY.populations().get("projet").count());
    }

    private static LegalBand band(SizeClass size) {
        return (LegalBand) RuleBook.standard()
                .parameters()
                .find("size.band")
                .orElseThrow()
                .timeline()
                .get(0)
                .bySize()
                .get(size);
    }

    private static int professionals(Function<ProfessionalCount, Figure> cell) {
        return TERRITORY.professionals().stream()
                .map(cell)
                .mapToInt(RedonDossierTest::number)
                .sum();
    }

    /** What a cell adds to a sum; a blank one adds nothing. */
    private static int number(Figure figure) {
        return figure.number().map(BigDecimal::intValueExact).orElse(0);
    }

    /** How many different people some commissions have; those without a key are all different. */
    private static int distinct(Commission... commissions) {
        Set<String> known = new HashSet<>();
        List<Participant> all = Stream.of(commissions)
                .flatMap(commission -> Stream.concat(commission.referents().stream(), commission.members().stream()))
                .toList();
        int unknown = IntStream.range(0, all.size())
                .map(i -> all.get(i).person().map(known::add).isPresent()
                        ? 0
                        : all.get(i).people())
                .sum();
        return unknown + known.size();
    }
}
