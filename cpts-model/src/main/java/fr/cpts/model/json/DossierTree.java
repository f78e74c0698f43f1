package fr.cpts.model.json;

import fr.cpts.model.fact.Group;
import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.indicator.Yearly;
import fr.cpts.model.time.EventDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tree that a dossier in memory would be read from; what is absent is left out. No value has a line. */
final class DossierTree {

    private static final Origin IN_MEMORY = Origin.memory("dossier");

    private DossierTree() {}

    /** The tree of a dossier, or of a record that stands for a part of one. */
    static Node.ObjectNode of(Record value) {
        Map<String, Node> members = new LinkedHashMap<>();
        Shape shape = Shape.of(value.getClass());
        shape.kind().ifPresent(kind -> members.put(Variants.KIND, new Node.TextNode(IN_MEMORY, 0, kind)));
        Iterator<String> names = shape.names().iterator();
        for (Object part : Records.values(value)) {
            add(members, names.next(), part);
        }
        return new Node.ObjectNode(IN_MEMORY, 0, members);
    }

    private static void add(Map<String, Node> members, String name, Object value) {
        Object part = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (part instanceof Yearly<?> yearly) {
            part = yearly.isAlways() ? yearly.values().iterator().next() : yearly.byYears();
        }
        boolean isBlank = part == null
                || part instanceof Group group && !group.isStated()
                || part instanceof Collection<?> elements && elements.isEmpty()
                || part instanceof Map<?, ?> map && map.isEmpty();
        if (!isBlank) {
            members.put(name, node(part));
        }
    }

    private static Node node(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Node> members = new LinkedHashMap<>();
            map.forEach((key, inner) -> members.put(key.toString(), node(inner)));
            return new Node.ObjectNode(IN_MEMORY, 0, members);
        }
        if (value instanceof Collection<?> elements) {
            List<Node> nodes = new ArrayList<>(elements.size());
            elements.forEach(element -> nodes.add(node(element)));
            return new Node.ArrayNode(IN_MEMORY, 0, nodes);
        }
        Optional<ValueType> type = ValueType.of(typeOf(value));
        return type.isPresent() ? simple(type.get().write().apply(value)) : of((Record) value);
    }

    private static Node simple(Object written) {
        if (written instanceof BigDecimal number) {
            return new Node.NumberNode(IN_MEMORY, 0, number.toPlainString());
        }
        return written instanceof Boolean bool
                ? new Node.BooleanNode(IN_MEMORY, 0, bool)
                : new Node.TextNode(IN_MEMORY, 0, written.toString());
    }

    private static Class<?> typeOf(Object value) {
        return value instanceof Enum<?> constant
                ? constant.getDeclaringClass()
                : value instanceof EventDate
                        ? EventDate.class
                        : value instanceof Weight ? Weight.class : value.getClass();
    }
}
