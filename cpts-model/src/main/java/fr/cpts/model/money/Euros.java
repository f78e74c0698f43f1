package fr.cpts.model.money;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.MessageValue;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.message.Written;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/**
 * An amount of money in euros, exact to the cent; negative for a sum to give back.
 *
 * <p>Bounds: anything a {@code long} of cents can hold; an operation that leaves them throws {@link ArithmeticException}.
 * Worked case: {@code Euros.of(45_000).times(Ratio.of(3, 4), HALF_UP)} is {@code 33750.00}.
 *
 * @param cents the amount in cents
 */
public record Euros(long cents) implements Comparable<Euros>, MessageValue {

    /** No money at all. */
    public static final Euros ZERO = new Euros(0);

    private static final BigDecimal MAX = BigDecimal.valueOf(1_000_000_000_000L);

    /**
     * {@return a whole number of euros}
     *
     * @param euros the euros
     */
    public static Euros of(long euros) {
        return new Euros(Math.multiplyExact(euros, 100L));
    }

    /**
     * {@return a number of cents}
     *
     * @param cents the cents
     */
    public static Euros ofCents(long cents) {
        return new Euros(cents);
    }

    /**
     * Reads an amount written with a point and at most two decimals, such as {@code 17013.70}; the inverse of {@link #toString()}.
     *
     * @param text the text
     * @return the amount
     * @throws InvalidFactException when the text is no number, has more than two decimals, or is beyond ±1000 billion
     */
    public static Euros parse(String text) {
        Objects.requireNonNull(text, "text");
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            throw new InvalidFactException(ModelMessage.of("euros.form"));
        }
        return of(value);
    }

    /**
     * {@return an amount given as a decimal number of euros}
     *
     * @param value the euros, with at most two decimals
     * @throws InvalidFactException when there are more than two decimals, or the number is beyond ±1000 billion
     */
    public static Euros of(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        if (value.precision() > 40 || Math.abs((long) value.scale()) > 40) {
            throw new InvalidFactException(ModelMessage.of("euros.bounds-and-decimals"));
        }
        if (value.abs().compareTo(MAX) > 0) {
            throw new InvalidFactException(ModelMessage.of("euros.bounds"));
        }
        try {
            return new Euros(value.movePointRight(2).longValueExact());
        } catch (ArithmeticException tooFine) {
            throw new InvalidFactException(ModelMessage.of("euros.decimals"));
        }
    }

    /**
     * {@return the sum of this amount and another}
     *
     * @param other the amount to add
     */
    public Euros plus(Euros other) {
        return new Euros(Math.addExact(cents, other.cents));
    }

    /**
     * {@return this amount minus another}
     *
     * @param other the amount to take away
     */
    public Euros minus(Euros other) {
        return new Euros(Math.subtractExact(cents, other.cents));
    }

    /**
     * {@return the exact product with a ratio, rounded once to the cent}
     *
     * @param ratio what to multiply by
     * @param rounding how a fraction of a cent is rounded
     */
    public Euros times(Ratio ratio, RoundingMode rounding) {
        Objects.requireNonNull(rounding, "rounding");
        if (ratio.isSmall() && Ratio.fits(cents, ratio.over())) {
            return new Euros(divided(cents * ratio.over(), ratio.under(), rounding));
        }
        BigInteger numerator = BigInteger.valueOf(cents).multiply(ratio.numerator());
        BigDecimal quotient = new BigDecimal(numerator).divide(new BigDecimal(ratio.denominator()), 0, rounding);
        return new Euros(quotient.longValueExact());
    }

    /** The quotient by a positive number, rounded as {@link BigDecimal} would. */
    private static long divided(long product, long by, RoundingMode rounding) {
        long quotient = product / by;
        long rest = Math.abs(product % by);
        if (rest == 0) {
            return quotient;
        }
        int sign = Long.signum(product);
        int toHalf = Long.compare(rest, by - rest);
        boolean away =
                switch (rounding) {
                    case UP -> true;
                    case DOWN -> false;
                    case CEILING -> sign > 0;
                    case FLOOR -> sign < 0;
                    case HALF_UP -> toHalf >= 0;
                    case HALF_DOWN -> toHalf > 0;
                    case HALF_EVEN -> toHalf > 0 || toHalf == 0 && quotient % 2 != 0;
                    case UNNECESSARY -> throw new ArithmeticException("Rounding necessary");
                };
        return away ? quotient + sign : quotient;
    }

    /** {@return whether this is below zero: a sum to give back} */
    public boolean isNegative() {
        return cents < 0;
    }

    /** {@return whether this is zero} */
    public boolean isZero() {
        return cents == 0;
    }

    /** {@return the amount as a decimal number with two decimals} */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }

    /** {@return the amount with a point and two decimals, such as {@code 17013.70}: the text that {@link #parse(String)} reads} */
    @Override
    public String toString() {
        long whole = Math.abs(cents / 100);
        long part = Math.abs(cents % 100);
        return (cents < 0 ? "-" : "") + whole + (part < 10 ? ".0" : ".") + part;
    }

    /**
     * {@return the amount as people write it, in groups of three digits and without the sign of the euro: such as {@code 17 013,70} in French,
     * {@code 17,013.70} in English}
     *
     * @param locale the language; French unless it is English
     */
    @Override
    public String text(Locale locale) {
        return Written.number(toString(), locale);
    }
}
