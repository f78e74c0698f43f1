package fr.cpts.model.json;

import fr.cpts.model.fact.Ordered;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A value of a JSON document that was read strictly and knows its place, so that what is wrong with it can be reported with line and column.
 * Immutable. The bounds are those of {@link DossierReader}.
 *
 * <p>Worked case: {@code JsonTree.of("{\"a\": 1.0}").differences(JsonTree.of("{\"a\": 1}"), Set.of())} is empty: numbers are compared by value, and
 * the order of members does not count.
 */
public final class JsonTree {

    private final Node node;
    private final String place;

    private JsonTree(Node node, String place) {
        this.node = node;
        this.place = place;
    }

    /**
     * Reads a document.
     *
     * @param file a JSON file, UTF-8
     * @param thing what messages call it, such as a statement
     * @return the whole document
     * @throws IOException when the file cannot be read
     * @throws InvalidInputException when it is not strict JSON, or beyond the bounds
     */
    public static JsonTree read(Path file, Message thing) throws IOException {
        try (InputStream input = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return read(file.toString(), thing, input);
        }
    }

    /**
     * Reads a document from a stream.
     *
     * @param source what problems call it
     * @param thing what messages call it, such as a statement
     * @param input JSON, UTF-8
     * @return the whole document
     * @throws IOException when the stream cannot be read
     * @throws InvalidInputException when it is not strict JSON, or beyond the bounds
     */
    public static JsonTree read(String source, Message thing, InputStream input) throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(thing, "thing");
        Objects.requireNonNull(input, "input");
        List<Problem> problems = new ArrayList<>();
        return of(source, TreeParser.parse(source, thing, input, problems), problems);
    }

    private static JsonTree of(String source, Optional<Node> tree, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw InvalidInputException.inOrder(source, problems);
        }
        return new JsonTree(tree.orElseThrow(), "");
    }

    /**
     * {@return the tree of a text: the whole document}
     *
     * @param json a JSON document
     * @throws InvalidInputException when it is not strict JSON, or beyond the bounds
     */
    public static JsonTree of(String json) {
        List<Problem> problems = new ArrayList<>();
        return of(
                "json",
                TreeParser.parse(
                        "json", ModelMessage.of("json.thing-document"), Objects.requireNonNull(json, "json"), problems),
                problems);
    }

    /**
     * {@return the value of a member of this object}
     *
     * @param name its name
     * @throws InvalidInputException when this is no object or has no such member
     */
    public JsonTree member(String name) {
        Objects.requireNonNull(name, "name");
        if (!(node instanceof Node.ObjectNode object)) {
            throw refused(ModelMessage.of("json.object-here"));
        }
        Node member = object.members().get(name);
        if (member == null) {
            throw refused(ModelMessage.of("json.member", name));
        }
        return new JsonTree(member, Paths.member(place, name));
    }

    /**
     * {@return the value of a member of this object; nothing when there is no such member}
     *
     * @param name its name
     * @throws InvalidInputException when this is no object
     */
    public Optional<JsonTree> find(String name) {
        return node instanceof Node.ObjectNode object && !object.members().containsKey(name)
                ? Optional.empty()
                : Optional.of(member(name));
    }

    /** {@return the names, in order; none when this is no object} */
    public Set<String> names() {
        return node instanceof Node.ObjectNode object
                ? Ordered.set(object.members().keySet())
                : Set.of();
    }

    /**
     * {@return the elements, in order}
     *
     * @throws InvalidInputException when this is no array
     */
    public List<JsonTree> elements() {
        if (!(node instanceof Node.ArrayNode array)) {
            throw refused(ModelMessage.of("json.list-here"));
        }
        List<JsonTree> elements = new ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            elements.add(new JsonTree(array.elements().get(i), Paths.element(place, i)));
        }
        return List.copyOf(elements);
    }

    /**
     * This text.
     *
     * @return the text, without quotes
     * @throws InvalidInputException when this is no text
     */
    public String text() {
        if (!(node instanceof Node.TextNode text)) {
            throw refused(ModelMessage.of("json.text-here"));
        }
        return text.text();
    }

    /**
     * This number.
     *
     * @return what it is worth, exactly
     * @throws InvalidInputException when this is no number, or one whose exponent no number has
     */
    public BigDecimal number() {
        if (node instanceof Node.NumberNode number) {
            try {
                return new BigDecimal(number.text());
            } catch (NumberFormatException exponentTooLarge) {
                throw refused(ModelMessage.of("json.number-here"));
            }
        }
        throw refused(ModelMessage.of("json.number-here"));
    }

    /**
     * This truth value.
     *
     * @return true or false
     * @throws InvalidInputException when this is neither
     */
    public boolean flag() {
        if (!(node instanceof Node.BooleanNode flag)) {
            throw refused(ModelMessage.of("json.boolean-here"));
        }
        return flag.value();
    }

    /** {@return the place of this value: names and positions joined by points, such as {@code lines.3.amount}; empty for the whole document} */
    public String place() {
        return place;
    }

    /**
     * {@return the error that this value is not what must hold, with its place}
     *
     * @param mustHold what must hold
     */
    public InvalidInputException refused(Message mustHold) {
        return refused(mustHold, Optional.empty());
    }

    /**
     * {@return the error that this value is not what must hold, with its place and with advice}
     *
     * @param mustHold what must hold
     * @param maybe the likely cause
     */
    public InvalidInputException refused(Message mustHold, Optional<Message> maybe) {
        Objects.requireNonNull(mustHold, "mustHold");
        return new InvalidInputException(List.of(new Problem(
                node.at().source(), node.at().line(), node.at().column(), place, node.seen(), mustHold, maybe)));
    }

    /**
     * {@return where another document differs, in the order of this one; for lists of different lengths, the lengths under {@code length} and what
     * differs among the elements that both have}
     *
     * @param other the other document
     * @param free names of members that are a text in both and whose words do not count
     */
    public List<JsonDifference> differences(JsonTree other, Set<String> free) {
        List<JsonDifference> found = new ArrayList<>();
        Objects.requireNonNull(free, "free");
        compare(place, node, Objects.requireNonNull(other, "other").node, free, found);
        return List.copyOf(found);
    }

    private static void compare(String place, Node here, Node there, Set<String> free, List<JsonDifference> found) {
        if (here instanceof Node.ObjectNode one && there instanceof Node.ObjectNode two) {
            Set<String> names = new LinkedHashSet<>(one.members().keySet());
            names.addAll(two.members().keySet());
            for (String name : names) {
                member(
                        Paths.member(place, name),
                        Optional.ofNullable(one.members().get(name)),
                        Optional.ofNullable(two.members().get(name)),
                        free.contains(name),
                        free,
                        found);
            }
        } else if (here instanceof Node.ArrayNode one && there instanceof Node.ArrayNode two) {
            int sizeHere = one.elements().size();
            int sizeThere = two.elements().size();
            if (sizeHere != sizeThere) {
                found.add(new JsonDifference(
                        Paths.member(place, "length"), Optional.of("" + sizeHere), Optional.of("" + sizeThere)));
            }
            for (int i = 0; i < Math.min(sizeHere, sizeThere); i++) {
                compare(
                        Paths.element(place, i),
                        one.elements().get(i),
                        two.elements().get(i),
                        free,
                        found);
            }
        } else if (!same(here, there)) {
            found.add(new JsonDifference(place, Optional.of(here.seen()), Optional.of(there.seen())));
        }
    }

    private static void member(
            String place,
            Optional<Node> here,
            Optional<Node> there,
            boolean wordsDoNotCount,
            Set<String> free,
            List<JsonDifference> found) {
        if (here.isEmpty() || there.isEmpty()) {
            found.add(new JsonDifference(place, here.map(Node::seen), there.map(Node::seen)));
        } else if (!wordsDoNotCount
                || !(here.get() instanceof Node.TextNode)
                || !(there.get() instanceof Node.TextNode)) {
            compare(place, here.get(), there.get(), free, found);
        }
    }

    /** Whether two values, not both objects or both arrays, are the same. */
    static boolean same(Node here, Node there) {
        if (here instanceof Node.TextNode one && there instanceof Node.TextNode two) {
            return one.text().equals(two.text());
        }
        if (here instanceof Node.NumberNode one && there instanceof Node.NumberNode two) {
            return one.text().equals(two.text()) || sameNumber(one.text(), two.text());
        }
        if (here instanceof Node.BooleanNode one && there instanceof Node.BooleanNode two) {
            return one.value() == two.value();
        }
        return here instanceof Node.NullNode && there instanceof Node.NullNode;
    }

    private static boolean sameNumber(String one, String two) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(two)) == 0;
        } catch (NumberFormatException exponentTooLarge) {
            return false;
        }
    }
}
