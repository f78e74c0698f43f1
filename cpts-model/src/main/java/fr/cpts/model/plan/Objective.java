package fr.cpts.model.plan;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.taxonomy.MaturityLevel;
import fr.cpts.model.taxonomy.ObjectiveLevel;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.model.time.ApproximateDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An objective of an action, at one of three levels.
 *
 * @param level how precise it is
 * @param text the objective
 * @param code its letter or number, when it has one
 * @param start when it is to be taken up
 * @param maturity its maturity, when stated
 * @param indicators the indicators that its row names, in the document's words
 * @param trend the one arrow that covers them all
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Objective(
        ObjectiveLevel level,
        String text,
        Optional<String> code,
        Optional<ApproximateDate> start,
        Optional<MaturityLevel> maturity,
        List<String> indicators,
        Optional<Trend> trend,
        Map<String, Mark> marks) {

    /**
     * Checks the components.
     *
     * @throws fr.cpts.model.fact.InvalidFactException when a text is blank or a mark is misplaced
     */
    public Objective {
        TextChecks.checkNotBlank("text", text);
        TextChecks.checkName("code", code);
        indicators = Bounds.list("indicators", indicators);
        TextChecks.checkName("indicators", indicators);
        marks = Mark.checked(marks, Objective.class, level, text, code, start, maturity, indicators, trend);
    }
}
