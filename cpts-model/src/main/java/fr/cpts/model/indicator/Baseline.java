package fr.cpts.model.indicator;

import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.time.Frequency;
import java.util.Map;
import java.util.Optional;

/**
 * Where an indicator stood when its targets were set, in any of the forms that documents use.
 *
 * <p>A baseline that is only implied by a change of the target ({@code 90.8 % (+0.8)}) is not kept here: the rules work it out.
 *
 * @param asWritten how the document writes it
 * @param value the figure
 * @param count how many that is, where the figure is a rate
 * @param frequency how often, where the indicator is a frequency
 * @param source who measured it
 * @param period when it was measured
 * @param note what the document adds
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Baseline(
        Optional<String> asWritten,
        Optional<Quantity> value,
        Optional<Quantity> count,
        Optional<Frequency> frequency,
        Optional<String> source,
        Optional<String> period,
        Optional<String> note,
        Map<String, Mark> marks) {

    /**
     * Checks the components.
     *
     * @throws fr.cpts.model.fact.InvalidFactException when a text is blank or a mark is misplaced
     */
    public Baseline {
        TextChecks.checkNotBlank("asWritten", asWritten);
        TextChecks.checkNotBlank("source", source);
        TextChecks.checkNotBlank("period", period);
        TextChecks.checkNotBlank("note", note);
        marks = Mark.checked(marks, Baseline.class, asWritten, value, count, frequency, source, period, note);
    }
}
