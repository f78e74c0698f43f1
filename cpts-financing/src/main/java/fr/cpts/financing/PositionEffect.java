package fr.cpts.financing;

import fr.cpts.model.money.Euros;
import java.util.List;
import java.util.Optional;

/**
 * What a question that the texts do not settle decides for one community.
 *
 * @param inForce the answer in force and the lines that rest on it
 * @param alternatives the other answers, in the order of the question; empty when there is only one answer
 */
public record PositionEffect(PositionUse inForce, List<Alternative> alternatives) {

    /** Copies the components. */
    public PositionEffect {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Another answer.
     *
     * @param choice its code
     * @param change what it would change; empty when the dossier is refused under that answer
     */
    public record Alternative(String choice, Optional<Shift> change) {}

    /**
     * The difference that another answer makes over the whole contract.
     *
     * @param sure the difference of the total of the lines; negative when less would be due
     * @param open the difference of the maximum that missing facts leave open
     */
    public record Shift(Euros sure, Euros open) {

        /** {@return whether the answer changes neither total; the single lines may still differ in their days or amounts} */
        public boolean isZero() {
            return sure.isZero() && open.isZero();
        }
    }
}
