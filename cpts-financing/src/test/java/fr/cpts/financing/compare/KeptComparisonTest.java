package fr.cpts.financing.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.json.StatementJson;
import fr.cpts.financing.kept.KeptFinding;
import fr.cpts.financing.kept.KeptMissing;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.json.JsonDifference;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.envelope.Part;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptComparisonTest {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private static final Dossier DOSSIER = Dossier.named("X")
            .with(Contract.signedOn(LocalDate.of(2023, 1, 1))
                    .withDurationYears(1)
                    .withSizeClass(SizeClass.T3)
                    .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 7, 1)));

    private static final String KEPT = kept(Locale.FRENCH, DOSSIER, DAY, Positions.usual());

    @Test
    void aStatementDoesNotDifferFromItself() {
        KeptComparison comparison = between(KEPT, KEPT);
        assertTrue(comparison.isEmpty());
        assertTrue(comparison.comparesTexts());
    }

    @Test
    void anotherAnswerMovesPaymentsSumsAndEntitlementsAndIsToldAsAnInput() {
        KeptComparison comparison = between(
                KEPT, kept(Locale.FRENCH, DOSSIER, DAY, Positions.usual().with("P03", "months")));
        assertEquals(
                List.of(new Cause.ValueChange("positions.P03", Optional.of("days"), Optional.of("months"))),
                comparison.inputs());
        LineDifference advance = comparison.lines().get(0);
        assertEquals(
                new LineDifference.Line(LocalDate.of(2023, 7, 1), 1, new Envelope("PARCOURS"), PaymentKind.ADVANCE),
                advance.line());
        assertEquals(Euros.parse("-138.70"), advance.difference());
        assertEquals(Reason.NOT_SOUGHT, advance.reason());
        assertEquals(Sum.Whole.TOTAL, comparison.sums().get(0).sum());
        assertEquals(Euros.parse("-184.93"), comparison.sums().get(0).difference());
        EntitlementDifference fixed = comparison.entitlements().get(0);
        assertEquals(Part.FIXED, fixed.part());
        assertEquals(new Envelope("PARCOURS"), fixed.envelope());
        assertEquals(1, fixed.contractYear());
        assertEquals(Euros.parse("-184.93"), fixed.difference());
        assertEquals(Ratio.of(1, 4), fixed.inB().orElseThrow().share());
        assertTrue(comparison.findings().isEmpty());
    }

    @Test
    void whatOnlyOneStatementFoundOrWaitsForIsTold() {
        KeptComparison comparison = between(
                KEPT,
                kept(Locale.FRENCH, DOSSIER.withAchievement(Mission.PARCOURS, 1, Ratio.ONE), DAY, Positions.usual()));
        assertEquals(
                List.of("annex.achievements.PARCOURS.1"),
                comparison.missing().inA().stream().map(KeptMissing::place).toList());
        assertEquals(List.of(), comparison.missing().inB());
        assertEquals(
                List.of(PaymentKind.VARIABLE),
                comparison.lines().stream()
                        .map(difference -> difference.line().kind())
                        .toList());
        assertEquals(Optional.empty(), comparison.lines().get(0).inA());
    }

    @Test
    void aFindingThatWasRewordedIsInBothListsWhereTextsAreCompared() {
        KeptFinding first = KeptStatement.read("a", KEPT).findings().get(0);
        String reworded = KEPT.replace(first.text(), first.text() + "!");
        KeptComparison comparison = between(KEPT, reworded);
        assertEquals(List.of(first), comparison.findings().inA());
        assertEquals(
                List.of(new KeptFinding(first.code(), first.severity(), first.text() + "!")),
                comparison.findings().inB());
        assertFalse(comparison.isEmpty());
    }

    @Test
    void inTwoLanguagesFindingsAndCriteriaAreComparedByWhatTheySayAndNotByTheirWords() {
        KeptComparison comparison = between(KEPT, kept(Locale.ENGLISH, DOSSIER, DAY, Positions.usual()));
        assertFalse(comparison.comparesTexts());
        assertTrue(comparison.isEmpty(), comparison::toString);
    }

    @Test
    void anotherDayMovesWhatIsPaidAndIsToldAsAnInput() {
        KeptComparison comparison =
                between(KEPT, kept(Locale.FRENCH, DOSSIER, LocalDate.of(2023, 7, 1), Positions.usual()));
        assertEquals(
                List.of(new Cause.ValueChange("asOf", Optional.of("2024-06-30"), Optional.of("2023-07-01"))),
                comparison.inputs());
        assertEquals(List.of(), comparison.lines());
        assertEquals(
                List.of(Sum.Whole.PAID, Sum.Whole.TO_COME),
                comparison.sums().stream().map(SumDifference::sum).toList());
    }

    @Test
    void rulesLegalValuesNamesAndHypothesesThatDifferAreInputs() {
        String other = KEPT.replace(CALCULATOR.rules().rulesId(), "0".repeat(64))
                .replace(CALCULATOR.rules().parametersId(), "1".repeat(64))
                .replace("\"name\" : \"X\"", "\"name\" : \"Y\"")
                .replace("\"hypotheses\" : [ ]", "\"hypotheses\" : [\"contract.signedOn\"]");
        KeptComparison comparison = between(KEPT, other);
        assertEquals(
                List.of("community.name", "ruleSet.rules", "ruleSet.parameters"),
                comparison.inputs().stream().map(Cause.ValueChange::place).toList());
        assertEquals(List.of("contract.signedOn"), comparison.hypotheses().inB());
        assertEquals(List.of(), comparison.hypotheses().inA());
    }

    @Test
    void sumsAreComparedAsTheyWereKeptAndNotAddedUpAgain() {
        KeptComparison comparison = between(KEPT, KEPT.replaceFirst("\"total\" : [0-9.]+", "\"total\" : 1.00"));
        assertEquals(
                List.of(Sum.Whole.TOTAL),
                comparison.sums().stream().map(SumDifference::sum).toList());
        assertEquals(List.of(), comparison.lines());
    }

    @Test
    void whatRestsOnOtherGroundsDiffersThoughItsAmountDoesNot() {
        String other = KEPT.replaceFirst("\"supposed\" : false", "\"supposed\" : true");
        EntitlementDifference found = between(KEPT, other).entitlements().get(0);
        assertEquals(Euros.ZERO, found.difference());
        assertTrue(found.inB().orElseThrow().grounds().supposed());
    }

    @Test
    void sizeYearsDeadlinesAndUnconfirmedValuesAreComparedToo() {
        String other = KEPT.replaceFirst("\"difference\" : 0.00", "\"difference\" : 1.00")
                .replaceFirst("\"version\" : \"ACI-2019-AV2\"", "\"version\" : \"ACI-2030\"")
                .replaceFirst("\"status\" : \"MET\"", "\"status\" : \"LATE\"");
        List<String> places = between(KEPT, other).others().stream()
                .map(JsonDifference::place)
                .toList();
        assertTrue(places.contains("size.difference"), places::toString);
        assertTrue(places.contains("contractYears.0.version"), places::toString);
    }

    @Test
    void membersThatThisVersionDoesNotKnowDoNotCount() {
        String other = KEPT.replace("\"size\" : {", "\"size\" : { \"colour\": {\"a\": 1},");
        assertTrue(between(KEPT, other).isEmpty());
        assertTrue(between(other, KEPT).isEmpty());
        assertTrue(between(other, other.replace("{\"a\": 1}", "{\"a\": 2}")).isEmpty());
    }

    @Test
    void whatOneListHasOftenerOnlyThatOneHas() {
        OnlyIn<String> only = OnlyIn.of(List.of("a", "a", "b"), List.of("a", "c"), word -> word);
        assertEquals(List.of("a", "b"), only.inA());
        assertEquals(List.of("c"), only.inB());
    }

    @Test
    void aNullIsRefusedByName() {
        KeptStatement kept = KeptStatement.read("a", KEPT);
        assertEquals(
                "a",
                assertThrows(NullPointerException.class, () -> KeptComparison.between(null, kept))
                        .getMessage());
        assertEquals(
                "b",
                assertThrows(NullPointerException.class, () -> KeptComparison.between(kept, null))
                        .getMessage());
    }

    private static KeptComparison between(String a, String b) {
        return KeptComparison.between(KeptStatement.read("a.json", a), KeptStatement.read("b.json", b));
    }

    private static String kept(Locale locale, Dossier dossier, LocalDate asOf, Positions positions) {
        return StatementJson.of(CALCULATOR.statement(dossier, asOf, positions), locale);
    }
}
