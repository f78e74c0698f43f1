package fr.cpts.rules.indicator;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import fr.cpts.rules.indicator.ResolvedTarget.Kind;
import java.math.BigInteger;
import java.util.Optional;

/** Reads one target; the forms that documents state most plainly are tried first. */
final class TargetReader {

    private static final int PERCENT = 100;

    private final StatedTarget stated;
    private final Optional<Quantity> before;
    private final boolean fromYearBefore;

    TargetReader(StatedTarget stated, Optional<Quantity> before, boolean fromYearBefore) {
        this.stated = stated;
        this.before = before;
        this.fromYearBefore = fromYearBefore;
    }

    /** What contradicts itself is not resolved, whatever could be made of one of its parts. */
    ResolvedTarget resolved() {
        TargetContradictions contradictions = new TargetContradictions(stated);
        if (contradictions.isShareAgainstPercentage()) {
            return open("baseline", Doubt.OTHER_UNIT);
        }
        return contradictions
                .component()
                .map(component -> open(component, Doubt.CONTRADICTION))
                .orElseGet(this::read);
    }

    private ResolvedTarget read() {
        if (stated.tiers().isPresent()) {
            return tiers(stated.tiers().get());
        }
        if (stated.targets().isEmpty() || stated.has(Target.ToBeSet.class) || stated.has(Target.Observed.class)) {
            return open("targets", Doubt.NOT_TOLD);
        }
        if (stated.has(Target.Free.class)) {
            return resolved(Kind.WORDS);
        }
        if (isOfSeveralFigures()
                || stated.has(Target.Deliverable.class)
                || stated.has(Target.Update.class)
                || stated.has(Target.Process.class)) {
            return resolved(Kind.DONE);
        }
        return stated.level()
                .map(this::level)
                .or(() -> stated.first(Target.Count.class).map(this::count))
                .or(() -> stated.first(Target.More.class).map(this::more))
                .orElseGet(this::relative);
    }

    /** Whether one figure cannot tell whether the cell is reached, because it asks for several. */
    private boolean isOfSeveralFigures() {
        return stated.count(Target.Level.class) + stated.count(Target.Count.class) + stated.count(Target.More.class) > 1
                || stated.count(Target.Change.class) > 1;
    }

    private ResolvedTarget tiers(Scale.Tiers tiers) {
        Quantity last = tiers.tiers().get(tiers.tiers().size() - 1).reach();
        return figure(Kind.FIGURE, last.exact(), last, TargetContradictions.direction(tiers));
    }

    private ResolvedTarget level(Target.Level level) {
        Ratio value = level.value().exact();
        Optional<Target.Change> change = stated.change();
        boolean stable = stated.has(Target.Stable.class)
                || change.filter(by -> by.way().isEmpty()).isPresent();
        Optional<Ratio> from = stated.baselineLike(level.value())
                .or(() -> stable ? Optional.of(value) : change.flatMap(by -> implied(value, by)));
        Optional<Indicator.Direction> direction = stated.better()
                .or(level::way)
                .or(() -> change.flatMap(Target::way))
                .or(stated::trend)
                .or(() -> from.flatMap(stood -> sign(value.minus(stood))));
        ResolvedTarget target = resolved(
                level.bound().filter(Target.Bound::isStrict).isPresent() ? Kind.BEYOND : Kind.FIGURE,
                Optional.of(value),
                level.value().unit(),
                direction,
                from);
        if (direction.isPresent()) {
            return target;
        }
        return stated.baseline().isPresent()
                        && !Units.isSame(
                                stated.baseline().get().unit(), level.value().unit())
                ? target.lacking("baseline", Doubt.OTHER_UNIT)
                : target.lacking("direction", Doubt.NOT_TOLD);
    }

    /** The baseline that a change beside a level implies; a percentage of a percentage can be meant in two ways and implies none. */
    private static Optional<Ratio> implied(Ratio level, Target.Change change) {
        return change.in().filter(Target.ChangeUnit.PERCENT::equals).isPresent()
                        || change.by().inPercent()
                ? Optional.empty()
                : Optional.of(level.minus(change.by().exact()));
    }

    /** So many in each quarter are four times as many in the year. */
    private ResolvedTarget count(Target.Count count) {
        Optional<Quantity> inYear = count.inYear();
        if (inYear.isEmpty()) {
            return open("targets", Doubt.NOT_TOLD);
        }
        ResolvedTarget yearly = figure(Kind.FIGURE, inYear.get().exact(), inYear.get(), Indicator.Direction.HIGHER);
        return inYear.get().equals(count.number())
                ? yearly
                : yearly.ofPeriods(count.number().exact());
    }

    private ResolvedTarget more(Target.More more) {
        Optional<Quantity> base = base(fromYearBefore);
        if (base.isEmpty()) {
            return withoutBase(fromYearBefore);
        }
        if (more.by().inPercent()) {
            return open("targets", Doubt.POINTS_OR_PERCENT);
        }
        return Units.isOther(more.by(), base.get())
                ? open("targets", Doubt.OTHER_UNIT)
                : figure(
                        Kind.FIGURE,
                        base.get().exact().plus(more.by().exact()),
                        base.get(),
                        Indicator.Direction.HIGHER);
    }

