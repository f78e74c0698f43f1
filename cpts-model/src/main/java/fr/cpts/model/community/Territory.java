package fr.cpts.model.community;

import fr.cpts.model.Ordered;
import java.util.Map;

/**
 * The territory that the health project identifies.
 *
 * @param populations its population figures, each under a key of its own that a contract may designate; sources disagree, so there may be
 *     several
 */
public record Territory(Map<String, PopulationFigure> populations) {

    /** Copies the components. */
    public Territory {
        populations = Ordered.map(populations);
    }
}
