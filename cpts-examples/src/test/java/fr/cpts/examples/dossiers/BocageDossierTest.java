package fr.cpts.examples.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.Remark;
import fr.cpts.model.community.ConstitutionStep;
import fr.cpts.model.community.Milestone;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.indicator.Baseline;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.plan.Axis;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.Frequency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A community whose ten indicators have targets from N+1 to N+5, in every form. */
class BocageDossierTest {

    private static final Dossier DOSSIER = Example.named("bocage").orElseThrow().dossier();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Test
    void theContractIsStillWhatTheDocumentSays() {
        Contract contract = DOSSIER.contract().orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2020, 12, 24)), contract.signedOn());
        assertEquals(Optional.empty(), contract.sizeClass());
        assertEquals(5, contract.missions().size());
        assertEquals(List.of("79"), DOSSIER.community().departements());
    }

    @Test
    @Feature(
            in = "003",
            value = {"Mission catalogue versioned, crisis optional or missing", "Axis with no indicator"})
    @Trap({"003-1", "003-10"})
    void aSixthAxisAnswersToACrisisThatTheContractHasNoMissionForAndHasNoIndicator() {
        assertEquals(
                List.of("1", "2", "3", "4", "5", "6"),
                DOSSIER.plan().axes().stream().map(Axis::code).toList());
        Axis crisis = DOSSIER.plan().axes().get(5);
        assertEquals(Optional.of(Mission.CRISE), crisis.mission());
        assertTrue(!DOSSIER.contract().orElseThrow().missions().containsKey(Mission.CRISE));
        assertEquals(2, crisis.contents().size());
        assertEquals(List.of(), codes(DOSSIER.annex().indicators(), "6"));
    }

    @Test
    @Feature(
            in = "003",
            value = {
                "Indicator without action (unnamed action)",
                "Mission without action, or only one with its own title"
            })
    @Trap("003-10")
    void fiveOfTenIndicatorsStandBesideNoAction() {
        assertEquals(10, DOSSIER.annex().indicators().size());
        assertEquals(List.of(), DOSSIER.plan().actions());
        assertEquals(
                List.of("2-1", "2-2", "4-1", "5-1", "5-2"),
                DOSSIER.annex().indicators().stream()
                        .filter(row -> row.attachedTo().marks().get("actionTitle") == Mark.EMPTY)
                        .map(Indicator::code)
                        .toList());
        assertEquals(
                List.of("1-1", "1-2"),
                DOSSIER.annex().indicators().stream()
                        .filter(row -> row.attachedTo()
                                .actionTitle()
                                .equals(Optional.of("Progression de la patientèle avec MT")))
                        .map(Indicator::code)
                        .toList());
        assertEquals(Optional.of("Couverture vaccinale"), at("3-1").attachedTo().actionTitle());
        assertEquals(Optional.of("Couverture vaccinale"), at("3-2").attachedTo().actionTitle());
        assertEquals(Optional.of("Dépistage de cancer"), at("3-3").attachedTo().actionTitle());
        assertEquals(List.of("3-1", "3-2", "3-3"), codes(DOSSIER.annex().indicators(), "3"));
        DOSSIER.annex()
                .indicators()
                .forEach(row ->
                        assertEquals(Mark.NOT_STATED, row.weighting().marks().get("weight"), row.code()));
    }

    @Test
    @Feature(in = "003", value = "Baseline by number, rate + count, text, dash, frequency")
    @Trap("003-7")
    void whereAnIndicatorStoodIsANumberARateWithACountAFrequencyATextADashOrANumberWithStars() {
        assertEquals(Optional.of(Quantity.of(5280)), baseline("1-1").value());
        assertEquals(Optional.of(Quantity.of(631)), baseline("1-2").value());
        assertRate("3-1", "74,7% (436 patients)", "74.7 %", "436 patients");
        assertRate("3-2", "50,3% (8169 patients)", "50.3 %", "8169 patients");
        assertRate("3-3", "34,3% (5549 patients)", "34.3 %", "5549 patients");
        assertEquals(
                Optional.of(new Frequency(1, Optional.of(1), Frequency.Per.MONTH)),
                baseline("4-1").frequency());
        assertEquals(Optional.of("1/mois"), baseline("4-1").asWritten());
        assertEquals(Mark.UNCLEAR, baseline("4-1").marks().get("frequency"));
        assertEquals(Optional.empty(), baseline("5-1").value());
        assertTrue(baseline("5-1").note().orElseThrow().contains("maisons de stagiaires"));
        assertEquals(Optional.of("–"), baseline("2-1").asWritten());
        assertEquals(Mark.EMPTY, baseline("2-1").marks().get("value"));
        assertEquals(Optional.of("-"), baseline("5-2").asWritten());
        assertEquals(Mark.EMPTY, baseline("5-2").marks().get("value"));
        assertEquals(Optional.of("1635**"), baseline("2-2").asWritten());
        assertEquals(Optional.of(Quantity.of(1635)), baseline("2-2").value());
        assertEquals(Mark.UNCLEAR, baseline("2-2").marks().get("value"));
    }

    @Test
    void thePatientsBesideARateMayBeItsNumerator() {
        Baseline flu = baseline("3-2");
        assertEquals(
                new BigDecimal("16240"),
                flu.count()
                        .orElseThrow()
                        .number()
                        .multiply(HUNDRED)
                        .divide(flu.value().orElseThrow().number(), 0, RoundingMode.DOWN)
                        .divide(BigDecimal.TEN, 0, RoundingMode.HALF_UP)
                        .multiply(BigDecimal.TEN));
        assertEquals(Mark.UNCLEAR, flu.marks().get("count"));
    }

    @Test
    @Feature(in = "003", value = "Data source (ReZone, CPAM, DAC, déclaratif)")
    void theStarOfTheInitialValuesMeansReZoneAndTwoRowsNameOtherData() {
        assertEquals(
                List.of("1-1", "1-2", "3-1", "3-2", "3-3"),
                DOSSIER.annex().indicators().stream()
                        .filter(row ->
                                row.goal().baseline().orElseThrow().source().equals(Optional.of("ReZone")))
                        .map(Indicator::code)
                        .toList());
        assertEquals(
                Optional.of("données de l'Assurance Maladie"), at("1-1").proof().source());
        assertEquals(Optional.of("données de la PTA"), at("2-1").proof().source());
        assertEquals(List.of("Feuilles d'émargement"), at("4-1").proof().evidence());
    }

    @Test
    @Feature(
            in = "003",
            value = {"Target: multi-year absolute or relative", "Target: date relative to contract or action start"})
    @Trap("003-6")
    void targetsAreOfYearsCountedFromN() {
        assertEquals(
                IntStream.of(5000, 4500, 4000, 3500, 2500)
                        .mapToObj(level ->
                                List.of(new Target.Level(Quantity.of(level), Optional.empty(), Optional.empty())))
                        .toList(),
                at("1-1").goal().targets().stream().map(TargetCell::targets).toList());
        assertEquals(
                List.of("-10%", "-10%", "-20%", "-20%", "-20%"),
                at("1-2").goal().targets().stream()
                        .map(cell -> cell.asWritten().orElseThrow())
                        .toList());
        assertEquals(
                List.of("+5%", "+5%", "+5%", "+5%", "+5%"),
                at("2-2").goal().targets().stream()
                        .map(cell -> cell.asWritten().orElseThrow())
                        .toList());
        for (Indicator row : DOSSIER.annex().indicators()) {
            if (row.attachedTo().axis().equals(Optional.of("3"))) {
                continue;
            }
            assertEquals(
                    List.of(1, 2, 3, 4, 5),
                    row.goal().targets().stream()
                            .map(cell -> cell.year().orElseThrow())
                            .toList(),
                    row.code());
            for (TargetCell cell : row.goal().targets()) {
                assertEquals(Optional.of(TargetCell.CountedFrom.CONTRACT), cell.countedFrom(), row.code());
                assertEquals(Mark.INFERRED, cell.marks().get("countedFrom"), row.code());
            }
        }
    }

    @Test
    @Trap("003-8")
    void aRelativeTargetHasTwoReadingsAndTheDocumentChoosesNeither() {
        assertEquals(List.of(-10, -10, -20, -20, -20), percents("1-2"));
        assertEquals(List.of(5, 5, 5, 5, 5), percents("2-2"));
        assertEquals("[568, 568, 505, 505, 505]", sinceBaseline("1-2", 0).toString());
        assertEquals(
                "[567.9, 511.1, 408.9, 327.1, 261.7]",
                sincePreviousYear("1-2", 1).toString());
        assertEquals(
                "[1716.8, 1716.8, 1716.8, 1716.8, 1716.8]",
                sinceBaseline("2-2", 1).toString());
        assertEquals(
                "[1716.8, 1802.6, 1892.7, 1987.4, 2086.7]",
                sincePreviousYear("2-2", 1).toString());
        assertTrue(remarked(Remark.Kind.AMBIGUITY, "valeur initiale ou de l'année précédente"));
    }

    @Test
    @Feature(in = "003", value = "Target: free text, deliverable, process")
    void someYearsAskForSomethingToProduceOrToCarryOut() {
        assertTrue(target("2-1", 1) instanceof Target.Deliverable tool
                && tool.text().contains("situations complexes"));
        assertTrue(target("2-1", 2) instanceof Target.Deliverable tool
                && tool.text().contains("hospitalisations"));
        assertEquals(new Target.Deliverable("Lister les actions mises en place"), target("5-1", 1));
        assertEquals(new Target.Process("Compter, classer par spécialité"), target("5-2", 1));
        assertEquals(new Target.Process("Échange de stagiaires entre professionnels"), target("5-2", 2));
    }

    @Test
    @Feature(in = "003", value = "Target: to be determined / by avenant / empty")
    @Trap("003-6")
    void aCellMayBeBlankOrADashOrLeftToAnAmendment() {
        assertEquals(List.of("blank", "blank", "blank"), written("2-1", 3));
        assertEquals(List.of("–", "–", "–", "–", "–"), written("4-1", 1));
        assertEquals(List.of("-", "-", "-", "-"), written("5-1", 2));
        assertEquals(List.of("-", "-", "-"), written("5-2", 3));
        for (String code : List.of("3-1", "3-2", "3-3")) {
            assertEquals(
                    List.of(
                            new Target.Process("À comptabiliser sur le territoire"),
                            new Target.ToBeSet(Optional.of("Données révisées par avenant"), Optional.of(true))),
                    at(code).goal().targets().stream()
                            .flatMap(cell -> cell.targets().stream())
                            .toList(),
                    code);
        }
    }

    @Test
    @Feature(in = "003", value = "Lost content (image) to be marked as unknown")
    void theYearsOfMergedCellsAndTheFacilitiesOfTheMapAreLost() {
        for (String code : List.of("3-1", "3-2", "3-3")) {
            assertEquals(2, at(code).goal().targets().size(), code);
            for (TargetCell cell : at(code).goal().targets()) {
                assertEquals(Optional.empty(), cell.year(), code);
                assertEquals(Map.of("year", Mark.LOST), cell.marks(), code);
            }
        }
        assertEquals(
                Map.of("populations", Mark.NOT_STATED, "facilities", Mark.LOST),
                DOSSIER.territory().orElseThrow().marks());
    }

    @Test
    @Feature(
            in = "003",
            value = {"Lettre d'intention date", "Calendar: quarter, semester, month, year, \"fin de\", blank"})
    @Trap("003-11")
    void theLetterOfIntentIsOfTheEndOfAYearTheHiringOfAMonthAndTheContractOfADay() {
        Milestone letter = DOSSIER.community().history().chronology().stream()
                .filter(event -> event.step().equals(Optional.of(ConstitutionStep.LETTER_OF_INTENT)))
                .findFirst()
                .orElseThrow();
        assertEquals("late 2019", letter.when().orElseThrow().toString());
        assertEquals(LocalDate.of(2019, 1, 1), letter.when().get().earliest());
        assertEquals(
                Optional.of(LocalDate.of(2019, 12, 31)), letter.when().get().latest());
        assertEquals(
                List.of(
                        "",
                        "2017-11-13",
                        "late 2019",
                        "2020-03",
                        "2020-03/2020-12",
                        "2020-06",
                        "2020-06",
                        "2020-12-24"),
                DOSSIER.community().history().chronology().stream()
                        .map(event -> event.when().map(Object::toString).orElse(""))
                        .toList());
        assertEquals(
                Mark.NOT_STATED,
                DOSSIER.community().history().chronology().get(0).marks().get("when"));
        assertEquals(
                Optional.of(Quantity.parse("6 MSP")),
                DOSSIER.community().history().chronology().get(5).count());
        assertEquals(
                Mark.UNCLEAR,
                DOSSIER.community().history().chronology().get(6).marks().get("what"));
        Milestone signature = DOSSIER.community().history().chronology().get(7);
        assertEquals(Optional.of(ConstitutionStep.CONTRACT_SIGNED), signature.step());
        assertEquals(
                DOSSIER.contract().orElseThrow().signedOn().orElseThrow(),
                signature.when().orElseThrow().earliest());
    }

    @Test
    void aRowThatSpeaksOfStabilityHalvesItsFigure() {
        assertEquals(List.of("Stabilisation"), at("1-1").proof().evidence());
        assertTrue(remarked(Remark.Kind.CONTRADICTION, "stabilisation"));
        BigDecimal last = ((Target.Level) target("1-1", 5)).value().number();
        assertTrue(last.multiply(BigDecimal.valueOf(2))
                        .compareTo(baseline("1-1").value().orElseThrow().number())
                < 0);
    }

    private static void assertRate(String code, String written, String rate, String count) {
        assertEquals(Optional.of(written), baseline(code).asWritten());
        assertEquals(Optional.of(Quantity.parse(rate)), baseline(code).value());
        assertEquals(Optional.of(Quantity.parse(count)), baseline(code).count());
    }

    private static Indicator at(String code) {
        return DOSSIER.annex().indicators().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Baseline baseline(String code) {
        return at(code).goal().baseline().orElseThrow();
    }

    private static Target target(String code, int year) {
        List<Target> targets = at(code).goal().targets().get(year - 1).targets();
        assertEquals(1, targets.size());
        return targets.get(0);
    }

    /** What the cells without a target have written in them, from a year on. */
    private static List<String> written(String code, int from) {
        return at(code).goal().targets().stream()
                .filter(cell -> cell.year().orElseThrow() >= from)
                .peek(cell -> assertEquals(Mark.EMPTY, cell.marks().get("targets")))
                .map(cell -> cell.asWritten().orElse("blank"))
                .toList();
    }

    private static List<String> codes(List<Indicator> rows, String axis) {
        return rows.stream()
                .filter(row -> row.attachedTo().axis().equals(Optional.of(axis)))
                .map(Indicator::code)
                .toList();
    }

    private static List<Integer> percents(String code) {
        return changes(code).stream()
                .map(change -> change.by().number().intValueExact())
                .toList();
    }

    private static List<Target.Change> changes(String code) {
        List<Target.Change> changes = at(code).goal().targets().stream()
                .flatMap(cell -> cell.targets().stream())
                .map(Target.Change.class::cast)
                .toList();
        for (Target.Change change : changes) {
            assertTrue(change.by().inPercent());
            assertEquals(Optional.of(Target.ChangeUnit.PERCENT), change.in());
            assertEquals(Optional.empty(), change.since());
        }
        return changes;
    }

    private static List<BigDecimal> sinceBaseline(String code, int decimals) {
        BigDecimal start = baseline(code).value().orElseThrow().number();
        return changes(code).stream()
                .map(change -> start.multiply(factor(change)).setScale(decimals, RoundingMode.HALF_UP))
                .toList();
    }

    private static List<BigDecimal> sincePreviousYear(String code, int decimals) {
        BigDecimal year = baseline(code).value().orElseThrow().number();
        List<BigDecimal> years = new ArrayList<>();
        for (Target.Change change : changes(code)) {
            year = year.multiply(factor(change));
            years.add(year.setScale(decimals, RoundingMode.HALF_UP));
        }
        return years;
    }

    private static BigDecimal factor(Target.Change change) {
        return BigDecimal.ONE.add(change.by().number().divide(HUNDRED));
    }

    private static boolean remarked(Remark.Kind kind, String words) {
        return DOSSIER.source().orElseThrow().remarks().stream()
                .anyMatch(remark -> remark.kind() == kind && remark.text().contains(words));
    }
}
