package fr.cpts.financing.schedule;

import fr.cpts.rules.parameter.Confidence;
import java.util.List;

/**
 * What a figure rests on, in short.
 *
 * @param supposed whether some fact it rests on is a hypothesis
 * @param positions the questions it rests on an answer to, such as {@code P03}, in order
 * @param confidence the weakest confidence of the legal values it rests on; {@code POSITION} when it rests on a position that has another answer
 */
public record Grounds(boolean supposed, List<String> positions, Confidence confidence) {

    /** Copies the components. */
    public Grounds {
        positions = List.copyOf(positions);
    }
}
