package fr.cpts.financing;

import fr.cpts.financing.schedule.Grounds;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.rules.envelope.Part;
import java.util.Comparator;

/**
 * What is due for a part of an envelope in a contract year.
 *
 * @param envelope the envelope
 * @param part the part
 * @param ceiling the amount that the shares apply to: that of the agreement, or the sum granted for a crisis
 * @param share the product of the shares; its minimum when a missing fact leaves it open
 * @param due the ceiling times the share, to the cent: what is certain
 * @param open the maximum that may be added once the missing facts are known
 * @param grounds what it rests on
 */
public record EntitlementLine(
        Envelope envelope, Part part, Euros ceiling, Ratio share, Euros due, Euros open, Grounds grounds)
        implements Comparable<EntitlementLine> {

    private static final Comparator<EntitlementLine> IN_ORDER =
            Comparator.comparing(EntitlementLine::envelope).thenComparing(EntitlementLine::part);

    @Override
    public int compareTo(EntitlementLine other) {
        return IN_ORDER.compare(this, other);
    }
}
