package fr.cpts.financing.indicator;

import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.rules.indicator.IndicatorOutcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An indicator that can still bring money, and how much.
 *
 * @param stake the indicator
 * @param gain what it would bring beyond what is certain: what is open or, while its year lasts, the next tier or the target
 */
public record ImprovementOption(IndicatorValue stake, Euros gain) {

    private static final Comparator<ImprovementOption> BEST_FIRST = Comparator.comparing(
                    (ImprovementOption next) -> next.stake.lacksOnlyEvidence())
            .reversed()
            .thenComparing(ImprovementOption::gain, Comparator.reverseOrder())
            .thenComparing(ImprovementOption::compareDistance);

    /**
     * {@return the indicators that can still bring money, the best first: those that were achieved but not proven, then the largest gain, and of
     * equal gains the nearest}
     *
     * <p>What was to be done in a year that has ended can no longer be done; missing evidence of it can still be provided.
     *
     * @param stakes the stakes of a year, or of several
     * @param asOf the day of the statement
     */
    public static List<ImprovementOption> of(List<MissionValue> stakes, LocalDate asOf) {
        return stakes.stream()
                .flatMap(stake -> stake.indicators().stream()
                        .map(line -> new ImprovementOption(
                                line, gain(line, !asOf.isBefore(stake.year().to())))))
                .filter(next -> !next.gain.isZero())
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Euros gain(IndicatorValue line, boolean over) {
        if (!line.open().isZero()) {
            return line.brings();
        }
        if (over) {
            return Euros.ZERO;
        }
        return line.next().map(IndicatorValue.Next::gain).orElseGet(() -> line.outcome()
                .filter(outcome -> outcome.outcome() == IndicatorOutcome.Outcome.NOT_ACHIEVED)
                .map(outcome -> line.brings())
                .orElse(Euros.ZERO));
    }

    /** Orders by the distance to the next step, relative to what is to be reached; indicators without a figure come last. */
    private static int compareDistance(ImprovementOption one, ImprovementOption other) {
        Optional<Ratio> here = far(one);
        Optional<Ratio> there = far(other);
        if (here.isEmpty() || there.isEmpty()) {
            return Boolean.compare(here.isEmpty(), there.isEmpty());
        }
        return here.get().compareTo(there.get());
    }

    private static Optional<Ratio> far(ImprovementOption next) {
        return next.stake
                .next()
                .map(IndicatorValue.Next::step)
                .filter(step -> step.reach().compareTo(Ratio.ZERO) > 0)
                .map(step -> step.distance().dividedBy(step.reach()));
    }
}
