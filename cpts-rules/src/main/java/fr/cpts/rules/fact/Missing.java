package fr.cpts.rules.fact;

/**
 * A fact that the dossier does not state and that a result waits for.
 *
 * @param fact the fact, not stated
 * @param code what it would decide, the key of a text for people
 */
public record Missing(Given fact, String code) implements Conclusion {}
