package fr.cpts.financing.compare;

import fr.cpts.financing.EntitlementLine;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.rules.envelope.Part;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is due for a part of an envelope in a contract year, where two statements differ in its ceiling, its share, its amount, or what it rests on.
 *
 * @param contractYear the number of the contract year
 * @param inA the entitlement in the first; empty when it has none
 * @param inB the entitlement in the second; at least one of the two is present
 */
public record EntitlementDifference(int contractYear, Optional<EntitlementLine> inA, Optional<EntitlementLine> inB) {

    /** {@return the envelope} */
    public Envelope envelope() {
        return either().envelope();
    }

    /** {@return the part of the envelope} */
    public Part part() {
        return either().part();
    }

    /** {@return how much more is certain in the second than in the first} */
    public Euros difference() {
        return inB.map(EntitlementLine::due)
                .orElse(Euros.ZERO)
                .minus(inA.map(EntitlementLine::due).orElse(Euros.ZERO));
    }

    private EntitlementLine either() {
        return Stream.concat(inA.stream(), inB.stream()).findFirst().orElseThrow();
    }
}
