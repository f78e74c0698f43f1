package fr.cpts.rules.fact;

import fr.cpts.model.InvalidFactException;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.time.DateRange;
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
     * The share.
     *
     * @return from 0 to 1
     */
    public Ratio share() {
        return unit.equals("days")
                ? Ratio.of(counted.days(), year.days())
                : Ratio.of(counted.wholeMonths(), year.wholeMonths());
    }

    @Override
    public Ratio least() {
        return share();
    }

    @Override
    public Ratio most() {
        return share();
    }
}
