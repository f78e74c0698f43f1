package fr.cpts.model.json;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.indicator.Yearly;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.message.Nearest;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.ContractYears;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes records of the model from a located tree, by the names and types of their components, and gathers every problem on the way.
 *
 * <p>An {@code Optional} component may be left out, a list, set or map that is left out is empty, anything else must be there.
 */
final class RecordMapper {

    private final Set<String> missions;
    private final Set<String> sizes;
    private final List<Problem> problems;
    private final Trail trail = new Trail();

    RecordMapper(Set<String> missions, Set<String> sizes, List<Problem> problems) {
        this.missions = missions;
        this.sizes = sizes;
        this.problems = problems;
    }

    /** The record, or nothing when there was a problem. */
    <R extends Record> Optional<R> read(Node node, Class<R> type) {
        return Optional.ofNullable(type.cast(value(node, new Slot.Whole(type))));
    }

    /** The value, or null when there was a problem. */
    Object value(Node node, Slot slot) {
        if (node instanceof Node.NullNode) {
            return refuse(node, ModelMessage.of("json.null"));
        }
        return slot.read(this, node);
    }

    /** One of the records that a sealed interface permits: {@code kind} says which. */
    Object variant(Node node, Class<?> type) {
        if (!(node instanceof Node.ObjectNode object)) {
            return refuse(node, ModelMessage.of("json.object"));
        }
        Variants variants = Variants.of(type);
        Node kind = object.members().get(Variants.KIND);
        if (!(kind instanceof Node.TextNode text)) {
            return refuseKind(kind == null ? object : kind, kind == null, variants, Optional.empty());
        }
        int index = variants.kinds().indexOf(text.text());
        if (index < 0) {
            return refuseKind(text, false, variants, nearest(text.text(), variants.kinds()));
        }
        return record(object, variants.types().get(index), Variants.KIND);
    }

    private Object refuseKind(Node node, boolean lacks, Variants variants, Optional<Message> maybe) {
        return refuse(
                node.at(),
                lacks ? "" : node.seen(),
                trail.member(Variants.KIND),
                ModelMessage.of("json.one-of-quoted", variants.kinds()),
                maybe);
    }

    /** A text, a number, true or false. */
    Object simple(Node node, Slot.Simple slot) {
        ValueType valueType = slot.valueType();
        String text = valueType.form().textOf(node);
        if (text == null) {
            return refuse(node, valueType.mustHold());
        }
        try {
            return parsed(text, slot.type(), valueType);
        } catch (InvalidFactException invalid) {
            return refuse(node, invalid.mustHold());
        } catch (ValueType.UnknownCode unknown) {
            return refuse(node.at(), node.seen(), trail.place(), unknown.mustHold(), nearest(text, unknown.known()));
        }
    }

    private Object parsed(String text, Class<?> type, ValueType valueType) {
        checkKnown(text, type);
        return valueType.parse().apply(text);
    }

    private void checkKnown(String text, Class<?> type) {
        if (type == Mission.class && !missions.contains(text)) {
            throw new ValueType.UnknownCode(ModelMessage.of("json.mission-unknown", missions), List.copyOf(missions));
        }
        if (type == SizeClass.class && !sizes.contains(text)) {
            throw new ValueType.UnknownCode(ModelMessage.of("json.size-unknown", sizes), List.copyOf(sizes));
        }
    }

