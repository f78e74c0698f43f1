package fr.cpts.rules.version;

import fr.cpts.rules.fact.DatedFact;
import fr.cpts.rules.fact.DossierPath;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The signature of the contract.
 *
 * @param day the day, or nothing when the dossier is silent
 * @param place its place in the dossier
 */
public record ContractSigned(Optional<LocalDate> day, DossierPath place) implements DatedFact {}
