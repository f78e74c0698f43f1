package fr.cpts.rules.envelope;

import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.time.DateRange;
import fr.cpts.rules.parameter.LegalAmount;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The amount that shares are taken of: an amount of the agreement, one for each size where the size changes in the year (position P21), or a smaller
 * sum that was granted.
 *
 * @param portions the amounts of the agreement, each with the days for which it holds, the earliest first
 * @param opening the day on which the envelope opens in the year: an advance is taken of the amount of that day
 * @param crisis the crisis that is paid, whose granted sum counts instead when the dossier states one
 */
public record AmountBasis(List<Portion> portions, LocalDate opening, Optional<CrisisRecognised> crisis) {

    /**
     * An amount of the agreement and the days for which it holds.
     *
     * @param amount the amount
     * @param days the days
     */
    public record Portion(LegalAmount amount, DateRange days) {}

    /** Copies the components. */
    public AmountBasis {
        portions = List.copyOf(portions);
    }

    /**
     * {@return the sum granted for a crisis, or the ceiling when none is stated}
     *
     * @param ceiling the ceiling of the agreement, of the day of the recognition
     * @param crisis the crisis
     */
    public static AmountBasis granted(LegalAmount ceiling, CrisisRecognised crisis) {
        DateRange day = DateRange.of(crisis.on(), crisis.on().plusDays(1));
        return new AmountBasis(List.of(new Portion(ceiling, day)), crisis.on(), Optional.of(crisis));
    }

    /** {@return the crisis whose granted sum counts instead of the amount of the agreement, when the dossier states one} */
    public Optional<CrisisRecognised> granted() {
        return crisis.filter(paid -> paid.granted().isPresent());
    }

    /** {@return the amount that holds on the day the envelope opens in the year, which advances are taken of} */
    public Euros onOpening() {
        return crisis.flatMap(CrisisRecognised::granted).orElse(legalOnOpening().amount());
    }

    /** {@return the agreement's amount on the day the envelope opens in the year} */
    public LegalAmount legalOnOpening() {
        for (Portion portion : portions) {
            if (portion.days().contains(opening)) {
                return portion.amount();
            }
        }
        throw new NoSuchElementException("no amount holds on " + opening);
    }

    /** {@return the exact amount in cents: the one amount, or several weighted by their days} */
    public Ratio exactCents() {
        if (granted().isPresent() || portions.size() == 1) {
            return Ratio.of(onOpening().cents(), 1);
        }
        long days = days();
        Ratio sum = Ratio.ZERO;
        for (Portion portion : portions) {
            sum = sum.plus(Ratio.of(portion.amount().amount().cents(), 1)
                    .times(Ratio.of(portion.days().days(), days)));
        }
        return sum;
    }

    /** {@return the days of all portions} */
    public long days() {
        return portions.stream().mapToLong(portion -> portion.days().days()).sum();
    }
}
