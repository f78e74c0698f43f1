package fr.cpts.model.community;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.time.ApproximateDate;
import java.util.Map;
import java.util.Optional;

/**
 * One event of a community's life, as precisely as its document dates it.
 *
 * <p>The rules reckon with days only, which stand in the contract, the health project and the constitution; {@code "fin 2019"} stands here.
 *
 * @param when when it happened, or is to happen
 * @param what what happened
 * @param step the step of the constitution that it is, when it is one
 * @param count how many people or things the document counts with it
 * @param marks how the document stands behind these
 */
public record Milestone(
        Optional<ApproximateDate> when,
        String what,
        Optional<ConstitutionStep> step,
        Optional<Quantity> count,
        Map<String, Mark> marks) {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when nothing is said to happen, or a mark stands wrongly
     */
    public Milestone {
        TextChecks.checkNotBlank("what", what);
        marks = Mark.checked(marks, Milestone.class, when, what, step, count);
    }
}
