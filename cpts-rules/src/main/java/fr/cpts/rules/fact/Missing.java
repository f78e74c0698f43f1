package fr.cpts.rules.fact;

/**
 * A fact that the dossier does not state and that a result waits for.
 *
 * @param fact the fact, not stated
 */
public record Missing(DossierFact fact) implements Conclusion {}
