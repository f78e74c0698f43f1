package fr.cpts.rules.fact;

import fr.cpts.model.money.Ratio;
import java.util.Arrays;
import java.util.List;

/**
 * The variable part of a mission for a whole contract year, before what was achieved is known: an amount and the share to take of it.
 *
 * @param open the mission in the year
 * @param base the amount
 * @param shares the share of the amount that is variable, when it is given as a whole
 */
public record VariablePart(EnvelopeYear open, Base base, List<Factor> shares) implements Conclusion {

    /** Copies the components. */
    public VariablePart {
        shares = List.copyOf(shares);
    }

    /**
     * A variable part.
     *
     * @param open the mission in the year
     * @param base the amount
     * @param shares the share of it
     * @return the conclusion
     */
    public static VariablePart of(EnvelopeYear open, Base base, Factor... shares) {
        return new VariablePart(open, base, Arrays.asList(shares));
    }

    /**
     * The exact amount in cents.
     *
     * @return the cents, not rounded
     */
    public Ratio exactCents() {
        Ratio cents = base.exactCents();
        for (Factor share : shares) {
            cents = cents.times(share.least());
        }
        return cents;
    }
}