    /** From what a change is counted: the year before the first is the baseline. */
    private Optional<Quantity> base(boolean yearBefore) {
        return yearBefore && stated.year() > 1 ? before : stated.baseline();
    }

    private ResolvedTarget withoutBase(boolean yearBefore) {
        return open(yearBefore && stated.year() > 1 ? ResolvedTarget.YEAR_BEFORE : "baseline", Doubt.NOT_TOLD);
    }

    /** A target that is relative to the baseline or to the year before. */
    private ResolvedTarget relative() {
        Optional<Target.Change> change = stated.change();
        Optional<Target.Direction> direction = stated.first(Target.Direction.class);
        if (change.isEmpty() && direction.isEmpty() && !stated.has(Target.Stable.class)) {
            return resolved(Kind.DONE);
        }
        boolean yearBefore = change.flatMap(Target.Change::since)
                .map(Target.Reference.PREVIOUS_YEAR::equals)
                .orElse(fromYearBefore);
        Optional<Quantity> base = base(yearBefore);
        if (base.isEmpty()) {
            return withoutBase(yearBefore);
        }
        if (change.isPresent()) {
            return changed(change.get(), base.get());
        }
        return stated.has(Target.Stable.class) ? stable(base.get()) : moved(direction.get(), base.get());
    }

    private ResolvedTarget moved(Target.Direction direction, Quantity base) {
        return switch (direction.trend()) {
            case UP, DOWN ->
                figure(Kind.BEYOND, base.exact(), base, direction.way().orElseThrow());
            case STABLE_OR_UP, STABLE_OR_DOWN ->
                figure(Kind.FIGURE, base.exact(), base, direction.way().orElseThrow());
            case STABLE -> stable(base);
            case BETTER ->
                stated.better()
                        .map(way -> figure(Kind.BEYOND, base.exact(), base, way))
                        .orElseGet(() -> open("direction", Doubt.NOT_TOLD));
        };
    }

    private ResolvedTarget changed(Target.Change change, Quantity base) {
        Quantity by = change.by();
        boolean inPercent =
                change.in().map(Target.ChangeUnit.PERCENT::equals).orElse(by.inPercent() && !base.inPercent());
        Ratio stood = base.exact();
        if (change.way().isEmpty()) {
            return stable(base);
        }
        if (change.in().isEmpty() && by.inPercent() && (base.inPercent() || isShare(base))) {
            return open("targets", Doubt.POINTS_OR_PERCENT);
        }
        if (!inPercent && Units.isOther(by, base)) {
            return open("baseline", Doubt.OTHER_UNIT);
        }
        Ratio level = inPercent ? percentMore(stood, by) : stood.plus(by.exact());
        ResolvedTarget target = figure(Kind.FIGURE, level, base, change.way().get());
        boolean whole = !Units.isRelative(base.unit()) && isWhole(stood) && !isWhole(level);
        return inPercent && whole ? target.byRounding() : target;
    }

    /** A figure and so many percent of it more. */
    static Ratio percentMore(Ratio stood, Quantity percent) {
        return stood.plus(stood.times(percent.exact()).times(Ratio.of(1, PERCENT)));
    }

    private static boolean isWhole(Ratio figure) {
        return figure.denominator().equals(BigInteger.ONE);
    }

    /** A bare number from 0 to 1 may be a share, of which 2 % may be points. */
    private static boolean isShare(Quantity base) {
        return base.unit().isEmpty()
                && base.exact().compareTo(Ratio.ONE) < 0
                && base.exact().compareTo(Ratio.ZERO) > 0;
    }

    private ResolvedTarget stable(Quantity base) {
        Optional<Ratio> level = Optional.of(base.exact());
        ResolvedTarget target = resolved(Kind.FIGURE, level, base.unit(), stated.better(), level);
        return stated.better().isPresent() ? target : target.lacking("direction", Doubt.NOT_TOLD);
    }

    private ResolvedTarget figure(Kind kind, Ratio level, Quantity like, Indicator.Direction direction) {
        return resolved(
                kind,
                Optional.of(level),
                like.unit(),
                stated.better().or(() -> Optional.of(direction)),
                stated.baselineLike(like));
    }

    private ResolvedTarget open(String missing, Doubt doubt) {
        return resolved(Kind.OPEN).lacking(missing, doubt);
    }

    private ResolvedTarget resolved(Kind kind) {
        return resolved(kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private ResolvedTarget resolved(
            Kind kind,
            Optional<Ratio> level,
            Optional<String> unit,
            Optional<Indicator.Direction> direction,
            Optional<Ratio> from) {
        Optional<Target.Deadline> deadline = stated.first(Target.Deadline.class);
        return new ResolvedTarget(
                kind,
                level,
                unit,
                direction,
                from,
                deadline.flatMap(day -> day.by().latest()),
                deadline.flatMap(day -> day.by().surelyBy()),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Optional<Indicator.Direction> sign(Ratio change) {
        int compared = change.compareTo(Ratio.ZERO);
        return compared == 0
                ? Optional.empty()
                : Optional.of(compared > 0 ? Indicator.Direction.HIGHER : Indicator.Direction.LOWER);
    }
}
