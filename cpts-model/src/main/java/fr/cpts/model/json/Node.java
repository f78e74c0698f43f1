package fr.cpts.model.json;

import fr.cpts.model.Texts;
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
        int most = 40;
        boolean isLong = text.length() > most && text.codePointCount(0, text.length()) > most;
        return isLong ? Texts.visible(text.substring(0, text.offsetByCodePoints(0, most))) + "…" : Texts.visible(text);
    }
}
