package fr.cpts.model.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a record of the model is written in JSON, worked out once: the names of its components, how the value of each is read, and how the record is
 * made.
 *
 * @param names the names of the components, in their order
 * @param positions the position of each name
 * @param slots how the values are read
 * @param kind what distinguishes the record from others, when a sealed interface permits it
 * @param maker the canonical constructor
 */
record Shape(
        List<String> names,
        Map<String, Integer> positions,
        List<Slot> slots,
        Optional<String> kind,
        Constructor<?> maker) {

    /** By record; only records of the model are looked up, so that the loader of no other class is kept alive. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return found(type);
        }
    };

    private static final ClassValue<Object> BLANKS = new ClassValue<>() {
        @Override
        protected Object computeValue(Class<?> type) {
            Shape shape = Shape.of(type);
            try {
                return shape.maker()
                        .newInstance(shape.slots().stream().map(Slot::absent).toArray());
            } catch (ReflectiveOperationException notOurs) {
                throw new IllegalStateException("cannot make a blank " + type.getName(), notOurs);
            }
        }
    };

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static Shape found(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        boolean isVariant = Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
        try {
            // A method handle is as fast when warm, and costs some 150 classes and 65 ms at the first read.
            Constructor<?> maker = type.getDeclaredConstructor(types);
            maker.trySetAccessible();
            return new Shape(
                    names,
                    IntStream.range(0, names.size()).boxed().collect(Collectors.toUnmodifiableMap(names::get, i -> i)),
                    Arrays.stream(components)
                            .map(component -> Slot.of(component.getGenericType()))
                            .toList(),
                    isVariant ? Optional.of(Variants.kind(type)) : Optional.empty(),
                    maker);
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException("cannot make a " + type.getName(), notOurs);
        }
    }

    /** Where a name stands that is not one of this record but of a part of it, such as {@code annex.indicators}; the nearest part counts. */
    Optional<String> within(String name) {
        Map<String, Shape> parts = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Slot slot = slots.get(i) instanceof Slot.Perhaps perhaps ? perhaps.stated() : slots.get(i);
            if (slot instanceof Slot.Whole whole) {
                parts.put(names.get(i), Shape.of(whole.type()));
            }
        }
        for (Map.Entry<String, Shape> part : parts.entrySet()) {
            if (part.getValue().positions().containsKey(name)) {
                return Optional.of(part.getKey() + "." + name);
            }
        }
        for (Map.Entry<String, Shape> part : parts.entrySet()) {
            Optional<String> deeper = part.getValue().within(name);
            if (deeper.isPresent()) {
                return deeper.map(place -> part.getKey() + "." + place);
            }
        }
        return Optional.empty();
    }

    /** The record of a type in which nothing is stated. */
    static Object blank(Class<?> type) {
        return BLANKS.get(type);
    }
}
