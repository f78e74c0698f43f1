/**
 * Why each figure has its value.
 *
 * <p>An {@link fr.cpts.financing.explain.Explanation} is a tree down to facts of the dossier, hypotheses, legal values with their articles,
 * positions and rules. {@link fr.cpts.financing.explain.Explainer} derives it from the firings of the rules;
 * {@link fr.cpts.financing.ExplainedStatement} gives it for each line, entitlement, deadline and finding of a statement.
 */
package fr.cpts.financing.explain;
