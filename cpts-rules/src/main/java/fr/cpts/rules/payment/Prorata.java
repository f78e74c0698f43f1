package fr.cpts.rules.payment;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.time.DateRange;
import fr.cpts.rules.envelope.PartOfYear;
import fr.cpts.rules.fact.Factor;
import fr.cpts.rules.fact.PositionTaken;
import fr.cpts.rules.message.RulesMessage;

/**
 * The share of a contract year that counts: days counted over the days of the year, or whole months over twelve (position P03).
 *
 * <p>Worked case: from 1 July to 1 January of a 365-day year, 184/365 by days and 6/12 by months.
 *
 * @param counted the days that count
 * @param year the whole contract year
 * @param unit {@code days} or {@code months}
 */
public record Prorata(DateRange counted, DateRange year, String unit) implements Factor {

    /**
     * Checks the period and the unit.
     *
     * @throws InvalidFactException when the counted days are not in the year or the unit is neither days nor months
     */
    public Prorata {
        if (counted.from().isBefore(year.from()) || counted.to().isAfter(year.to())) {
            throw new InvalidFactException("counted", RulesMessage.of("prorata.counted", counted, year));
        }
        if (!unit.equals("days") && !unit.equals("months")) {
            throw new InvalidFactException("unit", RulesMessage.of("prorata.unit", unit));
        }
    }

    /**
     * {@return the share of the year from the opening of the envelope to the next anniversary, as an advance counts it}
     *
     * @param part a part of an envelope
     * @param unit the unit taken by position P03
     */
    public static Prorata fromOpening(PartOfYear part, PositionTaken unit) {
        return new Prorata(
                DateRange.of(part.envelopeYear().paidFrom(), part.year().to()),
                part.year().period(),
                unit.choice());
    }

    /** {@return the share of the year that counts, from 0 to 1} */
    public Ratio share() {
        return unit.equals("days")
                ? Ratio.of(counted.days(), year.days())
                : Ratio.of(counted.wholeMonths(), year.wholeMonths());
    }

    @Override
    public Ratio min() {
        return share();
    }

    @Override
    public Ratio max() {
        return share();
    }
}
