package fr.cpts.model.community;

import fr.cpts.model.taxonomy.SizeClass;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The health project (projet de santé) that a community writes and sends to the ARS.
 *
 * @param datedOn the day the document bears
 * @param claimedSizeClass the size class that the project claims; it decides nothing, since the size is the contract's (position P01)
 */
public record HealthProject(Optional<LocalDate> datedOn, Optional<SizeClass> claimedSizeClass) {}
