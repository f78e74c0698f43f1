package fr.cpts.financing;

import java.util.List;

/**
 * The answer taken to a question that the texts do not settle.
 *
 * @param id the question, such as {@code P03}
 * @param choice the answer
 * @param usual whether it is the usual answer
 * @param used whether a figure of the statement rests on it
 * @param lines the numbers of the payments that rest on it, from 1, in order
 */
public record PositionUse(String id, String choice, boolean usual, boolean used, List<Integer> lines) {

    /** Copies the components. */
    public PositionUse {
        lines = List.copyOf(lines);
    }
}
