package fr.cpts.financing.reference;

import fr.cpts.model.Dossier;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Indicator.Direction;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Measurement.Evidence;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.Target.Bound;
import fr.cpts.model.indicator.Target.ChangeUnit;
import fr.cpts.model.indicator.Target.Reference;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.ApproximateDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the indicators of a mission achieve, computed a second time from the text of the agreement and of its positions: no rules, and nothing of the
 * library's reading of targets.
 */
final class IndicatorOracle {

    /** A share between the least and the most that missing facts allow. */
    record Range(Ratio least, Ratio most) {

        static final Range OPEN = new Range(Ratio.ZERO, Ratio.ONE);

        static Range of(Ratio known) {
            return new Range(known, known);
        }

        static Range of(boolean met) {
            return of(met ? Ratio.ONE : Ratio.ZERO);
        }

        Range times(Ratio weight) {
            return new Range(least.times(weight), most.times(weight));
        }

        Range plus(Range other) {
            return new Range(least.plus(other.least), most.plus(other.most));
        }
    }

    private final Dossier dossier;
    private final Map<String, String> choices;

    IndicatorOracle(Dossier dossier, Map<String, String> choices) {
        this.dossier = dossier;
        this.choices = choices;
    }

    private boolean takes(String position, String choice) {
        return choices.getOrDefault(position, "").equals(choice);
    }

    /** What is achieved of a mission in a contract year: sum of weight times achievement; nothing when it is stated or has no weights. */
    Optional<Range> achieved(Mission mission, int year) {
        boolean stated = dossier.achievements().getOrDefault(mission, Map.of()).containsKey(year);
        Map<String, List<Indicator>> units = units(mission);
        if (stated || units.isEmpty()) {
            return Optional.empty();
        }
        Range sum = Range.of(Ratio.ZERO);
        for (List<Indicator> unit : units.values()) {
            Ratio share = share(unit, units);
            sum = sum.plus(together(unit, share, mission, year).times(share));
        }
        return Optional.of(sum);
    }

    private static Ratio share(List<Indicator> unit, Map<String, List<Indicator>> units) {
        Ratio whole = units.values().stream()
                .map(IndicatorOracle::weight)
                .map(IndicatorOracle::size)
                .reduce(Ratio.ZERO, Ratio::plus);
        return size(weight(unit)).dividedBy(whole);
    }

    /** What is achieved of one indicator that counts; nothing for one that is followed and not paid. */
    Optional<Range> achieved(Indicator indicator, int year) {
        Mission mission = indicator.mission().orElseThrow();
        Map<String, List<Indicator>> units = units(mission);
        return units.values().stream()
                .filter(unit -> unit.contains(indicator))
                .findFirst()
                .map(unit -> achieved(indicator, share(unit, units), mission, year));
    }

    private Range together(List<Indicator> unit, Ratio weight, Mission mission, int year) {
        List<Range> each = unit.stream()
                .map(indicator -> achieved(indicator, weight, mission, year))
                .toList();
        if (takes("P23", "mean")) {
            return each.stream().reduce(Range.of(Ratio.ZERO), Range::plus).times(Ratio.of(1, each.size()));
        }
        return new Range(
                each.stream().map(Range::least).min(Ratio::compareTo).orElseThrow(),
                each.stream().map(Range::most).min(Ratio::compareTo).orElseThrow());
    }

    /** What is weighted: single rows, and groups of rows of which one has the weight. */
    private Map<String, List<Indicator>> units(Mission mission) {
        Map<String, List<Indicator>> units = new LinkedHashMap<>();
        for (Indicator indicator : dossier.indicators()) {
            if (indicator.mission().equals(Optional.of(mission))) {
                units.computeIfAbsent(
                                indicator.group().map(name -> "*" + name).orElse(indicator.code()),
                                any -> new ArrayList<>())
                        .add(indicator);
            }
        }
        units.values()
                .removeIf(unit -> unit.stream().noneMatch(row -> row.weight().isPresent()));
        return units;
    }

    private static Weight weight(List<Indicator> unit) {
        return unit.stream().flatMap(row -> row.weight().stream()).findFirst().orElseThrow();
    }

