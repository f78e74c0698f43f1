package fr.cpts.model.indicator;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.measure.WrittenNumber;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.message.Telling;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an indicator weighs in the variable part of its mission: a fraction ({@code 2/9}, kept as written and never reduced) or an amount
 * ({@code 1669.00 €}).
 */
public sealed interface Weight extends Telling {

    /** {@return the amount of a weight in euros; nothing for a fraction} */
    default Optional<Euros> inEuros() {
        return Optional.empty();
    }

    /**
     * A fraction of the variable part, such as 2/6.
     *
     * @param units how many units the indicator weighs, from 0
     * @param of how many units the mission has, from 1
     */
    record Fraction(int units, int of) implements Weight {

        private static final Pattern TEXT = Pattern.compile(FRACTION);
        private static final Pattern IN_PERCENT = Pattern.compile(PERCENTAGE);

        /**
         * Checks the components.
         *
         * @throws InvalidFactException when the fraction is not from 0 to 1
         */
        public Fraction {
            if (of < 1 || units < 0 || units > of) {
                throw new InvalidFactException(ModelMessage.of("weight.fraction"));
            }
        }

        /** {@return its value: the exact fraction, reduced} */
        public Ratio ratio() {
            return Ratio.of(units, of);
        }

        @Override
        public String told() {
            return toString();
        }

        @Override
        public String toString() {
            return units + "/" + of;
        }
    }

    /**
     * An amount, which is a part of the variable part.
     *
     * @param euros the amount, from 0
     */
    record Amount(Euros euros) implements Weight {

        /**
         * Checks the components.
         *
         * @throws InvalidFactException when it is negative
         */
        public Amount {
            if (euros.isNegative()) {
                throw new InvalidFactException(ModelMessage.of("weight.negative"));
            }
        }

        @Override
        public Optional<Euros> inEuros() {
            return Optional.of(euros);
        }

        @Override
        public Message told() {
            return ModelMessage.of("weight.euros", euros);
        }

        @Override
        public String toString() {
            return euros.toBigDecimal().toPlainString() + " €";
        }
    }

    /** The pattern of a fraction of the variable part. */
    String FRACTION = "([0-9]{1,6})" + WrittenNumber.SPACE + "?[/\\u2044]" + WrittenNumber.SPACE + "?([0-9]{1,6})";

    /** The pattern of a percentage of the variable part. */
    String PERCENTAGE = "([0-9]{1,3})(?:[.,]([0-9]{1,3}))?" + WrittenNumber.SPACE + "?%";

    /**
     * Reads a weight, as people write it; the inverse of {@code toString()}.
     *
     * @param text {@code 2/9}, {@code 22 %} which is 22/100, {@code 1669.00 €} or {@code 1 669 €}
     * @return the weight
     * @throws InvalidFactException when it is none of these
     */
    static Weight parse(String text) {
        Matcher fraction = Fraction.TEXT.matcher(text);
        if (fraction.matches()) {
            return new Fraction(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
        }
        Matcher percentage = Fraction.IN_PERCENT.matcher(text);
        if (percentage.matches()) {
            String decimals = Optional.ofNullable(percentage.group(2)).orElse("");
            return new Fraction(
                    Integer.parseInt(percentage.group(1) + decimals),
                    Integer.parseInt("100" + "0".repeat(decimals.length())));
        }
        return WrittenNumber.eurosWithUnit(text)
                .map(Amount::new)
                .orElseThrow(() -> new InvalidFactException(ModelMessage.of("weight.form")));
    }
}
