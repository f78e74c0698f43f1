package fr.cpts.model.indicator;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The target of an indicator for one year, or for all: one cell of the table of a contract.
 *
 * <p>One cell may hold several targets ({@code 1 réunion + 1 campagne}): all of them are to be reached.
 *
 * @param year the year: 0 for N, 1 for N+1 and so on; every year when absent
 * @param countedFrom what N is counted from, when stated
 * @param asWritten how the document writes the cell
 * @param targets what it asks for; a blank cell has none, and the mark EMPTY
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record TargetCell(
        Optional<Integer> year,
        Optional<CountedFrom> countedFrom,
        Optional<String> asWritten,
        List<Target> targets,
        Map<String, Mark> marks) {

    private static final int LAST = 20;

    /** What the years of targets are counted from. */
    public enum CountedFrom {
        /** The signature of the contract. */
        CONTRACT,
        /** The start of the action. */
        ACTION
    }

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a text is blank or a mark is misplaced
     */
    public TargetCell {
        TextChecks.checkNotBlank("asWritten", asWritten);
        targets = Bounds.list("targets", targets);
        if (year.filter(number -> number < 0 || number > LAST).isPresent()) {
            throw new InvalidFactException("year", ModelMessage.of("target.year", LAST));
        }
        marks = Mark.checked(marks, TargetCell.class, year, countedFrom, asWritten, targets);
    }

    /** {@return the contract year; nothing when the cell is for every year, or its years are not those of the contract} */
    public Optional<Integer> contractYear() {
        return countedFrom.filter(CountedFrom.ACTION::equals).isPresent() ? Optional.empty() : year;
    }
}
