/**
 * What indicators are worth: how much is certain, how much is open, and what would bring more.
 *
 * <p>Start from {@link fr.cpts.financing.FinancingCalculator#stakes}. A {@link fr.cpts.financing.indicator.MissionValue} is the variable part of one mission in
 * one contract year, shared among its indicators so that the cents add up ({@link fr.cpts.financing.indicator.Sharing}, position P20).
 */
package fr.cpts.financing.indicator;
