package fr.cpts.examples.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.Remark;
import fr.cpts.model.SourceDocument;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.plan.Axis;
import fr.cpts.model.taxonomy.IndicatorNature;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.Strand;
import fr.cpts.model.time.ApproximateDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The annex of a community of Gironde that it does not name: 59 indicators and every form of target. */
class GirondeDossierTest {

    private static final Dossier DOSSIER =
            Example.named("gironde").orElseThrow().dossier();
    private static final SourceDocument DOCUMENT = DOSSIER.source().orElseThrow();
    private static final List<Indicator> INDICATORS = DOSSIER.annex().indicators();

    @Test
    @Feature(in = "000", value = "CPTS name absent")
    @Trap("000-12")
    void anAnnexNeedNotSayWhoseItIs() {
        assertEquals(Optional.empty(), DOSSIER.community().name());
        assertEquals(Mark.NOT_STATED, DOSSIER.community().marks().get("name"));
        assertEquals(List.of("33"), DOSSIER.community().departements());
        assertEquals(Mark.INFERRED, DOSSIER.community().marks().get("departements"));
        assertEquals(SourceDocument.Kind.ANNEX, DOCUMENT.kind());
        assertEquals(
                Map.of("kind", Mark.INFERRED, "title", Mark.NOT_STATED, "datedOn", Mark.NOT_STATED), DOCUMENT.marks());
        for (String silent : List.of("project", "territory", "contract", "governance")) {
            assertEquals(Mark.NOT_STATED, DOSSIER.marks().get(silent), silent);
        }
        assertEquals(Mark.NOT_STATED, DOSSIER.plan().marks().get("actions"));
        assertEquals(Mark.NOT_STATED, DOSSIER.community().history().marks().get("chronology"));
    }

    @Test
    void fiftyNineRowsStandUnderSevenHeadings() {
        assertEquals(59, INDICATORS.size());
        assertEquals(
                "{1a=8, 1b=8, 2=14, 3=15, 4=1, 5=5, 6=8}",
                countedBy(indicator -> indicator.attachedTo().axis().orElseThrow())
                        .toString());
    }

    @Test
    @Feature(in = "000", value = "Two volets in one mission")
    @Trap("000-2")
    void twoHeadingsMakeOneMissionAndOnlyTogetherDoTheirWeightsCloseAtNineNinths() {
        assertEquals(
                List.of("1a", "1b"),
                DOSSIER.plan().axes().stream()
                        .filter(axis -> axis.mission().equals(Optional.of(Mission.ACCES_SOINS)))
                        .map(Axis::code)
                        .toList());
        assertEquals("6/9", units(weighted("1a"), 9));
        assertEquals("3/9", units(weighted("1b"), 9));
        for (Indicator indicator : INDICATORS) {
            Optional<Strand> strand =
                    switch (indicator.attachedTo().axis().orElseThrow()) {
                        case "1a" -> Optional.of(Strand.MEDECIN_TRAITANT);
                        case "1b" -> Optional.of(Strand.SOINS_NON_PROGRAMMES);
                        default -> Optional.empty();
                    };
            assertEquals(strand, indicator.attachedTo().strand(), indicator.code());
        }
    }

    @Test
    @Feature(in = "000", value = "Weight null, weight as exact fraction, sum = 1 by mission")
    @Trap("000-1")
    void weightsAreUnreducedFractionsThatMakeExactlyOneInEachMissionButTheCrisis() {
        Map<Mission, Ratio> sums = new LinkedHashMap<>();
        for (Indicator indicator : INDICATORS) {
            fraction(indicator)
                    .ifPresent(weight ->
                            sums.merge(indicator.attachedTo().mission().orElseThrow(), weight.ratio(), Ratio::plus));
        }
        assertEquals(
                Map.of(
                        Mission.ACCES_SOINS,
                        Ratio.ONE,
                        Mission.PARCOURS,
                        Ratio.ONE,
                        Mission.PREVENTION,
                        Ratio.ONE,
                        Mission.QUALITE,
                        Ratio.ONE,
                        Mission.ACCOMPAGNEMENT,
                        Ratio.ONE),
                sums);
        Map<String, Integer> written = new TreeMap<>();
        INDICATORS.forEach(indicator ->
                fraction(indicator).ifPresent(weight -> written.merge(weight.toString(), 1, Integer::sum)));
        assertEquals("{1/3=3, 1/4=4, 1/6=12, 1/9=5, 2/9=2}", written.toString());
        assertEquals(Optional.of("2/9"), at("1a-1").weightIn(1).map(Weight::toString));
        assertEquals(Optional.of("2/9"), at("1a-6").weightIn(1).map(Weight::toString));
    }

