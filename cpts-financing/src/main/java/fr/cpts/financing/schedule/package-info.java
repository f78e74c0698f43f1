/**
 * What falls due when: {@link fr.cpts.financing.schedule.PaymentLine}s and their {@link fr.cpts.financing.schedule.Totals}.
 *
 * <p>Granted and received differ: a line is dated by the day it falls due, which is often in another civil year than the contract year it is
 * for.
 */
package fr.cpts.financing.schedule;
