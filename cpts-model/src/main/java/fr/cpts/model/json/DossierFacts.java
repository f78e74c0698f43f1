package fr.cpts.model.json;

import fr.cpts.model.Dossier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The facts of a dossier one by one, each under its place, so that two dossiers can be compared.
 *
 * <p>Worked case: of a dossier signed on 2021-10-01, {@code DossierFacts.of(dossier)} has {@code contract.signedOn=2021-10-01}.
 */
public final class DossierFacts {

    private static final String SUPPOSED = "supposed";

    /** The places of the facts that a rule of financing or eligibility reads; nothing else in a document decides money. */
    private static final Set<String> DECIDING = Set.of("community", "project", "territory", "contract", "annex");

    private static final String MARKS = "marks";

    /** A population figure is one fact: its count means nothing without its source. */
    private static final String FIGURES = "territory.populations";

    private DossierFacts() {}

    /**
     * {@return every fact of a dossier, supposed ones among them: the values by place, in the order of the document; an empty object or list stands
     * as {@code {}} or {@code []}}
     *
     * @param dossier the dossier
     */
    public static Map<String, String> of(Dossier dossier) {
        Map<String, String> facts = new LinkedHashMap<>();
        tree(Objects.requireNonNull(dossier, "dossier"))
                .members()
                .forEach((name, member) -> leaves(name, member, facts));
        return Collections.unmodifiableMap(facts);
    }

    /**
     * {@return by the place of each fact that may decide money and on which two dossiers differ, the places within it that differ, with the value in
     * each dossier} A list is one fact, and so is a population figure. A fact that is supposed in one dossier and stated in the other is no
     * difference. What documents say of governance, sheets of action or figures is not compared.
     *
     * @param one a dossier
     * @param other another
     */
    public static Map<String, List<JsonDifference>> differences(Dossier one, Dossier other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Map<String, List<JsonDifference>> found = new LinkedHashMap<>();
        compare("", Optional.of(deciding(one)), Optional.of(deciding(other)), found);
        return Collections.unmodifiableMap(found);
    }

