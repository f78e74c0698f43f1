package fr.cpts.model.time;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.ModelMessage;
import java.time.LocalDate;

/**
 * A year of a contract: from the signature, or one of its anniversaries, to the next anniversary. Never the civil year (ACI, art. 9).
 *
 * <p>The anniversary of a 29 February is 28 February in ordinary years and 29 February in leap years (position P14). A contract that ends
 * early breaks the year in which it ends: {@code lived} then stops before {@code period} does.
 *
 * <p>Worked case: signed on 2020-02-29, year 1 runs over {@code [2020-02-29, 2021-02-28)} and year 4 over {@code [2023-02-28, 2024-02-29)}.
 *
 * @param number 1 for the year that opens on the signature
 * @param signedOn the day of the signature
 * @param period from anniversary to anniversary
 * @param lived the part of the period during which the contract ran; the whole of it unless the contract ended early
 */
public record ContractYear(int number, LocalDate signedOn, DateRange period, DateRange lived) {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the number is below 1 or the lived part does not begin with the period
     */
    public ContractYear {
        if (number < 1) {
            throw new InvalidFactException("number", ModelMessage.of("year.number", number));
        }
        if (!lived.from().equals(period.from()) || lived.to().isAfter(period.to())) {
            throw new InvalidFactException("lived", ModelMessage.of("year.lived", lived, period));
        }
    }

    /**
     * {@return a year of a contract that is not broken}
     *
     * @param signedOn the day of the signature
     * @param number 1 for the year that opens on the signature
     */
    public static ContractYear of(LocalDate signedOn, int number) {
        DateRange period = DateRange.of(signedOn.plusYears(number - 1L), signedOn.plusYears(number));
        return new ContractYear(number, signedOn, period, period);
    }

    /** {@return the next year, not broken} */
    public ContractYear next() {
        return of(signedOn, number + 1);
    }

    /**
     * This year, broken by an early end.
     *
     * @param day the first day on which the contract no longer runs, inside the year and after its first day
     * @return the same year, lived up to the day before
     */
    public ContractYear brokenOn(LocalDate day) {
        return new ContractYear(number, signedOn, period, DateRange.of(period.from(), day));
    }

    /** {@return the first day: the signature or an anniversary} */
    public LocalDate from() {
        return period.from();
    }

    /** {@return the next anniversary, which is no longer in the year: the day after the last day} */
    public LocalDate to() {
        return period.to();
    }

    /** {@return whether an early end broke the year: the contract did not run to the anniversary} */
    public boolean isBroken() {
        return lived.to().isBefore(period.to());
    }

    /** {@return the last day that counts: the one before the year is settled} */
    public LocalDate lastDay() {
        return settledOn().minusDays(1);
    }

    /** {@return the day on which the year is settled: the anniversary that ends it, or the day of an early end} */
    public LocalDate settledOn() {
        return lived.to();
    }

    /**
     * {@return whether something that happened on a day holds for the whole year: the day is not after the first of the year}
     *
     * @param day the day
     */
    public boolean isWholeFrom(LocalDate day) {
        return !day.isAfter(period.from());
    }
}
