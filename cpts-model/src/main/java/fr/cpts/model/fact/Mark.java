package fr.cpts.model.fact;

import fr.cpts.model.message.ModelMessage;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a document does not state a fact, or with what reserve it does.
 *
 * <p>A record that carries marks names its own components: {@code "marks": {"quorum": "NOT_STATED"}}. A component without mark and value is simply
 * not known; one with a value and no mark is plainly stated.
 */
public enum Mark {
    /** The document held it, in an image or a merged cell, and it did not reach us. */
    LOST(true),
    /** The document has a place for it and left the place blank, or wrote a dash. */
    EMPTY(true),
    /** The document was searched for it and does not state it. */
    NOT_STATED(true),
    /** Somebody who read the document concluded it; the document does not write it. */
    INFERRED(false),
    /** Somebody worked it out from other figures of the document. */
    COMPUTED(false),
    /** The document writes it, and what it means can be disputed. */
    UNCLEAR(false);

    private static final ClassValue<List<String>> NAMES = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
    };

    private final boolean missing;

    Mark(boolean missing) {
        this.missing = missing;
    }

    /**
     * {@return whether the mark explains that a fact is missing; true for LOST, EMPTY and NOT_STATED; the others are reserves on a fact that is
     * given}
     */
    public boolean meansMissing() {
        return missing;
    }

    /**
     * Checks the marks of a record that is being made.
     *
     * @param marks the marks, by the names of the components
     * @param type the record
     * @param components the values of its components in their order, without the marks themselves, which come last
     * @return an unmodifiable copy in the same order
     * @throws InvalidFactException when a mark is on no component, explains a fact that is there, or is a reserve on one that is not
     */
    public static Map<String, Mark> checked(
            Map<String, Mark> marks, Class<? extends Record> type, Object... components) {
        if (marks.isEmpty()) {
            return Map.of();
        }
        List<String> names = NAMES.get(type);
        if (names.size() != components.length + 1) {
            throw new IllegalStateException(type.getName() + " passes all its components but the marks");
        }
        Map<String, Mark> left = new LinkedHashMap<>(marks);
        for (int i = 0; i < components.length; i++) {
            Mark mark = left.remove(names.get(i));
            if (mark != null && mark.missing == isStated(components[i])) {
                throw new InvalidFactException(
                        "marks." + names.get(i),
                        mark.missing
                                ? ModelMessage.of("mark.missing-with-value", mark)
                                : ModelMessage.of("mark.reserve-without-value", mark));
            }
        }
        if (!left.isEmpty()) {
            throw new InvalidFactException(
                    "marks." + left.keySet().iterator().next(), ModelMessage.of("mark.on-no-component"));
        }
        return Ordered.map(marks);
    }

    /** Whether a component says something. */
    static boolean isStated(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        if (value instanceof Collection<?> elements) {
            return !elements.isEmpty();
        }
        if (value instanceof Statable part) {
            return part.isStated();
        }
        return !(value instanceof Map<?, ?> map) || !map.isEmpty();
    }
}
