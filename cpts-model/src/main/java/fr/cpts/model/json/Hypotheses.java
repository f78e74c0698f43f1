package fr.cpts.model.json;

import fr.cpts.model.Dossier;
import fr.cpts.model.measure.WrittenNumber;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is supposed where a dossier is silent: a signature date, a start, a size, an achievement. Immutable.
 *
 * <p>Written like a part of a dossier, in a file, or value by value. A hypothesis completes and never contradicts: a fact that the dossier states
 * cannot be supposed otherwise. Each supposed fact is listed in {@link Dossier#supposed()}, and a mark that said why it is missing is removed. The
 * JSON Schema {@code hypotheses.schema.json} beside this class describes such a file, for editors; the file may name it as {@code $schema}.
 *
 * <p>Worked case: {@code Hypotheses.none().with("contract.signedOn", "2021-09-01").complete(dossier)}.
 */
public final class Hypotheses {

    private static final String TEXT = "json";
    private static final Message THING = ModelMessage.of("json.thing-dossier");
    private static final Hypotheses NONE = new Hypotheses(new None());

    private final Parts parts;

    private Hypotheses(Parts parts) {
        this.parts = parts;
    }

    /** Trees in their order. Nothing is copied when there is one more. */
    private sealed interface Parts {}

    private record None() implements Parts {}

    private record One(Node.ObjectNode tree) implements Parts {}

    private record Both(Parts first, Parts second) implements Parts {}

    /** {@return no hypotheses: nothing is supposed} */
    public static Hypotheses none() {
        return NONE;
    }

    /**
     * Reads a file of hypotheses.
     *
     * @param file a JSON file, UTF-8
     * @return the hypotheses
     * @throws IOException when the file cannot be read
     * @throws InvalidInputException when it is no JSON object
     */
    public static Hypotheses read(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return read(file.toString(), input);
        }
    }

    /**
     * Reads hypotheses from a text; problems call it {@code json}.
     *
     * @param json the JSON itself, not the name of a file
     * @return the hypotheses
     * @throws InvalidInputException when it is no JSON object
     */
    public static Hypotheses read(String json) {
        List<Problem> problems = new ArrayList<>();
        return of(TEXT, TreeParser.parse(TEXT, THING, Objects.requireNonNull(json, "json"), problems), problems);
    }

    /**
     * Reads hypotheses from bytes; problems call them {@code json}.
     *
     * @param json JSON, UTF-8
     * @return the hypotheses
     * @throws InvalidInputException when it is no JSON object
     */
    public static Hypotheses read(byte[] json) {
        List<Problem> problems = new ArrayList<>();
        byte[] kept = Objects.requireNonNull(json, "json").clone();
        return of(TEXT, TreeParser.parse(TEXT, THING, kept, problems), problems);
    }

    /**
     * Reads hypotheses from a stream.
     *
     * @param source what problems call it
     * @param input JSON, UTF-8
     * @return the hypotheses
     * @throws IOException when the stream cannot be read
     * @throws InvalidInputException when it is no JSON object
     */
    public static Hypotheses read(String source, InputStream input) throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(input, "input");
        List<Problem> problems = new ArrayList<>();
        return of(source, TreeParser.parse(source, THING, input, problems), problems);
    }

    private static Hypotheses of(String source, Optional<Node> tree, List<Problem> problems) {
        if (tree.isPresent() && !(tree.get() instanceof Node.ObjectNode)) {
            problems.add(problem(tree.get(), "", ModelMessage.of("json.hypotheses-object")));
        }
        Optional<Node.ObjectNode> facts =
                tree.filter(Node.ObjectNode.class::isInstance).map(root -> facts((Node.ObjectNode) root, problems));
        if (!problems.isEmpty()) {
            throw InvalidInputException.inOrder(source, problems);
        }
        return new Hypotheses(new One(facts.orElseThrow()));
    }

    private static Node.ObjectNode facts(Node.ObjectNode object, List<Problem> problems) {
        Node listed = object.members().get("supposed");
        if (listed != null) {
            problems.add(problem(listed, "supposed", ModelMessage.of("json.supposed-listed")));
        }
        return SchemaName.taken(object, problems);
    }

    /**
     * These hypotheses and one more.
     *
     * @param path the place in the dossier, such as {@code contract.missions.PARCOURS.startedOn}
     * @param value the value as the dossier's file would write it, without quotes; a number as people write it is one too
     * @return the hypotheses together
     */
    public Hypotheses with(String path, String value) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Origin at = Origin.memory(path + "=" + value);
        Node node = value.equals("true") || value.equals("false")
                ? new Node.BooleanNode(at, 0, Boolean.parseBoolean(value))
                : number(value)
                        .map(number -> (Node) new Node.NumberNode(at, 0, number))
                        .orElseGet(() -> new Node.TextNode(at, 0, value));
        String[] steps = path.split("\\.", -1);
        if (steps.length > TreeParser.DEEPEST || List.of(steps).contains("")) {
            throw new InvalidInputException(
                    List.of(problem(new Node.NullNode(at, 0), "", ModelMessage.of("json.place"))));
        }
        for (int i = steps.length - 1; i > 0; i--) {
            node = new Node.ObjectNode(at, 0, Map.of(steps[i], node));
        }
        return and(new Hypotheses(new One(new Node.ObjectNode(at, 0, Map.of(steps[0], node)))));
    }

    /** A number, also as people write it ({@code 39 616}), as JSON writes it. */
    private static Optional<String> number(String value) {
        return value.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")
                ? Optional.of(value)
                : WrittenNumber.read(value).map(BigDecimal::toPlainString);
    }

    /**
     * These hypotheses and others.
     *
     * @param others the others
     * @return the hypotheses together
     */
    public Hypotheses and(Hypotheses others) {
        if (Objects.requireNonNull(others, "others").isEmpty()) {
            return this;
        }
        return isEmpty() ? others : new Hypotheses(new Both(parts, others.parts));
    }

    /** {@return whether nothing is supposed} */
    public boolean isEmpty() {
        return parts instanceof None;
    }

    /**
     * {@return a dossier completed with these hypotheses: the supposed facts are among its facts, and their places in {@link Dossier#supposed()}}
     *
     * @param dossier what documents state
     * @throws InvalidInputException when a hypothesis contradicts a stated fact or cannot hold
     */
    public Dossier complete(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        if (isEmpty()) {
            return dossier;
        }
        return DossierReader.lenientOnCodes().read(DossierTree.of(dossier), this);
    }

    /** The tree of a dossier with these hypotheses laid over it; adds the supposed places and the problems. */
    Node.ObjectNode lay(Node.ObjectNode stated, List<String> supposed, List<Problem> problems) {
        Overlay overlay = new Overlay(stated, supposed, problems);
        Deque<Parts> left = new ArrayDeque<>(List.of(parts));
        while (!left.isEmpty()) {
            Parts next = left.pop();
            if (next instanceof Both both) {
                left.push(both.second());
                left.push(both.first());
            } else if (next instanceof One one) {
                overlay.lay(one.tree());
            }
        }
        return overlay.whole();
    }

    private static Problem problem(Node node, String path, Message mustHold) {
        return new Problem(
                node.at().source(),
                node.at().line(),
                node.at().column(),
                path,
                node instanceof Node.NullNode ? "" : node.seen(),
                mustHold,
                Optional.empty());
    }
}
