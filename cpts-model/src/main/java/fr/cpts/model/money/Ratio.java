package fr.cpts.model.money;

import fr.cpts.model.InvalidFactException;
import fr.cpts.model.message.MessageValue;
import fr.cpts.model.message.ModelMessage;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact fraction, always in lowest terms with a positive denominator: a rate, a share, an achievement.
 *
 * <p>Never a floating-point number: thirds and ninths stay exact. Worked case: {@code Ratio.of(184, 365).times(Ratio.of(3, 4))} is
 * {@code 138/365}.
 *
 * @param numerator the numerator, in lowest terms
 * @param denominator the denominator, in lowest terms, at least 1
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio>, MessageValue {

    /** Nothing. */
    public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    /** The whole. */
    public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,18})(?:/(\\d{1,18}))?");

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the denominator is not positive
     */
    public Ratio {
        if (denominator.signum() <= 0) {
            throw new InvalidFactException(ModelMessage.of("ratio.denominator", denominator));
        }
        BigInteger gcd = numerator.gcd(denominator);
        if (!gcd.equals(BigInteger.ONE)) {
            numerator = numerator.divide(gcd);
            denominator = denominator.divide(gcd);
        }
    }

    /**
     * A fraction of two whole numbers.
     *
     * @param numerator the numerator
     * @param denominator the denominator, at least 1
     * @return the fraction, in lowest terms
     * @throws InvalidFactException when the denominator is not positive
     */
    public static Ratio of(long numerator, long denominator) {
        if (numerator == denominator && denominator > 0) {
            return ONE;
        }
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Reads {@code 3/4}, {@code 1} or {@code 0}; the inverse of {@link #toString()}.
     *
     * @param text the text
     * @return the fraction
     * @throws InvalidFactException when the text is no fraction of whole numbers of at most 18 digits
     */
    public static Ratio parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidFactException(ModelMessage.of("ratio.form"));
        }
        return new Ratio(
                new BigInteger(matcher.group(1)),
                matcher.group(2) == null ? BigInteger.ONE : new BigInteger(matcher.group(2)));
    }

    /**
     * The exact product.
     *
     * @param other what to multiply by
     * @return the product, in lowest terms
     */
    public Ratio times(Ratio other) {
        if (other.equals(ONE)) {
            return this;
        }
        if (equals(ONE)) {
            return other;
        }
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The exact sum.
     *
     * @param other what to add
     * @return the sum, in lowest terms
     */
    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Takes away.
     *
     * @param other what is taken away
     * @return the exact difference
     */
    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    /**
     * Divides.
     *
     * @param other the divisor, not zero
     * @return the exact quotient
     * @throws InvalidFactException when the divisor is zero
     */
    public Ratio dividedBy(Ratio other) {
        if (other.numerator.signum() == 0) {
            throw new InvalidFactException(ModelMessage.of("ratio.by-zero"));
        }
        return other.numerator.signum() > 0
                ? times(new Ratio(other.denominator, other.numerator))
                : times(new Ratio(other.denominator.negate(), other.numerator.negate()));
    }

    /**
     * Whether this lies from nothing to the whole, both included.
     *
     * @return true from 0 to 1
     */
    public boolean isProper() {
        return numerator.signum() >= 0 && numerator.compareTo(denominator) <= 0;
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /**
     * The fraction in lowest terms, such as {@code 3/4}, or the whole number alone.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    /** {@return the fraction, written alike in every language} */
    @Override
    public String text(Locale locale) {
        return toString();
    }
}
