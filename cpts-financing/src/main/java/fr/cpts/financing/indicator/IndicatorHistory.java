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
 * How one indicator goes through the contract years: what was aimed at, what was measured, which way it moves, and where it stands. Paid or not, with or
 * without a contract; judged by the same function as what is paid.
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
     * @param assessment what was measured, held against the target
     * @param movement which way the figure moved since the year before, or since the baseline
     * @param standing where it stands: achieved, partly, not achieved or unknown
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
     * From what is told what.
     *
     * @param reference from what a change is counted that does not say so (position P22)
     * @param scale how an indicator without a scale is measured (position P16)
     * @param asOf the day of the question
     */
    public record Basis(PositionTaken reference, PositionTaken scale, LocalDate asOf) {}

    /** Copies the components. */
    public IndicatorHistory {
        years = List.copyOf(years);
    }

    /**
     * {@return the follow-up of every indicator of a dossier, over the stated years of the contract, or else as far as a target or a measurement
     * goes: in the order of the indicators}
     *
     * @param dossier the dossier
     * @param basis from what is told what
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

    /** The place of the measurement of which a place is a part; any other place is its own. */
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
            if (!indicator.countsIn(number)) {
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

    /** The part of a contract year before an early end; of a year after it, nothing. */
    private static DateRange lived(Dossier dossier, ContractYear year) {
        LocalDate end = dossier.contract().flatMap(Contract::endedOn).orElse(year.to());
        LocalDate to = end.isBefore(year.from()) ? year.from() : end.isBefore(year.to()) ? end : year.to();
        return DateRange.of(year.from(), to);
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
