package fr.cpts.model.json;

import fr.cpts.model.message.ModelMessage;
import java.util.List;
import java.util.Optional;

/** The name {@code $schema}, by which a file tells an editor where its JSON Schema is; it states no fact. */
final class SchemaName {

    private static final String NAME = "$schema";

    private SchemaName() {}

    /** The object without the name; adds a problem when it does not hold a text. */
    static Node.ObjectNode taken(Node.ObjectNode object, List<Problem> problems) {
        Node value = object.members().get(NAME);
        if (value == null) {
            return object;
        }
        if (!(value instanceof Node.TextNode)) {
            problems.add(new Problem(
                    value.at().source(),
                    value.at().line(),
                    value.at().column(),
                    NAME,
                    value.seen(),
                    ModelMessage.of("json.schema-name"),
                    Optional.empty()));
        }
        return object.without(NAME);
    }
}
