package fr.cpts.financing.schedule;

import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Envelope;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One payment: when it falls due, for which contract year and envelope, of which kind, and how much.
 *
 * <p>Lines sort by due day, contract year, envelope and kind.
 *
 * @param dueOn the day it falls due
 * @param contractYear the number of the contract year it is for
 * @param envelope the envelope
 * @param kind its kind
 * @param amount how much; negative for a recovery, never zero
 * @param grounds what it rests on
 */
public record PaymentLine(
        LocalDate dueOn, int contractYear, Envelope envelope, PaymentKind kind, Euros amount, Grounds grounds)
        implements Comparable<PaymentLine> {

    private static final Comparator<PaymentLine> IN_ORDER = Comparator.comparing(PaymentLine::dueOn)
            .thenComparing(PaymentLine::contractYear)
            .thenComparing(PaymentLine::envelope)
            .thenComparing(PaymentLine::kind)
            .thenComparing(PaymentLine::amount);

    @Override
    public int compareTo(PaymentLine other) {
        return IN_ORDER.compare(this, other);
    }

    /**
     * {@return whether it has fallen due: on the due day and after it}
     *
     * @param day a day
     */
    public boolean isDueBy(LocalDate day) {
        return !dueOn.isAfter(day);
    }
}
