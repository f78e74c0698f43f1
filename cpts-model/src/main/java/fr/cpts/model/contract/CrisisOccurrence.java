package fr.cpts.model.contract;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.money.Euros;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A serious health crisis that the ARS recognised.
 *
 * @param recognisedOn the day of the recognition
 * @param planImplemented whether the plan was effectively implemented; absent when the document does not say
 * @param granted the sum granted, when stated; above the ceiling it is refused by the rules
 */
public record CrisisOccurrence(LocalDate recognisedOn, Optional<Boolean> planImplemented, Optional<Euros> granted) {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the sum is negative
     */
    public CrisisOccurrence {
        if (granted.isPresent() && granted.get().isNegative()) {
            throw new InvalidFactException("granted", ModelMessage.of("crisis.granted"));
        }
    }
}
