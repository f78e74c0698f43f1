package fr.cpts.model.json;

/**
 * A document that values were read from, or what stands for one in messages. A value knows only how many tokens of JSON come before it: lines and
 * columns are counted, by reading the document again, when something is wrong.
 */
final class Origin {

    private final String name;
    private final byte[] json;

    /** Line and column of each token; null until one is asked for. */
    private int[] places;

    private Origin(String name, byte[] json) {
        this.name = name;
        this.json = json;
    }

    /** A document; the bytes are not copied. */
    static Origin document(String name, byte[] json) {
        return new Origin(name, json);
    }

    /** A source without lines. */
    static Origin memory(String name) {
        return new Origin(name, new byte[0]);
    }

    String name() {
        return name;
    }

    byte[] json() {
        return json;
    }

    synchronized Node.Location locate(int token) {
        if (json.length == 0) {
            return new Node.Location(name, 0, 0);
        }
        if (places == null) {
            places = TreeParser.places(json);
        }
        return new Node.Location(name, places[2 * token], places[2 * token + 1]);
    }
}
