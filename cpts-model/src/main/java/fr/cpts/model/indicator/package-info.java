/**
 * Indicators: their targets and weights, and what was measured of them.
 *
 * <p>Start from {@link fr.cpts.model.indicator.Indicator}. Each of its {@link fr.cpts.model.indicator.TargetCell}s holds the targets of a year, in
 * any of the forms of {@link fr.cpts.model.indicator.Target}. A {@link fr.cpts.model.indicator.Weight} is an exact fraction, kept unreduced, or an
 * amount; a {@link fr.cpts.model.indicator.Scale} says what reaching a part of the target pays. Annexes are agreed again each contract year: weights
 * and scales are {@link fr.cpts.model.indicator.Yearly}. What was reached is a {@link fr.cpts.model.indicator.Measurement} of a contract year. What
 * all this comes to is for the rules.
 */
package fr.cpts.model.indicator;
