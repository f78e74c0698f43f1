package fr.cpts.financing.indicator;

import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.rules.fact.PositionTaken;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How an amount is shared so that the parts add up to it exactly (position P20). */
public enum Sharing {

    /** Each part gets its whole cents; the remaining cents go to the largest remainders, to the first of equal ones. */
    LARGEST_REMAINDER {
        @Override
        List<Euros> share(Euros amount, List<Ratio> exact) {
            long[] cents = new long[exact.size()];
            List<Ratio> remainders = new ArrayList<>();
            long left = amount.cents();
            for (int i = 0; i < cents.length; i++) {
                BigInteger[] parts =
                        exact.get(i).numerator().divideAndRemainder(exact.get(i).denominator());
                cents[i] = parts[0].longValueExact();
                remainders.add(exact.get(i).minus(new Ratio(parts[0], BigInteger.ONE)));
                left -= cents[i];
            }
            List<Integer> order = IntStream.range(0, cents.length)
                    .boxed()
                    .sorted(Comparator.comparing((Integer i) -> remainders.get(i))
                            .reversed())
                    .toList();
            for (int i = 0; i < left; i++) {
                cents[order.get(i)]++;
            }
            return IntStream.range(0, cents.length)
                    .mapToObj(i -> Euros.ofCents(cents[i]))
                    .toList();
        }
    },

    /** Each part is rounded to the cent, half up; the last one takes the difference. */
    LAST {
        @Override
        List<Euros> share(Euros amount, List<Ratio> exact) {
            List<Euros> parts = new ArrayList<>();
            int last = 0;
            Euros sum = Euros.ZERO;
            for (int i = 0; i < exact.size(); i++) {
                parts.add(Euros.ofCents(1).times(exact.get(i), RoundingMode.HALF_UP));
                sum = sum.plus(parts.get(i));
                last = exact.get(i).equals(Ratio.ZERO) ? last : i;
            }
            parts.set(last, parts.get(last).plus(amount.minus(sum)));
            return List.copyOf(parts);
        }
    };

    /**
     * {@return the sharing that an answer names}
     *
     * @param answer how cents are shared (position P20): {@code largest-remainder} or {@code last}
     */
    public static Sharing of(PositionTaken answer) {
        return answer.choice().equals("last") ? LAST : LARGEST_REMAINDER;
    }

    /**
     * Shares an amount in proportion to weights.
     *
     * <p>Worked case: 10.00 € by 1/3, 1/3 and 1/3 are 3.34, 3.33 and 3.33 €.
     *
     * @param amount the amount, from 0
     * @param weights the weights, from 0; all may be zero only when the amount is zero
     * @return a part for each weight; they add up to the amount
     */
    public List<Euros> among(Euros amount, List<Ratio> weights) {
        Ratio sum = weights.stream().reduce(Ratio.ZERO, Ratio::plus);
        if (sum.equals(Ratio.ZERO)) {
            if (!amount.isZero()) {
                throw new IllegalArgumentException("nobody shares " + amount);
            }
            return weights.stream().map(weight -> Euros.ZERO).toList();
        }
        Ratio cents = Ratio.of(amount.cents(), 1);
        return share(
                amount,
                weights.stream()
                        .map(weight -> cents.times(weight).dividedBy(sum))
                        .toList());
    }

    abstract List<Euros> share(Euros amount, List<Ratio> exact);
}
