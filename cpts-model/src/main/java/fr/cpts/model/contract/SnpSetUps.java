package fr.cpts.model.contract;

import fr.cpts.model.time.EventDate;
import java.util.Optional;

/**
 * The two set-ups for unscheduled care (soins non programmés, SNP); each has an envelope of its own until avenant 2.
 *
 * @param compensationFrom the day the compensation of lost activity was set up, or that it never was
 * @param orientationFrom the day the treatment and orientation of requests was set up, or that it never was
 */
public record SnpSetUps(Optional<EventDate> compensationFrom, Optional<EventDate> orientationFrom) {}
