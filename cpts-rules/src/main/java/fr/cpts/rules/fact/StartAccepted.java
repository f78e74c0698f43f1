package fr.cpts.rules.fact;

/**
 * The start of a mission that opens its financing.
 *
 * @param start the start, which has a day
 */
public record StartAccepted(MissionStart start) implements Conclusion {}
