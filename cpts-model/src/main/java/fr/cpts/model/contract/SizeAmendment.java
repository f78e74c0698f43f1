package fr.cpts.model.contract;

import fr.cpts.model.taxonomy.SizeClass;
import java.time.LocalDate;

/**
 * An amendment that changes the size class of a contract.
 *
 * @param on the day it was signed
 * @param sizeClass the class it declares
 */
public record SizeAmendment(LocalDate on, SizeClass sizeClass) {}