    /**
     * {@return the dossier with the facts at some places taken from another, which also says which of them are supposed}
     *
     * @param dossier the dossier
     * @param other where to take the facts from; what it does not state is removed
     * @param places the places of the facts, or of objects that hold several
     * @throws InvalidInputException when the facts do not fit together
     */
    public static Dossier exchanged(Dossier dossier, Dossier other, Collection<String> places) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(places, "places");
        Node.ObjectNode whole = tree(dossier);
        Node.ObjectNode source = tree(other);
        Set<String> supposed = new LinkedHashSet<>(dossier.supposed());
        for (String place : places) {
            whole = exchanged(whole, source, place);
            supposed.removeIf(path -> isWithin(path, place));
            other.supposed().stream().filter(path -> isWithin(path, place)).forEach(supposed::add);
        }
        Map<String, Node> members = new LinkedHashMap<>(whole.members());
        Origin origin = whole.origin();
        List<Node> marks = new ArrayList<>();
        supposed.forEach(path -> marks.add(new Node.TextNode(origin, 0, path)));
        members.put(SUPPOSED, new Node.ArrayNode(origin, 0, marks));
        return DossierReader.lenientOnCodes().read(whole.with(members), Hypotheses.none());
    }

    /** The tree of the facts alone. */
    private static Node.ObjectNode tree(Dossier dossier) {
        Node.ObjectNode tree = DossierTree.of(dossier);
        tree.members().remove(SUPPOSED);
        return tree;
    }

    private static Node.ObjectNode deciding(Dossier dossier) {
        Map<String, Node> members = new LinkedHashMap<>();
        Node.ObjectNode whole = tree(dossier);
        whole.members().forEach((name, member) -> {
            if (DECIDING.contains(name)) {
                members.put(name, name.equals("territory") ? only(member, "populations") : without(member, MARKS));
            }
        });
        members.computeIfPresent("annex", (name, annex) -> isBlank(annex) ? null : annex);
        members.computeIfPresent("community", (name, community) -> withoutChronology((Node.ObjectNode) community));
        return whole.with(members);
    }

    private static boolean isBlank(Node part) {
        return part instanceof Node.ObjectNode object && object.members().isEmpty();
    }

    private static Node withoutChronology(Node.ObjectNode community) {
        Map<String, Node> members = new LinkedHashMap<>(community.members());
        members.computeIfPresent("history", (name, history) -> {
            Node.ObjectNode decides = ((Node.ObjectNode) history).without(MARKS).without("chronology");
            return decides.members().isEmpty() ? null : decides;
        });
        return community.with(members);
    }

    private static Node only(Node member, String name) {
        Node.ObjectNode object = (Node.ObjectNode) member;
        Map<String, Node> members = new LinkedHashMap<>(object.members());
        members.keySet().retainAll(Set.of(name));
        return object.with(members);
    }

    private static Node without(Node member, String name) {
        return member instanceof Node.ObjectNode object ? object.without(name) : member;
    }

    private static void leaves(String place, Node node, Map<String, String> facts) {
        if (node instanceof Node.ObjectNode object && !object.members().isEmpty()) {
            object.members().forEach((name, member) -> leaves(Paths.member(place, name), member, facts));
        } else if (node instanceof Node.ArrayNode array && !array.elements().isEmpty()) {
            for (int i = 0; i < array.elements().size(); i++) {
                leaves(Paths.element(place, i), array.elements().get(i), facts);
            }
        } else {
            facts.put(place, shown(node));
        }
    }

    private static String shown(Node node) {
        return node instanceof Node.TextNode text ? text.text() : node.seen();
    }

    private static void compare(
            String place, Optional<Node> one, Optional<Node> other, Map<String, List<JsonDifference>> found) {
        Optional<Node.ObjectNode> left = object(one);
        Optional<Node.ObjectNode> right = object(other);
        boolean isFact = place.startsWith(FIGURES + ".");
        if (isFact || left.isEmpty() && one.isPresent() || right.isEmpty() && other.isPresent()) {
            fact(place, one, other, found);
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        left.ifPresent(object -> names.addAll(object.members().keySet()));
        right.ifPresent(object -> names.addAll(object.members().keySet()));
        if (names.isEmpty()) {
            fact(place, one, other, found);
        }
        for (String name : names) {
            compare(Paths.member(place, name), child(left, name), child(right, name), found);
        }
    }

    private static void fact(
            String place, Optional<Node> one, Optional<Node> other, Map<String, List<JsonDifference>> found) {
        Map<String, String> here = new LinkedHashMap<>();
        Map<String, String> there = new LinkedHashMap<>();
        one.ifPresent(node -> leaves(place, node, here));
        other.ifPresent(node -> leaves(place, node, there));
        Set<String> places = new LinkedHashSet<>(here.keySet());
        places.addAll(there.keySet());
        List<JsonDifference> differences = places.stream()
                .map(leaf -> new JsonDifference(
                        leaf, Optional.ofNullable(here.get(leaf)), Optional.ofNullable(there.get(leaf))))
                .filter(leaf -> !leaf.here().equals(leaf.there()))
                .toList();
        if (!differences.isEmpty()) {
            found.put(place, differences);
        }
    }

    private static Optional<Node.ObjectNode> object(Optional<Node> node) {
        return node.filter(Node.ObjectNode.class::isInstance).map(Node.ObjectNode.class::cast);
    }

    private static Optional<Node> child(Optional<Node.ObjectNode> object, String name) {
        return object.map(node -> node.members().get(name));
    }

    private static boolean isWithin(String path, String place) {
        return path.equals(place) || path.startsWith(place + ".");
    }

    private static Node.ObjectNode exchanged(Node.ObjectNode whole, Node.ObjectNode source, String place) {
        Set<String> names = new LinkedHashSet<>(whole.members().keySet());
        names.addAll(source.members().keySet());
        Map<String, Node> members = new LinkedHashMap<>(whole.members());
        for (String name : names) {
            Node from = source.members().get(name);
            if (place.equals(name)) {
                if (from == null) {
                    members.remove(name);
                } else {
                    members.put(name, from);
                }
            } else if (place.startsWith(name + ".")) {
                Node.ObjectNode child =
                        exchanged(inside(whole, name), inside(source, name), place.substring(name.length() + 1));
                if (child.members().isEmpty() && from == null) {
                    members.remove(name);
                } else {
                    members.put(name, child);
                }
            }
        }
        return whole.with(yearsInOrder(members));
    }

    /** Years must be in order, and a year taken from the other dossier comes last. */
    private static Map<String, Node> yearsInOrder(Map<String, Node> members) {
        if (!members.keySet().stream().allMatch(name -> name.matches("\\d{1,9}"))) {
            return members;
        }
        Map<String, Node> sorted = new TreeMap<>(Comparator.comparingInt(Integer::parseInt));
        sorted.putAll(members);
        return sorted;
    }

    private static Node.ObjectNode inside(Node.ObjectNode object, String name) {
        return child(Optional.of(object), name)
                .filter(Node.ObjectNode.class::isInstance)
                .map(Node.ObjectNode.class::cast)
                .orElseGet(() -> object.with(Map.of()));
    }
}
