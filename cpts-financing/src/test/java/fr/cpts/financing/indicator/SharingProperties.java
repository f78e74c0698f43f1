package fr.cpts.financing.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds of every sharing (position P20). */
class SharingProperties {

    private static final long MAX = 10_000_000;

    /** Weights of an annex: mostly of one denominator, some zero, some odd. */
    @Provide
    Arbitrary<List<Ratio>> weights() {
        Arbitrary<Ratio> one = Combinators.combine(
                        Arbitraries.integers().between(0, 9), Arbitraries.of(1, 3, 6, 7, 9, 11, 12, 9973))
                .as(Ratio::of);
        return Arbitraries.oneOf(
                one.list().ofMinSize(1).ofMaxSize(14),
                Arbitraries.integers()
                        .between(0, 3)
                        .map(units -> Ratio.of(units, 9))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(14));
    }

    @Property
    void partsAddUpToTheAmount(
            @ForAll Sharing sharing,
            @ForAll @LongRange(min = 0, max = MAX) long cents,
            @ForAll("weights") List<Ratio> weights) {
        Assume.that(!sum(weights).equals(Ratio.ZERO));
        List<Euros> parts = sharing.among(Euros.ofCents(cents), weights);
        assertEquals(weights.size(), parts.size());
        assertEquals(Euros.ofCents(cents), parts.stream().reduce(Euros.ZERO, Euros::plus));
    }

    @Property
    void byTheLargestRemainderNoPartIsOffByACent(
            @ForAll @LongRange(min = 0, max = MAX) long cents, @ForAll("weights") List<Ratio> weights) {
        Ratio sum = sum(weights);
        Assume.that(!sum.equals(Ratio.ZERO));
        List<Euros> parts = Sharing.LARGEST_REMAINDER.among(Euros.ofCents(cents), weights);
        for (int i = 0; i < parts.size(); i++) {
            Ratio off = Ratio.of(parts.get(i).cents(), 1).minus(exact(cents, weights.get(i), sum));
            assertTrue(off.compareTo(Ratio.of(-1, 1)) > 0 && off.compareTo(Ratio.ONE) < 0, off + " cents off");
        }
    }

    @Property
    void byTheLargestRemainderACentThatIsLeftGoesToNoSmallerAndNoLaterRemainder(
            @ForAll @LongRange(min = 0, max = MAX) long cents, @ForAll("weights") List<Ratio> weights) {
        Ratio sum = sum(weights);
        Assume.that(!sum.equals(Ratio.ZERO));
        List<Euros> parts = Sharing.LARGEST_REMAINDER.among(Euros.ofCents(cents), weights);
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size(); j++) {
                boolean onlyFirstRaised = isRaised(parts.get(i), exact(cents, weights.get(i), sum))
                        && !isRaised(parts.get(j), exact(cents, weights.get(j), sum));
                if (onlyFirstRaised) {
                    int order = remainder(exact(cents, weights.get(i), sum))
                            .compareTo(remainder(exact(cents, weights.get(j), sum)));
                    assertTrue(order > 0 || order == 0 && i < j, i + " was raised, not " + j + ": " + parts);
                }
            }
        }
    }

    @Property
    void withTheDifferenceOnTheLastEveryOtherPartIsHalfACentOffAtMost(
            @ForAll @LongRange(min = 0, max = MAX) long cents, @ForAll("weights") List<Ratio> drawn) {
        List<Ratio> weights = new ArrayList<>(drawn);
        weights.add(Ratio.of(1, 9));
        Ratio sum = sum(weights);
        List<Euros> parts = Sharing.LAST.among(Euros.ofCents(cents), weights);
        for (int i = 0; i < drawn.size(); i++) {
            Ratio off = Ratio.of(parts.get(i).cents(), 1).minus(exact(cents, weights.get(i), sum));
            assertTrue(off.compareTo(Ratio.of(-1, 2)) > 0 && off.compareTo(Ratio.of(1, 2)) <= 0, off + " cents off");
        }
    }

    @Property
    void weightsCountByTheirProportionOnly(
            @ForAll Sharing sharing,
            @ForAll @LongRange(min = 0, max = MAX) long cents,
            @ForAll("weights") List<Ratio> weights,
            @ForAll @LongRange(min = 1, max = 999) long times) {
        Assume.that(!sum(weights).equals(Ratio.ZERO));
        List<Ratio> larger =
                weights.stream().map(weight -> weight.times(Ratio.of(times, 7))).toList();
        assertEquals(sharing.among(Euros.ofCents(cents), weights), sharing.among(Euros.ofCents(cents), larger));
    }

    private static Ratio sum(List<Ratio> weights) {
        return weights.stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    private static Ratio exact(long cents, Ratio weight, Ratio sum) {
        return Ratio.of(cents, 1).times(weight).dividedBy(sum);
    }

    private static Ratio remainder(Ratio exact) {
        return exact.minus(new Ratio(exact.numerator().divide(exact.denominator()), BigInteger.ONE));
    }

    private static boolean isRaised(Euros part, Ratio exact) {
        return Ratio.of(part.cents(), 1).compareTo(exact) > 0;
    }
}
