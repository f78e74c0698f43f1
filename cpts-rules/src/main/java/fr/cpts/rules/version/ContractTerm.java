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
     * The duration that a contract states.
     *
     * @param duration the fact
     * @return the term
     */
    public static ContractTerm stated(ContractDuration duration) {
        return new ContractTerm(duration.years(), Optional.empty());
    }

    /**
     * The duration that the agreement sets.
     *
     * @param legal the legal value
     * @return the term
     */
    public static ContractTerm legal(LegalNumber legal) {
        return new ContractTerm(legal.number(), Optional.of(legal));
    }

    /**
     * Whether the term comes after an early end.
     *
     * @param signed the day of the signature
     * @param end the end, which must be stated
     * @return false when the contract had run to its term by then
     */
    public boolean isAfter(LocalDate signed, ContractEnd end) {
        return end.on().isBefore(signed.plusYears(years));
    }

    /**
     * Whether the contract has a contract year.
     *
     * @param number the number of the year
     * @param signed the day of the signature
     * @param end the early end, or that none is stated
     * @return false for a year after the term, or that the contract did not live to see
     */
    public boolean hasYear(int number, LocalDate signed, ContractEnd end) {
        return number >= 1
                && number <= years
                && end.runsOn(ContractYear.of(signed, number).from());
    }

    /**
     * The last day on which the contract runs when nothing ends it early.
     *
     * @param signed the day of the signature
     * @return the day before the last anniversary
     */
    public LocalDate lastDay(LocalDate signed) {
        return signed.plusYears(years).minusDays(1);
    }

    @Override
    public List<LegalValue> quoted() {
        return legal.<List<LegalValue>>map(List::of).orElse(List.of());
    }
}
