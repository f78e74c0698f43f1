package fr.cpts.rules.payment;

import fr.cpts.rules.envelope.PartOfYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.Factor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A payment on account of a part of an envelope, before the year is settled.
 *
 * @param part the part
 * @param full true when the whole year is paid at once, false for an advance
 * @param dueOn the day it falls due
 * @param factors the shares to take of the base, not yet multiplied
 */
public record Instalment(PartOfYear part, boolean full, LocalDate dueOn, List<Factor> factors) implements Conclusion {

    /** Copies the components. */
    public Instalment {
        factors = List.copyOf(factors);
    }

    /**
     * {@return the whole of a part, paid at once}
     *
     * @param part the part
     * @param dueOn the day it falls due
     */
    public static Instalment full(PartOfYear part, LocalDate dueOn) {
        return new Instalment(part, true, dueOn, part.shares());
    }

    /**
     * {@return an advance on a part}
     *
     * @param part the part
     * @param dueOn the day it falls due
     * @param further the shares to take beside those of the part
     */
    public static Instalment advance(PartOfYear part, LocalDate dueOn, Factor... further) {
        List<Factor> factors = new ArrayList<>(part.shares());
        factors.addAll(Arrays.asList(further));
        return new Instalment(part, false, dueOn, factors);
    }

    @Override
    public List<Object> settles() {
        return part.settles("instalment");
    }
}
