package fr.cpts.model.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class EurosProperties {

    private static final long MAX = 100_000_000_000_000L;

    @Property
    void whatIsWrittenIsReadBack(@ForAll @LongRange(min = -MAX, max = MAX) long cents) {
        Euros amount = new Euros(cents);

        assertEquals(amount, Euros.parse(amount.toString()));
        assertEquals(amount, Euros.of(amount.toBigDecimal()));
    }

    @Property
    void aSumIsExactInAnyOrderAndADifferenceUndoesIt(@ForAll int a, @ForAll int b, @ForAll int c) {
        Euros x = new Euros(a);
        Euros y = new Euros(b);
        Euros z = new Euros(c);

        assertEquals(x.plus(y), y.plus(x));
        assertEquals(x.plus(y).plus(z), x.plus(y.plus(z)));
        assertEquals(x, x.plus(y).minus(y));
        assertEquals(x, x.plus(Euros.ZERO));
    }

    @Property
    void halfUpIsNeverFurtherThanHalfACentAndOnAHalfGoesAwayFromZero(
            @ForAll @LongRange(min = -MAX, max = MAX) long cents,
            @ForAll @IntRange(min = -1000, max = 1000) int numerator,
            @ForAll @IntRange(min = 1, max = 1000) int denominator) {
        long rounded = new Euros(cents)
                .times(Ratio.of(numerator, denominator), RoundingMode.HALF_UP)
                .cents();

        BigInteger exact = BigInteger.valueOf(cents).multiply(BigInteger.valueOf(numerator));
        BigInteger twiceError = BigInteger.valueOf(rounded)
                .multiply(BigInteger.valueOf(denominator))
                .subtract(exact)
                .multiply(BigInteger.TWO);
        int toHalf = twiceError.abs().compareTo(BigInteger.valueOf(denominator));
        assertTrue(toHalf <= 0);
        assertTrue(toHalf < 0 || twiceError.signum() == exact.signum());
    }

    @Property
    void aProductWithTheOppositeIsTheOppositeWhenHalvesGoAwayFromZero(
            @ForAll @LongRange(min = -MAX, max = MAX) long cents,
            @ForAll @IntRange(min = 0, max = 1000) int numerator,
            @ForAll @IntRange(min = 1, max = 1000) int denominator) {
        Ratio ratio = Ratio.of(numerator, denominator);
        Euros product = new Euros(cents).times(ratio, RoundingMode.HALF_UP);

        assertEquals(Euros.ZERO.minus(product), new Euros(-cents).times(ratio, RoundingMode.HALF_UP));
    }

    @Property
    void aShareOfAnAmountNeverExceedsIt(
            @ForAll @LongRange(min = 0, max = MAX) long cents,
            @ForAll @IntRange(min = 0, max = 1000) int part,
            @ForAll @IntRange(min = 1, max = 1000) int whole,
            @ForAll RoundingMode rounding) {
        RoundingMode stated = rounding == RoundingMode.UNNECESSARY ? RoundingMode.HALF_UP : rounding;
        Ratio share = Ratio.of(Math.min(part, whole), whole);
        Euros amount = new Euros(cents);

        Euros product = amount.times(share, stated);
        assertTrue(product.compareTo(amount) <= 0);
        assertTrue(!product.isNegative());
    }

    @Property
    void theOrderIsThatOfTheDecimalNumbers(@ForAll long a, @ForAll long b) {
        BigDecimal x = new Euros(a).toBigDecimal();

        assertEquals(
                Integer.signum(x.compareTo(new Euros(b).toBigDecimal())),
                Integer.signum(new Euros(a).compareTo(new Euros(b))));
    }
}
