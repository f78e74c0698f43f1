package fr.cpts.financing;

import fr.cpts.model.money.Euros;
import fr.cpts.rules.fact.DossierFact;

/**
 * A fact that the dossier does not state and that a result waits for. It is never taken for zero.
 *
 * @param fact the fact, not stated, with the place where it would stand
 * @param min the least that the amounts that wait for it come to, once it is known
 * @param max the most that they come to; equal to the least when the fact decides no amount, only a status
 */
public record MissingFact(DossierFact fact, Euros min, Euros max) {

    /** {@return where the fact would stand: such as {@code achievements.PARCOURS.1}} */
    public String place() {
        return fact.place().path();
    }

    /** {@return whether amounts wait for the fact; false when it decides only a status, or when nothing can be computed without it} */
    public boolean decidesAmounts() {
        return !min.equals(max);
    }
}
