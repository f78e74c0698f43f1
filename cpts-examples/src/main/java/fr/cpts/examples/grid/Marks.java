package fr.cpts.examples.grid;

import java.util.Map;

/** How a document stands behind a part of a row. */
final class Marks {

    private static final String MARKS = "marks";

    private Marks() {}

    static boolean marked(Map<String, Object> row, String path) {
        return Json.at(row, MARKS + "." + first(path)) != null || Json.at(row, beside(path)) != null;
    }

    /** Takes a part away that somebody changed, and the marks on it: they stood behind what the document wrote. */
    static void removeWithMarks(Map<String, Object> row, String path) {
        Json.remove(row, path);
        Json.remove(row, MARKS + "." + first(path));
        Json.remove(row, beside(path));
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** The mark that a part of a part has beside it. */
    private static String beside(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? MARKS + "." + path : path.substring(0, dot) + "." + MARKS + path.substring(dot);
    }
}
