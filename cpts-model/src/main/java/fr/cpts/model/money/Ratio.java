package fr.cpts.model.money;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.MessageValue;
import fr.cpts.model.message.ModelMessage;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact fraction, always in lowest terms with a positive denominator: a rate, a share, an achievement. Immutable; two of the same value are equal.
 *
 * <p>Never a floating-point number: thirds and ninths stay exact, whatever the number of digits. Worked case: {@code Ratio.of(184,
 * 365).times(Ratio.of(3, 4))} is {@code 138/365}.
 */
public final class Ratio implements Comparable<Ratio>, MessageValue {

    private static final long serialVersionUID = 1L;

    /** Nothing. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** The whole. */
    public static final Ratio ONE = new Ratio(1, 1);

    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,18})(?:/(\\d{1,18}))?");

    private final long numerator;
    private final long denominator;

    /** The terms when one of them is beyond ±{@link Long#MAX_VALUE}, in place of the two above; else null. */
    private final Big big;

    private record Big(BigInteger numerator, BigInteger denominator) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** A fraction already in lowest terms. */
    private Ratio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = null;
    }

    /**
     * A fraction of two whole numbers.
     *
     * @param numerator the numerator
     * @param denominator the denominator, at least 1
     * @throws InvalidFactException when the denominator is not positive
     */
    public Ratio(BigInteger numerator, BigInteger denominator) {
        checkPositive(denominator.signum(), denominator);
        BigInteger gcd = numerator.gcd(denominator);
        BigInteger over = numerator.divide(gcd);
        BigInteger under = denominator.divide(gcd);
        boolean fits = over.abs().bitLength() < Long.SIZE && under.bitLength() < Long.SIZE;
        this.numerator = fits ? over.longValue() : 0;
        this.denominator = fits ? under.longValue() : 0;
        this.big = fits ? null : new Big(over, under);
    }

    private static void checkPositive(int sign, Object denominator) {
        if (sign <= 0) {
            throw new InvalidFactException(ModelMessage.of("ratio.denominator", denominator));
        }
    }

    /**
     * {@return a fraction of two whole numbers}
     *
     * @param numerator the numerator
     * @param denominator the denominator, at least 1
     * @throws InvalidFactException when the denominator is not positive
     */
    public static Ratio of(long numerator, long denominator) {
        checkPositive(Long.signum(denominator), denominator);
        return numerator == Long.MIN_VALUE
                ? new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
                : reduced(numerator, denominator);
    }

    private static Ratio reduced(long numerator, long denominator) {
        long gcd = gcd(numerator, denominator);
        return lowest(numerator / gcd, denominator / gcd);
    }

    private static Ratio lowest(long numerator, long denominator) {
        if (denominator == 1 && (numerator == 0 || numerator == 1)) {
            return numerator == 0 ? ZERO : ONE;
        }
        return new Ratio(numerator, denominator);
    }

    /** The largest number that divides both, of which the second is positive. */
    private static long gcd(long one, long other) {
        long a = Math.abs(one);
        long b = other;
        while (a != 0) {
            long rest = b % a;
            b = a;
            a = rest;
        }
        return b;
    }

    /** Whether the product lies within ±{@link Long#MAX_VALUE}. */
    static boolean fits(long one, long other) {
        long product = one * other;
        return Math.multiplyHigh(one, other) == product >> (Long.SIZE - 1) && product != Long.MIN_VALUE;
    }

    /** {@return the numerator, in lowest terms: any whole number} */
    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator();
    }

    /** {@return the denominator, in lowest terms: at least 1} */
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator();
    }

    /** Whether {@link #over()} and {@link #under()} are the terms. */
    boolean isSmall() {
        return big == null;
    }

    long over() {
        return numerator;
    }

    long under() {
        return denominator;
    }

    /**
     * Reads {@code 3/4}, {@code 1} or {@code 0}; the inverse of {@link #toString()}.
     *
     * @param text the text
     * @return the fraction
     * @throws InvalidFactException when the text is no fraction of whole numbers of at most 18 digits
     */
    public static Ratio parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidFactException(ModelMessage.of("ratio.form"));
        }
        return of(Long.parseLong(matcher.group(1)), matcher.group(2) == null ? 1 : Long.parseLong(matcher.group(2)));
    }

    /**
     * {@return the product, in lowest terms}
     *
     * @param other what to multiply by
     */
    public Ratio times(Ratio other) {
        if (big == null && other.big == null) {
            long left = gcd(numerator, other.denominator);
            long right = gcd(other.numerator, denominator);
            long a = numerator / left;
            long b = denominator / right;
            long c = other.numerator / right;
            long d = other.denominator / left;
            if (fits(a, c) && fits(b, d)) {
                return lowest(a * c, b * d);
            }
        }
        return new Ratio(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * {@return the sum, in lowest terms}
     *
     * @param other what to add
     */
    public Ratio plus(Ratio other) {
        if (big == null && other.big == null) {
            long gcd = gcd(denominator, other.denominator);
            long a = other.denominator / gcd;
            long b = denominator / gcd;
            if (fits(numerator, a) && fits(other.numerator, b) && fits(denominator, a)) {
                long sum = numerator * a + other.numerator * b;
                // A sum that has the sign of neither term went past the end.
                boolean overflows = ((numerator * a ^ sum) & (other.numerator * b ^ sum)) < 0;
                if (!overflows && sum != Long.MIN_VALUE) {
                    return reduced(sum, denominator * a);
                }
            }
        }
        return new Ratio(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /**
     * {@return the difference, in lowest terms}
     *
     * @param other what to take away
     */
    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    /**
     * {@return the quotient, in lowest terms}
     *
     * @param other the divisor, not zero
     * @throws InvalidFactException when the divisor is zero
     */
    public Ratio dividedBy(Ratio other) {
        if (other.equals(ZERO)) {
            throw new InvalidFactException(ModelMessage.of("ratio.by-zero"));
        }
        return times(other.inverse());
    }

    private Ratio negated() {
        return big == null
                ? lowest(-numerator, denominator)
                : new Ratio(big.numerator().negate(), big.denominator());
    }

    /** One divided by this, which is not zero. */
    private Ratio inverse() {
        if (big == null) {
            return numerator > 0 ? lowest(denominator, numerator) : lowest(-denominator, -numerator);
        }
        return big.numerator().signum() > 0
                ? new Ratio(big.denominator(), big.numerator())
                : new Ratio(big.denominator().negate(), big.numerator().negate());
    }

    /** {@return whether this is from 0 to 1, both included} */
    public boolean isProper() {
        return big == null
                ? numerator >= 0 && numerator <= denominator
                : big.numerator().signum() >= 0 && big.numerator().compareTo(big.denominator()) <= 0;
    }

    @Override
    public int compareTo(Ratio other) {
        if (big == null && other.big == null) {
            int high = Long.compare(
                    Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
            return high != 0
                    ? high
                    : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio ratio
                && numerator == ratio.numerator
                && denominator == ratio.denominator
                && Objects.equals(big, ratio.big);
    }

    @Override
    public int hashCode() {
        return big == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : big.hashCode();
    }

    /** {@return the fraction in lowest terms, such as {@code 3/4}, or the whole number alone: the text that {@link #parse(String)} reads} */
    @Override
    public String toString() {
        if (big != null) {
            return big.denominator().equals(BigInteger.ONE)
                    ? big.numerator().toString()
                    : big.numerator() + "/" + big.denominator();
        }
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    /** {@return the fraction, written alike in every language} */
    @Override
    public String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return toString();
    }
}
