package fr.cpts.financing.kept;

import fr.cpts.rules.fact.Finding;

/**
 * A finding as a statement kept it.
 *
 * @param code what was found, such as {@code DEADLINE_MISSED}
 * @param severity how serious it is
 * @param text the finding in words, in the language of the statement
 */
public record KeptFinding(String code, Finding.Severity severity, String text) {}
