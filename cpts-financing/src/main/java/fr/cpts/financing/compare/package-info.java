/**
 * Two computations side by side: what differs, and why.
 *
 * <p>Start from {@link fr.cpts.financing.compare.Comparison}: two {@link fr.cpts.financing.compare.Situation}s — a dossier, a day, positions
 * and rules each — give the payment lines and sums that differ, and for each the {@link fr.cpts.financing.compare.Cause}s, found by computing
 * again with one cause at a time. {@link fr.cpts.financing.compare.KeptComparison} compares two statements as they were kept, and computes
 * nothing.
 */
package fr.cpts.financing.compare;
