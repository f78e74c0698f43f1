package fr.cpts.financing.report;

import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import java.time.LocalDate;
import java.util.Optional;

/** A value in a table. It knows what it is; a writer decides where it stands. */
public sealed interface Cell {

    /**
     * {@return the value as a language writes it}
     *
     * @param messages the language
     */
    String text(Messages messages);

    /**
     * An amount.
     *
     * @param amount the amount; nothing where there is none
     */
    record Amount(Optional<Euros> amount) implements Cell {
        @Override
        public String text(Messages messages) {
            return amount.map(messages::text).orElse("—");
        }
    }

    /**
     * How much more one amount is than another.
     *
     * @param difference negative where it is less
     */
    record Difference(Euros difference) implements Cell {
        @Override
        public String text(Messages messages) {
            return messages.signed(difference);
        }
    }

    /**
     * A share.
     *
     * @param share the share, exact
     */
    record Share(Ratio share) implements Cell {
        @Override
        public String text(Messages messages) {
            return share.toString();
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Cell {
        @Override
        public String text(Messages messages) {
            return messages.text(day);
        }
    }

    /**
     * A number, such as that of a line.
     *
     * @param number the number
     */
    record Number(int number) implements Cell {
        @Override
        public String text(Messages messages) {
            return String.valueOf(number);
        }
    }

    /**
     * A code with its name, such as an envelope.
     *
     * @param code the code
     * @param label its name in the language of the report
     */
    record Coded(String code, String label) implements Cell {
        @Override
        public String text(Messages messages) {
            return label;
        }
    }

    /**
     * Words.
     *
     * @param words the words in the language of the report
     */
    record Words(String words) implements Cell {
        @Override
        public String text(Messages messages) {
            return words;
        }
    }

    /**
     * {@return an amount}
     *
     * @param amount the amount
     */
    static Cell of(Euros amount) {
        return new Amount(Optional.of(amount));
    }

    /**
     * {@return words}
     *
     * @param words the words
     */
    static Cell of(String words) {
        return new Words(words);
    }
}
