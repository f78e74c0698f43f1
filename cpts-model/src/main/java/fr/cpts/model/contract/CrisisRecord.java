package fr.cpts.model.contract;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.time.EventDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the crisis mission besides its start.
 *
 * @param planWrittenOn the day the community's crisis plan was written, or that it never was
 * @param occurrences the serious crises that the ARS recognised, the earliest first
 */
public record CrisisRecord(Optional<EventDate> planWrittenOn, List<CrisisOccurrence> occurrences) {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a crisis does not follow the one before it
     */
    public CrisisRecord {
        occurrences = Bounds.list("occurrences", occurrences);
        for (int i = 1; i < occurrences.size(); i++) {
            if (!occurrences
                    .get(i - 1)
                    .recognisedOn()
                    .isBefore(occurrences.get(i).recognisedOn())) {
                throw new InvalidFactException(
                        "occurrences." + i + ".recognisedOn",
                        ModelMessage.of("crisis.order", occurrences.get(i - 1).recognisedOn()));
            }
        }
    }
}