    Map<Object, Object> map(Node node, Slot.Entries slot) {
        if (!(node instanceof Node.ObjectNode object)) {
            refuse(node, ModelMessage.of("json.object"));
            return null;
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        boolean complete = true;
        Map<String, Integer> lastOfSource = slot.keys() == Integer.class ? new HashMap<>() : Map.of();
        for (Map.Entry<String, Node> entry : object.members().entrySet()) {
            trail.enter(entry.getKey());
            Object key = key(entry.getKey(), entry.getValue(), slot);
            if (key instanceof Integer number) {
                key = inOrder(number, entry.getKey(), entry.getValue(), lastOfSource);
            }
            Object value = value(entry.getValue(), slot.value());
            if (key == null || value == null) {
                complete = false;
            } else {
                map.put(key, value);
            }
            trail.leave();
        }
        return complete ? map : null;
    }

    private Object key(String name, Node value, Slot.Entries slot) {
        try {
            return parsed(name, slot.keys(), slot.keyType());
        } catch (InvalidFactException invalid) {
            return refuse(value.nameAt(), "", trail.place(), invalid.mustHold(), Optional.empty());
        } catch (ValueType.UnknownCode unknown) {
            return refuse(value.nameAt(), "", trail.place(), unknown.mustHold(), nearest(name, unknown.known()));
        }
    }

    private Object inOrder(Integer number, String name, Node value, Map<String, Integer> lastOfSource) {
        String source = value.origin().name();
        int last = lastOfSource.getOrDefault(source, Integer.MIN_VALUE);
        lastOfSource.put(source, Math.max(last, number));
        return number <= last || !number.toString().equals(name)
                ? refuse(value.nameAt(), "", trail.place(), ModelMessage.of("json.years-order"), Optional.empty())
                : number;
    }

    /** A value by contract year: written plainly when it is the same in all, else as an object whose names are years. */
    Object yearly(Node node, Slot.ByYears slot) {
        if (!isByYears(node)) {
            Object always = value(node, slot.value());
            return always == null ? null : Yearly.always(always);
        }
        Map<Object, Object> map = map(node, slot.entries());
        if (map == null) {
            return null;
        }
        Map<ContractYears, Object> byYears = new LinkedHashMap<>();
        map.forEach((years, value) -> byYears.put((ContractYears) years, value));
        try {
            return new Yearly<>(byYears);
        } catch (InvalidFactException invalid) {
            return refuse(descend(node, invalid.component().orElse("")), invalid.mustHold());
        }
    }

    /** Whether a node is an object whose names are years, well written or not. */
    private static boolean isByYears(Node node) {
        if (node instanceof Node.ObjectNode object) {
            for (String name : object.members().keySet()) {
                if (name.equals("all") || !name.isEmpty() && Character.isDigit(name.charAt(0))) {
                    return true;
                }
            }
        }
        return false;
    }

    Object elements(Node node, Slot.Elements slot) {
        if (!(node instanceof Node.ArrayNode array)) {
            return refuse(node, ModelMessage.of("json.list"));
        }
        int size = array.elements().size();
        Collection<Object> elements = slot.distinct() ? new LinkedHashSet<>() : new ArrayList<>(size);
        boolean complete = true;
        for (int i = 0; i < size; i++) {
            trail.enter(i);
            Node element = array.elements().get(i);
            Object value = value(element, slot.element());
            if (value == null) {
                complete = false;
            } else if (!elements.add(value)) {
                complete = false;
                refuse(element, ModelMessage.of("json.element-twice"));
            }
            trail.leave();
        }
        return complete ? elements : null;
    }

    Object record(Node node, Class<?> type) {
        return node instanceof Node.ObjectNode object
                ? record(object, type, "")
                : refuse(node, ModelMessage.of("json.object"));
    }

    private Object record(Node.ObjectNode object, Class<?> type, String passedOver) {
        Shape shape = Shape.of(type);
        boolean complete = true;
        for (Map.Entry<String, Node> entry : object.members().entrySet()) {
            String name = entry.getKey();
            if (!shape.positions().containsKey(name) && !name.equals(passedOver)) {
                complete = false;
                refuse(
                        entry.getValue().nameAt(),
                        "",
                        trail.member(name),
                        ModelMessage.of("json.unknown-name", shape.names()),
                        shape.within(name)
                                .map(place -> ModelMessage.of("json.nearest", place))
                                .or(() -> nearest(name, shape.names())));
            }
        }
        Object[] values = new Object[shape.names().size()];
        for (int i = 0; i < values.length; i++) {
            String name = shape.names().get(i);
            Slot slot = shape.slots().get(i);
            Node member = object.members().get(name);
            if (member != null) {
                trail.enter(name);
                values[i] = value(member, slot);
                trail.leave();
            } else {
                values[i] = slot.absent();
                if (values[i] == null) {
                    refuse(object.at(), "", trail.member(name), ModelMessage.of("json.missing"), Optional.empty());
                }
            }
            complete &= values[i] != null;
        }
        return complete ? born(type, shape, values, object) : null;
    }

    private Object born(Class<?> type, Shape shape, Object[] values, Node.ObjectNode object) {
        try {
            return shape.maker().newInstance(values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof InvalidFactException invalid) {
                Optional<String> component = invalid.component();
                Node at = component.map(c -> descend(object, c)).orElse(object);
                return refuse(
                        at.at(),
                        at.seen(),
                        component.map(trail::member).orElseGet(trail::place),
                        invalid.mustHold(),
                        Optional.empty());
            }
            throw new IllegalStateException("cannot make a " + type.getName(), thrown.getCause());
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException("cannot make a " + type.getName(), notOurs);
        }
    }

    /** The node at a place below another, or the nearest one above that place. */
    static Node descend(Node from, String path) {
        Node node = from;
        for (String step : path.split("\\.")) {
            if (node instanceof Node.ObjectNode object && object.members().containsKey(step)) {
                node = object.members().get(step);
            } else if (node instanceof Node.ArrayNode array
                    && step.chars().allMatch(Character::isDigit)
                    && Integer.parseInt(step) < array.elements().size()) {
                node = array.elements().get(Integer.parseInt(step));
            } else {
                return node;
            }
        }
        return node;
    }

    private Object refuse(Node node, Message mustHold) {
        return refuse(node.at(), node.seen(), trail.place(), mustHold, Optional.empty());
    }

    private Object refuse(Node.Location at, String seen, String path, Message mustHold, Optional<Message> maybe) {
        problems.add(new Problem(at.source(), at.line(), at.column(), path, seen, mustHold, maybe));
        return null;
    }

    /** The most similar known name, when one is near enough to be what was meant. */
    static Optional<Message> nearest(String name, List<String> known) {
        return Nearest.to(name, known).map(nearest -> ModelMessage.of("json.nearest", nearest));
    }
}