    @Test
    void theWeightsOfTheObjectivesOfAMissionAreThoseOfItsRows() {
        assertEquals("4/6", units(byObjective("Améliorer la gestion préhospitalière des urgences psychiatriques"), 6));
        assertEquals("2/6", units(byObjective("Favoriser le maintien à domicile des personnes âgées"), 6));
        assertEquals("1/6", units(byObjective("Dépistage du cancer colorectal"), 6));
        assertEquals(
                "1/6",
                units(byObjective("Améliorer la couverture vaccinale HPV chez les jeunes à partir de 12 ans"), 6));
        assertEquals("3/6", units(byObjective("Améliorer le dépistage des patients diabétiques"), 6));
        assertEquals("1/6", units(byObjective("Développer l'offre des ateliers nutrition/ETP sur plusieurs sites"), 6));
    }

    @Test
    void twentySixRowsWeighAndThirtyThreeAreFollowedWithoutWeight() {
        assertEquals(
                26,
                INDICATORS.stream()
                        .filter(row -> row.weighting().weight().isStated())
                        .count());
        assertEquals(
                "1a-2 1a-4 1a-5 1a-8 1b-1 1b-2 1b-3 1b-6 1b-8 2-3 2-4 2-7 2-9 2-10 2-12 2-13 2-14"
                        + " 3-1 3-3 3-4 3-5 3-7 3-10 3-11 3-12 3-14 4-1 5-1 5-2 6-3 6-6 6-7 6-8",
                codes(INDICATORS.stream()
                        .filter(row -> row.weighting().weight().byYears().isEmpty())
                        .toList()));
        for (Indicator indicator : INDICATORS) {
            Mark mark = indicator.weighting().marks().get("weight");
            if (indicator.weighting().weight().byYears().isEmpty()) {
                assertEquals(indicator.code().equals("4-1") ? Mark.NOT_STATED : Mark.EMPTY, mark, indicator.code());
            }
        }
    }

    @Test
    @Feature(in = "000", value = "Target: to be determined / by avenant / empty")
    void threeRowsHaveNeitherWeightNorTargetAndOneHasAWeightOnly() {
        List<Indicator> withoutTarget =
                INDICATORS.stream().filter(row -> targets(row.code()).isEmpty()).toList();
        assertEquals("1a-2 1a-4 1b-6 3-15", codes(withoutTarget));
        withoutTarget.forEach(
                row -> assertEquals(Mark.EMPTY, cell(row.code()).marks().get("targets"), row.code()));
        Indicator shifted = at("3-15");
        assertEquals(Optional.of("1/6"), shifted.weightIn(1).map(Weight::toString));
        assertEquals(Mark.INFERRED, shifted.weighting().marks().get("weight"));
        assertEquals(Mark.UNCLEAR, shifted.marks().get("name"));
        assertTrue(shifted.note().orElseThrow().contains("décalées"));
        assertEquals(
                List.of(new Target.ToBeSet(
                        Optional.of("% des enfants concernés par la vaccination à déterminer"), Optional.empty())),
                targets("3-7"));
    }

