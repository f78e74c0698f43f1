package fr.cpts.model.measure;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import java.util.Optional;

/**
 * One cell of a statistic: what was seen of one place, group or period.
 *
 * @param of the place or group, such as a département or an age class; the territory as a whole when absent
 * @param period the period, when the statistic has several
 * @param value the rate, share or amount, in the unit of the statistic
 * @param count the number of people or things counted
 * @param source who counted, when it differs from the statistic's source
 * @param note what the document adds to the cell
 */
public record Observation(
        Optional<String> of,
        Optional<String> period,
        Optional<Figure> value,
        Optional<Figure> count,
        Optional<String> source,
        Optional<String> note) {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when there is neither value nor count, or a text is blank
     */
    public Observation {
        if (value.isEmpty() && count.isEmpty()) {
            throw new InvalidFactException(ModelMessage.of("observation.empty"));
        }
        TextChecks.checkName("of", of);
        TextChecks.checkName("period", period);
        TextChecks.checkNotBlank("source", source);
        TextChecks.checkNotBlank("note", note);
    }
}
