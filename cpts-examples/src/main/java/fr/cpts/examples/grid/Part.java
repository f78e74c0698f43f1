package fr.cpts.examples.grid;

import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Baseline;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.time.Frequency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A part of a row, which one column shows.
 *
 * @param <T> what it is
 * @param of the part of a row, when the row says it
 * @param with a row with another part in its place
 * @param name the component of the row that it stands in
 * @param within the components of the baseline that it is, when it stands there
 */
record Part<T>(
        Function<IndicatorRow, Optional<T>> of,
        BiFunction<IndicatorRow, Optional<T>, IndicatorRow> with,
        String name,
        List<String> within) {

    private static final Baseline NO_BASELINE = Records.only(Baseline.class, "marks", Map.of());
    private static final Measurement NO_MEASUREMENT = Records.only(Measurement.class, "note", Optional.empty());

    /**
     * The baseline of an indicator, in words and as the value that these state.
     *
     * @param asWritten how it is written
     * @param value the figure that this is
     * @param frequency or how often
     */
    record Start(Optional<String> asWritten, Optional<Quantity> value, Optional<Frequency> frequency) {}

    /** A component that may be left out. */
    static <T> Part<T> maybe(String name, Function<IndicatorRow, Optional<T>> of) {
        return new Part<>(of, (row, part) -> Records.with(row, name, part), name, List.of());
    }

    /** A component that is blank where nothing is said. */
    static <T> Part<T> whole(String name, Function<IndicatorRow, T> of) {
        T none = of.apply(IndicatorRow.BLANK);
        return new Part<>(
                row -> Optional.of(of.apply(row)).filter(part -> !part.equals(none)),
                (row, part) -> Records.with(row, name, part.orElse(none)),
                name,
                List.of());
    }

    /** The targets of one year, or of every year. */
    static Part<List<TargetCell>> targets(String year) {
        return new Part<>(
                row -> Optional.ofNullable(row.targets().get(year)),
                (row, cells) -> Records.with(row, "targets", entered(row.targets(), year, cells)),
                "targets",
                List.of());
    }

    /** A component of the baseline. */
    static <T> Part<T> ofBaseline(String name, Function<Baseline, Optional<T>> of) {
        return ofBaseline(of, (baseline, part) -> Records.with(baseline, name, part), List.of(name));
    }

    /** What the baseline is. */
    static Part<Start> start() {
        return ofBaseline(
                baseline -> Optional.of(new Start(baseline.asWritten(), baseline.value(), baseline.frequency()))
                        .filter(start ->
                                !start.equals(new Start(Optional.empty(), Optional.empty(), Optional.empty()))),
                (baseline, start) -> {
                    Baseline written = Records.with(baseline, "asWritten", start.flatMap(Start::asWritten));
                    Baseline valued = Records.with(written, "value", start.flatMap(Start::value));
                    return Records.with(valued, "frequency", start.flatMap(Start::frequency));
                },
                List.of("asWritten", "value", "frequency"));
    }

    private static <T> Part<T> ofBaseline(
            Function<Baseline, Optional<T>> of, BiFunction<Baseline, Optional<T>, Baseline> with, List<String> within) {
        return new Part<>(
                row -> row.baseline().flatMap(of),
                (row, part) -> Records.with(
                        row,
                        "baseline",
                        Optional.of(with.apply(row.baseline().orElse(NO_BASELINE), part))
                                .filter(baseline -> !baseline.equals(NO_BASELINE))),
                "baseline",
                within);
    }

    /** A component of the measurement of a contract year. */
    static <T> Part<T> ofMeasurement(int year, String name, Function<Measurement, Optional<T>> of) {
        return ofMeasurement(year, of, (measurement, part) -> Records.with(measurement, name, part));
    }

    /** What was measured in a contract year. Its note is a part of that as long as there is nothing else. */
    static Part<MeasureWords.Answer> measured(int year) {
        return ofMeasurement(
                year,
                measurement -> Optional.of(MeasureWords.Answer.of(measurement))
                        .filter(answer -> !answer.equals(MeasureWords.Answer.NONE)),
                (measurement, answer) -> new Measurement(
                        answer.flatMap(MeasureWords.Answer::value),
                        answer.flatMap(MeasureWords.Answer::done),
                        answer.flatMap(MeasureWords.Answer::on),
                        measurement.source(),
                        measurement.evidence(),
                        measurement.status(),
                        measurement.agreedShare(),
                        answer.isEmpty()
                                        && MeasureWords.Answer.of(measurement)
                                                .note()
                                                .isPresent()
                                ? Optional.empty()
                                : answer.flatMap(MeasureWords.Answer::note).or(measurement::note)));
    }

    private static <T> Part<T> ofMeasurement(
            int year, Function<Measurement, Optional<T>> of, BiFunction<Measurement, Optional<T>, Measurement> with) {
        return new Part<>(
                row -> Optional.ofNullable(row.measurements().get(year)).flatMap(of),
                (row, part) -> Records.with(
                        row,
                        "measurements",
                        entered(
                                row.measurements(),
                                year,
                                Optional.of(with.apply(row.measurements().getOrDefault(year, NO_MEASUREMENT), part))
                                        .filter(measurement -> !measurement.equals(NO_MEASUREMENT)))),
                "measurements",
                List.of());
    }

    private static <K, V> Map<K, V> entered(Map<K, V> entries, K key, Optional<V> value) {
        Map<K, V> changed = new LinkedHashMap<>(entries);
        value.ifPresentOrElse(stated -> changed.put(key, stated), () -> changed.remove(key));
        return changed;
    }

    boolean isMarked(IndicatorRow row) {
        return row.isMarked(name)
                || row.baseline()
                        .filter(baseline -> within.stream().anyMatch(baseline.marks()::containsKey))
                        .isPresent();
    }

    IndicatorRow without(IndicatorRow row) {
        return of.apply(row).isPresent() ? with.apply(row, Optional.empty()) : row;
    }

    /** A row without the marks on this part: they were about what the document wrote. */
    IndicatorRow unmarked(IndicatorRow row) {
        IndicatorRow unmarked = row.unmarked(name);
        if (row.baseline().isEmpty() || within.isEmpty()) {
            return unmarked;
        }
        Map<String, Mark> marks = new LinkedHashMap<>(row.baseline().get().marks());
        marks.keySet().removeAll(within);
        return Records.with(
                unmarked, "baseline", Optional.of(Records.with(row.baseline().get(), "marks", marks)));
    }
}
