/**
 * What a reader of a dossier should look at, as data: {@link fr.cpts.financing.check.Checklist} and its
 * {@link fr.cpts.financing.check.Check}s.
 *
 * <p>The rules tell findings and criteria; the rest is seen in the dossier itself: what contradicts itself, whose time has passed, is not returned,
 * does not add up, or is missing. Nothing of it is an error: an error is refused when the dossier is read.
 */
package fr.cpts.financing.check;
