package fr.cpts.model.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RatioProperties {

    private static final long EIGHTEEN_DIGITS = 999_999_999_999_999_999L;

    @Provide
    Arbitrary<Ratio> ratios() {
        return Combinators.combine(
                        Arbitraries.longs().between(-EIGHTEEN_DIGITS, EIGHTEEN_DIGITS),
                        Arbitraries.longs().between(1, EIGHTEEN_DIGITS))
                .as(Ratio::of);
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("ratios") Ratio ratio) {
        assertEquals(ratio, Ratio.parse(ratio.toString()));
    }

    @Property
    void aFractionIsInLowestTermsWithAPositiveDenominator(@ForAll("ratios") Ratio ratio) {
        assertEquals(BigInteger.ONE, ratio.numerator().gcd(ratio.denominator()));
        assertTrue(ratio.denominator().signum() > 0);
    }

    @Property
    void aFractionIsTheSameWhateverBothTermsAreMultipliedBy(
            @ForAll int numerator,
            @ForAll @IntRange(min = 1) int denominator,
            @ForAll @IntRange(min = 1, max = 1000) int factor) {
        assertEquals(
                Ratio.of(numerator, denominator), Ratio.of((long) numerator * factor, (long) denominator * factor));
    }

    @Property
    void sumsAndProductsObeyTheLawsOfFractions(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a.times(b), b.times(a));
        assertEquals(a.times(b).times(c), a.times(b.times(c)));
        assertEquals(a.times(b).plus(a.times(c)), a.times(b.plus(c)));
        assertEquals(a, a.plus(Ratio.ZERO));
        assertEquals(a, a.times(Ratio.ONE));
        assertEquals(Ratio.ZERO, a.times(Ratio.ZERO));
    }

    @Property
    void theOrderIsTotalAgreesWithEqualityAndSurvivesASum(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), Integer.signum(a.plus(c).compareTo(b.plus(c))));
    }

    @Property
    void aProductOfProperSharesIsProperAndNeverExceedsEither(
            @ForAll @IntRange(min = 0, max = 366) int part, @ForAll @IntRange(min = 1, max = 366) int whole) {
        Ratio share = Ratio.of(Math.min(part, whole), whole);
        Ratio product = share.times(Ratio.of(3, 4));

        assertTrue(product.isProper());
        assertTrue(product.compareTo(share) <= 0);
        assertTrue(product.compareTo(Ratio.of(3, 4)) <= 0);
    }
}
