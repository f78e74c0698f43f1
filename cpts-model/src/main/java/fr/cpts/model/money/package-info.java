/**
 * Money and shares, exact.
 *
 * <p>{@link fr.cpts.model.money.Euros} counts cents; {@link fr.cpts.model.money.Ratio} is an exact fraction. A sum of money is a legal
 * amount times ratios, computed exactly and rounded once, where the caller says how. There is no floating-point number here.
 */
package fr.cpts.model.money;
