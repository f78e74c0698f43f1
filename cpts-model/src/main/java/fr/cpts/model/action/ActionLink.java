package fr.cpts.model.action;

import fr.cpts.model.Texts;
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
     * @throws fr.cpts.model.InvalidFactException when a text is blank
     */
    public ActionLink {
        Texts.checkName("to", to);
        Texts.checkName("label", label);
    }
}
