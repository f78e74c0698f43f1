package fr.cpts.rules.fact;

import java.time.LocalDate;

/**
 * From when the delays of a mission run.
 *
 * @param mission the mission, in the first contract year whose version knows it
 * @param from the signature, or the day the agreement came to know the mission
 */
public record DelayRuns(MissionOfVersion mission, LocalDate from) implements Conclusion {}
