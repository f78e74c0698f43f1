package fr.cpts.model.json;

/** Places in a document: names and positions joined by points, such as {@code contract.amendments.0.on}. */
final class Paths {

    private Paths() {}

    static String member(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    static String element(String path, int index) {
        return member(path, String.valueOf(index));
    }
}
