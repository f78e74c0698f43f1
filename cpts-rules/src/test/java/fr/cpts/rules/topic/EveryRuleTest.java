package fr.cpts.rules.topic;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.Dossier;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.RuleCase;
import fr.cpts.rules.RuleInfo;
import fr.cpts.rules.position.Positions;
import fr.cpts.rules.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every rule. The cases are those of the topics; a topic that is added adds its cases here. */
class EveryRuleTest {

    private static final Pattern RULE = Pattern.compile("^rule\\s+\"([^\"]+)\"", Pattern.MULTILINE);

    private static final List<RuleCase> CASES = Stream.of(
                    VersionRulesTest.cases(),
                    SizeRulesTest.cases(),
                    EligibilityRulesTest.cases(),
                    CriterionRulesTest.cases(),
                    ComplianceRulesTest.cases(),
                    GovernanceRulesTest.cases(),
                    DeploymentRulesTest.cases(),
                    EnvelopeRulesTest.cases(),
                    IndicatorRulesTest.cases(),
                    OutcomeRulesTest.cases(),
                    NotDueRulesTest.cases(),
                    EffectRulesTest.cases(),
                    PaymentRulesTest.cases())
            .flatMap(List::stream)
            .toList();

    /** Rules without a condition: they state what holds of every dossier. */
    private static final List<String> ALWAYS = List.of(EnvelopeRulesTest.ORIENTATION);

    @Test
    void everyRuleHasACaseThatFiresIt() {
        assertEquals(List.of(), rulesWithout(RuleCase::fires));
    }

    @Test
    void everyRuleHasACaseInWhichItIsSilent() {
        assertEquals(ALWAYS, rulesWithout(one -> !one.fires()));
    }

    @Test
    void aRuleThatIsNeverSilentSpeaksOfAnEmptyDossier() {
        assertEquals(
                ALWAYS,
                RuleBook.standard()
                        .decide(Dossier.named("CPTS"), LocalDate.of(2030, 1, 1), Positions.usual())
                        .firings()
                        .stream()
                        .map(firing -> firing.rule().name())
                        .filter(ALWAYS::contains)
                        .toList());
    }

    @Test
    void everyCaseIsOfARuleThatExists() {
        TreeSet<String> unknown = CASES.stream().map(RuleCase::rule).collect(Collectors.toCollection(TreeSet::new));
        RuleBook.standard().rules().forEach(rule -> unknown.remove(rule.name()));
        assertEquals(new TreeSet<>(), unknown);
    }

    @Test
    void everyRuleNamesItsArticle() {
        assertAll(RuleBook.standard().rules().stream()
                .map(rule -> () -> assertEquals(false, rule.article().isBlank(), rule.toString())));
    }

    @Test
    void everyRuleHasItsSentenceInFrench() {
        assertEquals(
                List.of(),
                RuleBook.standard().rules().stream()
                        .filter(rule -> rule.french().isBlank())
                        .map(RuleInfo::name)
                        .toList());
    }

    @Test
    void noTwoRulesHaveOneName() {
        List<String> names = SourceFile.shipped().stream()
                .filter(file -> file.name().endsWith(".drl"))
                .flatMap(file -> RULE.matcher(file.text()).results().map((MatchResult found) -> found.group(1)))
                .toList();
        assertEquals(
                List.of(),
                names.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting())).entrySet().stream()
                        .filter(count -> count.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList());
        assertEquals(names.size(), RuleBook.standard().rules().size());
    }

    private static List<String> rulesWithout(Predicate<RuleCase> kind) {
        List<String> covered = CASES.stream().filter(kind).map(RuleCase::rule).toList();
        return RuleBook.standard().rules().stream()
                .map(RuleInfo::name)
                .filter(name -> !covered.contains(name))
                .toList();
    }
}
