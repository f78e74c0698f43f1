package fr.cpts.model.community;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.measure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * Structures of one kind: maisons de santé, EHPAD, laboratories, in the territory or serving it.
 *
 * @param kind the kind as the document names it
 * @param count how many, when stated
 * @param names their names or places, when given
 * @param outside whether they lie outside the territory, when stated
 * @param note what the document adds
 */
public record Facility(
        String kind, Optional<Figure> count, List<String> names, Optional<Boolean> outside, Optional<String> note) {

    /**
     * Checks the components.
     *
     * @throws fr.cpts.model.fact.InvalidFactException when a text is blank
     */
    public Facility {
        TextChecks.checkName("kind", kind);
        TextChecks.checkName("names", names);
        TextChecks.checkNotBlank("note", note);
        names = Bounds.list("names", names);
    }
}
