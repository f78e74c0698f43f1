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
 * By what an indicator is shown to be reached (justificatifs).
 *
 * @param source where the data come from
 * @param evidence what is to be shown
 * @param marks how the document stands behind these
 */
public record Proof(Optional<String> source, List<String> evidence, Map<String, Mark> marks) implements Group {

    private static final Proof NONE = new Proof(Optional.empty(), List.of(), Map.of());

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a text is blank or a mark stands wrongly
     */
    public Proof {
        TextChecks.checkNotBlank("source", source);
        evidence = Bounds.list("evidence", evidence);
        TextChecks.checkNotBlank("evidence", evidence);
        marks = Mark.checked(marks, Proof.class, source, evidence);
    }

    /** {@return the proof of an indicator of which the document asks for none} */
    public static Proof none() {
        return NONE;
    }
}
