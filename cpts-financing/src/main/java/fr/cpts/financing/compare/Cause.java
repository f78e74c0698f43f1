package fr.cpts.financing.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One difference between two situations that can be carried over from one to the other by itself. */
public sealed interface Cause {

    /**
     * A visitor of causes: one method for each kind.
     *
     * @param <R> what the visitor returns
     */
    interface Teller<R> {

        /**
         * {@return what the visitor makes of a fact}
         *
         * @param fact the cause
         */
        R fact(Fact fact);

        /**
         * {@return what the visitor makes of an answer}
         *
         * @param choice the cause
         */
        R choice(Choice choice);

        /**
         * {@return what the visitor makes of a day}
         *
         * @param day the cause
         */
        R day(Day day);

        /**
         * {@return what the visitor makes of a legal value}
         *
         * @param value the cause
         */
        R value(Value value);

        /**
         * {@return what the visitor makes of rules}
         *
         * @param rules the cause
         */
        R rules(Rules rules);
    }

    /**
     * {@return what the visitor returns for this kind}
     *
     * @param teller the visitor
     * @param <R> what the visitor returns
     */
    <R> R told(Teller<R> teller);

    /**
     * A value that differs within a cause.
     *
     * @param place where it stands, such as {@code contract.signedOn}
     * @param inA the value in the first; empty when it has none
     * @param inB the value in the second; empty when it has none
     */
    record ValueChange(String place, Optional<String> inA, Optional<String> inB) {}

    /**
     * A fact of the dossier.
     *
     * @param place its place in the dossier
     * @param changes what differs, at least one place
     */
    record Fact(String place, List<ValueChange> changes) implements Cause {
        /** Copies the components. */
        public Fact {
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R told(Teller<R> teller) {
            return teller.fact(this);
        }
    }

    /**
     * The answer to a question that the texts do not settle.
     *
     * @param position the question, such as {@code P03}
     * @param inA the answer of the first
     * @param inB the answer of the second
     */
    record Choice(String position, String inA, String inB) implements Cause {
        @Override
        public <R> R told(Teller<R> teller) {
            return teller.choice(this);
        }
    }

    /**
     * The day of the statement.
     *
     * @param inA the day of the first
     * @param inB the day of the second
     */
    record Day(LocalDate inA, LocalDate inB) implements Cause {
        @Override
        public <R> R told(Teller<R> teller) {
            return teller.day(this);
        }
    }

    /**
     * A legal value, or the text of a position.
     *
     * @param key its key, such as {@code mission.parcours.ceiling}
     * @param changes what differs, by day and size class; empty when only labels or sources do
     */
    record Value(String key, List<ValueChange> changes) implements Cause {
        /** Copies the components. */
        public Value {
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R told(Teller<R> teller) {
            return teller.value(this);
        }
    }

    /**
     * The rules.
     *
     * @param inA the SHA-256 of the rules of the first
     * @param inB the SHA-256 of the rules of the second
     * @param onlyInA the names of the rules that only the first has
     * @param onlyInB the names of the rules that only the second has; both are empty when rules of the same names differ in what they say
     */
    record Rules(String inA, String inB, List<String> onlyInA, List<String> onlyInB) implements Cause {
        /** Copies the components. */
        public Rules {
            onlyInA = List.copyOf(onlyInA);
            onlyInB = List.copyOf(onlyInB);
        }

        @Override
        public <R> R told(Teller<R> teller) {
            return teller.rules(this);
        }
    }
}
