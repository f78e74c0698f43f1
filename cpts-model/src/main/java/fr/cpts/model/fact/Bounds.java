package fr.cpts.model.fact;

import fr.cpts.model.message.ModelMessage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a dossier may hold: far more than any community has, and little enough that every accepted dossier can be computed.
 *
 * <p>A list, a set or a map of a dossier has at most {@link #MAX_ELEMENTS} elements, and a dossier at most {@link #MAX_INDICATORS} indicators. A file
 * that is read has bounds of its own, which {@link fr.cpts.model.json.DossierReader} states.
 */
public final class Bounds {

    /** The maximum number of elements of one list, set or map. */
    public static final int MAX_ELEMENTS = 10_000;

    /** The maximum number of indicators of one dossier, each of which may be measured in twenty years. */
    public static final int MAX_INDICATORS = 2_000;

    /** The maximum number of places of supposed facts. */
    public static final int MAX_SUPPOSED = 200_000;

    private Bounds() {}

    /**
     * {@return an unmodifiable copy of a list that is not too long}
     *
     * @param <E> the elements
     * @param component the component that holds it
     * @param elements the elements, without null
     * @throws InvalidFactException when there are more than {@link #MAX_ELEMENTS}
     */
    public static <E> List<E> list(String component, List<E> elements) {
        check(component, elements.size(), MAX_ELEMENTS);
        return List.copyOf(elements);
    }

    /**
     * {@return an unmodifiable copy of a set that is not too large, in the order it was given in}
     *
     * @param <E> the elements
     * @param component the component that holds it
     * @param elements the elements, without null
     * @throws InvalidFactException when there are more than {@link #MAX_ELEMENTS}
     */
    public static <E> Set<E> set(String component, Collection<E> elements) {
        check(component, elements.size(), MAX_ELEMENTS);
        return Ordered.set(elements);
    }

    /**
     * {@return an unmodifiable copy of a map that is not too large, in the order it was given in}
     *
     * @param <K> the keys
     * @param <V> the values
     * @param component the component that holds it
     * @param map the map, without null
     * @throws InvalidFactException when it has more than {@link #MAX_ELEMENTS} entries
     */
    public static <K, V> Map<K, V> map(String component, Map<K, V> map) {
        check(component, map.size(), MAX_ELEMENTS);
        return Ordered.map(map);
    }

    /**
     * Checks that there are not too many of something.
     *
     * @param component the component that holds them
     * @param number how many there are
     * @param max how many there are at most
     * @throws InvalidFactException when there are more
     */
    public static void check(String component, int number, int max) {
        if (number > max) {
            throw new InvalidFactException(component, ModelMessage.of("bounds.max", max, number));
        }
    }
}
