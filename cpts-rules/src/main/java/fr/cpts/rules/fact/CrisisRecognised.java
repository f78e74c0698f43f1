package fr.cpts.rules.fact;

import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.money.Euros;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A serious crisis that the ARS recognised.
 *
 * @param occurrence what the dossier states of it
 * @param place where it stands
 */
public record CrisisRecognised(CrisisOccurrence occurrence, Place place) implements Given {
    @Override
    public String shown() {
        return on() + occurrence.granted().map(sum -> " " + sum).orElse("");
    }

    @Override
    public boolean isStated() {
        return true;
    }

    /**
     * The day of the recognition.
     *
     * @return the day
     */
    public LocalDate on() {
        return occurrence.recognisedOn();
    }

    /**
     * Whether the dossier states that the plan was effectively implemented.
     *
     * @return false when it states the contrary or nothing
     */
    public boolean isImplemented() {
        return occurrence.planImplemented().orElse(false);
    }

    /**
     * Whether the dossier states that the plan was not implemented.
     *
     * @return false when it states the contrary or nothing
     */
    public boolean isNotImplemented() {
        return !occurrence.planImplemented().orElse(true);
    }

    /**
     * Whether the plan was implemented, as a fact of its own.
     *
     * @return the fact, stated or not
     */
    public PlanImplementation implementation() {
        return new PlanImplementation(
                occurrence.planImplemented(), new Place(place.path() + ".planImplemented", place.supposed()));
    }

    /**
     * Whether the sum granted is above the ceiling of the day of the recognition.
     *
     * @param open the crisis mission in the contract year of the recognition
     * @return false also when no sum is stated
     */
    public boolean isGrantedAbove(EnvelopeYear open) {
        return granted()
                .filter(sum -> sum.compareTo(open.amountOn("occurrence", on()).amount()) > 0)
                .isPresent();
    }

    /**
     * The sum granted.
     *
     * @return the sum, or nothing when none is stated
     */
    public Optional<Euros> granted() {
        return occurrence.granted();
    }
}
