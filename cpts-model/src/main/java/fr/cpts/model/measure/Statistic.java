package fr.cpts.model.measure;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.TextChecks;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table, or one figure of a text, with its values by place or period.
 *
 * @param theme the heading that it is under, such as {@code Mortalité}
 * @param label what is counted
 * @param unit the unit of the values, such as {@code %} or {@code pour 100 000}
 * @param source who counted
 * @param values the cells, in their order
 */
public record Statistic(
        Optional<String> theme,
        String label,
        Optional<String> unit,
        Optional<String> source,
        List<Observation> values) {

    /**
     * Checks the components.
     *
     * @throws fr.cpts.model.fact.InvalidFactException when a text is blank
     */
    public Statistic {
        TextChecks.checkName("theme", theme);
        TextChecks.checkName("label", label);
        TextChecks.checkName("unit", unit);
        TextChecks.checkNotBlank("source", source);
        values = Bounds.list("values", values);
    }
}
