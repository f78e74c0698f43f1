package fr.cpts.financing.stake;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.rules.fact.Aim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How one indicator goes through the contract years: what was aimed at, what was measured, which way it moves, and whether it is on track. Paid or not,
 * with or without a contract.
 *
 * @param indicator the indicator
 * @param years the contract years, from the first
 */
public record FollowUp(Indicator indicator, List<Year> years) {

    /**
     * One year.
     *
     * @param number the contract year: N+1 is 1
     * @param target the target in the document's words, when it has one for the year
     * @param aim what is to be reached
     * @param measured what was measured, when it was
     * @param movement which way the figure moved since the year before, or since the baseline
     * @param state whether it is on track
     */
    public record Year(
            int number,
            Optional<String> target,
            Aim aim,
            Optional<Measurement> measured,
            Optional<Trend> movement,
            State state) {}

    /** Whether an indicator is on track in a year. */
    public enum State {
        /** What was measured reaches the target of the year. */
        ON_TRACK,
        /** What was measured does not reach it. */
        LATE,
        /** Nothing was measured, or the target cannot be told. */
        UNKNOWN
    }

    /** Copies the components. */
    public FollowUp {
        years = List.copyOf(years);
    }

    /**
     * The follow-up of every indicator of a dossier, over the stated years of the contract, or else as far as a target or a measurement goes.
     *
     * @param dossier the dossier
     * @param fromYearBefore whether a change that does not say from what is reckoned from the year before (position P22)
     * @return in the order of the indicators
     */
    public static List<FollowUp> of(Dossier dossier, boolean fromYearBefore) {
        int last = dossier.contract().flatMap(Contract::durationYears).orElseGet(() -> lastNamed(dossier));
        return dossier.indicators().stream()
                .map(indicator -> of(
                        indicator,
                        dossier.measurements().getOrDefault(indicator.code(), Map.of()),
                        last,
                        fromYearBefore))
                .toList();
    }

    /** The last contract year that a target or a measurement names. */
    private static int lastNamed(Dossier dossier) {
        return IntStream.concat(
                        dossier.indicators().stream()
                                .flatMap(indicator -> indicator.targets().stream())
                                .flatMap(cell -> cell.year().stream())
                                .mapToInt(Integer::intValue),
                        dossier.measurements().values().stream()
                                .flatMap(byYear -> byYear.keySet().stream())
                                .mapToInt(Integer::intValue))
                .max()
                .orElse(1);
    }

    private static FollowUp of(
            Indicator indicator, Map<Integer, Measurement> measured, int last, boolean fromYearBefore) {
        List<Year> years = new ArrayList<>();
        Optional<Quantity> before = Optional.empty();
        for (int number = 1; number <= last; number++) {
            Aim aim = Aim.of(indicator, number, before, fromYearBefore);
            Optional<Measurement> now = Optional.ofNullable(measured.get(number));
            Optional<Quantity> value = now.flatMap(Measurement::value);
            Optional<Quantity> since = before.or(() -> indicator.baseline().flatMap(stood -> stood.value()));
            years.add(new Year(
                    number,
                    written(indicator, number),
                    aim,
                    now,
                    value.flatMap(figure -> since.map(stood -> movement(stood, figure))),
                    now.map(measurement -> state(aim, measurement)).orElse(State.UNKNOWN)));
            before = value;
        }
        return new FollowUp(indicator, years);
    }

    private static Optional<String> written(Indicator indicator, int number) {
        return indicator.targets().stream()
                .filter(cell -> cell.year().map(year -> year == number).orElse(true))
                .flatMap(cell -> cell.asWritten().or(() -> shown(cell.targets())).stream())
                .reduce((one, other) -> one + " + " + other);
    }

    private static Optional<String> shown(List<Target> targets) {
        return targets.stream().map(Target::shown).reduce((one, other) -> one + " + " + other);
    }

    private static Trend movement(Quantity before, Quantity now) {
        int compared = now.number().compareTo(before.number());
        return compared == 0 ? Trend.STABLE : compared > 0 ? Trend.UP : Trend.DOWN;
    }

    private static State state(Aim aim, Measurement measured) {
        if (measured.agreedShare().isPresent()) {
            return measured.agreedShare().get().equals(Ratio.ONE) ? State.ON_TRACK : State.LATE;
        }
        Optional<Ratio> value = measured.value().map(Quantity::exact);
        if (aim.level().isPresent() && value.isPresent()) {
            if (aim.direction().isEmpty()) {
                return value.equals(aim.level()) ? State.ON_TRACK : State.UNKNOWN;
            }
            return aim.isReachedBy(value.get()) ? State.ON_TRACK : State.LATE;
        }
        return measured.done().map(done -> done ? State.ON_TRACK : State.LATE).orElse(State.UNKNOWN);
    }
}
