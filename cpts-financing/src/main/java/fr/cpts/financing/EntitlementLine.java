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
 * @param ceiling the amount that the shares are taken of: the agreement's, or the sum granted for a crisis
 * @param share the product of the shares; the least it can be when a missing fact leaves it open
 * @param due the ceiling times the share, to the cent: what is sure
 * @param open how much more it can be once the missing facts are known
 * @param grounds on what it rests
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
