package fr.cpts.model.json;

import java.util.List;
import java.util.Map;

/** A JSON value that remembers where it was read. */
sealed interface Node {

    /** Where the value begins. */
    Location at();

    /** The value as a problem shows it. */
    String seen();

    record Location(String source, int line, int column) {}

    record Member(Location nameAt, Node value) {}

    record ObjectNode(Location at, Map<String, Member> members) implements Node {
        @Override
        public String seen() {
            return members.isEmpty() ? "{}" : "{…}";
        }
    }

    record ArrayNode(Location at, List<Node> elements) implements Node {
        @Override
        public String seen() {
            return elements.isEmpty() ? "[]" : "[…]";
        }
    }

    record TextNode(Location at, String text) implements Node {
        @Override
        public String seen() {
            return '"' + shortened(text) + '"';
        }
    }

    record NumberNode(Location at, String text) implements Node {
        @Override
        public String seen() {
            return shortened(text);
        }
    }

    record BooleanNode(Location at, boolean value) implements Node {
        @Override
        public String seen() {
            return String.valueOf(value);
        }
    }

    record NullNode(Location at) implements Node {
        @Override
        public String seen() {
            return "null";
        }
    }

    private static String shortened(String text) {
        String line = text.codePoints()
                .limit(41)
                .map(c -> Character.isISOControl(c) ? '�' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.codePointCount(0, line.length()) <= 40
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
    }
}
