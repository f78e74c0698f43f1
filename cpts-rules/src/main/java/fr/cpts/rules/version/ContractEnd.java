package fr.cpts.rules.version;

import fr.cpts.model.time.ContractYear;
import fr.cpts.rules.fact.DatedFact;
import fr.cpts.rules.fact.DossierPath;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The early end of the contract, or that none is stated: a contract runs to its term unless something ends it.
 *
 * @param day the first day on which the contract no longer runs
 * @param place its place in the dossier
 */
public record ContractEnd(Optional<LocalDate> day, DossierPath place) implements DatedFact {
    /**
     * {@return whether the contract still runs on a day; false from the early end on}
     *
     * @param on the day
     */
    public boolean runsOn(LocalDate on) {
        return day.isEmpty() || on.isBefore(day.get());
    }

    /**
     * {@return the year, broken when the contract ended inside it}
     *
     * @param year a year that opened while the contract ran
     */
    public ContractYear lived(ContractYear year) {
        return day.filter(d -> d.isBefore(year.to())).map(year::brokenOn).orElse(year);
    }

    /**
     * {@return the last day for which a status can be given: that day, or the last day of the contract when it ended before}
     *
     * @param asOf the day asked for
     */
    public LocalDate observed(LocalDate asOf) {
        return runsOn(asOf) ? asOf : day.orElseThrow().minusDays(1);
    }
}
