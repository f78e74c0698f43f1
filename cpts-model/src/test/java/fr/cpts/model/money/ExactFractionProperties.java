package fr.cpts.model.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Fractions and amounts are what whole numbers without bounds make of them, above all where those of 64 bits end. */
class ExactFractionProperties {

    private static final BigInteger FAR = BigInteger.TWO.pow(200);

    @Provide
    Arbitrary<BigInteger> numbers() {
        BigInteger edge = BigInteger.valueOf(Long.MAX_VALUE);
        Arbitrary<BigInteger> around = Arbitraries.of(
                        BigInteger.ZERO,
                        edge,
                        edge.negate(),
                        edge.shiftRight(31),
                        edge.shiftRight(32).negate())
                .flatMap(centre ->
                        Arbitraries.integers().between(-3, 3).map(near -> centre.add(BigInteger.valueOf(near))));
        Arbitrary<BigInteger> powers = Arbitraries.integers().between(0, 70).flatMap(two -> Arbitraries.integers()
                .between(0, 40)
                .map(three ->
                        BigInteger.TWO.pow(two).multiply(BigInteger.valueOf(3).pow(three))));
        return Arbitraries.oneOf(
                around,
                powers,
                Arbitraries.longs().map(BigInteger::valueOf),
                Arbitraries.bigIntegers().between(FAR.negate(), FAR),
                Arbitraries.integers().between(-400, 400).map(BigInteger::valueOf));
    }

    @Provide
    Arbitrary<Exact> fractions() {
        return Combinators.combine(numbers(), numbers().map(BigInteger::abs).filter(number -> number.signum() > 0))
                .as(Exact::new);
    }

    @Property
    void everyOperationGivesTheExactFraction(@ForAll("fractions") Exact a, @ForAll("fractions") Exact b) {
        assertSame(a, a.ratio());
        assertSame(a.plus(b), a.ratio().plus(b.ratio()));
        assertSame(a.plus(b.negated()), a.ratio().minus(b.ratio()));
        assertSame(a.times(b), a.ratio().times(b.ratio()));
        if (b.over.signum() != 0) {
            assertSame(a.times(b.inverse()), a.ratio().dividedBy(b.ratio()));
        }
        assertEquals(
                a.over.multiply(b.under).compareTo(b.over.multiply(a.under)),
                Integer.signum(a.ratio().compareTo(b.ratio())));
        assertEquals(
                a.over.signum() >= 0 && a.over.compareTo(a.under) <= 0,
                a.ratio().isProper());
    }

    /** Each fraction that comes out of an operation equals the one that is made of its terms. */
    private static void assertSame(Exact expected, Ratio actual) {
        BigInteger gcd = expected.over.gcd(expected.under);
        BigInteger over = expected.over.divide(gcd);
        BigInteger under = expected.under.divide(gcd);
        assertEquals(over, actual.numerator());
        assertEquals(under, actual.denominator());
        assertEquals(under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under, actual.toString());
        Ratio made = new Ratio(over, under);
        assertEquals(made, actual);
        assertEquals(made.hashCode(), actual.hashCode());
        assertEquals(0, made.compareTo(actual));
    }

    @Property
    void aFractionOfTwoLongsIsThatOfTheirBigNumbers(@ForAll long numerator, @ForAll("numbers") BigInteger under) {
        long denominator = Math.max(1, under.longValue());
        assertSame(
                new Exact(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)),
                Ratio.of(numerator, denominator));
        assertSame(
                new Exact(BigInteger.valueOf(Long.MIN_VALUE), BigInteger.valueOf(denominator)),
                Ratio.of(Long.MIN_VALUE, denominator));
    }

    @Property
    void anAmountTimesAFractionIsRoundedAsADecimalNumberIs(
            @ForAll("numbers") BigInteger amount, @ForAll("fractions") Exact by, @ForAll RoundingMode rounding) {
        long cents = amount.longValue();
        Supplier<Euros> product = () -> new Euros(cents).times(by.ratio(), rounding);
        long expected;
        try {
            expected = new BigDecimal(BigInteger.valueOf(cents).multiply(by.over))
                    .divide(new BigDecimal(by.under), 0, rounding)
                    .longValueExact();
        } catch (ArithmeticException refused) {
            assertThrows(ArithmeticException.class, product::get);
            return;
        }
        assertEquals(expected, product.get().cents());
    }

    @Property
    void anAmountIsWrittenAsItsDecimalNumber(@ForAll("numbers") BigInteger amount) {
        Euros euros = new Euros(amount.longValue());

        assertEquals(euros.toBigDecimal().toPlainString(), euros.toString());
    }

    record Exact(BigInteger over, BigInteger under) {

        Ratio ratio() {
            return new Ratio(over, under);
        }

        Exact plus(Exact other) {
            return new Exact(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Exact times(Exact other) {
            return new Exact(over.multiply(other.over), under.multiply(other.under));
        }

        Exact negated() {
            return new Exact(over.negate(), under);
        }

        Exact inverse() {
            BigInteger sign = BigInteger.valueOf(over.signum());
            return new Exact(under.multiply(sign), over.multiply(sign));
        }
    }
}
