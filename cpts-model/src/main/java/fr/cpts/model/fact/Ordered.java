package fr.cpts.model.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Unmodifiable copies that keep the order they were given in, which is the order of the document. */
public final class Ordered {

    private Ordered() {}

    /**
     * {@return a copy in the same order}
     *
     * @param <K> the keys
     * @param <V> the values
     * @param map the map, without null
     */
    public static <K, V> Map<K, V> map(Map<K, V> map) {
        if (map.isEmpty()) {
            return Map.of();
        }
        if (map.size() == 1) {
            Map.Entry<K, V> only = map.entrySet().iterator().next();
            return Map.of(
                    Objects.requireNonNull(only.getKey(), "null key"),
                    Objects.requireNonNull(only.getValue(), "null value"));
        }
        Map<K, V> copy = new LinkedHashMap<>();
        map.forEach((key, value) ->
                copy.put(Objects.requireNonNull(key, "null key"), Objects.requireNonNull(value, "null value")));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * {@return an unmodifiable copy of a map of maps}
     *
     * @param <K> the outer keys
     * @param <L> the inner keys
     * @param <V> the values
     * @param maps the maps, without null
     */
    public static <K, L, V> Map<K, Map<L, V>> mapOfMaps(Map<K, Map<L, V>> maps) {
        Map<K, Map<L, V>> copy = new LinkedHashMap<>();
        maps.forEach((key, inner) -> copy.put(Objects.requireNonNull(key, "null key"), map(inner)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * {@return a copy in the same order}
     *
     * @param <E> the elements
     * @param elements the elements, without null
     */
    public static <E> Set<E> set(Collection<E> elements) {
        Set<E> copy = new LinkedHashSet<>();
        elements.forEach(element -> copy.add(Objects.requireNonNull(element, "null element")));
        return Collections.unmodifiableSet(copy);
    }
}
