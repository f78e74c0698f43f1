package fr.cpts.model.json;

import fr.cpts.model.Dossier;
import fr.cpts.model.Mark;
import fr.cpts.model.measure.WrittenNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is supposed where a dossier is silent: a signature date, a start, a size, an achievement. Immutable.
 *
 * <p>Written like a part of a dossier, in a file, or value by value. A hypothesis completes and never contradicts: a fact that the dossier
 * states cannot be supposed otherwise. Each supposed fact is listed in {@link Dossier#supposed()}, and a mark
 * that said why it is missing goes. The JSON Schema
 * {@code hypotheses.schema.json} beside this class describes such a file, for editors; the file may name it as {@code $schema}.
 *
 * <p>Worked case: {@code Hypotheses.none().with("contract.signedOn", "2021-09-01").complete(dossier)}.
 */
public final class Hypotheses {

    private static final Hypotheses NONE = new Hypotheses(List.of());

    private static final String MARKS = "marks";
    private static final Set<String> REASONS = Arrays.stream(Mark.values())
            .filter(Mark::meansMissing)
            .map(Mark::name)
            .collect(Collectors.toUnmodifiableSet());

    private final List<Node> trees;

    private Hypotheses(List<Node> trees) {
        this.trees = List.copyOf(trees);
    }

    /**
     * Nothing is supposed.
     *
     * @return no hypotheses
     */
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
        try (InputStream input = Files.newInputStream(file)) {
            return read(file.toString(), input);
        }
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
        List<Problem> problems = new ArrayList<>();
        Optional<Node> tree = TreeParser.parse(source, input, problems);
        if (tree.isPresent() && !(tree.get() instanceof Node.ObjectNode)) {
            Node root = tree.get();
            problems.add(problem(root, "", "hypotheses are a JSON object in braces"));
        }
        Optional<Node> facts =
                tree.map(root -> root instanceof Node.ObjectNode object ? facts(object, problems) : root);
        if (!problems.isEmpty()) {
            throw InvalidInputException.inOrder(source, problems);
        }
        return NONE.and(facts.orElseThrow());
    }

    private static Node.ObjectNode facts(Node.ObjectNode object, List<Problem> problems) {
        Node.Member listed = object.members().get("supposed");
        if (listed != null) {
            problems.add(problem(listed.value(), "supposed", "what a hypothesis supposes is listed by itself"));
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
        Node.Location at = new Node.Location(path + "=" + value, 0, 0);
        Node node = value.equals("true") || value.equals("false")
                ? new Node.BooleanNode(at, Boolean.parseBoolean(value))
                : number(value)
                        .map(number -> (Node) new Node.NumberNode(at, number))
                        .orElseGet(() -> new Node.TextNode(at, value));
        String[] steps = path.split("\\.", -1);
        if (steps.length > TreeParser.DEEPEST || List.of(steps).contains("")) {
            throw new InvalidInputException(List.of(problem(
                    new Node.NullNode(at), "", "a place is names joined by points, such as contract.signedOn")));
        }
        for (int i = steps.length - 1; i >= 0; i--) {
            node = new Node.ObjectNode(at, Map.of(steps[i], new Node.Member(at, node)));
        }
        return and(node);
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
        List<Node> all = new ArrayList<>(trees);
        all.addAll(others.trees);
        return new Hypotheses(all);
    }

    private Hypotheses and(Node tree) {
        return and(new Hypotheses(List.of(tree)));
    }

    /**
     * Whether nothing is supposed.
     *
     * @return true for {@link #none()}
     */
    public boolean isEmpty() {
        return trees.isEmpty();
    }

    /**
     * A dossier completed with these hypotheses.
     *
     * @param dossier what documents state
     * @return the dossier with the supposed facts among its facts, and their places in {@link Dossier#supposed()}
     * @throws InvalidInputException when a hypothesis contradicts a stated fact or cannot hold
     */
    public Dossier complete(Dossier dossier) {
        if (isEmpty()) {
            return dossier;
        }
        byte[] written = DossierWriter.write(dossier).getBytes(StandardCharsets.UTF_8);
        try {
            return DossierReader.lenientOnCodes().read("dossier", new ByteArrayInputStream(written), this);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    /** The tree of a dossier with these hypotheses laid over it; adds the supposed places and the problems. */
    Node lay(Node stated, List<String> supposed, List<Problem> problems) {
        Node whole = stated;
        for (Node tree : trees) {
            whole = merged(whole, tree, "", supposed, problems);
        }
        return whole;
    }

    private static Node merged(Node stated, Node more, String path, List<String> supposed, List<Problem> problems) {
        if (!(stated instanceof Node.ObjectNode base) || !(more instanceof Node.ObjectNode extra)) {
            Node.Location at = stated.at();
            String where = at.line() > 0 ? " (" + at.source() + ", line " + at.line() + ")" : "";
            problems.add(problem(
                    more,
                    path,
                    "a hypothesis completes what is silent: " + stated.seen() + " is stated already" + where));
            return stated;
        }
        Map<String, Node.Member> members = new LinkedHashMap<>(base.members());
        extra.members().forEach((name, member) -> {
            String place = Paths.member(path, name);
            Node.Member present = members.get(name);
            boolean silent = present == null
                    || present.value() instanceof Node.ArrayNode array
                            && array.elements().isEmpty();
            if (silent) {
                members.put(name, member);
                leaves(member.value(), place, supposed);
                members.computeIfPresent(MARKS, (same, marks) -> withoutReason(name, marks));
            } else {
                members.put(
                        name,
                        new Node.Member(
                                present.nameAt(), merged(present.value(), member.value(), place, supposed, problems)));
            }
        });
        return new Node.ObjectNode(base.at(), members);
    }

    /** The mark that says why a fact is missing goes when the fact is supposed. */
    private static Node.Member withoutReason(String name, Node.Member marks) {
        if (!(marks.value() instanceof Node.ObjectNode object)
                || !object.members().containsKey(name)
                || !(object.members().get(name).value() instanceof Node.TextNode mark)
                || !REASONS.contains(mark.text())) {
            return marks;
        }
        Map<String, Node.Member> left = new LinkedHashMap<>(object.members());
        left.remove(name);
        return new Node.Member(marks.nameAt(), new Node.ObjectNode(object.at(), left));
    }

    private static void leaves(Node node, String path, List<String> supposed) {
        if (node instanceof Node.ObjectNode object && !object.members().isEmpty()) {
            object.members().forEach((name, member) -> leaves(member.value(), Paths.member(path, name), supposed));
        } else if (node instanceof Node.ArrayNode array && !array.elements().isEmpty()) {
            for (int i = 0; i < array.elements().size(); i++) {
                leaves(array.elements().get(i), Paths.element(path, i), supposed);
            }
        } else {
            supposed.add(path);
        }
    }

    private static Problem problem(Node node, String path, String mustHold) {
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
