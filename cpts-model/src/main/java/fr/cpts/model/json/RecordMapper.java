package fr.cpts.model.json;

import fr.cpts.model.InvalidFactException;
import fr.cpts.model.indicator.Yearly;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.ContractYears;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

    RecordMapper(Set<String> missions, Set<String> sizes, List<Problem> problems) {
        this.missions = missions;
        this.sizes = sizes;
        this.problems = problems;
    }

    /** The record, or nothing when there was a problem. */
    <R extends Record> Optional<R> read(Node node, Class<R> type) {
        return Optional.ofNullable(type.cast(value(node, type, "")));
    }

    private Object value(Node node, Type type, String path) {
        if (node instanceof Node.NullNode) {
            return refuse(node, path, "null states nothing: leave the name out when the document is silent");
        }
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] arguments = generic.getActualTypeArguments();
            if (raw == Optional.class) {
                Object inner = value(node, arguments[0], path);
                return inner == null ? null : Optional.of(inner);
            }
            if (raw == Map.class) {
                return map(node, (Class<?>) arguments[0], arguments[1], path);
            }
            if (raw == Yearly.class) {
                return yearly(node, arguments[0], path);
            }
            return elements(node, arguments[0], path, raw == Set.class);
        }
        Class<?> plain = (Class<?>) type;
        Optional<ValueType> valueType = ValueType.of(plain);
        if (valueType.isPresent()) {
            return simple(node, plain, valueType.get(), path);
        }
        return plain.isSealed() ? variant(node, plain, path) : record(node, plain, path);
    }

    /** One of the records that a sealed interface permits: {@code kind} says which. */
    private Object variant(Node node, Class<?> type, String path) {
        if (!(node instanceof Node.ObjectNode object)) {
            return refuse(node, path, "an object in braces is expected");
        }
        List<String> kinds = Variants.kinds(type);
        String expected = "one of " + String.join(", ", kinds) + " is expected, in quotes";
        Node.Member member = object.members().get(Variants.KIND);
        if (member == null) {
            return refuse(object.at(), "", Paths.member(path, Variants.KIND), expected, Optional.empty());
        }
        String place = Paths.member(path, Variants.KIND);
        if (!(member.value() instanceof Node.TextNode text)) {
            return refuse(member.value(), place, expected);
        }
        int index = kinds.indexOf(text.text());
        if (index < 0) {
            return refuse(text.at(), text.seen(), place, expected, nearest(text.text(), kinds));
        }
        Map<String, Node.Member> members = new LinkedHashMap<>(object.members());
        members.remove(Variants.KIND);
        return record(new Node.ObjectNode(object.at(), members), type.getPermittedSubclasses()[index], path);
    }

    private Object simple(Node node, Class<?> type, ValueType valueType, String path) {
        Optional<String> text = Optional.empty();
        ValueType.Form form = valueType.form();
        if (node instanceof Node.TextNode t && (form == ValueType.Form.TEXT || form == ValueType.Form.TEXT_OR_NUMBER)) {
            text = Optional.of(t.text());
        } else if (node instanceof Node.NumberNode n
                && (form == ValueType.Form.NUMBER || form == ValueType.Form.TEXT_OR_NUMBER)) {
            text = Optional.of(n.text());
        } else if (node instanceof Node.BooleanNode b && form == ValueType.Form.BOOLEAN) {
            text = Optional.of(String.valueOf(b.value()));
        }
        if (text.isEmpty()) {
            return refuse(node, path, valueType.mustHold());
        }
        return parsed(text.get(), type, valueType, node.at(), node.seen(), path);
    }

    private Object parsed(String text, Class<?> type, ValueType valueType, Node.Location at, String seen, String path) {
        try {
            checkKnown(text, type);
            return valueType.parse().apply(text);
        } catch (InvalidFactException invalid) {
            return refuse(at, seen, path, invalid.getMessage(), Optional.empty());
        } catch (ValueType.UnknownCode unknown) {
            return refuse(at, seen, path, unknown.getMessage(), nearest(text, unknown.known()));
        }
    }

    private void checkKnown(String text, Class<?> type) {
        if (type == Mission.class && !missions.contains(text)) {
            throw new ValueType.UnknownCode(
                    "a mission is one of " + String.join(", ", missions), List.copyOf(missions));
        }
        if (type == SizeClass.class && !sizes.contains(text)) {
            throw new ValueType.UnknownCode("a size class is one of " + String.join(", ", sizes), List.copyOf(sizes));
        }
    }

    private Object map(Node node, Class<?> keyType, Type valueType, String path) {
        if (!(node instanceof Node.ObjectNode object)) {
            return refuse(node, path, "an object in braces is expected");
        }
        ValueType keys = ValueType.of(keyType).orElseThrow();
        Map<Object, Object> map = new LinkedHashMap<>();
        boolean complete = true;
        Map<String, Integer> lastOfSource = new HashMap<>();
        for (Map.Entry<String, Node.Member> entry : object.members().entrySet()) {
            String place = Paths.member(path, entry.getKey());
            Node.Location at = entry.getValue().nameAt();
            Object key = parsed(entry.getKey(), keyType, keys, at, "", place);
            if (key instanceof Integer number) {
                int last = lastOfSource.getOrDefault(at.source(), Integer.MIN_VALUE);
                if (number <= last || !number.toString().equals(entry.getKey())) {
                    key = refuse(at, "", place, "years stand in order, each written once", Optional.empty());
                }
                lastOfSource.put(at.source(), Math.max(last, number));
            }
            Object value = value(entry.getValue().value(), valueType, place);
            if (key == null || value == null) {
                complete = false;
            } else {
                map.put(key, value);
            }
        }
        return complete ? map : null;
    }

    /** What holds by contract year: plainly when it is the same in all, else an object whose names are years. */
    private Object yearly(Node node, Type type, String path) {
        if (!isByYears(node)) {
            Object always = value(node, type, path);
            return always == null ? null : Yearly.always(always);
        }
        if (map(node, ContractYears.class, type, path) instanceof Map<?, ?> map) {
            Map<ContractYears, Object> byYears = new LinkedHashMap<>();
            map.forEach((years, value) -> byYears.put((ContractYears) years, value));
            try {
                return new Yearly<>(byYears);
            } catch (InvalidFactException invalid) {
                return refuse(descend(node, invalid.component().orElse("")), path, invalid.getMessage());
            }
        }
        return null;
    }

    /** An object whose names are years, rightly written or not. */
    private static boolean isByYears(Node node) {
        return node instanceof Node.ObjectNode object
                && object.members().keySet().stream()
                        .anyMatch(name -> name.equals("all") || !name.isEmpty() && Character.isDigit(name.charAt(0)));
    }

    private Object elements(Node node, Type elementType, String path, boolean distinct) {
        if (!(node instanceof Node.ArrayNode array)) {
            return refuse(node, path, "a list in square brackets is expected");
        }
        Collection<Object> elements = distinct ? new LinkedHashSet<>() : new ArrayList<>();
        boolean complete = true;
        for (int i = 0; i < array.elements().size(); i++) {
            Node element = array.elements().get(i);
            Object value = value(element, elementType, Paths.element(path, i));
            if (value == null) {
                complete = false;
            } else if (!elements.add(value)) {
                complete = false;
                refuse(element, Paths.element(path, i), "each element stands once");
            }
        }
        return complete ? elements : null;
    }

    private Object record(Node node, Class<?> type, String path) {
        if (!(node instanceof Node.ObjectNode object)) {
            return refuse(node, path, "an object in braces is expected");
        }
        RecordComponent[] components = type.getRecordComponents();
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        boolean complete = true;
        for (Map.Entry<String, Node.Member> entry : object.members().entrySet()) {
            if (!names.contains(entry.getKey())) {
                complete = false;
                refuse(
                        entry.getValue().nameAt(),
                        "",
                        Paths.member(path, entry.getKey()),
                        "this name is not known here; known are " + String.join(", ", names),
                        nearest(entry.getKey(), names));
            }
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Node.Member member = object.members().get(names.get(i));
            String place = Paths.member(path, names.get(i));
            if (member != null) {
                values[i] = value(member.value(), components[i].getGenericType(), place);
            } else {
                values[i] = absent(components[i].getType());
                if (values[i] == null) {
                    refuse(object.at(), "", place, "this is missing and must be stated", Optional.empty());
                }
            }
            complete &= values[i] != null;
        }
        return complete ? born(type, components, values, object, path) : null;
    }

    private static Object absent(Class<?> type) {
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == Yearly.class) {
            return Yearly.none();
        }
        return type == List.class ? List.of() : null;
    }

    private Object born(
            Class<?> type, RecordComponent[] components, Object[] values, Node.ObjectNode object, String path) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof InvalidFactException invalid) {
                Node at = invalid.component().map(c -> descend(object, c)).orElse(object);
                String place =
                        invalid.component().map(c -> Paths.member(path, c)).orElse(path);
                return refuse(at, place, invalid.getMessage());
            }
            throw new IllegalStateException("cannot make a " + type.getName(), thrown.getCause());
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException("cannot make a " + type.getName(), notOurs);
        }
    }

    /** What stands at a place below a node, or the nearest thing above it. */
    static Node descend(Node from, String path) {
        Node node = from;
        for (String step : path.split("\\.")) {
            if (node instanceof Node.ObjectNode object && object.members().containsKey(step)) {
                node = object.members().get(step).value();
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

    private Object refuse(Node node, String path, String mustHold) {
        return refuse(node.at(), node.seen(), path, mustHold, Optional.empty());
    }

    private Object refuse(Node.Location at, String seen, String path, String mustHold, Optional<String> maybe) {
        problems.add(new Problem(at.source(), at.line(), at.column(), path, seen, mustHold, maybe));
        return null;
    }

    /** The known name that resembles most, when one is near enough to be what was meant. */
    static Optional<String> nearest(String name, List<String> known) {
        String best = "";
        int least = Math.max(2, Math.min(name.length(), 40) / 3) + 1;
        for (String candidate : known) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best + " was meant?");
    }

    private static int distance(String a, String b) {
        if (a.length() > 60) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
