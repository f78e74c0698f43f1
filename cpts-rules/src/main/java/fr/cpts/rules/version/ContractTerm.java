package fr.cpts.rules.version;

import fr.cpts.model.time.ContractYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.parameter.LegalNumber;
import fr.cpts.rules.parameter.LegalValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * For how many years the contract runs.
 *
 * @param years the number of years
 * @param legal the agreement's duration, when the contract states none
 */
public record ContractTerm(int years, Optional<LegalNumber> legal) implements Conclusion {

    /**
     * {@return the duration that a contract states}
     *
     * @param duration the fact
     */
    public static ContractTerm stated(ContractDuration duration) {
        return new ContractTerm(duration.years(), Optional.empty());
    }

    /**
     * {@return the duration that the agreement sets}
     *
     * @param legal the legal value
     */
    public static ContractTerm legal(LegalNumber legal) {
        return new ContractTerm(legal.number(), Optional.of(legal));
    }

    /**
     * {@return whether the term comes after an early end; false when the contract had run to its term by then}
     *
     * @param signed the day of the signature
     * @param end the end, which must be stated
     */
    public boolean isAfter(LocalDate signed, ContractEnd end) {
        return end.on().isBefore(signed.plusYears(years));
    }

    /**
     * {@return whether the contract has a contract year; false for a year after the term, or after an early end}
     *
     * @param number the number of the year
     * @param signed the day of the signature
     * @param end the early end, or that none is stated
     */
    public boolean hasYear(int number, LocalDate signed, ContractEnd end) {
        return number >= 1
                && number <= years
                && end.runsOn(ContractYear.of(signed, number).from());
    }

    /**
     * {@return the last day on which the contract runs when nothing ends it early}
     *
     * @param signed the day of the signature
     */
    public LocalDate lastDay(LocalDate signed) {
        return signed.plusYears(years).minusDays(1);
    }

    @Override
    public List<LegalValue> quoted() {
        return legal.<List<LegalValue>>map(List::of).orElse(List.of());
    }

    @Override
    public List<Object> settles() {
        return List.of("term of the contract");
    }
}