    @Test
    @Trap("000-4")
    void everyFormOfTargetStandsInTheOneColumn() {
        Map<String, Integer> forms = new TreeMap<>();
        INDICATORS.stream()
                .flatMap(row -> targets(row.code()).stream())
                .forEach(target -> forms.merge(target.getClass().getSimpleName(), 1, Integer::sum));
        assertEquals(
                "{Change=9, Count=20, Deadline=6, Deliverable=9, Level=13, More=1, Observed=1, Process=6, Stable=1,"
                        + " ToBeSet=1, Update=3}",
                forms.toString());
        assertEquals(
                55,
                INDICATORS.stream()
                        .filter(row -> cell(row.code()).asWritten().isPresent())
                        .count());
        assertEquals(
                "1a-1 1a-3 1b-1 1b-2 1b-4 1b-5 2-7 2-13 2-14 3-2 3-3 3-11 3-12 5-1 6-3",
                codes(INDICATORS.stream()
                        .filter(row -> targets(row.code()).size() > 1)
                        .toList()));
    }

    @Test
    @Feature(in = "000", value = "Target: percent with delta, \"=\"")
    void aBracketIsAChangeBesideTheLevelAndItsUnitIsNotGuessed() {
        assertEquals(List.of(level("90.8 %"), change("0.8")), targets("1a-1"));
        assertEquals(Optional.of("90,8%(+0,8)"), cell("1a-1").asWritten());
        assertEquals(List.of(level("4"), change("-0.7")), targets("1a-3"));
        assertEquals(List.of(level("5.5 %"), new Target.Stable()), targets("1b-1"));
        assertEquals(List.of(level("41 %"), change("-1 %")), targets("1b-2"));
        assertEquals(List.of(level("90 %"), change("10 %")), targets("1b-4"));
        assertEquals(List.of(level("5 %"), change("0")), targets("2-13"));
        assertEquals(List.of(level("12.5 %"), change("0")), targets("2-14"));
        assertEquals(List.of(level("26 %"), change("1")), targets("3-3"));
        assertEquals(List.of(level("75 %"), change("1.6")), targets("3-11"));
        assertEquals(List.of(level("75 %"), change("2.4")), targets("3-12"));
        assertEquals(
                "1a-1 1a-3 1b-1 1b-2 1b-4 2-13 2-14 3-3 3-11 3-12 6-2",
                codes(INDICATORS.stream()
                        .filter(row -> cell(row.code()).marks().get("targets") == Mark.UNCLEAR)
                        .toList()));
    }

    @Test
    @Feature(in = "000", value = "Baseline in implied form (delta)")
    @Trap("000-5")
    void whereAnIndicatorStoodIsOnlyImpliedByTheChangeOfItsTarget() {
        INDICATORS.forEach(row -> assertEquals(Optional.empty(), row.goal().baseline(), row.code()));
        assertEquals(new BigDecimal("90.0"), implied("1a-1"));
        assertEquals(new BigDecimal("4.7"), implied("1a-3"));
        assertEquals(new BigDecimal("42"), implied("1b-2"));
        assertEquals(new BigDecimal("80"), implied("1b-4"));
        assertEquals(new BigDecimal("12.5"), implied("2-14"));
        assertEquals(new BigDecimal("25"), implied("3-3"));
        assertEquals(new BigDecimal("73.4"), implied("3-11"));
        assertEquals(new BigDecimal("72.6"), implied("3-12"));
    }

    @Test
    @Trap("000-6")
    void whatIsBetterIsMoreInOneRowAndLessInAnotherAndToStayInAThird() {
        assertEquals(Optional.of(Indicator.Direction.HIGHER), at("1a-1").goal().direction());
        assertEquals(Optional.of(Indicator.Direction.LOWER), at("1a-3").goal().direction());
        assertEquals(Mark.INFERRED, at("1a-1").goal().marks().get("direction"));
        assertEquals(Mark.INFERRED, at("1a-3").goal().marks().get("direction"));
        assertTrue(targets("1b-1").contains(new Target.Stable()));
        assertEquals(Optional.empty(), at("1b-2").goal().direction());
        assertTrue(remarks().anyMatch(text -> text.contains("rebours")));
    }

