package fr.cpts.financing.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The elements that only one of two lists has; one that a list has more often counts for each time more.
 *
 * @param <T> the type of the elements
 * @param inA what only the first has, in its order
 * @param inB what only the second has, in its order
 */
public record OnlyIn<T>(List<T> inA, List<T> inB) {

    /** Copies the components. */
    public OnlyIn {
        inA = List.copyOf(inA);
        inB = List.copyOf(inB);
    }

    /** The elements that only one of two lists has; elements with the same key are the same. */
    static <T> OnlyIn<T> of(List<T> inA, List<T> inB, Function<T, Object> key) {
        return new OnlyIn<>(more(inA, inB, key), more(inB, inA, key));
    }

    private static <T> List<T> more(List<T> here, List<T> there, Function<T, Object> key) {
        Map<Object, Integer> left = new HashMap<>();
        there.forEach(one -> left.merge(key.apply(one), 1, Integer::sum));
        List<T> more = new ArrayList<>();
        for (T one : here) {
            if (left.merge(key.apply(one), -1, Integer::sum) < 0) {
                more.add(one);
            }
        }
        return more;
    }

    /** {@return whether both lists have the same elements} */
    public boolean isEmpty() {
        return inA.isEmpty() && inB.isEmpty();
    }
}
