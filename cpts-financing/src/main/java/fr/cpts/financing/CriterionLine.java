package fr.cpts.financing;

import fr.cpts.rules.RuleInfo;
import fr.cpts.rules.fact.Criterion;

/**
 * How a community stands to a criterion of eligibility or of compliance, and the rule that says so.
 *
 * @param criterion the criterion with its outcome
 * @param rule the rule that concluded it, with its article and its sentence
 */
public record CriterionLine(Criterion criterion, RuleInfo rule) {

    /**
     * The article that the outcome rests on.
     *
     * @return such as {@code CSP L. 1434-12}
     */
    public String article() {
        return rule.article();
    }
}