    @Test
    @Feature(in = "000", value = "Target: count, minimum, \"1 de plus\"")
    void aCountMayHaveAUnitOrNoneOrAPeriodOrBeALeastOrBeSoManyMore() {
        assertEquals(List.of(count("70 actes")), targets("1b-8"));
        assertEquals(List.of(count("25")), targets("2-12"));
        assertEquals(
                List.of(new Target.Count(Quantity.parse("1 réunion"), Optional.empty(), Optional.of("an"))),
                targets("6-5"));
        assertEquals(
                new Target.Count(Quantity.parse("1 manifestation"), Optional.of(true), Optional.empty()),
                targets("3-2").get(0));
        assertEquals(List.of(new Target.More(Quantity.of(1))), targets("3-5"));
        assertEquals(
                "2-12 5-4 5-5 6-6",
                codes(INDICATORS.stream()
                        .filter(row -> targets(row.code()).stream()
                                .anyMatch(target -> target instanceof Target.Count count
                                        && count.number().unit().isEmpty()))
                        .toList()));
    }

    @Test
    @Feature(
            in = "000",
            value = {"Target: by date only", "Calendar: quarter, semester, month, year, \"fin de\", blank"})
    @Trap("000-8")
    void aMonthIsTheWholeTargetOrAPartOfIt() {
        Map<String, List<Target>> dated = new LinkedHashMap<>();
        INDICATORS.stream()
                .filter(row -> targets(row.code()).stream().anyMatch(Target.Deadline.class::isInstance))
                .forEach(row -> dated.put(row.code(), targets(row.code())));
        assertEquals(List.of("1a-7", "2-6", "2-7", "3-6", "3-10", "3-13"), List.copyOf(dated.keySet()));
        assertEquals(List.of(deadline("2024-03")), dated.get("1a-7"));
        assertEquals(List.of(new Target.Deliverable("Mise en place protocole"), deadline("2024-03")), dated.get("2-7"));
        for (String june : List.of("2-6", "3-6", "3-10", "3-13")) {
            assertEquals(List.of(deadline("2024-06")), dated.get(june), june);
        }
        assertEquals(
                Optional.of(LocalDate.of(2024, 6, 30)),
                ((Target.Deadline) targets("2-6").get(0)).by().latest());
    }

    @Test
    @Feature(in = "000", value = "Target: date relative to contract or action start")
    @Trap("000-9")
    void oneTargetIsWhatWillBeSeenAtTheEndOfTheSecondContractYear() {
        assertEquals(List.of(new Target.Observed(2)), targets("3-14"));
        assertEquals(
                Optional.of("Nombre de patients à la fin de la 2ème année d'ACI"),
                cell("3-14").asWritten());
        assertEquals(Optional.empty(), cell("3-14").year());
    }

    @Test
    @Feature(in = "000", value = "Target: free text, deliverable, process")
    void somethingToProduceToRefreshOrToCarryOutIsThreeThings() {
        assertEquals(List.of(new Target.Deliverable("Créer le dispositif, définir ses modalités")), targets("1a-6"));
        assertEquals(List.of(new Target.Update("Réactualiser la liste")), targets("1a-5"));
        assertEquals(List.of(new Target.Process("Inclure d'autres professionnels")), targets("2-9"));
        assertEquals(List.of(new Target.Process("Évaluation et ajustement du dispositif")), targets("6-7"));
        assertEquals(List.of(new Target.Deliverable("A faire")), targets("6-2"));
        assertEquals(
                "1a-5 1b-3 6-1",
                codes(INDICATORS.stream()
                        .filter(row -> targets(row.code()).stream().anyMatch(Target.Update.class::isInstance))
                        .toList()));
    }

