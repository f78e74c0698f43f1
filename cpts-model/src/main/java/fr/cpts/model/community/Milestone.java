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
 * <p>The rules use exact days only, which the contract, the health project and the constitution hold; a date such as {@code "fin 2019"} is kept here.
 *
 * @param when when it happened, or is to happen
 * @param what what happened
 * @param step the step of the constitution that it is, when it is one
 * @param count how many people or things the document counts with it
 * @param marks why some of these are missing, or with what reserve they are stated
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
     * @throws InvalidFactException when the text is blank or a mark is misplaced
     */
    public Milestone {
        TextChecks.checkNotBlank("what", what);
        marks = Mark.checked(marks, Milestone.class, when, what, step, count);
    }
}
