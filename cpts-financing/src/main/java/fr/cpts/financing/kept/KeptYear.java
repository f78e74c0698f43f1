package fr.cpts.financing.kept;

import fr.cpts.financing.EntitlementLine;
import fr.cpts.model.fact.Ordered;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.MissionStatus;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A contract year as a statement kept it.
 *
 * @param number its number, from 1
 * @param period from its first day to the next anniversary
 * @param settledOn the day on which it is settled
 * @param version the version of the agreement that governs it, when one does
 * @param sizeClass its size class, when it was determined
 * @param missions what the version makes of each mission
 * @param entitlements what is due, in the order of the agreement
 */
public record KeptYear(
        int number,
        DateRange period,
        LocalDate settledOn,
        Optional<String> version,
        Optional<SizeClass> sizeClass,
        Map<Mission, MissionStatus> missions,
        List<EntitlementLine> entitlements) {

    /** Copies the components. */
    public KeptYear {
        missions = Ordered.map(missions);
        entitlements = List.copyOf(entitlements);
    }
}
