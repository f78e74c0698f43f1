package fr.cpts.rules.envelope;

import fr.cpts.model.time.ContractYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.size.SizeInYear;
import fr.cpts.rules.version.VersionInForce;
import java.time.LocalDate;
import java.util.List;

/**
 * A contract year with all that its amounts depend on: the values of its version, its size class and up to when it counts.
 *
 * @param version the version that governs it
 * @param size its size class
 * @param until up to which day, excluded, it counts
 */
public record FinancedYear(VersionInForce version, SizeInYear size, LocalDate until) implements Conclusion {

    /** {@return the contract year} */
    public ContractYear year() {
        return version.year();
    }

    /** {@return its number: 1 for the year of the signature} */
    public int number() {
        return year().number();
    }

    /**
     * {@return whether its version has a value}
     *
     * @param key the key of the parameter
     */
    public boolean has(String key) {
        return version.law().has(key);
    }

    @Override
    public List<Object> settles() {
        return List.of("financed year", number());
    }
}
