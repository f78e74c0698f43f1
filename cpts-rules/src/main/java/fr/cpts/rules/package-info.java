/**
 * What the legal texts make of the facts of a community.
 *
 * <p>Start from {@link fr.cpts.rules.RuleBook}: {@code RuleBook.standard().decide(dossier, asOf, positions)} fires the rules and returns
 * {@link fr.cpts.rules.Decisions}, conclusions with the {@link fr.cpts.rules.Firing}s that led to them. Rules are DRL files in the resources
 * {@code fr/cpts/rules}, by topic in the order of reasoning: version, size, eligibility,
 * deployment, envelope, indicator, payment, compliance. Legal
 * values are YAML files below {@code parameter}, positions below {@code position}. Rules conclude, and never count.
 */
package fr.cpts.rules;
