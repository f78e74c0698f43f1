package fr.cpts.model.action;

import fr.cpts.model.Texts;
import java.util.Optional;

/**
 * Something that a project means to do later, with no sheet yet.
 *
 * @param axis the code of the axis it would belong to, when stated
 * @param text what is meant
 */
public record Prospect(Optional<String> axis, String text) {

    /**
     * Checks the components.
     *
     * @throws fr.cpts.model.InvalidFactException when a text is blank
     */
    public Prospect {
        Texts.checkName("axis", axis);
        Texts.checkNotBlank("text", text);
    }
}
