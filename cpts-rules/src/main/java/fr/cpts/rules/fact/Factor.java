package fr.cpts.rules.fact;

import fr.cpts.model.money.Ratio;

/** A share that an amount is multiplied by; when a fact is missing, all that is known is between which shares it lies. */
public interface Factor {

    /** {@return the least that the share can be} */
    Ratio min();

    /** {@return the most that the share can be} */
    Ratio max();

    /** {@return whether the share is known; false when a missing fact leaves it open} */
    default boolean isKnown() {
        return min().equals(max());
    }
}
