package fr.cpts.financing;

import fr.cpts.model.money.Euros;
import fr.cpts.rules.fact.DossierFact;

/**
 * A fact that the dossier does not state and that a result depends on. It is never taken for zero.
 *
 * @param fact the fact, not stated, with the place where it would stand
 * @param min the minimum of the amounts that depend on it, once it is known
 * @param max the maximum of these amounts; equal to the minimum when the fact decides only a status and no amount
 */
public record MissingFact(DossierFact fact, Euros min, Euros max) {

    /** {@return where the fact would stand, such as {@code annex.achievements.PARCOURS.1}} */
    public String place() {
        return fact.place().path();
    }

    /** {@return whether the fact decides amounts; false when it decides only a status, or when nothing can be computed without it} */
    public boolean decidesAmounts() {
        return !min.equals(max);
    }
}
