package fr.cpts.rules.fact;

import fr.cpts.model.money.Ratio;

/** A share that an amount is multiplied by; when a fact is missing, all that is known is between which shares it lies. */
public interface Factor {

    /**
     * The least that the share can be.
     *
     * @return the share itself when it is known
     */
    Ratio min();

    /**
     * The most that the share can be.
     *
     * @return the share itself when it is known
     */
    Ratio max();

    /**
     * Whether the share is known.
     *
     * @return false when a missing fact leaves it open
     */
    default boolean isKnown() {
        return min().equals(max());
    }
}
