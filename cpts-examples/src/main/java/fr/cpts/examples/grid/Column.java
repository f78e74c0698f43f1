package fr.cpts.examples.grid;

import java.util.List;
import java.util.Map;

/** A column of the grid: a part of an indicator or of its measurements, as people write it. */
interface Column {

    /** The key of its header. */
    String key();

    /** What stands in its header, in one language. */
    String header(GridWords words);

    /** What it holds of a row, as paths. */
    List<String> governs();

    /** What people see; it depends on nothing but what the column governs. */
    String render(Map<String, Object> row, GridWords words);

    /**
     * Reads a cell that is not blank.
     *
     * @param cell the cell
     * @param into where to put what it says
     * @param context what the rest of the row says
     */
    void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words) throws BadCell;

    /** What its cell says of a given row, as paths. */
    default List<String> holds(Map<String, Object> row) {
        return governs();
    }

    /** How wide a spreadsheet shows it, in characters. */
    default int width() {
        return 14;
    }

    /** Whether it stands in a grid even when no row uses it. */
    default boolean always() {
        return true;
    }
}
