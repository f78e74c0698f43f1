package fr.cpts.financing;

import fr.cpts.model.money.Euros;
import fr.cpts.rules.fact.Given;

/**
 * A fact that the dossier does not state and that a result waits for. It is never taken for zero.
 *
 * @param fact the fact, not stated, with the place where it would stand
 * @param upTo how much money waits for it, at most; zero when it decides no amount by itself
 */
public record MissingFact(Given fact, Euros upTo) {

    /**
     * Where the fact would stand.
     *
     * @return such as {@code achievements.PARCOURS.1}
     */
    public String place() {
        return fact.place().path();
    }
}
