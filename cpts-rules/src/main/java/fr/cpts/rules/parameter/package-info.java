/**
 * What the agreement sets: amounts, shares, delays and thresholds, each dated and sourced.
 *
 * <p>{@link fr.cpts.rules.parameter.Parameter} is one legal value through time, read from one YAML file; {@link
 * fr.cpts.rules.parameter.LegalParameters} holds them all and gives the {@link fr.cpts.rules.parameter.LegalTable} of a day. A {@link
 * fr.cpts.rules.parameter.LegalValue} never travels without its {@link fr.cpts.rules.parameter.Citation}: text, article, and how sure it is. No value
 * of the agreement is anywhere else, neither in Java nor in rules.
 */
package fr.cpts.rules.parameter;
