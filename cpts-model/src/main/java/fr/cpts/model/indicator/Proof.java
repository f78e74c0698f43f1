package fr.cpts.model.indicator;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.Group;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What shows that an indicator was reached (justificatifs).
 *
 * @param source where the data come from
 * @param evidence the documents to show
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Proof(Optional<String> source, List<String> evidence, Map<String, Mark> marks) implements Group {

    private static final Proof NONE = new Proof(Optional.empty(), List.of(), Map.of());

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a text is blank or a mark is misplaced
     */
    public Proof {
        TextChecks.checkNotBlank("source", source);
        evidence = Bounds.list("evidence", evidence);
        TextChecks.checkNotBlank("evidence", evidence);
        marks = Mark.checked(marks, Proof.class, source, evidence);
    }

    /** {@return the proof of an indicator for which the document asks none} */
    public static Proof none() {
        return NONE;
    }
}
