package fr.cpts.rules.envelope;

import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.money.Euros;
import fr.cpts.rules.deployment.MissionStart;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A serious crisis that the ARS recognised.
 *
 * @param occurrence what the dossier states of it
 * @param place its place in the dossier
 */
public record CrisisRecognised(CrisisOccurrence occurrence, DossierPath place) implements DossierFact {
    @Override
    public String shown() {
        return on() + occurrence.granted().map(sum -> " " + sum).orElse("");
    }

    @Override
    public boolean isStated() {
        return true;
    }

    /** {@return the day of the recognition} */
    public LocalDate on() {
        return occurrence.recognisedOn();
    }

    /** {@return whether the dossier states that the plan was effectively implemented; false when it states the contrary or nothing} */
    public boolean isImplemented() {
        return occurrence.planImplemented().orElse(false);
    }

    /** {@return whether the dossier states that the plan was not implemented; false when it states the contrary or nothing} */
    public boolean isNotImplemented() {
        return !occurrence.planImplemented().orElse(true);
    }

    /**
     * {@return whether the dossier states that nothing was granted: such a crisis is not paid, and does not use up the year (position P10); false
     * also when no sum is stated}
     */
    public boolean isGrantedNothing() {
        return granted().filter(Euros::isZero).isPresent();
    }

    /**
     * {@return whether the crisis meets what a payment asks for: it was recognised on the start of the mission or after, when the plan was written,
     * the plan was implemented, and the sum granted is not nothing; false also when a fact is missing}
     *
     * @param plan the plan
     * @param start the start of the mission
     */
    public boolean qualifies(CrisisPlan plan, MissionStart start) {
        return start.isBy(on()) && plan.isBy(on()) && isImplemented() && !isGrantedNothing();
    }

    /**
     * {@return whether the crisis meets what a payment asks for, or may meet it, depending on missing facts; false when a stated fact speaks against
     * it}
     *
     * @param plan the plan
     * @param start the start of the mission
     */
    public boolean mayQualify(CrisisPlan plan, MissionStart start) {
        return start.isPossiblyBy(on()) && plan.isPossiblyBy(on()) && !isNotImplemented() && !isGrantedNothing();
    }

    /**
     * {@return what the crisis brings if it is paid, with the facts that leave this open besides the start of the mission}
     *
     * @param open the crisis mission in the contract year of the recognition
     * @param plan the plan
     * @param start the start of the mission
     */
    public CrisesPossible possible(EnvelopeYear open, CrisisPlan plan, MissionStart start) {
        List<DossierFact> missing = new ArrayList<>();
        if (!plan.isStated()) {
            missing.add(plan);
        }
        if (!implementation().isStated()) {
            missing.add(implementation());
        }
        return new CrisesPossible(
                List.of(new CrisesPossible.Outcome(this, base(open), qualifies(plan, start), missing)));
    }

    /**
     * {@return what the crisis brings if it is paid: the sum granted, or the ceiling of the day}
     *
     * @param open the crisis mission in the contract year of the recognition
     */
    public AmountBasis base(EnvelopeYear open) {
        return AmountBasis.granted(open.amountOn("occurrence", on()), this);
    }

    /** {@return whether the plan was implemented, as a fact of its own, stated or not} */
    public PlanImplementation implementation() {
        return new PlanImplementation(
                on(),
                occurrence.planImplemented(),
                new DossierPath(place.path() + ".planImplemented", place.supposed()));
    }

    /**
     * {@return whether the sum granted is above the ceiling of the day of the recognition; false also when no sum is stated}
     *
     * @param open the crisis mission in the contract year of the recognition
     */
    public boolean isGrantedAbove(EnvelopeYear open) {
        return granted()
                .filter(sum -> sum.compareTo(open.amountOn("occurrence", on()).amount()) > 0)
                .isPresent();
    }

    /** {@return the sum, or nothing when none is stated} */
    public Optional<Euros> granted() {
        return occurrence.granted();
    }

    @Override
    public Object told() {
        return on();
    }
}
