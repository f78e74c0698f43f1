package fr.cpts.rules.indicator;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document states of the target of an indicator for a contract year, in the forms of its cells.
 *
 * @param indicator the indicator
 * @param year the contract year
 * @param targets the targets of the year, or else those that are for every year
 */
record StatedTarget(Indicator indicator, int year, List<Target> targets) {

    /** The targets of the cells of the year, or else of those that are for every year; N+1 is what contract year 1 is judged by. */
    static StatedTarget of(Indicator indicator, int year) {
        List<TargetCell> cells = indicator.goal().targets().stream()
                .filter(cell ->
                        cell.contractYear().filter(number -> number == year).isPresent())
                .toList();
        Stream<TargetCell> used = cells.isEmpty()
                ? indicator.goal().targets().stream().filter(cell -> cell.year().isEmpty())
                : cells.stream();
        return new StatedTarget(
                indicator, year, used.flatMap(cell -> cell.targets().stream()).toList());
    }

    boolean has(Class<? extends Target> form) {
        return targets.stream().anyMatch(form::isInstance);
    }

    long count(Class<? extends Target> form) {
        return targets.stream().filter(form::isInstance).count();
    }

    <T extends Target> Optional<T> first(Class<T> form) {
        return targets.stream().filter(form::isInstance).map(form::cast).findFirst();
    }

    /** The level to reach. */
    Optional<Target.Level> level() {
        return first(Target.Level.class);
    }

    /** The change from the baseline or the year before. */
    Optional<Target.Change> change() {
        return first(Target.Change.class);
    }

    /** The direction in which it is to go, when nothing more is stated. */
    Optional<Indicator.Direction> trend() {
        return first(Target.Direction.class).flatMap(Target::way);
    }

    /** Which way the indicator is better, as the document says. */
    Optional<Indicator.Direction> better() {
        return indicator.goal().direction();
    }

    /** The tiers in which it pays. */
    Optional<Scale.Tiers> tiers() {
        return indicator
                .weighting()
                .scale()
                .in(year)
                .filter(Scale.Tiers.class::isInstance)
                .map(Scale.Tiers.class::cast);
    }

    /** The baseline. */
    Optional<Quantity> baseline() {
        return indicator.goal().baseline().flatMap(stood -> stood.value());
    }

    /** The baseline, when it is a figure of the same unit, as far as units are written. */
    Optional<Ratio> baselineLike(Quantity figure) {
        return baseline()
                .filter(stood -> Units.isSame(stood.unit(), figure.unit()))
                .map(Quantity::exact);
    }
}
