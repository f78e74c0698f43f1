package fr.cpts.rules;

import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.Fact;
import java.util.List;

/**
 * One application of a rule: what it matched and what it concluded.
 *
 * @param rule the rule
 * @param premises the facts it matched, in the order of its patterns
 * @param conclusions what it concluded
 */
public record Firing(RuleInfo rule, List<Fact> premises, List<Conclusion> conclusions) {

    /** Copies the components. */
    public Firing {
        premises = List.copyOf(premises);
        conclusions = List.copyOf(conclusions);
    }
}
