package fr.cpts.rules.payment;

import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.time.ContractYear;
import fr.cpts.rules.envelope.PartOfYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.Factor;
import fr.cpts.rules.fact.OpenFactor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is due for a part of an envelope in a contract year: an amount and the shares to take of it, not yet multiplied.
 *
 * @param part the part
 * @param factors every share to take of the base
 */
public record Entitlement(PartOfYear part, List<Factor> factors) implements Conclusion {

    /** Copies the components. */
    public Entitlement {
        factors = List.copyOf(factors);
    }

    /**
     * {@return what is due for a part, with further shares}
     *
     * @param part the part
     * @param further the shares to take beside those of the part
     */
    public static Entitlement of(PartOfYear part, Factor... further) {
        List<Factor> factors = new ArrayList<>(part.shares());
        factors.addAll(Arrays.asList(further));
        part.envelopeYear().openFact().ifPresent(missing -> factors.add(new OpenFactor(missing)));
        return new Entitlement(part, factors);
    }

    /** {@return the contract year} */
    public ContractYear year() {
        return part.year();
    }

    /** {@return the envelope} */
    public Envelope envelope() {
        return part.envelopeYear().envelope();
    }

    /** {@return whether every share is known; false when a missing fact leaves it open} */
    public boolean isDecided() {
        return factors.stream().allMatch(Factor::isKnown);
    }

    @Override
    public List<Object> settles() {
        return part.settles("entitlement");
    }
}
