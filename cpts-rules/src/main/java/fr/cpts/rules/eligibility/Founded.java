package fr.cpts.rules.eligibility;

import fr.cpts.rules.fact.DatedFact;
import fr.cpts.rules.fact.DossierPath;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The foundation of the community, under whatever form.
 *
 * @param day the day, or nothing when the dossier is silent
 * @param place its place in the dossier
 */
public record Founded(Optional<LocalDate> day, DossierPath place) implements DatedFact {}
