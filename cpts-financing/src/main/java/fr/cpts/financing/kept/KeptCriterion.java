package fr.cpts.financing.kept;

import fr.cpts.rules.fact.Criterion;
import java.util.Optional;

/**
 * A criterion as a statement kept it.
 *
 * @param id the criterion
 * @param outcome whether it was met
 * @param article the article that the outcome rests on
 * @param missing the place of the missing fact that would decide, when the outcome was unknown
 * @param text the criterion and its outcome in words, in the language of the statement
 */
public record KeptCriterion(
        String id, Criterion.Outcome outcome, String article, Optional<String> missing, String text) {}
