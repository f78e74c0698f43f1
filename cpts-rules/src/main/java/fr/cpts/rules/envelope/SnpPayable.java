package fr.cpts.rules.envelope;

import fr.cpts.rules.fact.Conclusion;

/**
 * A set-up for unscheduled care that has an envelope of its own.
 *
 * @param setUp the set-up, stated or not
 */
public record SnpPayable(SnpSetUp setUp) implements Conclusion {}
