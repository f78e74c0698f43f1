package fr.cpts.rules.fact;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an indicator is to reach in a contract year, read from the cells of its target.
 *
 * @param kind how it is told whether it is reached
 * @param level the figure to reach, when there is one
 * @param unit the unit of the figure
 * @param direction which way is better, stated or derived
 * @param from where it stood: the baseline, stated or implied by a change
 * @param by the day by which it is to be done, when there is one
 * @param missing the component of the indicator that would have to be known, when the target cannot be told
 */
public record Aim(
        Kind kind,
        Optional<Ratio> level,
        Optional<String> unit,
        Optional<Indicator.Direction> direction,
        Optional<Ratio> from,
        Optional<LocalDate> by,
        Optional<String> missing) {

    /** What is missing when the figure of the year before would have to be known, which is a measurement and no component of the indicator. */
    static final String YEAR_BEFORE = "yearBefore";

    private static final int PERCENT = 100;

    /** How it is told whether a target is reached. */
    public enum Kind {
        /** By a figure that is to be the level or better. */
        FIGURE,
        /** By a figure that is to be better than the level. */
        BEYOND,
        /** By its being done. */
        DONE,
        /** It cannot be told. */
        OPEN
    }

    /**
     * Reads the target of a year.
     *
     * @param indicator the indicator
     * @param year the contract year
     * @param before the figure of the year before, when there is one
     * @param fromYearBefore whether a change that does not say from what is reckoned from the year before (position P22); else from the baseline
     * @return what is to be reached
     */
    public static Aim of(Indicator indicator, int year, Optional<Quantity> before, boolean fromYearBefore) {
        return new Reader(indicator, year, before, fromYearBefore).aim();
    }

    /** The targets of the cells of the year, or else of those that are for every year; N+1 is what contract year 1 is judged by. */
    static List<Target> targets(Indicator indicator, int year) {
        List<TargetCell> cells = indicator.targets().stream()
                .filter(cell -> cell.year().filter(number -> number == year).isPresent()
                        && cell.countedFrom()
                                .filter(TargetCell.CountedFrom.ACTION::equals)
                                .isEmpty())
                .toList();
        if (cells.isEmpty()) {
            cells = indicator.targets().stream()
                    .filter(cell -> cell.year().isEmpty())
                    .toList();
        }
        return cells.stream().flatMap(cell -> cell.targets().stream()).toList();
    }

    /**
     * Whether a figure reaches the target.
     *
     * @param value the figure
     * @return true at the level itself, unless it is to be passed
     */
    public boolean isReachedBy(Ratio value) {
        int compared = value.compareTo(level.orElseThrow());
        if (compared == 0) {
            return kind == Kind.FIGURE;
        }
        return direction.orElseThrow() == Indicator.Direction.HIGHER ? compared > 0 : compared < 0;
    }

    /** Reads one target; the order of the questions is that of what documents say most plainly. */
    private static final class Reader {
        private final Indicator indicator;
        private final int year;
        private final List<Target> targets;
        private final Optional<Quantity> before;
        private final boolean fromYearBefore;
        private final Optional<Quantity> baseline;

        private Reader(Indicator indicator, int year, Optional<Quantity> before, boolean fromYearBefore) {
            this.indicator = indicator;
            this.year = year;
            this.targets = targets(indicator, year);
            this.before = before;
            this.fromYearBefore = fromYearBefore;
            baseline = indicator.baseline().flatMap(stood -> stood.value());
        }

        private Aim aim() {
            if (indicator.scale().orElse(null) instanceof Scale.Tiers tiers) {
                return tiers(tiers);
            }
            if (targets.isEmpty() || has(Target.ToBeSet.class) || has(Target.Observed.class)) {
                return open("targets");
            }
            if (isOfSeveralFigures()
                    || has(Target.Deliverable.class)
                    || has(Target.Update.class)
                    || has(Target.Process.class)
                    || has(Target.Free.class)) {
                return done();
            }
            Optional<Target.Level> level = first(Target.Level.class);
            if (level.isPresent()) {
                return level(level.get());
            }
            Optional<Target.Count> count = first(Target.Count.class);
            if (count.isPresent()) {
                return count.get()
                        .inYear()
                        .map(number -> figure(Kind.FIGURE, number.exact(), number, Indicator.Direction.HIGHER))
                        .orElseGet(() -> open("targets"));
            }
            Optional<Target.More> more = first(Target.More.class);
            if (more.isPresent()) {
                return base(fromYearBefore)
                        .map(base -> figure(
                                Kind.FIGURE,
                                base.exact().plus(more.get().by().exact()),
                                base,
                                Indicator.Direction.HIGHER))
                        .orElseGet(() -> withoutBase(fromYearBefore));
            }
            return relative();
        }

        /** Whether one figure cannot tell whether the cell is reached, because it asks for several. */
        private boolean isOfSeveralFigures() {
            return targets.stream()
                                    .filter(target -> target instanceof Target.Level
                                            || target instanceof Target.Count
                                            || target instanceof Target.More)
                                    .count()
                            > 1
                    || targets.stream().filter(Target.Change.class::isInstance).count() > 1;
        }

        /** From what a change is reckoned: the year before the first is the baseline. */
        private Optional<Quantity> base(boolean yearBefore) {
            return yearBefore && year > 1 ? before : baseline;
        }

        private Aim withoutBase(boolean yearBefore) {
            return open(yearBefore && year > 1 ? YEAR_BEFORE : "baseline");
        }

        private Aim tiers(Scale.Tiers tiers) {
            Quantity last = tiers.tiers().get(tiers.tiers().size() - 1).reach();
            return figure(
                    Kind.FIGURE,
                    last.exact(),
                    last,
                    tiers.order() == Scale.Order.RISING ? Indicator.Direction.HIGHER : Indicator.Direction.LOWER);
        }

        private Aim level(Target.Level level) {
            Ratio value = level.value().exact();
            Optional<Ratio> change =
                    first(Target.Change.class).map(stated -> stated.by().exact());
            boolean stable = has(Target.Stable.class)
                    || change.filter(Ratio.ZERO::equals).isPresent();
            Optional<Ratio> from = baselineLike(level.value()).or(() -> implied(value, stable));
            Optional<Indicator.Direction> direction = indicator
                    .direction()
                    .or(() -> level.bound().map(Target.Bound::direction))
                    .or(() -> change.flatMap(by -> sign(by)))
                    .or(() -> trend())
                    .or(() -> from.flatMap(stood -> sign(value.minus(stood))));
            return new Aim(
                    level.bound().filter(Target.Bound::isStrict).isPresent() ? Kind.BEYOND : Kind.FIGURE,
                    Optional.of(value),
                    level.value().unit(),
                    direction,
                    from,
                    deadline(),
                    direction.isEmpty() ? Optional.of("direction") : Optional.empty());
        }

        /** The baseline that a change beside a level implies; a percentage of a percentage can be meant in two ways and implies none. */
        private Optional<Ratio> implied(Ratio level, boolean stable) {
            if (stable) {
                return Optional.of(level);
            }
            return first(Target.Change.class)
                    .filter(change -> change.in()
                                    .filter(Target.ChangeUnit.PERCENT::equals)
                                    .isEmpty()
                            && !change.by().inPercent())
                    .map(change -> level.minus(change.by().exact()));
        }

        private Aim relative() {
            Optional<Target.Change> change = first(Target.Change.class);
            Optional<Target.Reference> since = change.flatMap(Target.Change::since);
            boolean yearBefore =
                    since.map(Target.Reference.PREVIOUS_YEAR::equals).orElse(fromYearBefore);
            Optional<Quantity> base = base(yearBefore);
            if (change.isEmpty() && !has(Target.Stable.class) && !has(Target.Direction.class)) {
                return done();
            }
            if (base.isEmpty()) {
                return withoutBase(yearBefore);
            }
            Ratio stood = base.get().exact();
            if (change.isPresent()) {
                return changed(change.get(), base.get());
            }
            if (has(Target.Stable.class)) {
                return stable(stood, base.get());
            }
            return switch (first(Target.Direction.class).orElseThrow().trend()) {
                case UP -> figure(Kind.BEYOND, stood, base.get(), Indicator.Direction.HIGHER);
                case DOWN -> figure(Kind.BEYOND, stood, base.get(), Indicator.Direction.LOWER);
                case STABLE_OR_UP -> figure(Kind.FIGURE, stood, base.get(), Indicator.Direction.HIGHER);
                case STABLE_OR_DOWN -> figure(Kind.FIGURE, stood, base.get(), Indicator.Direction.LOWER);
                case STABLE -> stable(stood, base.get());
                case BETTER ->
                    indicator
                            .direction()
                            .map(way -> figure(Kind.BEYOND, stood, base.get(), way))
                            .orElseGet(() -> open("direction"));
            };
        }

        private Aim changed(Target.Change change, Quantity base) {
            boolean inPercent = change.in()
                    .map(Target.ChangeUnit.PERCENT::equals)
                    .orElse(change.by().inPercent() && !base.inPercent());
            Ratio by = change.by().exact();
            Ratio stood = base.exact();
            if (by.equals(Ratio.ZERO)) {
                return stable(stood, base);
            }
            if (change.in().isEmpty() && change.by().inPercent() && base.inPercent()) {
                return open("targets");
            }
            Ratio level = inPercent ? stood.plus(stood.times(by).times(Ratio.of(1, PERCENT))) : stood.plus(by);
            return figure(Kind.FIGURE, level, base, sign(by).orElseThrow());
        }

        private Aim stable(Ratio level, Quantity base) {
            return new Aim(
                    Kind.FIGURE,
                    Optional.of(level),
                    base.unit(),
                    indicator.direction(),
                    Optional.of(level),
                    deadline(),
                    indicator.direction().isEmpty() ? Optional.of("direction") : Optional.empty());
        }

        private Aim figure(Kind kind, Ratio level, Quantity like, Indicator.Direction direction) {
            return new Aim(
                    kind,
                    Optional.of(level),
                    like.unit(),
                    Optional.of(indicator.direction().orElse(direction)),
                    baselineLike(like),
                    deadline(),
                    Optional.empty());
        }

        private Aim done() {
            return new Aim(
                    Kind.DONE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    deadline(),
                    Optional.empty());
        }

        private Aim open(String missing) {
            return new Aim(
                    Kind.OPEN,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    deadline(),
                    Optional.of(missing));
        }

        /** The baseline, when it is a figure of the same unit, as far as units are written. */
        private Optional<Ratio> baselineLike(Quantity figure) {
            return baseline.filter(stood -> stood.unit().isEmpty()
                            || figure.unit().isEmpty()
                            || stood.unit().equals(figure.unit()))
                    .map(Quantity::exact);
        }

        private Optional<LocalDate> deadline() {
            return first(Target.Deadline.class).flatMap(stated -> stated.by().latest());
        }

        private Optional<Indicator.Direction> trend() {
            return first(Target.Direction.class).flatMap(stated -> switch (stated.trend()) {
                case UP, STABLE_OR_UP -> Optional.of(Indicator.Direction.HIGHER);
                case DOWN, STABLE_OR_DOWN -> Optional.of(Indicator.Direction.LOWER);
                case STABLE, BETTER -> Optional.empty();
            });
        }

        private static Optional<Indicator.Direction> sign(Ratio change) {
            int compared = change.compareTo(Ratio.ZERO);
            return compared == 0
                    ? Optional.empty()
                    : Optional.of(compared > 0 ? Indicator.Direction.HIGHER : Indicator.Direction.LOWER);
        }

        private boolean has(Class<? extends Target> form) {
            return targets.stream().anyMatch(form::isInstance);
        }

        private <T extends Target> Optional<T> first(Class<T> form) {
            return targets.stream().filter(form::isInstance).map(form::cast).findFirst();
        }
    }
}
