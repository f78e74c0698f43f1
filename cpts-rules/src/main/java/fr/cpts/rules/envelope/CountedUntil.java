package fr.cpts.rules.envelope;

import fr.cpts.model.time.ContractYear;
import fr.cpts.rules.fact.Conclusion;
import java.time.LocalDate;
import java.util.List;

/**
 * Up to which day, excluded, a contract year counts for what is due.
 *
 * @param year the contract year
 * @param day the anniversary that ends it, or the day of an early end
 */
public record CountedUntil(ContractYear year, LocalDate day) implements Conclusion {
    @Override
    public List<Object> settles() {
        return List.of("last day that counts", year.number());
    }
}
