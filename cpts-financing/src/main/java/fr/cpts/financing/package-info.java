/**
 * What the rules come to, to the cent, and when.
 *
 * <p>Start from {@link fr.cpts.financing.FinancingCalculator}: one call gives a {@link fr.cpts.financing.FinancingStatement} with the payment
 * lines of the whole contract, their totals, what missing facts leave open, and what every figure rests on. Rules conclude what is due as
 * operands; this module multiplies them, rounds once to the cent, half up (position P11), and sorts. A share that a missing fact leaves open
 * gives a least and a most: nothing missing is taken for zero. What each indicator is worth is told by
 * {@link fr.cpts.financing.FinancingCalculator#stakes}.
 */
package fr.cpts.financing;
