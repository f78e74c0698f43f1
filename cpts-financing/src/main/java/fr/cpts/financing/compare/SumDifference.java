package fr.cpts.financing.compare;

import fr.cpts.model.money.Euros;

/**
 * A sum that differs.
 *
 * @param sum what it adds up
 * @param inA its amount in the first situation
 * @param inB its amount in the second situation
 * @param reason why it differs
 */
public record SumDifference(Sum sum, Euros inA, Euros inB, Reason reason) {

    /** {@return the amount in the second situation less that in the first} */
    public Euros difference() {
        return inB.minus(inA);
    }
}
