package fr.cpts.model.plan;

import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.EventDate;
import fr.cpts.model.time.Frequency;
import java.util.Map;
import java.util.Optional;

/**
 * One phase of an action's calendar, as precisely as the document dates it.
 *
 * @param when when it runs; without an end when the document gives none
 * @param asWritten how the document writes it
 * @param what what is done
 * @param every how often it is repeated, when it is
 * @param doneOn the day it was done, or that it never was, when known
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Phase(
        Optional<ApproximateDate> when,
        Optional<String> asWritten,
        Optional<String> what,
        Optional<Frequency> every,
        Optional<EventDate> doneOn,
        Map<String, Mark> marks) {

    /**
     * Checks the components.
     *
     * @throws fr.cpts.model.fact.InvalidFactException when a text is blank or a mark is misplaced
     */
    public Phase {
        TextChecks.checkNotBlank("asWritten", asWritten);
        TextChecks.checkNotBlank("what", what);
        marks = Mark.checked(marks, Phase.class, when, asWritten, what, every, doneOn);
    }
}
