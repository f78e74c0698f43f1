package fr.cpts.financing.kept;

import fr.cpts.model.money.Euros;

/**
 * A fact that a kept statement waited for.
 *
 * @param place where it would stand in the dossier, such as {@code achievements.PARCOURS.1}
 * @param min the least that the amounts which wait for it come to
 * @param max the most that they come to; equal to the least when the fact decides no amount
 * @param text the fact in words, in the language of the statement
 */
public record KeptMissing(String place, Euros min, Euros max, String text) {}
