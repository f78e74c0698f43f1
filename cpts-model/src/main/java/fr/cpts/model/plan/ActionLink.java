package fr.cpts.model.plan;

import fr.cpts.model.fact.TextChecks;
import java.util.Optional;

/**
 * One action's reference to another; the other does not always return it.
 *
 * @param to the code of the action that is referred to
 * @param label the title that the reference gives, where it is not the title of that action
 */
public record ActionLink(String to, Optional<String> label) {

    /**
     * Checks the components.
     *
     * @throws fr.cpts.model.fact.InvalidFactException when a text is blank
     */
    public ActionLink {
        TextChecks.checkName("to", to);
        TextChecks.checkName("label", label);
    }
}
