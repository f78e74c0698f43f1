package fr.cpts.financing.indicator;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.model.time.ContractYear;
import fr.cpts.model.time.DateRange;
import fr.cpts.rules.fact.PositionTaken;
import fr.cpts.rules.indicator.IndicatorMeasured;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.indicator.ResolvedTarget;
import fr.cpts.rules.indicator.TargetAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The history of one indicator over the contract years: its target, what was measured, which way it moves, and how it is judged. It covers
 * indicators paid or not, with or without a contract, judged by the same function as those that are paid.
 *
 * @param indicator the indicator
 * @param years the contract years in which it counts, from the first
 */
public record IndicatorHistory(Indicator indicator, List<Year> years) {

    /**
     * One year.
     *
     * @param number the contract year: N+1 is 1
     * @param target the target in the document's words, when it has one for the year
     * @param assessment what was measured, compared with the target
     * @param movement which way the figure moved since the year before, or since the baseline
     * @param standing how it is judged: achieved, partly, not achieved or unknown
     */
    public record Year(
            int number,
            Optional<String> target,
            TargetAssessment assessment,
            Optional<Trend> movement,
            IndicatorOutcome.Outcome standing) {

        /** {@return what was measured, when it was} */
        public Optional<Measurement> measured() {
            return assessment.measured();
        }
    }

    /**
     * What the assessment of the indicators rests on.
     *
     * @param reference what a change is counted from when the target does not say (position P22)
     * @param scale the scale of an indicator that has none (position P16)
     * @param asOf the day of the statement
     */
    public record Basis(PositionTaken reference, PositionTaken scale, LocalDate asOf) {}

    /** Copies the components. */
    public IndicatorHistory {
        years = List.copyOf(years);
    }

    /**
     * {@return the history of every indicator of a dossier, in the order of the indicators, over the years of the contract where they are stated,
     * or else up to the last year with a target or a measurement}
     *
     * @param dossier the dossier
     * @param basis what the assessment rests on
     */
    public static List<IndicatorHistory> of(Dossier dossier, Basis basis) {
        Set<String> supposed =
                dossier.supposed().stream().map(IndicatorHistory::figure).collect(Collectors.toSet());
        int last = dossier.contract().flatMap(Contract::durationYears).orElseGet(() -> lastNamed(dossier));
        return dossier.annex().indicators().stream()
                .map(indicator -> of(dossier, indicator, last, basis, supposed))
                .toList();
    }

    /** The last contract year that a target or a measurement names. */
    private static int lastNamed(Dossier dossier) {
        return IntStream.concat(
                        dossier.annex().indicators().stream()
                                .flatMap(indicator -> indicator.goal().targets().stream())
                                .flatMap(cell -> cell.year().stream())
                                .mapToInt(Integer::intValue),
                        dossier.annex().measurements().values().stream()
                                .flatMap(byYear -> byYear.keySet().stream())
                                .mapToInt(Integer::intValue))
                .max()
                .orElse(1);
    }

    /** The place of the measurement that a place is part of; any other place stays as it is. */
    private static String figure(String place) {
        String[] steps = place.split("\\.", 5);
        return steps.length == 5 ? String.join(".", List.of(steps).subList(0, 4)) : place;
    }

    private static IndicatorHistory of(
            Dossier dossier, Indicator indicator, int last, Basis basis, Set<String> supposedFigures) {
        Map<Integer, Measurement> measured = dossier.annex().measurements().getOrDefault(indicator.code(), Map.of());
        List<Year> years = new ArrayList<>();
        Optional<Quantity> lastFigure = Optional.empty();
        for (int number = 1; number <= last; number++) {
            if (!indicator.countsIn(number) || !isLived(dossier, number)) {
                continue;
            }
            Optional<Quantity> before = IndicatorMeasured.reference(Optional.ofNullable(measured.get(number - 1)));
            Optional<Measurement> now = Optional.ofNullable(measured.get(number));
            TargetAssessment assessment = TargetAssessment.of(
                    indicator,
                    number,
                    ResolvedTarget.of(indicator, number, before, ResolvedTarget.isFromYearBefore(basis.reference())),
                    now,
                    window(
                            dossier,
                            number,
                            basis,
                            supposedFigures.contains("annex.measurements." + indicator.code() + "." + number)));
            Optional<Quantity> value = now.flatMap(Measurement::value);
            Optional<Quantity> since =
                    lastFigure.or(() -> indicator.goal().baseline().flatMap(stood -> stood.value()));
            years.add(new Year(
                    number,
                    indicator.goal().targetIn(number),
                    assessment,
                    value.flatMap(figure -> since.map(stood -> movement(stood, figure))),
                    assessment.measuredAs(basis.scale()).standing()));
            lastFigure = value;
        }
        return new IndicatorHistory(indicator, years);
    }

    private static Optional<TargetAssessment.Window> window(Dossier dossier, int year, Basis basis, boolean supposed) {
        return dossier.signedOn()
                .map(signed -> ContractYear.of(signed, year))
                .map(contractYear -> new TargetAssessment.Window(
                        lived(dossier, contractYear), supposed ? Optional.empty() : Optional.of(basis.asOf())));
    }

    /** Whether the contract still runs when a year begins. */
    private static boolean isLived(Dossier dossier, int number) {
        Optional<LocalDate> from =
                dossier.signedOn().map(signed -> ContractYear.of(signed, number).from());
        Optional<LocalDate> end = dossier.contract().flatMap(Contract::endedOn);
        return from.isEmpty() || end.isEmpty() || from.get().isBefore(end.get());
    }

    /** The part of a contract year before an early end. */
    private static DateRange lived(Dossier dossier, ContractYear year) {
        LocalDate end = dossier.contract().flatMap(Contract::endedOn).orElse(year.to());
        return DateRange.of(year.from(), end.isBefore(year.to()) ? end : year.to());
    }

    private static Trend movement(Quantity before, Quantity now) {
        int compared = now.number().compareTo(before.number());
        return compared == 0 ? Trend.STABLE : compared > 0 ? Trend.UP : Trend.DOWN;
    }

    /** {@return whether every year has the same target and nothing is measured} */
    public boolean isSameAndUnmeasured() {
        return years.stream()
                .allMatch(year -> year.measured().isEmpty()
                        && year.target().equals(years.get(0).target()));
    }
}
