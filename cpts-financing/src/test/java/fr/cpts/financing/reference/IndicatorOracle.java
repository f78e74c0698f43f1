package fr.cpts.financing.reference;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.indicator.Baseline;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Indicator.Direction;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Measurement.Evidence;
import fr.cpts.model.indicator.Measurement.Status;
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
import fr.cpts.model.time.ContractYears;
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
    record Range(Ratio min, Ratio max) {

        static final Range OPEN = new Range(Ratio.ZERO, Ratio.ONE);

        static Range of(Ratio known) {
            return new Range(known, known);
        }

        static Range of(boolean met) {
            return of(met ? Ratio.ONE : Ratio.ZERO);
        }

        Range times(Ratio weight) {
            return new Range(min.times(weight), max.times(weight));
        }

        Range plus(Range other) {
            return new Range(min.plus(other.min), max.plus(other.max));
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

    /**
     * What is achieved of a mission in a contract year: sum of weight times achievement; anything where the weights of the year are not the whole;
     * nothing when it is stated or has no weights in the year.
     */
    Optional<Range> achieved(Mission mission, int year) {
        boolean stated =
                dossier.annex().achievements().getOrDefault(mission, Map.of()).containsKey(year);
        List<List<Indicator>> units = units(mission, year);
        if (stated || units.isEmpty()) {
            return Optional.empty();
        }
        if (!isShared(mission, year)) {
            return Optional.of(Range.OPEN);
        }
        Range sum = Range.of(Ratio.ZERO);
        for (List<Indicator> unit : units) {
            Ratio share = share(unit, units, year);
            sum = sum.plus(together(unit, share, mission, year).times(share));
        }
        return Optional.of(sum);
    }

    /** Whether the weights of the year share its variable part: they are of one kind, not all zero, and the whole unless a position says otherwise. */
    boolean isShared(Mission mission, int year) {
        List<List<Indicator>> units = units(mission, year);
        long amounts = units.stream()
                .filter(unit -> weight(unit, year) instanceof Weight.Amount)
                .count();
        Ratio sum = sum(units, year);
        if (units.isEmpty() || amounts != 0 && amounts != units.size() || sum.equals(Ratio.ZERO)) {
            return false;
        }
        Optional<Ratio> whole = amounts == 0
                ? Optional.of(Ratio.ONE)
                : ReferenceComputation.variableCents(dossier, choices, mission, year);
        return takes("P19", "renormalised") || whole.equals(Optional.of(sum));
    }

    private static Ratio sum(List<List<Indicator>> units, int year) {
        return units.stream().map(unit -> size(weight(unit, year))).reduce(Ratio.ZERO, Ratio::plus);
    }

    private static Ratio share(List<Indicator> unit, List<List<Indicator>> units, int year) {
        Ratio sum = sum(units, year);
        return sum.equals(Ratio.ZERO) ? Ratio.ZERO : size(weight(unit, year)).dividedBy(sum);
    }

    /** What is achieved of one indicator that counts; nothing for one that is followed and not paid. */
    Optional<Range> achieved(Indicator indicator, int year) {
        Mission mission = indicator.attachedTo().mission().orElseThrow();
        List<List<Indicator>> units = units(mission, year);
        return units.stream()
                .filter(unit -> unit.contains(indicator))
                .findFirst()
                .map(unit -> achieved(indicator, share(unit, units, year), mission, year));
    }

    private Range together(List<Indicator> unit, Ratio weight, Mission mission, int year) {
        List<Range> each = unit.stream()
                .map(indicator -> achieved(indicator, weight, mission, year))
                .toList();
        if (takes("P23", "mean")) {
            return each.stream().reduce(Range.of(Ratio.ZERO), Range::plus).times(Ratio.of(1, each.size()));
        }
        return new Range(
                each.stream().map(Range::min).min(Ratio::compareTo).orElseThrow(),
                each.stream().map(Range::max).min(Ratio::compareTo).orElseThrow());
    }

    /** An annex that speaks of some years binds those only. */
    static boolean counts(Indicator indicator, int year) {
        if (indicator.years().isPresent()) {
            return isWithin(indicator.years().get(), year);
        }
        boolean always =
                indicator.goal().targets().stream().anyMatch(cell -> cell.year().isEmpty());
        boolean named =
                indicator.goal().targets().stream().anyMatch(cell -> cell.year().equals(Optional.of(year)))
                        || indicator.weighting().weight().byYears().keySet().stream()
                                .anyMatch(span -> !span.isAll() && isWithin(span, year));
        boolean silent = indicator.goal().targets().isEmpty()
                && indicator.weighting().weight().byYears().keySet().stream().allMatch(ContractYears::isAll);
        return always || named || silent;
    }

    private static boolean isWithin(ContractYears span, int year) {
        return span.first() <= year && year <= span.last().orElse(Integer.MAX_VALUE);
    }

    /** What is weighted in a year: single rows, and groups of rows of which one has the weight. */
    private List<List<Indicator>> units(Mission mission, int year) {
        Map<String, List<Indicator>> units = new LinkedHashMap<>();
        for (Indicator indicator : dossier.annex().indicators()) {
            if (indicator.attachedTo().mission().equals(Optional.of(mission)) && counts(indicator, year)) {
                units.computeIfAbsent(
                                indicator
                                        .weighting()
                                        .group()
                                        .map(name -> "*" + name)
                                        .orElse(indicator.code()),
                                any -> new ArrayList<>())
                        .add(indicator);
            }
        }
        return units.values().stream()
                .filter(unit -> unit.stream().anyMatch(row -> stated(row, year).isPresent()))
                .toList();
    }

    private static Optional<Weight> stated(Indicator row, int year) {
        return row.weighting().weight().byYears().entrySet().stream()
                .filter(entry -> isWithin(entry.getKey(), year))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Weight weight(List<Indicator> unit, int year) {
        return unit.stream()
                .flatMap(row -> stated(row, year).stream())
                .findFirst()
                .orElseThrow();
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
        if (measurement.agreedShare().isPresent() && !measurement.status().equals(Optional.of(Status.PROPOSED))) {
            return Range.of(measurement.agreedShare().get());
        }
        if (measurement.evidence().filter(shown -> shown != Evidence.PRESENT).isPresent()
                || measurement.status().equals(Optional.of(Status.PROPOSED))
                || isOutside(measurement, year)) {
            return Range.OPEN;
        }
        Optional<Ratio> figure = measurement.value().map(IndicatorOracle::number);
        boolean isBare =
                measurement.value().flatMap(Quantity::unit).filter("%"::equals).isEmpty();
        if (indicator.weighting().scale().in(year).orElse(null) instanceof Scale.Tiers tiers) {
            return figure.filter(any -> isBare)
                    .map(value -> Range.of(tier(tiers, value, weight, mission, year)))
                    .orElse(Range.OPEN);
        }
        List<Target> targets = indicator.goal().targets().stream()
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
        // A bare number and a percentage do not answer each other.
        return figure.filter(any -> !contradicts(indicator, targets))
                .map(value -> figure(indicator, targets, value, !isBare, year))
                .orElse(Range.OPEN);
    }

    /** What was measured before the year, after it or after the day of the question counts only where the three agreed. */
    private boolean isOutside(Measurement measurement, int year) {
        if (measurement.status().equals(Optional.of(Status.AGREED))) {
            return false;
        }
        Contract contract = dossier.contract().orElseThrow();
        LocalDate from = contract.signedOn().orElseThrow().plusYears(year - 1L);
        if (measurement.on().isEmpty()) {
            return from.isAfter(IndicatorProperties.AS_OF);
        }
        LocalDate day = measurement.on().get();
        LocalDate to = contract.signedOn().orElseThrow().plusYears(year);
        LocalDate end = contract.endedOn().filter(to::isAfter).orElse(to);
        return day.isBefore(from) || !day.isBefore(end) || day.isAfter(IndicatorProperties.AS_OF);
    }

    /** A bound against the better direction; or a level a tenth or more from what the change in points beside it leads to. */
    private static boolean contradicts(Indicator indicator, List<Target> targets) {
        if (!(targets.get(0) instanceof Target.Level level)) {
            return false;
        }
        boolean against = level.bound().isPresent()
                && indicator.goal().direction().isPresent()
                && (level.bound().get() == Bound.AT_LEAST)
                        != (indicator.goal().direction().get() == Direction.HIGHER);
        Optional<Ratio> stood =
                indicator.goal().baseline().flatMap(Baseline::value).map(IndicatorOracle::number);
        Optional<Ratio> by = targets.stream()
                .filter(Target.Change.class::isInstance)
                .map(change -> number(((Target.Change) change).by()))
                .findFirst();
        boolean apart = stood.isPresent()
                && by.isPresent()
                && !number(level.value()).equals(stood.get().plus(by.get()));
        return against || apart;
    }

    private Optional<Measurement> measured(Indicator indicator, int year) {
        return Optional.ofNullable(dossier.annex()
                .measurements()
                .getOrDefault(indicator.code(), Map.of())
                .get(year));
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

    /**
     * A threshold, which side of it is reached (neither, where it is to stay), where the way to it begins, whether it is a broken percentage of a whole
     * number, which may be meant rounded, and whether it is a percentage.
     */
    private record Aim(Ratio level, int side, Optional<Ratio> from, boolean whole, boolean inPercent) {

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

    private Range figure(Indicator indicator, List<Target> targets, Ratio value, boolean inPercent, int year) {
        Optional<Aim> told = aim(indicator, targets, year);
        if (told.isEmpty() || told.get().inPercent() != inPercent) {
            return Range.OPEN;
        }
        Aim aim = told.get();
        if (aim.whole() && aim.side() != 0) {
            Ratio down = new Ratio(aim.level().numerator().divide(aim.level().denominator()), Ratio.ONE.denominator());
            boolean easy = new Aim(aim.side() > 0 ? down : down.plus(Ratio.ONE), aim.side(), aim.from(), false, false)
                    .reached(value);
            boolean hard = new Aim(aim.side() > 0 ? down.plus(Ratio.ONE) : down, aim.side(), aim.from(), false, false)
                    .reached(value);
            if (easy != hard) {
                return Range.OPEN;
            }
        }
        if (aim.reached(value)) {
            return Range.of(true);
        }
        if (aim.side() == 0) {
            // Neither text nor dossier says whether rising or falling is worse.
            return Range.OPEN;
        }
        if (indicator.weighting().scale().in(year).isEmpty()) {
            return Range.of(takes("P16", "linear") && aim.from().isPresent() ? aim.way(value) : Ratio.ZERO);
        }
        if (indicator.weighting().scale().in(year).get() instanceof Scale.Binary) {
            return Range.of(false);
        }
        return aim.from().isPresent() ? Range.of(aim.way(value)) : Range.OPEN;
    }

    private Optional<Aim> aim(Indicator indicator, List<Target> targets, int year) {
        Optional<Ratio> baseline =
                indicator.goal().baseline().flatMap(stood -> stood.value()).map(IndicatorOracle::number);
        Target target = targets.get(0);
        if (target instanceof Target.Level level) {
            int side = level.bound()
                    .map(bound -> bound == Bound.AT_LEAST ? 1 : -1)
                    .orElseGet(
                            () -> indicator.goal().direction().orElse(Direction.HIGHER) == Direction.HIGHER ? 1 : -1);
            Ratio goal = number(level.value());
            // 90.8 % (+0.8): it stood at 90.0 %, if nothing else is said
            Optional<Ratio> implied = targets.stream()
                    .filter(Target.Change.class::isInstance)
                    .map(change -> goal.minus(number(((Target.Change) change).by())))
                    .findFirst();
            return Optional.of(new Aim(goal, side, baseline.or(() -> implied), false, false));
        }
        if (target instanceof Target.Count count) {
            return Optional.of(new Aim(number(count.number()), 1, baseline, false, false));
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
        // The year before the first is that of the baseline; what was not proven is no figure to count from.
        Optional<Quantity> stoodThere = yearBefore && year > 1
                ? measured(indicator, year - 1)
                        .filter(before -> before.evidence()
                                        .filter(shown -> shown != Evidence.PRESENT)
                                        .isEmpty()
                                && !before.status().equals(Optional.of(Status.PROPOSED)))
                        .flatMap(Measurement::value)
                : indicator.goal().baseline().flatMap(Baseline::value);
        Optional<Ratio> reference = stoodThere.map(IndicatorOracle::number);
        boolean inPercent = stoodThere.flatMap(Quantity::unit).equals(Optional.of("%"));
        boolean percent = change.flatMap(Target.Change::in).equals(Optional.of(ChangeUnit.PERCENT));
        int better = indicator
                .goal()
                .direction()
                .map(way -> way == Direction.HIGHER ? 1 : -1)
                .orElse(0);
        int side = by.get().equals(Ratio.ZERO) ? better : by.get().numerator().signum();
        return reference.map(stood -> {
            Ratio level = stood.plus(percent ? stood.times(by.get()).times(Ratio.of(1, 100)) : by.get());
            boolean whole = percent
                    && !inPercent
                    && stood.denominator().equals(Ratio.ONE.denominator())
                    && !level.denominator().equals(Ratio.ONE.denominator());
            return new Aim(level, side, baseline.filter(any -> !inPercent), whole, inPercent);
        });
    }

    private static Ratio number(Quantity quantity) {
        return new Ratio(
                quantity.number().movePointRight(9).toBigIntegerExact(),
                Ratio.of(1_000_000_000, 1).numerator());
    }
}
