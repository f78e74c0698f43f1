package fr.cpts.model.json;

import fr.cpts.model.Dossier;
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

    static Node.ObjectNode of(Dossier dossier) {
        Map<String, Node> members = new LinkedHashMap<>();
        addComponents(members, dossier);
        return new Node.ObjectNode(IN_MEMORY, 0, members);
    }

    private static void addComponents(Map<String, Node> members, Record value) {
        Iterator<String> names = Shape.of(value.getClass()).names().iterator();
        for (Object component : Records.values(value)) {
            String name = names.next();
            Object part = component;
            if (part instanceof Optional<?> optional) {
                if (optional.isEmpty()) {
                    continue;
                }
                part = optional.get();
            }
            if (part instanceof Yearly<?> yearly) {
                part = yearly.isAlways() ? yearly.values().iterator().next() : yearly.byYears();
            }
            if (part instanceof Group group && !group.isStated()
                    || part instanceof Collection<?> elements && elements.isEmpty()
                    || part instanceof Map<?, ?> map && map.isEmpty()) {
                continue;
            }
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
        return type.isPresent() ? simple(type.get().write().apply(value)) : record((Record) value);
    }

    private static Node simple(Object written) {
        if (written instanceof BigDecimal number) {
            return new Node.NumberNode(IN_MEMORY, 0, number.toPlainString());
        }
        return written instanceof Boolean bool
                ? new Node.BooleanNode(IN_MEMORY, 0, bool)
                : new Node.TextNode(IN_MEMORY, 0, written.toString());
    }

    private static Node record(Record value) {
        Map<String, Node> members = new LinkedHashMap<>();
        Shape.of(value.getClass())
                .kind()
                .ifPresent(kind -> members.put(Variants.KIND, new Node.TextNode(IN_MEMORY, 0, kind)));
        addComponents(members, value);
        return new Node.ObjectNode(IN_MEMORY, 0, members);
    }

    private static Class<?> typeOf(Object value) {
        return value instanceof Enum<?> constant
                ? constant.getDeclaringClass()
                : value instanceof EventDate
                        ? EventDate.class
                        : value instanceof Weight ? Weight.class : value.getClass();
    }
}
