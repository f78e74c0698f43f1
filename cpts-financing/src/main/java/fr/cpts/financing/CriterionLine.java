package fr.cpts.financing;

import fr.cpts.rules.Decisions;
import fr.cpts.rules.RuleInfo;
import fr.cpts.rules.fact.Criterion;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a community meets a criterion of eligibility or of compliance, and the rule that says so.
 *
 * @param criterion the criterion with its outcome
 * @param rule the rule that concluded it, with its article and its sentence
 */
public record CriterionLine(Criterion criterion, RuleInfo rule) {

    /**
     * {@return a line for each criterion of an evaluation, by id and arguments, including those about governance}
     *
     * <p>Worked case: {@code CriterionLine.of(RuleBook.standard().decide(dossier, asOf, Positions.usual()))}.
     *
     * @param decisions what the rules concluded
     */
    public static List<CriterionLine> of(Decisions decisions) {
        return decisions.all(Criterion.class).stream()
                .sorted(Comparator.comparing(Criterion::id)
                        .thenComparing(criterion -> criterion.arguments().toString()))
                .map(criterion -> new CriterionLine(
                        criterion, decisions.sourceOf(criterion).orElseThrow().rule()))
                .toList();
    }

    /** {@return the article that the outcome rests on, such as {@code CSP L. 1434-12}} */
    public String article() {
        return rule.article();
    }
}
