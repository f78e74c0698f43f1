package fr.cpts.model.json;

import fr.cpts.model.fact.Mark;
import fr.cpts.model.message.ModelMessage;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A dossier over which hypotheses are laid, one after the other. An object that changes is copied once and then changed in place, so that many
 * hypotheses do not copy it again and again.
 */
final class Overlay {

    private static final String MARKS = "marks";
    private static final Set<String> REASONS = Arrays.stream(Mark.values())
            .filter(Mark::meansMissing)
            .map(Mark::name)
            .collect(Collectors.toUnmodifiableSet());

    private final List<String> supposed;
    private final List<Problem> problems;

    /** The members of the objects that are copies already. */
    private final Set<Map<String, Node>> copies = Collections.newSetFromMap(new IdentityHashMap<>());

    private Node.ObjectNode whole;

    /** Lays over a tree, which stays as it is; adds the supposed places and the problems. */
    Overlay(Node.ObjectNode stated, List<String> supposed, List<Problem> problems) {
        this.whole = stated;
        this.supposed = supposed;
        this.problems = problems;
    }

    void lay(Node.ObjectNode more) {
        whole = merged(whole, more, "");
    }

    Node.ObjectNode whole() {
        return whole;
    }

    private Node.ObjectNode merged(Node.ObjectNode stated, Node.ObjectNode more, String path) {
        Node.ObjectNode object = copy(stated);
        Map<String, Node> members = object.members();
        more.members().forEach((name, member) -> {
            String place = Paths.member(path, name);
            Node present = members.get(name);
            if (isSilent(present)) {
                members.put(name, member);
                leaves(member, place);
                forgetReason(members, name);
            } else if (present instanceof Node.ObjectNode base && member instanceof Node.ObjectNode extra) {
                members.put(name, merged(base, extra, place));
            } else {
                refuse(present, member, place);
            }
        });
        return object;
    }

    private static boolean isSilent(Node present) {
        return present == null
                || present instanceof Node.ArrayNode array && array.elements().isEmpty();
    }

    private Node.ObjectNode copy(Node.ObjectNode object) {
        if (copies.contains(object.members())) {
            return object;
        }
        Map<String, Node> members = new LinkedHashMap<>(object.members());
        copies.add(members);
        return object.with(members);
    }

    /** The mark that says why a fact is missing is removed when the fact is supposed. */
    private void forgetReason(Map<String, Node> members, String name) {
        if (members.get(MARKS) instanceof Node.ObjectNode marks
                && marks.members().get(name) instanceof Node.TextNode mark
                && REASONS.contains(mark.text())) {
            Node.ObjectNode left = copy(marks);
            left.members().remove(name);
            members.put(MARKS, left);
        }
    }

    private void leaves(Node node, String path) {
        if (node instanceof Node.ObjectNode object && !object.members().isEmpty()) {
            object.members().forEach((name, member) -> leaves(member, Paths.member(path, name)));
        } else if (node instanceof Node.ArrayNode array && !array.elements().isEmpty()) {
            for (int i = 0; i < array.elements().size(); i++) {
                leaves(array.elements().get(i), Paths.element(path, i));
            }
        } else {
            supposed.add(path);
        }
    }

    private void refuse(Node present, Node more, String path) {
        Node.Location at = present.at();
        problems.add(new Problem(
                more.at().source(),
                more.at().line(),
                more.at().column(),
                path,
                more instanceof Node.NullNode ? "" : more.seen(),
                at.line() > 0
                        ? ModelMessage.of("json.stated-already-at", present.seen(), at.source(), at.line())
                        : ModelMessage.of("json.stated-already", present.seen()),
                Optional.empty()));
    }
}
