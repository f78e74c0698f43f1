package fr.cpts.financing.compare;

import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.model.taxonomy.Envelope;

/** What one of the totals adds up. */
public sealed interface Sum {

    /** {@return the key of its text} */
    String key();

    /** {@return its name in a document, such as {@code civilYear}} */
    String member();

    /** {@return the year, envelope or kind that it is the sum of; itself for a sum over the whole contract} */
    Object of();

    /** A sum over the whole contract. */
    enum Whole implements Sum {
        /** All lines. */
        TOTAL("total.all"),
        /** The lines fallen due by the day of the statement. */
        PAID("total.paid"),
        /** The lines that fall due later. */
        TO_COME("total.toCome"),
        /** The maximum that missing facts leave open. */
        OPEN("total.open");

        private final String key;

        Whole(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String member() {
            return "whole";
        }

        @Override
        public Object of() {
            return this;
        }
    }

    /**
     * The lines of a contract year.
     *
     * @param number the number of the year
     */
    record OfContractYear(int number) implements Sum {
        @Override
        public String key() {
            return "year";
        }

        @Override
        public String member() {
            return "contractYear";
        }

        @Override
        public Object of() {
            return number;
        }
    }

    /**
     * The lines that fall due in a civil year.
     *
     * @param year the year
     */
    record OfCivilYear(int year) implements Sum {
        @Override
        public String key() {
            return "year.civil";
        }

        @Override
        public String member() {
            return "civilYear";
        }

        @Override
        public Object of() {
            return year;
        }
    }

    /**
     * The lines of an envelope.
     *
     * @param envelope the envelope
     */
    record OfEnvelope(Envelope envelope) implements Sum {
        @Override
        public String key() {
            return "value";
        }

        @Override
        public String member() {
            return "envelope";
        }

        @Override
        public Object of() {
            return envelope;
        }
    }

    /**
     * The lines of a kind.
     *
     * @param kind the kind
     */
    record OfKind(PaymentKind kind) implements Sum {
        @Override
        public String key() {
            return "kind." + kind;
        }

        @Override
        public String member() {
            return "kind";
        }

        @Override
        public Object of() {
            return kind;
        }
    }
}
