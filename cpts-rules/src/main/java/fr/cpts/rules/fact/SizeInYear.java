package fr.cpts.rules.fact;

import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.ContractYear;

/**
 * The size class that decides the amounts of a contract year.
 *
 * @param year the contract year
 * @param sizeClass the class
 */
public record SizeInYear(ContractYear year, SizeClass sizeClass) implements Conclusion {}
