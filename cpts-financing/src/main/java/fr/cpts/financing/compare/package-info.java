/**
 * Two computations side by side: what differs, and why.
 *
 * <p>Start from {@link fr.cpts.financing.compare.Comparison}: two {@link fr.cpts.financing.compare.Situation}s — a dossier, a day, positions and
 * rules each — are compared: the result is the payments and sums that differ, and for each its {@link fr.cpts.financing.compare.Cause}s, found by
 * computing again with one cause at a time. {@link fr.cpts.financing.compare.KeptComparison} compares two statements as they were kept, and
 * computes nothing.
 */
package fr.cpts.financing.compare;
