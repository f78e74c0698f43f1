package fr.cpts.financing;

import fr.cpts.model.money.Euros;

/**
 * A fact that the dossier does not state and that a result waits for. It is never taken for zero.
 *
 * @param place where it would stand, such as {@code achievements.PARCOURS.1}
 * @param code what kind of fact it is, the key of a text for people
 * @param upTo how much money waits for it, at most; zero when it decides no amount by itself
 */
public record MissingFact(String place, String code, Euros upTo) {}
