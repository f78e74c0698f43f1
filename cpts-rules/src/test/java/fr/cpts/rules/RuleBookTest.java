package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.PositionTaken;
import fr.cpts.rules.message.InvalidRulesException;
import fr.cpts.rules.position.Positions;
import fr.cpts.rules.position.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final LocalDate AS_OF = LocalDate.of(2023, 6, 30);
    private static final RuleBook BOOK = RuleBook.standard();

    @Test
    void theStandardBookIsBuiltOnce() {
        assertSame(BOOK, RuleBook.standard());
    }

    @Test
    void aQuestionThatDoesNotExistIsRefusedWithThoseThatDo() {
        Positions taken = Positions.usual().with("P99", "days");
        UnknownPositionException unknown =
                assertThrows(UnknownPositionException.class, () -> BOOK.decide(Dossier.named("CPTS"), AS_OF, taken));
        assertEquals(
                "position P99 does not exist; there are P01, P02, P03, P04, P05, P06, P07, P08, P09, P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23, P24",
                unknown.getMessage());
    }

    @Test
    void anAnswerThatDoesNotExistIsRefusedWithThoseThatDo() {
        Positions taken = Positions.usual().with("P01", "insee");
        UnknownPositionException unknown =
                assertThrows(UnknownPositionException.class, () -> BOOK.decide(Dossier.named("CPTS"), AS_OF, taken));
        assertEquals("position P01 has no choice insee; it has contract", unknown.getMessage());
    }

    @Test
    void whatRestsOnAPositionFindsItByItsFile() {
        assertEquals("P11", BOOK.deciding(Subject.ROUNDING).id());
        Positions taken = Positions.usual().with("P20", "last");
        assertEquals(new PositionTaken("P20", "largest-remainder"), BOOK.answer(Subject.SHARING, Positions.usual()));
        assertEquals(new PositionTaken("P20", "last"), BOOK.answer(Subject.SHARING, taken));
    }

    @Test
    void whatNoPositionDecidesOrTwoDoIsRefused() {
        refused("position: one position decides SHARING, not []", "P20", "decides: sharing\n", "");
        refused(
                "position: one position decides ROUNDING, not [P11, P20]",
                "P20",
                "decides: sharing",
                "decides: rounding");
    }

    private static void refused(String problem, String id, String seen, String written) {
        Map<String, String> files = new TreeMap<>(BOOK.legalFiles());
        files.computeIfPresent("position/" + id + ".yaml", (name, text) -> text.replace(seen, written));
        assertEquals(
                problem,
                assertThrows(InvalidRulesException.class, () -> BOOK.withLegalFiles(files))
                        .getMessage());
    }

    @Test
    void everyQuestionHasItsUsualAnswer() {
        Map<String, String> choices = BOOK.choices(Positions.usual());
        assertEquals(BOOK.positions().keySet(), choices.keySet());
        assertEquals(24, choices.size());
        choices.forEach(
                (id, choice) -> assertTrue(BOOK.positions().get(id).choices().containsKey(choice), id));
        assertEquals(choices, BOOK.choices(Positions.usual().with("P03", "days")));
    }

    @Test
    void anIndicatorOfAMissionThatTheRulesDoNotKnowIsRefused() {
        Dossier dossier = Row.annex(
                Contracts.idle("2023-01-01", 1),
                Row.of("a").mission(Mission.PARCOURS),
                Row.of("b").mission(Mission.parse("TELESANTE")));
        assertEquals(
                "contract.missions: the rules do not know mission TELESANTE; they know ACCES_SOINS, PARCOURS, PREVENTION, CRISE, QUALITE, ACCOMPAGNEMENT",
                assertThrows(RefusedDossierException.class, () -> BOOK.decide(dossier, AS_OF, Positions.usual()))
                        .getMessage());
    }

    @Test
    void theMissionsStandInTheOrderOfTheAgreement() {
        assertEquals(
                List.of(
                        Mission.ACCES_SOINS,
                        Mission.PARCOURS,
                        Mission.PREVENTION,
                        Mission.CRISE,
                        Mission.QUALITE,
                        Mission.ACCOMPAGNEMENT),
                BOOK.missions());
    }

    @Test
    void rulesAndValuesAreToldByADigestOfTheirOwn() {
        assertTrue(BOOK.rulesId().matches("[0-9a-f]{64}"));
        assertTrue(BOOK.parametersId().matches("[0-9a-f]{64}"));
        assertTrue(!BOOK.rulesId().equals(BOOK.parametersId()));
    }

    @Test
    void everyConclusionLeadsBackToTheRuleThatDrewIt() {
        Decisions decisions = BOOK.decide(RandomDossiers.of(7), AS_OF, Positions.usual());
        for (Firing firing : decisions.firings()) {
            for (Conclusion conclusion : firing.conclusions()) {
                assertSame(firing, decisions.sourceOf(conclusion).orElseThrow());
            }
        }
        Conclusion one = decisions.firings().get(0).conclusions().get(0);
        assertTrue(BOOK.decide(RandomDossiers.of(7), AS_OF, Positions.usual())
                .sourceOf(one)
                .isEmpty());
    }

    @Test
    void everyFiringKeepsItsPremisesAndDrawsOneConclusion() {
        for (long seed = 0; seed < 50; seed++) {
            for (Firing firing : BOOK.decide(RandomDossiers.of(seed), AS_OF, Positions.usual())
                    .firings()) {
                assertEquals(1, firing.conclusions().size(), firing.rule().name());
                assertTrue(!firing.premises().isEmpty(), firing.rule().name());
                assertTrue(BOOK.rules().contains(firing.rule()), firing.rule().name());
            }
        }
    }

    @Test
    void aThousandEvaluationsAtOnceConcludeWhatEachConcludesAlone() throws Exception {
        int dossiers = 20;
        List<Map<Conclusion, Long>> alone = new ArrayList<>();
        for (long seed = 0; seed < dossiers; seed++) {
            alone.add(counted(seed));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int shift = thread;
                running.add(threads.submit(() -> {
                    for (int i = 0; i < 200; i++) {
                        int seed = (i + shift) % dossiers;
                        assertEquals(alone.get(seed), counted(seed));
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<Conclusion, Long> counted(long seed) {
        return BOOK.decide(RandomDossiers.of(seed), AS_OF, Positions.usual()).firings().stream()
                .flatMap(firing -> firing.conclusions().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
