package fr.cpts.financing.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.json.StatementJson;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.model.Dossier;
import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.json.JsonDifference;
import fr.cpts.model.json.JsonTree;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.UnknownPositionException;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();

    private static final Dossier DOSSIER = Dossier.named("X")
            .with(Contract.signedOn(LocalDate.of(2023, 1, 1))
                    .withDurationYears(1)
                    .withSizeClass(SizeClass.T3)
                    .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 7, 1)));

    private static final String KEPT = StatementJson.of(
            CALCULATOR.statement(
                    DOSSIER, LocalDate.of(2024, 6, 30), Positions.usual().with("P03", "months")),
            Locale.ENGLISH);

    @Test
    void computedAgainItIsIdenticalInItsOwnLanguageTextsAmongThem() {
        assertEquals(new Replay(List.of(), List.of(), true, List.of()), replay(KEPT));
        assertTrue(replay(KEPT).isIdentical());
    }

    @Test
    void anAmountThatWasChangedIsFound() {
        Replay replay = replay(KEPT.replaceFirst("16875.00", "16876.00"));
        assertEquals(
                List.of(new JsonDifference("lines.1.amount", Optional.of("16876.00"), Optional.of("16875.00"))),
                replay.differences());
        assertFalse(replay.isIdentical());
    }

    @Test
    void aTextOfAFindingThatWasChangedIsFoundWhereItBeginsToDiffer() {
        String text = KeptStatement.read("kept.json", KEPT).findings().get(0).text();
        String other = text.substring(0, text.length() - 1) + "!";
        Replay replay = replay(KEPT.replace(text, other));
        assertEquals(List.of(), replay.differences());
        JsonDifference found = replay.texts().get(0);
        assertEquals("findings.0.text", found.place());
        assertEquals(1, replay.texts().size());
        assertTrue(found.here().orElseThrow().endsWith("!\""), found::toString);
        assertFalse(found.here().equals(found.there()));
        assertFalse(replay.isIdentical());
    }

    @Test
    void everyTextOfAStatementIsLookedAt() {
        List<String> places = places(JsonTree.of(KEPT)).stream()
                .filter(place -> place.endsWith("text"))
                .toList();
        Replay replay = replay(KEPT.replaceAll("\"text\" : \"", "\"text\" : \"~"));
        assertEquals(places, replay.texts().stream().map(JsonDifference::place).toList());
        assertTrue(places.size() > 5, places::toString);
    }

    @Test
    void theSentencesUnderASizeThatNothingDecidesAreTexts() {
        Dossier undecided = Dossier.named("X")
                .with(Contract.signedOn(LocalDate.of(2023, 1, 1)).withDurationYears(1))
                .with(territory(39_616, 40_359));
        String kept = StatementJson.of(
                CALCULATOR.statement(undecided, LocalDate.of(2024, 6, 30), Positions.usual()), Locale.ENGLISH);
        assertTrue(Replay.of(KeptStatement.read("kept.json", kept), CALCULATOR, undecided)
                .isIdentical());
    }

    @Test
    void aStatementKeptBeforeFormatsWereNumberedIsComparedButForItsTexts() {
        String before = KEPT.replace("  \"format\" : 2,\n  \"language\" : \"en\",\n", "");
        assertFalse(before.equals(KEPT));
        assertEquals(new Replay(List.of(), List.of(), false, List.of()), replay(before));
        assertFalse(replay(before.replaceFirst("16875.00", "16876.00")).isIdentical());
    }

    @Test
    void aMemberThatThisVersionDoesNotKnowIsNamedAndPassedOver() {
        Replay replay = replay(KEPT.replace("\"format\" : 2,", "\"format\" : 2, \"currency\": \"EUR\",")
                .replace("\"lines\" : [\n    {", "\"lines\" : [\n    {\"bank\": {\"a\": 1},"));
        assertEquals(new Replay(List.of(), List.of(), true, List.of("currency", "lines.0.bank")), replay);
    }

    @Test
    void nothingIsHiddenByAMemberThatOnlyLooksLikeAPlace() {
        Replay replay = replay(KEPT.replace("\"format\" : 2,", "\"format\" : 2, \"lines.1.amount\": 1,")
                .replaceFirst("16875.00", "16876.00"));
        assertEquals(
                List.of("lines.1.amount"),
                replay.differences().stream().map(JsonDifference::place).toList());
    }

    @Test
    void aPositionThatDoesNotExistIsRefused() {
        assertThrows(UnknownPositionException.class, () -> replay(KEPT.replace("\"months\"", "\"weeks\"")));
    }

    @Test
    void aNullIsRefusedByName() {
        KeptStatement kept = KeptStatement.read("kept.json", KEPT);
        assertEquals(
                "dossier",
                assertThrows(NullPointerException.class, () -> Replay.of(kept, CALCULATOR, null))
                        .getMessage());
        assertEquals(
                "kept",
                assertThrows(NullPointerException.class, () -> Replay.of(null, CALCULATOR, DOSSIER))
                        .getMessage());
        assertEquals(
                "calculator",
                assertThrows(NullPointerException.class, () -> Replay.of(kept, null, DOSSIER))
                        .getMessage());
    }

    private static Territory territory(int one, int other) {
        Map<String, PopulationFigure> populations = new TreeMap<>();
        populations.put("one", PopulationFigure.of(one));
        populations.put("other", PopulationFigure.of(other));
        return new Territory(populations);
    }

    private static Replay replay(String text) {
        return Replay.of(KeptStatement.read("kept.json", text), CALCULATOR, DOSSIER);
    }

    private static List<String> places(JsonTree tree) {
        List<String> places = new ArrayList<>();
        if (tree.names().isEmpty()) {
            try {
                tree.elements().forEach(element -> places.addAll(places(element)));
            } catch (InvalidInputException aLeaf) {
                places.add(tree.place());
            }
        }
        tree.names().forEach(name -> places.addAll(places(tree.member(name))));
        return places;
    }
}
