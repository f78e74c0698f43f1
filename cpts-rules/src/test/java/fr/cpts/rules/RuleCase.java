package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * One case of one rule: from a dossier, what the rule concludes and nothing else, or that it stays silent. Only the firings of the named rule
 * are looked at, so that a case tells which rule is broken.
 *
 * <p>{@code verifyThat("size: …").given("a class and a figure that does not count", dossier).concludes("T2 by contract.sizeClass")}.
 */
public final class RuleCase {

    private static final LocalDate USUAL_DAY = LocalDate.of(2030, 1, 1);

    private final String rule;
    private final String sentence;
    private final Dossier dossier;
    private final LocalDate asOf;
    private final Positions taken;
    private final List<String> told;
    private final boolean refused;

    private RuleCase(Facts facts, List<String> told, boolean refused) {
        this.rule = facts.rule();
        this.sentence = facts.sentence();
        this.dossier = facts.dossier();
        this.asOf = facts.asOf();
        this.taken = facts.taken();
        this.told = told;
        this.refused = refused;
    }

    /** The rule that is put to the proof. */
    public static Named verifyThat(String rule) {
        return new Named(rule);
    }

    /** A rule, and no facts yet. */
    public record Named(String rule) {

        /** The facts, and in words what they put to the proof. */
        public Facts given(String sentence, Dossier dossier) {
            return new Facts(rule, sentence, dossier, USUAL_DAY, Positions.usual());
        }

        /** The facts of a contract. */
        public Facts given(String sentence, Contract contract) {
            return given(sentence, Dossier.named("CPTS").with(contract));
        }
    }

    /** A rule and its facts. */
    public record Facts(String rule, String sentence, Dossier dossier, LocalDate asOf, Positions taken) {

        /** The day that statuses are told for. */
        public Facts asOf(String day) {
            return new Facts(rule, sentence, dossier, LocalDate.parse(day), taken);
        }

        /** The answer to a question on which the texts are silent, in place of the usual one. */
        public Facts taking(String position, String choice) {
            return new Facts(rule, sentence, dossier, asOf, taken.with(position, choice));
        }

        /** The rule concludes just this, in any order. */
        public RuleCase concludes(String... told) {
            return new RuleCase(this, Arrays.asList(told), false);
        }

        /** The rule does not fire. */
        public RuleCase staysSilent() {
            return new RuleCase(this, List.of(), false);
        }

        /** The rule refuses the dossier with this message. */
        public RuleCase refuses(String message) {
            return new RuleCase(this, List.of(message), true);
        }
    }

    /** The name of the rule. */
    public String rule() {
        return rule;
    }

    /** Whether the rule is to fire. */
    public boolean fires() {
        return !told.isEmpty();
    }

    /** Runs the case. */
    public void check() {
        RuleBook book = RuleBook.standard();
        assertTrue(book.rules().stream().anyMatch(known -> known.name().equals(rule)), () -> "no such rule: " + rule);
        if (refused) {
            RefusedDossierException refusal =
                    assertThrows(RefusedDossierException.class, () -> book.decide(dossier, asOf, taken));
            assertEquals(told.get(0), refusal.getMessage());
            return;
        }
        List<Firing> firings = book.decide(dossier, asOf, taken).firings().stream()
                .filter(firing -> firing.rule().name().equals(rule))
                .toList();
        assertEquals(
                lines(told.stream()),
                lines(firings.stream()
                        .flatMap(firing -> firing.conclusions().stream())
                        .map(Told::of)),
                () -> rule + " | " + sentence + " " + taken);
        assertEquals(told.isEmpty(), firings.isEmpty(), "a rule that fires concludes");
    }

    private static String lines(Stream<String> told) {
        return String.join("\n", told.sorted().toList());
    }

    /** The cases as tests, named by rule and sentence. */
    public static Stream<DynamicTest> tests(List<RuleCase> cases) {
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.rule + " | " + (one.fires() ? "fires on " : "is silent on ") + one.sentence, one::check));
    }
}
