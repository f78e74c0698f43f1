/**
 * What falls due when: {@link fr.cpts.financing.schedule.PaymentLine}s and their {@link fr.cpts.financing.schedule.Totals}.
 *
 * <p>A line is dated by the day it falls due, which is often in another civil year than the contract year that it pays.
 */
package fr.cpts.financing.schedule;
