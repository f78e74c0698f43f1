package fr.cpts.examples.grid;

import fr.cpts.model.fact.InvalidFactException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of the grid: a part of an indicator or of its measurements, as people write it.
 *
 * @param <T> what the part is
 * @param key what messages, help and examples call it
 * @param kind whether its cells are read before those that depend on them
 * @param year the contract year that it is for; empty for a column of no year
 * @param headers the headers that it may have, in one language; the first is written
 * @param part the part
 * @param format how its cells are written
 * @param width how wide a spreadsheet shows it, in characters
 * @param isAlways whether a grid has it even when no row uses it
 */
record Column<T>(
        String key,
        Kind kind,
        Optional<Integer> year,
        Function<GridWords, List<String>> headers,
        Part<T> part,
        Format<T> format,
        int width,
        boolean isAlways) {

    /** What a column is about, in the order of reading: how a bare number is read depends on the rest of the row, and how a day is on the target. */
    enum Kind {
        EXACT,
        PLAIN,
        TARGETS,
        MEASURED
    }

    static <T> Column<T> of(String key, Part<T> part, Format<T> format, int width, boolean always) {
        return new Column<>(
                key,
                Kind.PLAIN,
                Optional.empty(),
                words -> List.of(words.of("column." + key)),
                part,
                format,
                width,
                always);
    }

    /** A column that most rows use. */
    static <T> Column<T> of(String key, Function<IndicatorRow, Optional<T>> of, Format<T> format, int width) {
        return of(key, Part.maybe(key, of), format, width, true);
    }

    /** A column that is written only where a row uses it. */
    static <T> Column<T> rare(String key, Function<IndicatorRow, Optional<T>> of, Format<T> format, int width) {
        return of(key, Part.maybe(key, of), format, width, false);
    }

    String header(GridWords words) {
        return headers.apply(words).get(0);
    }

    /** What a row shows here. */
    String show(IndicatorRow row, GridWords words) {
        return part.of().apply(row).map(stated -> format.show(stated, words)).orElse("");
    }

    /** Whether a text is what a row shows here, in either language. */
    boolean shows(String text, IndicatorRow row) {
        return GridWords.BOTH.stream()
                .anyMatch(words -> NumberFormats.norm(show(row, words)).equals(NumberFormats.norm(text)));
    }

    /** A row without what stood here, which somebody changed. */
    IndicatorRow cleared(IndicatorRow row) {
        IndicatorRow unmarked = part.unmarked(row);
        return part.of().apply(unmarked).isPresent() ? part.with().apply(unmarked, format.blank()) : unmarked;
    }

    /** A row with what a cell says. */
    IndicatorRow read(Cell cell, IndicatorRow row, GridWords words) throws BadCell {
        try {
            return part.with().apply(row, Optional.of(format.read(cell, row, words)));
        } catch (InvalidFactException refused) {
            throw new BadCell(refused.mustHold());
        }
    }

    boolean isAnswered(IndicatorRow row) {
        return format.answers(part.of().apply(row));
    }

    boolean isUsed(IndicatorRow row) {
        return kind != Kind.TARGETS && year.isPresent()
                ? row.measurements().containsKey(year.get())
                : part.of().apply(row).isPresent();
    }

    /** Whether the cell of a row says everything about its part, so that the column for machines needs nothing. */
    boolean saysAll(IndicatorRow row, GridWords words) {
        Optional<T> stated = part.of().apply(row);
        if (stated.isEmpty() || part.isMarked(row)) {
            return stated.isEmpty();
        }
        String text = show(row, words);
        String norm = NumberFormats.norm(text);
        try {
            // A note that says "fait" looks like what was done: the import would take the cell for unchanged.
            return !norm.isEmpty()
                    && stated.get().equals(format.read(Cell.text(Cell.keepable(text)), row, words))
                    && !norm.equals(NumberFormats.norm(show(part.without(row), words)));
        } catch (BadCell | InvalidFactException notAsPeopleWrite) {
            return false;
        }
    }
}
