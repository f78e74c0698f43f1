package fr.cpts.model.indicator;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.Group;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an indicator starts from and what it is to reach.
 *
 * @param direction which way is better, when the document says so
 * @param baseline where it starts from (valeur de départ)
 * @param targets its targets, in the order of the years
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Goal(
        Optional<Indicator.Direction> direction,
        Optional<Baseline> baseline,
        List<TargetCell> targets,
        Map<String, Mark> marks)
        implements Group {

    private static final Goal NONE = new Goal(Optional.empty(), Optional.empty(), List.of(), Map.of());

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a mark is misplaced
     */
    public Goal {
        targets = Bounds.list("targets", targets);
        marks = Mark.checked(marks, Goal.class, direction, baseline, targets);
    }

    /** {@return the goal of an indicator of which none is stated} */
    public static Goal none() {
        return NONE;
    }

    /**
     * {@return what is aimed at in a contract year, in the words of the document: the cells of that year and of every year; nothing when there is
     * none}
     *
     * @param year the number of the contract year
     */
    public Optional<String> targetIn(int year) {
        return targets.stream()
                .filter(cell -> cell.year().map(number -> number == year).orElse(true))
                .flatMap(cell -> cell
                        .asWritten()
                        .or(() ->
                                cell.targets().stream().map(Target::shown).reduce((one, other) -> one + " + " + other))
                        .stream())
                .reduce((one, other) -> one + " + " + other);
    }
}
