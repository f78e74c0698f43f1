package fr.cpts.financing.compare;

import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Envelope;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A payment that only one situation has, or whose amount differs. A payment that moves to another day counts as two: one that disappears and one
 * that appears.
 *
 * @param line what identifies it
 * @param inA its amount in the first situation; empty when it has no such line
 * @param inB its amount in the second situation
 * @param reason why it differs
 */
public record LineDifference(Line line, Optional<Euros> inA, Optional<Euros> inB, Reason reason) {

    /**
     * A payment without its amount. Lines sort by due day, contract year, envelope and kind.
     *
     * @param dueOn the day it falls due
     * @param contractYear the number of the contract year it is for
     * @param envelope the envelope
     * @param kind its kind
     */
    public record Line(LocalDate dueOn, int contractYear, Envelope envelope, PaymentKind kind)
            implements Comparable<Line> {

        private static final Comparator<Line> IN_ORDER = Comparator.comparing(Line::dueOn)
                .thenComparing(Line::contractYear)
                .thenComparing(Line::envelope)
                .thenComparing(Line::kind);

        static Line of(PaymentLine line) {
            return new Line(line.dueOn(), line.contractYear(), line.envelope(), line.kind());
        }

        @Override
        public int compareTo(Line other) {
            return IN_ORDER.compare(this, other);
        }
    }

    /** {@return the amount in the second situation less that in the first} */
    public Euros difference() {
        return inB.orElse(Euros.ZERO).minus(inA.orElse(Euros.ZERO));
    }
}
