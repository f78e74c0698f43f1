package fr.cpts.rules.envelope;

import fr.cpts.model.time.EventDate;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.EventFact;
import java.util.Optional;

/**
 * The community's crisis plan: written on a day, never, or not stated.
 *
 * @param value when it was written, or that it was not, or nothing when the dossier is silent
 * @param place its place in the dossier
 */
public record CrisisPlan(Optional<EventDate> value, DossierPath place) implements EventFact {}
