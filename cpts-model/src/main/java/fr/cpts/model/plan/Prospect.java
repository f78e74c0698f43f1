package fr.cpts.model.plan;

import fr.cpts.model.fact.TextChecks;
import java.util.Optional;

/**
 * Something that a project plans to do later, with no sheet yet.
 *
 * @param axis the code of the axis it would belong to, when stated
 * @param text what is planned
 */
public record Prospect(Optional<String> axis, String text) {

    /**
     * Checks the components.
     *
     * @throws fr.cpts.model.fact.InvalidFactException when a text is blank
     */
    public Prospect {
        TextChecks.checkName("axis", axis);
        TextChecks.checkNotBlank("text", text);
    }
}
