package fr.cpts.rules.compliance;

import fr.cpts.rules.fact.DossierPath;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An office that is reserved to colleges, and the colleges that one of its holders comes from.
 *
 * @param subject the title of the office
 * @param reservedTo the codes of the colleges that have a right to it
 * @param from the codes of the colleges of the holder
 * @param place the place of the college of the holder in the dossier
 */
public record OfficeHeld(String subject, Set<String> reservedTo, List<String> from, DossierPath place)
        implements GovernanceDetail {

    /** Copies the components. */
    public OfficeHeld {
        reservedTo = Set.copyOf(reservedTo);
        from = List.copyOf(from);
    }

    @Override
    public Optional<String> value() {
        return Optional.of(String.join(", ", from));
    }

    /** {@return whether the holder comes from a college that has a right to the office; true when one of several has} */
    public boolean isEligible() {
        return !Collections.disjoint(reservedTo, from);
    }
}
