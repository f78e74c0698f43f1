package fr.cpts.examples.grid;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How a part of a row is written in a cell, and read from one.
 *
 * @param <T> what the part is
 */
interface Format<T> {

    /** What people see; it depends only on the part. */
    String show(T part, GridWords words);

    /**
     * Reads a cell that is not blank.
     *
     * @param cell the cell
     * @param row what the rest of the row says
     * @throws BadCell when it cannot be read; what a record refuses is a bad cell too
     */
    T read(Cell cell, IndicatorRow row, GridWords words) throws BadCell;

    /** Whether a part that was read answers what its column asks. */
    default boolean answers(Optional<T> part) {
        return true;
    }

    /** What an emptied cell says. */
    default Optional<T> blank() {
        return Optional.empty();
    }

    /** Reads a cell by itself. */
    interface Reader<T> {
        T read(Cell cell, GridWords words) throws BadCell;
    }

    /** The format of a part whose cell is read by itself. */
    static <T> Format<T> of(BiFunction<T, GridWords, String> shown, Reader<T> reader) {
        return new Format<>() {
            @Override
            public String show(T part, GridWords words) {
                return shown.apply(part, words);
            }

            @Override
            public T read(Cell cell, IndicatorRow row, GridWords words) throws BadCell {
                return reader.read(cell, words);
            }
        };
    }
}
