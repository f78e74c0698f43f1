package fr.cpts.rules.indicator;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import fr.cpts.rules.fact.PositionTaken;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an indicator is to reach in a contract year, read from the cells of its target.
 *
 * @param kind how it is decided whether it is reached
 * @param level the figure to reach, when there is one
 * @param unit the unit of the figure
 * @param direction which way is better, stated or derived
 * @param from where it stood: the baseline, stated or implied by a change
 * @param by the day by which it is to be done, when there is one
 * @param surelyBy the last day that is in time for sure: that day, but where only a part of a period is named
 * @param missing the component of the indicator that would have to be known, or stated otherwise, when the target cannot be resolved
 * @param doubt why the target cannot be resolved
 * @param rounding whether the level is a percentage of a whole count and no whole count itself, so that the document may mean either neighbour
 * @param perPeriod the figure of one period of the year, where the level is that of all of them ({@code 1 par trimestre}: 1, and 4 a year)
 */
public record ResolvedTarget(
        Kind kind,
        Optional<Ratio> level,
        Optional<String> unit,
        Optional<Indicator.Direction> direction,
        Optional<Ratio> from,
        Optional<LocalDate> by,
        Optional<LocalDate> surelyBy,
        Optional<String> missing,
        Optional<Doubt> doubt,
        boolean rounding,
        Optional<Ratio> perPeriod) {

    /** What is missing when the figure of the year before would have to be known, which is a measurement and no component of the indicator. */
    static final String YEAR_BEFORE = "yearBefore";

    private static final int PERCENT = 100;
    private static final Set<String> POINTS = Set.of("point", "points", "pt", "pts");

    /** How it is decided whether a target is reached. */
    public enum Kind {
        /** By a figure that is to be the level or better. */
        FIGURE,
        /** By a figure that is to be better than the level. */
        BEYOND,
        /** By its being done. */
        DONE,
        /** By words that only the three parties can hold what was done against. */
        WORDS,
        /** It cannot be decided. */
        OPEN
    }

    /**
     * Reads the target of a year.
     *
     * @param indicator the indicator
     * @param year the contract year
     * @param before the figure of the year before, when there is one
     * @param fromYearBefore whether a change that does not say from what is counted from the year before (position P22); else from the baseline
     * @return what is to be reached
     */
    public static ResolvedTarget of(Indicator indicator, int year, Optional<Quantity> before, boolean fromYearBefore) {
        return new Reader(indicator, year, before, fromYearBefore).resolved();
    }

    /**
     * Whether a change that does not say from what is counted from the year before.
     *
     * @param answer the answer to that (position P22)
     * @return false when it is counted from the baseline
     */
    public static boolean isFromYearBefore(PositionTaken answer) {
        return answer.choice().equals("previous-year");
    }

    /** The targets of the cells of the year, or else of those that are for every year; N+1 is what contract year 1 is judged by. */
    static List<Target> targets(Indicator indicator, int year) {
        List<TargetCell> cells = indicator.goal().targets().stream()
                .filter(cell ->
                        cell.contractYear().filter(number -> number == year).isPresent())
                .toList();
        if (cells.isEmpty()) {
            cells = indicator.goal().targets().stream()
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
        return isReachedBy(value, level.orElseThrow());
    }

    boolean isReachedBy(Ratio value, Ratio toReach) {
        int compared = value.compareTo(toReach);
        if (compared == 0) {
            return kind == Kind.FIGURE;
        }
        return direction.orElseThrow() == Indicator.Direction.HIGHER ? compared > 0 : compared < 0;
    }

    private ResolvedTarget with(boolean rounded, Optional<Ratio> ofOnePeriod) {
        return new ResolvedTarget(
                kind, level, unit, direction, from, by, surelyBy, missing, doubt, rounded, ofOnePeriod);
    }

    /**
     * Whether two figures count the same thing, as far as their units are written. A percentage or a rate answers only one in the same unit, never a bare
     * number: 0.85, 85 and 85 % are three different figures. A bare number may count anything that is no rate.
     *
     * @param one the unit of a figure, when it has one
     * @param other the unit of another
     * @return false when the figures cannot be compared
     */
    static boolean isSameUnit(Optional<String> one, Optional<String> other) {
        if (isRelative(one) || isRelative(other)) {
            return one.equals(other);
        }
        return one.isEmpty() || other.isEmpty() || singular(one.get()).equals(singular(other.get()));
    }

    private static boolean isRelative(Optional<String> unit) {
        return unit.filter(text -> text.startsWith("%") || text.startsWith("‰") || text.startsWith("pour "))
                .isPresent();
    }

    private static String singular(String unit) {
        return unit.toLowerCase(Locale.ROOT).replaceAll("[sx](?=\\s|$)", "");
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
            baseline = indicator.goal().baseline().flatMap(stood -> stood.value());
        }

        /** What contradicts itself is not resolved, whatever could be made of one of its parts. */
        private ResolvedTarget resolved() {
            if (isShareAgainstPercentage()) {
                return open("baseline", Doubt.OTHER_UNIT);
            }
            return contradicted()
                    .map(component -> open(component, Doubt.CONTRADICTION))
                    .orElseGet(this::read);
        }

        /** A baseline of 0.5 beside a target of 80 %: which of the two is written wrongly, nobody tells. */
        private boolean isShareAgainstPercentage() {
            Optional<Quantity> aimed = first(Target.Level.class).map(Target.Level::value);
            return baseline.isPresent()
                    && aimed.isPresent()
                    && (baseline.get().unit().isEmpty()
                                    && isRelative(aimed.get().unit())
                            || aimed.get().unit().isEmpty()
                                    && isRelative(baseline.get().unit()));
        }

        /** The component in which the document says two things that cannot both hold. */
        private Optional<String> contradicted() {
            Optional<Indicator.Direction> better = indicator.goal().direction();
            if (indicator.weighting().scale().in(year).orElse(null) instanceof Scale.Tiers tiers) {
                Indicator.Direction rising = direction(tiers.order());
                boolean oneUnit = tiers.tiers().stream()
                        .allMatch(tier -> isSameUnit(
                                tier.reach().unit(),
                                tiers.tiers().get(0).reach().unit()));
                if (!tiers.isInOrder() || !oneUnit || isOpposed(better, rising) || isOpposed(bound(), rising)) {
                    return Optional.of("scale");
                }
            }
            for (Target target : targets) {
                if (target instanceof Target.Level level
                                && level.bound().isPresent()
                                && isOpposed(better, level.bound().get().direction())
                        || target instanceof Target.Change change
                                && sign(change.by().exact())
                                        .filter(way -> isOpposed(better, way))
                                        .isPresent()
                        || target instanceof Target.Count count
                                && count.atLeast().orElse(false)
                                && isOpposed(better, Indicator.Direction.HIGHER)
                        || target instanceof Target.More && isOpposed(better, Indicator.Direction.HIGHER)
                        || target instanceof Target.Direction
                                && trend().filter(way -> isOpposed(better, way)).isPresent()) {
                    return Optional.of("direction");
                }
            }
            return isLevelAgainstChange() || isLevelAgainstTrend() ? Optional.of("targets") : Optional.empty();
        }

        private static boolean isOpposed(Optional<Indicator.Direction> stated, Indicator.Direction other) {
            return stated.filter(way -> way != other).isPresent();
        }

        private Optional<Indicator.Direction> bound() {
            return first(Target.Level.class).flatMap(Target.Level::bound).map(Target.Bound::direction);
        }

        private static Indicator.Direction direction(Scale.Order order) {
            return order == Scale.Order.RISING ? Indicator.Direction.HIGHER : Indicator.Direction.LOWER;
        }

        /**
         * Whether a level and the change beside it lead to two different figures, further apart than the rounding of the level as written: from 66 111,
         * +700 is not 68 811.
         */
        private boolean isLevelAgainstChange() {
            Optional<Target.Level> level = first(Target.Level.class);
            Optional<Target.Change> change = first(Target.Change.class);
            if (level.isEmpty()
                    || change.isEmpty()
                    || change.get()
                            .since()
                            .filter(Target.Reference.PREVIOUS_YEAR::equals)
                            .isPresent()) {
                return false;
            }
            Quantity written = level.get().value();
            return baselineLike(written)
                    .filter(stood ->
                            meant(change.get(), stood).stream().noneMatch(figure -> isRoundedTo(figure, written)))
                    .isPresent();
        }

        /** Whether a level on one side stands beside a trend to the other, or beside "stable" and is not where it stood. */
        private boolean isLevelAgainstTrend() {
            Optional<Target.Level> level = first(Target.Level.class);
            boolean against = trend().filter(way -> isOpposed(bound(), way)).isPresent();
            boolean moved = level.isPresent()
                    && has(Target.Stable.class)
                    && baselineLike(level.get().value())
                            .filter(stood -> !stood.equals(level.get().value().exact()))
                            .isPresent();
            return level.isPresent() && (against || moved);
        }

        /** What a change may come to: in points and, where it may be meant so, in percent of where it stood. */
        private List<Ratio> meant(Target.Change change, Ratio stood) {
            Ratio points = stood.plus(change.by().exact());
            Ratio percent = stood.plus(stood.times(change.by().exact()).times(Ratio.of(1, PERCENT)));
            if (change.in().isPresent()) {
                return List.of(change.in().get() == Target.ChangeUnit.PERCENT ? percent : points);
            }
            return change.by().inPercent() ? List.of(points, percent) : List.of(points);
        }

        private static boolean isRoundedTo(Ratio figure, Quantity written) {
            Ratio off = figure.minus(written.exact());
            Ratio unit = new Ratio(
                    BigInteger.ONE, BigInteger.TEN.pow(written.number().scale()));
            return off.compareTo(unit) < 0 && off.compareTo(Ratio.ZERO.minus(unit)) > 0;
        }

        private ResolvedTarget read() {
            if (indicator.weighting().scale().in(year).orElse(null) instanceof Scale.Tiers tiers) {
                return tiers(tiers);
            }
            if (targets.isEmpty() || has(Target.ToBeSet.class) || has(Target.Observed.class)) {
                return open("targets");
            }
            if (isOfSeveralFigures()
                    || has(Target.Deliverable.class)
                    || has(Target.Update.class)
                    || has(Target.Process.class)) {
                return has(Target.Free.class) ? words() : done();
            }
            if (has(Target.Free.class)) {
                return words();
            }
            Optional<Target.Level> level = first(Target.Level.class);
            if (level.isPresent()) {
                return level(level.get());
            }
            Optional<Target.Count> count = first(Target.Count.class);
            if (count.isPresent()) {
                return count(count.get());
            }
            Optional<Target.More> more = first(Target.More.class);
            if (more.isPresent()) {
                return base(fromYearBefore)
                        .map(base -> more(more.get().by(), base))
                        .orElseGet(() -> withoutBase(fromYearBefore));
            }
            return relative();
        }

        private ResolvedTarget more(Quantity by, Quantity base) {
            return isOtherUnit(by, base) || by.inPercent()
                    ? open("targets", by.inPercent() ? Doubt.POINTS_OR_PERCENT : Doubt.OTHER_UNIT)
                    : figure(Kind.FIGURE, base.exact().plus(by.exact()), base, Indicator.Direction.HIGHER);
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

        /** From what a change is counted: the year before the first is the baseline. */
        private Optional<Quantity> base(boolean yearBefore) {
            return yearBefore && year > 1 ? before : baseline;
        }

        private ResolvedTarget withoutBase(boolean yearBefore) {
            return open(yearBefore && year > 1 ? YEAR_BEFORE : "baseline");
        }

        /** So many in each quarter are four times as many in the year. */
        private ResolvedTarget count(Target.Count count) {
            Optional<Quantity> inYear = count.inYear();
            if (inYear.isEmpty()) {
                return open("targets");
            }
            Quantity each = count.number();
            ResolvedTarget yearly = figure(Kind.FIGURE, inYear.get().exact(), inYear.get(), Indicator.Direction.HIGHER);
            return inYear.get().equals(each) ? yearly : yearly.with(yearly.rounding, Optional.of(each.exact()));
        }

        private ResolvedTarget tiers(Scale.Tiers tiers) {
            Quantity last = tiers.tiers().get(tiers.tiers().size() - 1).reach();
            return figure(Kind.FIGURE, last.exact(), last, direction(tiers.order()));
        }

        private ResolvedTarget level(Target.Level level) {
            Ratio value = level.value().exact();
            Optional<Ratio> change =
                    first(Target.Change.class).map(stated -> stated.by().exact());
            boolean stable = has(Target.Stable.class)
                    || change.filter(Ratio.ZERO::equals).isPresent();
            Optional<Ratio> from = baselineLike(level.value()).or(() -> implied(value, stable));
            Optional<Indicator.Direction> direction = indicator
                    .goal()
                    .direction()
                    .or(() -> level.bound().map(Target.Bound::direction))
                    .or(() -> change.flatMap(by -> sign(by)))
                    .or(() -> trend())
                    .or(() -> from.flatMap(stood -> sign(value.minus(stood))));
            boolean isElsewhere = baseline.filter(
                            stood -> !isSameUnit(stood.unit(), level.value().unit()))
                    .isPresent();
            return new ResolvedTarget(
                    level.bound().filter(Target.Bound::isStrict).isPresent() ? Kind.BEYOND : Kind.FIGURE,
                    Optional.of(value),
                    level.value().unit(),
                    direction,
                    from,
                    deadline(),
                    surelyBy(),
                    direction.isEmpty() ? Optional.of(isElsewhere ? "baseline" : "direction") : Optional.empty(),
                    direction.isEmpty()
                            ? Optional.of(isElsewhere ? Doubt.OTHER_UNIT : Doubt.NOT_TOLD)
                            : Optional.empty(),
                    false,
                    Optional.empty());
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

        private ResolvedTarget relative() {
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
                            .goal()
                            .direction()
                            .map(way -> figure(Kind.BEYOND, stood, base.get(), way))
                            .orElseGet(() -> open("direction"));
            };
        }

        private ResolvedTarget changed(Target.Change change, Quantity base) {
            boolean inPercent = change.in()
                    .map(Target.ChangeUnit.PERCENT::equals)
                    .orElse(change.by().inPercent() && !base.inPercent());
            Ratio by = change.by().exact();
            Ratio stood = base.exact();
            if (by.equals(Ratio.ZERO)) {
                return stable(stood, base);
            }
            if (change.in().isEmpty() && change.by().inPercent() && base.inPercent()) {
                return open("targets", Doubt.POINTS_OR_PERCENT);
            }
            if (inPercent && change.in().isEmpty() && isShare(base)) {
                return open("targets", Doubt.POINTS_OR_PERCENT);
            }
            if (!inPercent && isOtherUnit(change.by(), base)) {
                return open("baseline", Doubt.OTHER_UNIT);
            }
            Ratio level = inPercent ? stood.plus(stood.times(by).times(Ratio.of(1, PERCENT))) : stood.plus(by);
            ResolvedTarget target = figure(Kind.FIGURE, level, base, sign(by).orElseThrow());
            boolean whole = !isRelative(base.unit())
                    && stood.denominator().equals(BigInteger.ONE)
                    && !level.denominator().equals(BigInteger.ONE);
            return inPercent && whole ? target.with(true, Optional.empty()) : target;
        }

        /** A bare number from 0 to 1 may be a share, of which 2 % may be points. */
        private static boolean isShare(Quantity base) {
            return base.unit().isEmpty()
                    && base.exact().compareTo(Ratio.ONE) < 0
                    && base.exact().compareTo(Ratio.ZERO) > 0;
        }

        /** A change without a unit, or in percent, is one of what stood there. */
        private static boolean isOtherUnit(Quantity by, Quantity base) {
            boolean points =
                    base.inPercent() && by.unit().filter(POINTS::contains).isPresent();
            return by.unit().isPresent() && !by.inPercent() && !points && !isSameUnit(by.unit(), base.unit());
        }

        private ResolvedTarget stable(Ratio level, Quantity base) {
            return new ResolvedTarget(
                    Kind.FIGURE,
                    Optional.of(level),
                    base.unit(),
                    indicator.goal().direction(),
                    Optional.of(level),
                    deadline(),
                    surelyBy(),
                    indicator.goal().direction().isEmpty() ? Optional.of("direction") : Optional.empty(),
                    indicator.goal().direction().isEmpty() ? Optional.of(Doubt.NOT_TOLD) : Optional.empty(),
                    false,
                    Optional.empty());
        }

        private ResolvedTarget figure(Kind kind, Ratio level, Quantity like, Indicator.Direction direction) {
            return new ResolvedTarget(
                    kind,
                    Optional.of(level),
                    like.unit(),
                    Optional.of(indicator.goal().direction().orElse(direction)),
                    baselineLike(like),
                    deadline(),
                    surelyBy(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty());
        }

        private ResolvedTarget done() {
            return new ResolvedTarget(
                    Kind.DONE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    deadline(),
                    surelyBy(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty());
        }

        private ResolvedTarget words() {
            ResolvedTarget done = done();
            return new ResolvedTarget(
                    Kind.WORDS,
                    done.level,
                    done.unit,
                    done.direction,
                    done.from,
                    done.by,
                    done.surelyBy,
                    done.missing,
                    done.doubt,
                    done.rounding,
                    done.perPeriod);
        }

        private ResolvedTarget open(String missing) {
            return open(missing, Doubt.NOT_TOLD);
        }

        private ResolvedTarget open(String missing, Doubt doubt) {
            return new ResolvedTarget(
                    Kind.OPEN,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    deadline(),
                    surelyBy(),
                    Optional.of(missing),
                    Optional.of(doubt),
                    false,
                    Optional.empty());
        }

        /** The baseline, when it is a figure of the same unit, as far as units are written. */
        private Optional<Ratio> baselineLike(Quantity figure) {
            return baseline.filter(stood -> isSameUnit(stood.unit(), figure.unit()))
                    .map(Quantity::exact);
        }

        private Optional<LocalDate> surelyBy() {
            return first(Target.Deadline.class).flatMap(stated -> stated.by().surelyBy());
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
