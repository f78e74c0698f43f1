package fr.cpts.financing;

import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.ContractYear;
import java.util.List;
import java.util.Optional;

/**
 * A contract year: what governs it and what is due for it.
 *
 * @param year the contract year
 * @param version the version of the agreement that governs it, when one does
 * @param sizeClass its size class, when it is determined
 * @param entitlements what is due, in the order of the agreement
 */
public record YearStatement(
        ContractYear year,
        Optional<String> version,
        Optional<SizeClass> sizeClass,
        List<EntitlementLine> entitlements) {

    /** Copies the components. */
    public YearStatement {
        entitlements = List.copyOf(entitlements);
    }
}
