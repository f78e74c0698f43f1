package fr.cpts.rules.envelope;

import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.EventFact;
import java.util.List;
import java.util.Optional;

/**
 * One of the two set-ups for unscheduled care: open from a day, never opened, or not stated.
 *
 * @param envelope the envelope that pays for it
 * @param value when it opened, or that it did not, or nothing when the dossier is silent
 * @param place its place in the dossier
 */
public record SnpSetUp(Envelope envelope, Optional<EventDate> value, DossierPath place) implements EventFact {
    @Override
    public List<Object> about() {
        return List.of(envelope);
    }
}
