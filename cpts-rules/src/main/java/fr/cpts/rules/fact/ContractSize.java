package fr.cpts.rules.fact;

import fr.cpts.model.taxonomy.SizeClass;

/**
 * The size class that the contract was signed for.
 *
 * @param sizeClass the class
 * @param ground the fact that decides it
 */
public record ContractSize(SizeClass sizeClass, Given ground) implements Conclusion {}
