package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.Fact;
import fr.cpts.rules.source.SourceFile;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Rules only conclude; so neither the order of the facts nor that of the rule files can change what they conclude. */
class OrderProperties {

    private static final LocalDate AS_OF = LocalDate.of(2023, 6, 30);
    private static final RuleBook BOOK = RuleBook.standard();
    private static final RuleEngine STANDARD = RuleEngine.precompiled(SourceFile.shipped());

    private static final RuleEngine REVERSED = reversed();

    @Property(shrinking = ShrinkingMode.OFF)
    void theOrderOfTheFactsDoesNotMatter(@ForAll long seed) {
        List<Fact> facts = facts(seed);
        Map<Conclusion, Long> expected = counted(STANDARD.decide(facts));

        Collections.reverse(facts);
        assertEquals(expected, counted(STANDARD.decide(facts)));
        Collections.shuffle(facts, new Random(seed));
        assertEquals(expected, counted(STANDARD.decide(facts)));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theOrderOfTheRulesAndTheirFilesDoesNotMatter(@ForAll long seed) {
        List<Fact> facts = facts(seed);
        Map<Conclusion, Long> expected = counted(STANDARD.decide(facts));

        Collections.shuffle(facts, new Random(seed));
        assertEquals(expected, counted(REVERSED.decide(facts)));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theRuleBookDecidesAsItsEngine(@ForAll long seed) {
        assertEquals(
                counted(STANDARD.decide(facts(seed))),
                counted(BOOK.decide(RandomDossiers.withAnnex(seed), AS_OF, RandomDossiers.positions(seed))));
    }

    private static RuleEngine reversed() {
        List<SourceFile> files = CompiledRules.oneRuleAFile(SourceFile.shipped());
        Collections.reverse(files);
        return CompiledRules.inOrder(files);
    }

    private static List<Fact> facts(long seed) {
        return BOOK.facts(RandomDossiers.withAnnex(seed), AS_OF, RandomDossiers.positions(seed));
    }

    private static Map<Conclusion, Long> counted(Decisions decisions) {
        return decisions.firings().stream()
                .flatMap(firing -> firing.conclusions().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
