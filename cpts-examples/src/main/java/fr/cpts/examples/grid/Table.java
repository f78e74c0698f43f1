package fr.cpts.examples.grid;

import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.json.Problem;
import fr.cpts.model.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * A sheet as it was read: only the rows that are not blank.
 *
 * @param source the file
 * @param name the sheet, or nothing for CSV
 * @param rows its rows
 * @param merged the ranges of merged cells, such as {@code A3:A7}
 */
record Table(String source, Optional<String> name, List<Row> rows, List<String> merged) {

    /** Bounds of what is read: a grid of a contract has some dozens of rows. */
    static final int MAX_ROWS = 5000;

    static final int MAX_COLUMNS = 250;
    static final int LONGEST_CELL = 32_767;
    static final int LARGEST_FILE = 20_000_000;

    private static final int SHOWN = 60;
    private static final int LETTERS = 26;

    /**
     * A row.
     *
     * @param number its number, from 1; of CSV, the line on which it starts
     * @param cells its cells; beyond the last there is nothing
     */
    record Row(int number, List<Cell> cells) {
        Optional<Cell> cell(int column) {
            return column < cells.size()
                    ? Optional.of(cells.get(column)).filter(cell -> !cell.blank())
                    : Optional.empty();
        }
    }

    /** A problem with a cell. */
    Problem problem(Row row, int column, String header, String seen, BadCell bad) {
        return name.isPresent()
                ? new Problem(source, 0, 0, place(row.number(), column), quoted(seen), bad.told(), Optional.empty())
                : new Problem(source, row.number(), column + 1, header, quoted(seen), bad.told(), Optional.empty());
    }

    /** A problem with the file as a whole. */
    static Problem problem(String source, String place, Message mustHold) {
        return new Problem(source, 0, 0, place, "", mustHold, Optional.empty());
    }

    /** The error of a file that cannot be read as a grid at all. */
    static InvalidInputException refused(String source, Message mustHold) {
        return new InvalidInputException(List.of(problem(source, "", mustHold)));
    }

    /** The name of a cell as people know it. */
    String place(int row, int column) {
        return name.map(sheet -> sheet + "!" + letters(column) + row).orElse(row + ":" + (column + 1));
    }

    static String letters(int column) {
        return column < LETTERS
                ? String.valueOf((char) ('A' + column))
                : letters(column / LETTERS - 1) + (char) ('A' + column % LETTERS);
    }

    private static String quoted(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String line = NumberFormats.norm(text);
        return '"' + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + '"';
    }
}
