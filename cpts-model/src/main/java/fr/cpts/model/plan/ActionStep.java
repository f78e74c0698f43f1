package fr.cpts.model.plan;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.Frequency;
import java.util.List;
import java.util.Optional;

/**
 * A step of what an action does (modalité): numbered or lettered, with steps of its own.
 *
 * @param code its number or letter
 * @param text what is done
 * @param when when, where the step has its own time
 * @param every how often
 * @param quantity how many, in the document's words, such as {@code 1 ou 2 communes}
 * @param steps the steps within it
 */
public record ActionStep(
        Optional<String> code,
        String text,
        Optional<ApproximateDate> when,
        Optional<Frequency> every,
        Optional<String> quantity,
        List<ActionStep> steps) {

    /**
     * Checks the components.
     *
     * @throws fr.cpts.model.fact.InvalidFactException when a text is blank
     */
    public ActionStep {
        TextChecks.checkName("code", code);
        TextChecks.checkNotBlank("text", text);
        TextChecks.checkNotBlank("quantity", quantity);
        steps = Bounds.list("steps", steps);
    }
}
