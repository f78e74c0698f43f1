package fr.cpts.rules.indicator;

import fr.cpts.model.money.Ratio;
import fr.cpts.rules.envelope.AmountBasis;
import fr.cpts.rules.envelope.EnvelopeYear;
import fr.cpts.rules.envelope.Part;
import fr.cpts.rules.envelope.PartOfYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.Factor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The variable part of a mission for a whole contract year, before what was achieved is known: an amount and the share to take of it.
 *
 * @param open the mission in the year
 * @param base the amount
 * @param shares the share of the amount that is variable, when it is given as a whole
 */
public record VariablePart(EnvelopeYear open, AmountBasis base, List<Factor> shares) implements Conclusion {

    /** Copies the components. */
    public VariablePart {
        shares = List.copyOf(shares);
    }

    /**
     * {@return a variable part}
     *
     * @param open the mission in the year
     * @param base the amount
     * @param shares the share of it
     */
    public static VariablePart of(EnvelopeYear open, AmountBasis base, Factor... shares) {
        return new VariablePart(open, base, Arrays.asList(shares));
    }

    /** {@return the exact amount in cents, not rounded} */
    public Ratio exactCents() {
        Ratio cents = base.exactCents();
        for (Factor share : shares) {
            cents = cents.times(share.min());
        }
        return cents;
    }

    /**
     * {@return the variable part of the year: this one times what was achieved}
     *
     * @param achieved what was achieved in the year
     */
    public PartOfYear times(MissionAchieved achieved) {
        List<Factor> all = new ArrayList<>(shares);
        all.add(achieved.share());
        return PartOfYear.of(open, Part.VARIABLE, base, all.toArray(new Factor[0]));
    }

    @Override
    public List<Object> settles() {
        return List.of("variable part", open.number(), open.envelope());
    }
}
