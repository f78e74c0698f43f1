package fr.cpts.financing.compare;

import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.model.taxonomy.Envelope;

/** What an amount of the totals is the sum of. */
public sealed interface Sum {

    /** A sum over the whole contract. */
    enum Whole implements Sum {
        /** All lines. */
        TOTAL,
        /** The lines fallen due by the day of the statement. */
        PAID,
        /** The lines that fall due later. */
        TO_COME,
        /** What missing facts leave open, at most. */
        OPEN
    }

    /**
     * The lines of a contract year.
     *
     * @param number the number of the year
     */
    record OfContractYear(int number) implements Sum {}

    /**
     * The lines that fall due in a civil year.
     *
     * @param year the year
     */
    record OfCivilYear(int year) implements Sum {}

    /**
     * The lines of an envelope.
     *
     * @param envelope the envelope
     */
    record OfEnvelope(Envelope envelope) implements Sum {}

    /**
     * The lines of a kind.
     *
     * @param kind the kind
     */
    record OfKind(PaymentKind kind) implements Sum {}
}
