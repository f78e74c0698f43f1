/**
 * Figures as documents give them: exact, with their unit, or with the word that says why there is none.
 *
 * <p>A {@link fr.cpts.model.measure.Quantity} is a number with its unit ({@code 90.8 %}). A {@link fr.cpts.model.measure.Figure} is the content of a
 * cell of a table, which may hold {@code NC} or {@code nd} where a number was expected: none of them is zero. A
 * {@link fr.cpts.model.measure.Statistic} is a row of such cells, one for each place or period.
 */
package fr.cpts.model.measure;
