/**
 * What a reader of a dossier should check, as data: {@link fr.cpts.financing.check.Checklist} and its {@link fr.cpts.financing.check.Check}s.
 *
 * <p>Findings and criteria come from the rules; the rest is seen in the dossier itself: contradictions, dates that have passed, references that are
 * not mutual, sums that do not add up, and gaps. None of it is an error: errors are refused when the dossier is read.
 */
package fr.cpts.financing.check;
