package fr.cpts.model.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The name {@code $schema}, by which a file tells an editor where its JSON Schema is; it states no fact. */
final class SchemaName {

    private static final String NAME = "$schema";

    private SchemaName() {}

    /** The object without the name; adds a problem when it does not hold a text. */
    static Node.ObjectNode taken(Node.ObjectNode object, List<Problem> problems) {
        Node.Member member = object.members().get(NAME);
        if (member == null) {
            return object;
        }
        Node value = member.value();
        if (!(value instanceof Node.TextNode)) {
            problems.add(new Problem(
                    value.at().source(),
                    value.at().line(),
                    value.at().column(),
                    NAME,
                    value.seen(),
                    "where the schema of the file is, for editors, is written in quotes",
                    Optional.empty()));
        }
        Map<String, Node.Member> members = new LinkedHashMap<>(object.members());
        members.remove(NAME);
        return new Node.ObjectNode(object.at(), members);
    }
}