    private static Ratio size(Weight weight) {
        if (weight instanceof Weight.Fraction fraction) {
            return Ratio.of(fraction.units(), fraction.of());
        }
        return Ratio.of(((Weight.Amount) weight).euros().cents(), 1);
    }

    // ---- one indicator

    private Range achieved(Indicator indicator, Ratio weight, Mission mission, int year) {
        Optional<Measurement> found = measured(indicator, year);
        if (found.isEmpty()) {
            return Range.OPEN;
        }
        Measurement measurement = found.get();
        if (measurement.agreedShare().isPresent()) {
            return Range.of(measurement.agreedShare().get());
        }
        if (measurement.evidence().filter(shown -> shown != Evidence.PRESENT).isPresent()) {
            return Range.OPEN;
        }
        Optional<Ratio> figure = measurement.value().map(IndicatorOracle::number);
        if (indicator.scale().orElse(null) instanceof Scale.Tiers tiers) {
            return figure.map(value -> Range.of(tier(tiers, value, weight, mission, year)))
                    .orElse(Range.OPEN);
        }
        List<Target> targets = indicator.targets().stream()
                .filter(cell -> cell.year().isEmpty() || cell.year().get() == year)
                .map(TargetCell::targets)
                .flatMap(List::stream)
                .toList();
        if (targets.isEmpty()) {
            return Range.OPEN;
        }
        if (targets.stream().allMatch(IndicatorOracle::isToDo)) {
            return done(targets, measurement);
        }
        return figure.map(value -> figure(indicator, targets, value, year)).orElse(Range.OPEN);
    }

    private Optional<Measurement> measured(Indicator indicator, int year) {
        return Optional.ofNullable(
                dossier.measurements().getOrDefault(indicator.code(), Map.of()).get(year));
    }

    private static boolean isToDo(Target target) {
        return target instanceof Target.Deliverable
                || target instanceof Target.Update
                || target instanceof Target.Process
                || target instanceof Target.Deadline;
    }

    /** Done, and by the last day that a deadline leaves. */
    private static Range done(List<Target> targets, Measurement measurement) {
        if (measurement.done().isEmpty()) {
            return Range.OPEN;
        }
        if (!measurement.done().get()) {
            return Range.of(false);
        }
        List<LocalDate> deadlines = targets.stream()
                .filter(Target.Deadline.class::isInstance)
                .map(target -> ((Target.Deadline) target).by())
                .map(ApproximateDate::latest)
                .flatMap(Optional::stream)
                .toList();
        if (deadlines.isEmpty()) {
            return Range.of(true);
        }
        return measurement
                .on()
                .map(day -> Range.of(deadlines.stream().noneMatch(day::isAfter)))
                .orElse(Range.OPEN);
    }

    /** The last threshold reached; an amount is a share of what the indicator is worth, and never more than all of it. */
    private Ratio tier(Scale.Tiers tiers, Ratio value, Ratio weight, Mission mission, int year) {
        Optional<Scale.Tier> last = tiers.tiers().stream()
                .filter(tier -> tiers.order() == Scale.Order.RISING
                        ? value.compareTo(number(tier.reach())) >= 0
                        : value.compareTo(number(tier.reach())) <= 0)
                .reduce((before, next) -> next);
        if (last.isEmpty()) {
            return Ratio.ZERO;
        }
        if (last.get().share().isPresent()) {
            return last.get().share().get();
        }
        Ratio worth = ReferenceComputation.variableCents(dossier, choices, mission, year)
                .orElse(Ratio.ZERO)
                .times(weight);
        if (worth.equals(Ratio.ZERO)) {
            return Ratio.ONE;
        }
        Ratio share = Ratio.of(last.get().amount().orElseThrow().cents(), 1).dividedBy(worth);
        return share.compareTo(Ratio.ONE) > 0 ? Ratio.ONE : share;
    }

    /** A threshold, which side of it is reached (neither, where it is to stay), and where the way to it begins. */
    private record Aim(Ratio level, int side, Optional<Ratio> from) {

