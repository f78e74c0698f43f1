package fr.cpts.model.json;

import fr.cpts.model.message.VisibleText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that remembers where it was read. */
sealed interface Node {

    /** The document that the value was read from. */
    Origin origin();

    /** How many tokens come before the value in it; 0 for a value that was not read. */
    int token();

    /** Where the value begins. */
    default Location at() {
        return origin().locate(token());
    }

    /** Where the name of the value begins, when it is a member of an object. */
    default Location nameAt() {
        return origin().locate(Math.max(0, token() - 1));
    }

    /** The value as a problem shows it. */
    String seen();

    record Location(String source, int line, int column) {}

    record ObjectNode(Origin origin, int token, Map<String, Node> members) implements Node {

        /** An object at the place of this one. */
        ObjectNode with(Map<String, Node> others) {
            return new ObjectNode(origin, token, others);
        }

        /** This object without one member. */
        ObjectNode without(String name) {
            if (!members.containsKey(name)) {
                return this;
            }
            Map<String, Node> others = new LinkedHashMap<>(members);
            others.remove(name);
            return with(others);
        }

        @Override
        public String seen() {
            return members.isEmpty() ? "{}" : "{…}";
        }
    }

    record ArrayNode(Origin origin, int token, List<Node> elements) implements Node {
        @Override
        public String seen() {
            return elements.isEmpty() ? "[]" : "[…]";
        }
    }

    record TextNode(Origin origin, int token, String text) implements Node {
        @Override
        public String seen() {
            return '"' + shortened(text) + '"';
        }
    }

    record NumberNode(Origin origin, int token, String text) implements Node {
        @Override
        public String seen() {
            return shortened(text);
        }
    }

    record BooleanNode(Origin origin, int token, boolean value) implements Node {
        @Override
        public String seen() {
            return String.valueOf(value);
        }
    }

    record NullNode(Origin origin, int token) implements Node {
        @Override
        public String seen() {
            return "null";
        }
    }

    private static String shortened(String text) {
        int max = 40;
        boolean isLong = text.length() > max && text.codePointCount(0, text.length()) > max;
        return isLong
                ? VisibleText.visible(text.substring(0, text.offsetByCodePoints(0, max))) + "…"
                : VisibleText.visible(text);
    }
}