    @Test
    @Feature(in = "000", value = "Several targets in one cell, percent + absolute")
    @Trap("000-10")
    void oneCellHoldsTwoTargetsAndOnePercentIsAlsoANumber() {
        assertEquals(List.of(count("1 réunion"), count("1 campagne d'info")), targets("1b-5"));
        assertEquals(List.of(count("1 réunion"), count("1 campagne d'info via le site ou autre")), targets("5-1"));
        assertEquals(new Target.Process("info à la population"), targets("3-2").get(1));
        assertEquals(
                List.of(
                        count("2 réunions"),
                        new Target.Process("organisation d'ateliers ou animations dans les cabinets")),
                targets("6-3"));
        Target.Level both = (Target.Level) targets("3-4").get(0);
        assertEquals(1, targets("3-4").size());
        assertEquals(Quantity.parse("90 %"), both.value());
        assertEquals(Optional.of(Quantity.parse("29 PH")), both.equivalent());
        BigDecimal all = both.equivalent()
                .get()
                .number()
                .multiply(BigDecimal.valueOf(100))
                .divide(both.value().number(), 0, RoundingMode.HALF_UP);
        assertEquals(new BigDecimal("32"), all);
    }

    @Test
    @Trap("000-7")
    void aNumberOfSomethingMayHaveAPercentAListOrAnEvaluationForTarget() {
        Map<String, Class<? extends Target>> odd = Map.of(
                "1b-3", Target.Update.class,
                "2-3", Target.Process.class,
                "2-9", Target.Process.class,
                "2-10", Target.Process.class,
                "5-2", Target.Level.class);
        odd.forEach((code, form) -> {
            assertTrue(at(code).name().orElseThrow().startsWith("Nombre de"), code);
            assertEquals(form, targets(code).get(0).getClass(), code);
        });
        assertTrue(((Target.Level) targets("5-2").get(0)).value().inPercent());
    }

    @Test
    @Feature(
            in = "000",
            value = {"Crisis: capped amount, conditional", "Euro amount: fixed, maximum, unquantified"})
    @Trap("000-3")
    void theCrisisHasNoWeightButACapAndACondition() {
        Indicator crisis = at("4-1");
        assertEquals(Optional.of(Mission.CRISE), crisis.attachedTo().mission());
        assertFalse(crisis.weighting().weight().isStated());
        assertEquals(Optional.of(Euros.parse("67500")), crisis.weighting().cap());
        assertEquals(
                Optional.of("versement si survenue d'une crise"),
                crisis.weighting().condition());
        assertEquals(List.of(new Target.Deliverable("Plan d'action mis en œuvre")), targets("4-1"));
        assertEquals(
                "4-1",
                codes(INDICATORS.stream()
                        .filter(row -> row.weighting().cap().isPresent()
                                || row.weighting().condition().isPresent())
                        .toList()));
    }

    @Test
    @Feature(
            in = "000",
            value = {
                "Mission catalogue versioned, crisis optional or missing",
                "Status socle/optional missing, other vocabulary"
            })
    void sixMissionsAreReadIntoTheHeadingsTheCrisisBeforeQualityAndNoneHasAStatus() {
        assertEquals(
                List.of(
                        Mission.ACCES_SOINS,
                        Mission.ACCES_SOINS,
                        Mission.PARCOURS,
                        Mission.PREVENTION,
                        Mission.CRISE,
                        Mission.QUALITE,
                        Mission.ACCOMPAGNEMENT),
                DOSSIER.plan().axes().stream()
                        .map(axis -> axis.mission().orElseThrow())
                        .toList());
        for (Axis axis : DOSSIER.plan().axes()) {
            assertEquals(Map.of("mission", Mark.INFERRED, "status", Mark.NOT_STATED), axis.marks(), axis.code());
            assertEquals(Optional.empty(), axis.statusAsWritten());
        }
    }

