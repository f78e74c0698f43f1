package fr.cpts.financing;

/**
 * The answer taken to a question on which the texts are silent.
 *
 * @param id the question, such as {@code P03}
 * @param choice the answer
 * @param usual whether it is the usual answer
 * @param used whether a figure of the statement rests on it
 */
public record PositionUse(String id, String choice, boolean usual, boolean used) {}