        boolean reached(Ratio value) {
            int beyond = value.minus(level).numerator().signum();
            return beyond == 0 || beyond * side > 0;
        }

        /** The part of the way that was made; what falls short of a target that it had reached goes back, and going back is no way made. */
        Ratio way(Ratio value) {
            Ratio start = from.orElseThrow();
            if (level.minus(start).numerator().signum() != side) {
                return Ratio.ZERO;
            }
            Ratio made = value.minus(start).dividedBy(level.minus(start));
            if (made.compareTo(Ratio.ZERO) < 0) {
                return Ratio.ZERO;
            }
            return made.compareTo(Ratio.ONE) > 0 ? Ratio.ONE : made;
        }
    }

    private Range figure(Indicator indicator, List<Target> targets, Ratio value, int year) {
        Optional<Aim> told = aim(indicator, targets, year);
        if (told.isEmpty()) {
            return Range.OPEN;
        }
        Aim aim = told.get();
        if (aim.reached(value)) {
            return Range.of(true);
        }
        if (aim.side() == 0) {
            // Neither text nor dossier says whether rising or falling is worse.
            return Range.OPEN;
        }
        if (indicator.scale().isEmpty()) {
            return Range.of(takes("P16", "linear") && aim.from().isPresent() ? aim.way(value) : Ratio.ZERO);
        }
        if (indicator.scale().get() instanceof Scale.Binary) {
            return Range.of(false);
        }
        return aim.from().isPresent() ? Range.of(aim.way(value)) : Range.OPEN;
    }

    private Optional<Aim> aim(Indicator indicator, List<Target> targets, int year) {
        Optional<Ratio> baseline =
                indicator.baseline().flatMap(stood -> stood.value()).map(IndicatorOracle::number);
        Target target = targets.get(0);
        if (target instanceof Target.Level level) {
            int side = level.bound()
                    .map(bound -> bound == Bound.AT_LEAST ? 1 : -1)
                    .orElseGet(() -> indicator.direction().orElse(Direction.HIGHER) == Direction.HIGHER ? 1 : -1);
            Ratio goal = number(level.value());
            // 90.8 % (+0.8): it stood at 90.0 %, if nothing else is said
            Optional<Ratio> implied = targets.stream()
                    .filter(Target.Change.class::isInstance)
                    .map(change -> goal.minus(number(((Target.Change) change).by())))
                    .findFirst();
            return Optional.of(new Aim(goal, side, baseline.or(() -> implied)));
        }
        if (target instanceof Target.Count count) {
            return Optional.of(new Aim(number(count.number()), 1, baseline));
        }
        Optional<Ratio> by = target instanceof Target.Change change
                ? Optional.of(number(change.by()))
                : target instanceof Target.Stable ? Optional.of(Ratio.ZERO) : Optional.empty();
        if (by.isEmpty()) {
            return Optional.empty();
        }
        Optional<Target.Change> change =
                Optional.of(target).filter(Target.Change.class::isInstance).map(Target.Change.class::cast);
        boolean yearBefore = change.flatMap(Target.Change::since)
                .map(since -> since == Reference.PREVIOUS_YEAR)
                .orElse(takes("P22", "previous-year"));
        // The year before the first is that of the baseline.
        Optional<Ratio> reference = yearBefore && year > 1
                ? measured(indicator, year - 1).flatMap(Measurement::value).map(IndicatorOracle::number)
                : baseline;
        boolean percent = change.flatMap(Target.Change::in).equals(Optional.of(ChangeUnit.PERCENT));
        int better = indicator
                .direction()
                .map(way -> way == Direction.HIGHER ? 1 : -1)
                .orElse(0);
        int side = by.get().equals(Ratio.ZERO) ? better : by.get().numerator().signum();
        return reference.map(stood -> new Aim(
                stood.plus(percent ? stood.times(by.get()).times(Ratio.of(1, 100)) : by.get()), side, baseline));
    }

    private static Ratio number(Quantity quantity) {
        return new Ratio(
                quantity.number().movePointRight(9).toBigIntegerExact(),
                Ratio.of(1_000_000_000, 1).numerator());
    }
}
