package fr.cpts.model.governance;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.ModelMessage;
import java.util.Optional;

/**
 * A mandate that somebody holds in a body.
 *
 * @param holder who holds it
 * @param renewed how many times it was renewed, from 0
 * @param since the civil year in which the first mandate began, when known
 */
public record Mandate(Participant holder, int renewed, Optional<Integer> since) {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when it was renewed a negative number of times
     */
    public Mandate {
        if (renewed < 0) {
            throw new InvalidFactException("renewed", ModelMessage.of("mandate.renewed"));
        }
    }
}
