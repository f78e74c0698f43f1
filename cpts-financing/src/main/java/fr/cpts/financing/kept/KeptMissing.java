package fr.cpts.financing.kept;

import fr.cpts.model.money.Euros;

/**
 * A fact that was missing when a kept statement was made.
 *
 * @param place where it would stand in the dossier, such as {@code annex.achievements.PARCOURS.1}
 * @param min the minimum of the amounts that depend on it
 * @param max the maximum of these amounts; equal to the minimum when the fact decides no amount
 * @param text the fact in words, in the language of the statement
 */
public record KeptMissing(String place, Euros min, Euros max, String text) {}
