package fr.cpts.model.time;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.ModelMessage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from one day, included, to another, excluded. Never empty.
 *
 * <p>Worked case: {@code DateRange.of(2023-07-01, 2024-01-01)} has 184 days and does not contain 2024-01-01.
 *
 * @param from the first day
 * @param to the day after the last
 */
public record DateRange(LocalDate from, LocalDate to) {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the range is empty
     */
    public DateRange {
        if (!from.isBefore(to)) {
            throw new InvalidFactException(ModelMessage.of("period.empty", from, to));
        }
    }

    /**
     * {@return the days from one day to another}
     *
     * @param from the first day
     * @param to the day after the last
     * @throws InvalidFactException when {@code to} is not after {@code from}
     */
    public static DateRange of(LocalDate from, LocalDate to) {
        return new DateRange(from, to);
    }

    /**
     * {@return whether a day is in the range; true from the first day to the day before {@code to}}
     *
     * @param day the day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** {@return how many days there are: at least 1} */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** {@return how many whole calendar months fit, the last day of a month standing in for a day that the month lacks: at least 0} */
    public long wholeMonths() {
        long months = ChronoUnit.MONTHS.between(from, to);
        return from.plusMonths(months + 1).isAfter(to) ? months : months + 1;
    }

    /** {@return the range as {@code [2023-07-01, 2024-01-01)}} */
    @Override
    public String toString() {
        return "[" + from + ", " + to + ")";
    }
}