    @Test
    @Trap("000-11")
    void anObjectiveHasSeveralIndicatorsAMissionSeveralObjectivesAndOneIsWrittenTwice() {
        Map<String, Long> rows =
                countedBy(indicator -> indicator.attachedTo().objective().orElseThrow());
        assertEquals(14, rows.size());
        assertEquals(4, rows.get("Diminuer le nombre de patients sans médecin traitant sur le territoire"));
        assertEquals(4, rows.get("Diminuer le nb de patients sans MT sur le territoire"));
        assertEquals(4, rows.get("Prévenir l'épuisement professionnel"));
        assertEquals(
                4,
                INDICATORS.stream()
                        .filter(row -> row.attachedTo().mission().equals(Optional.of(Mission.PREVENTION)))
                        .map(indicator -> indicator.attachedTo().objective())
                        .distinct()
                        .count());
    }

    @Test
    void theNatureOfEveryRowButTheCrisisIsInferred() {
        assertEquals(22, ofNature(IndicatorNature.RESULT));
        assertEquals(36, ofNature(IndicatorNature.MEANS));
        for (Indicator indicator : INDICATORS) {
            assertEquals(
                    indicator.code().equals("4-1") ? Mark.NOT_STATED : Mark.INFERRED,
                    indicator.marks().get("natures"),
                    indicator.code());
        }
    }

    @Test
    void whatCanBeReadInTwoWaysIsSaid() {
        assertEquals(
                9,
                DOCUMENT.remarks().stream()
                        .filter(remark -> remark.kind() == Remark.Kind.AMBIGUITY)
                        .count());
        assertTrue(remarks().anyMatch(text -> text.contains("Action avec le CES")));
        assertTrue(remarks().anyMatch(text -> text.contains("67500E")));
        assertFalse(DOCUMENT.statements().isEmpty());
    }

    private static Indicator at(String code) {
        return INDICATORS.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static TargetCell cell(String code) {
        assertEquals(1, at(code).goal().targets().size(), code);
        return at(code).goal().targets().get(0);
    }

    private static List<Target> targets(String code) {
        return cell(code).targets();
    }

    private static Target level(String value) {
        return new Target.Level(Quantity.parse(value), Optional.empty(), Optional.empty());
    }

    private static Target change(String by) {
        return new Target.Change(Quantity.parse(by), Optional.empty(), Optional.empty());
    }

    private static Target count(String number) {
        return new Target.Count(Quantity.parse(number), Optional.empty(), Optional.empty());
    }

    private static Target deadline(String month) {
        return new Target.Deadline(ApproximateDate.parse(month));
    }

    private static BigDecimal implied(String code) {
        Target.Level level = (Target.Level) targets(code).get(0);
        Target.Change change = (Target.Change) targets(code).get(1);
        return level.value().number().subtract(change.by().number());
    }

    private static Optional<Weight.Fraction> fraction(Indicator indicator) {
        return indicator.weightIn(1).map(Weight.Fraction.class::cast);
    }

    private static List<Indicator> weighted(String axis) {
        return INDICATORS.stream()
                .filter(row -> row.attachedTo().axis().equals(Optional.of(axis)))
                .toList();
    }

    private static List<Indicator> byObjective(String objective) {
        return INDICATORS.stream()
                .filter(row -> row.attachedTo().objective().equals(Optional.of(objective)))
                .toList();
    }

    private static String units(List<Indicator> rows, int of) {
        List<Weight.Fraction> weights =
                rows.stream().flatMap(row -> fraction(row).stream()).toList();
        weights.forEach(weight -> assertEquals(of, weight.of()));
        return weights.stream().mapToInt(Weight.Fraction::units).sum() + "/" + of;
    }

    private static Map<String, Long> countedBy(Function<Indicator, String> key) {
        return INDICATORS.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static long ofNature(IndicatorNature nature) {
        return INDICATORS.stream()
                .filter(row -> row.natures().equals(Map.of(1, nature)))
                .count();
    }

    private static String codes(List<Indicator> rows) {
        return rows.stream().map(Indicator::code).collect(Collectors.joining(" "));
    }

    private static Stream<String> remarks() {
        return DOCUMENT.remarks().stream().map(Remark::text);
    }
}
