package fr.cpts.examples.grid;

import fr.cpts.model.Dossier;
import fr.cpts.model.indicator.Annex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes indicators as a table: what people read, and beside it what their words do not say exactly.
 *
 * @param columns every column
 * @param words the words of the language to write
 */
record GridExport(Columns columns, GridWords words) {

    private static final Set<String> EXAMPLES = Set.of(
            "code",
            "mission",
            "strand",
            "objective",
            "name",
            "natures",
            "direction",
            "weight",
            "baseline",
            "baseline.source",
            "targets.every",
            "targets.1",
            "scale",
            "evidence",
            "measurements.1");
    private static final int TEMPLATE_YEARS = 5;

    byte[] export(Dossier dossier, boolean xlsx) throws IOException {
        Annex annex = dossier.annex();
        List<IndicatorRow> rows = annex.indicators().stream()
                .map(indicator ->
                        IndicatorRow.of(indicator, annex.measurements().getOrDefault(indicator.code(), Map.of())))
                .toList();
        List<Column<?>> used = columns.all().stream()
                .filter(column -> column.isAlways() || rows.stream().anyMatch(column::isUsed))
                .toList();
        return written(
                used,
                rows.stream()
                        .map(row -> used.stream()
                                .map(column -> column.show(row, words))
                                .toList())
                        .toList(),
                xlsx);
    }

    byte[] template(boolean xlsx) throws IOException {
        List<Column<?>> used = columns.all().stream()
                .filter(column -> column.isAlways()
                        || column.year()
                                .filter(year -> year <= (column.kind() == Column.Kind.TARGETS ? TEMPLATE_YEARS : 1))
                                .isPresent())
                .toList();
        return written(
                used,
                List.of(used.stream()
                        .map(column -> EXAMPLES.contains(column.key()) ? words.of("example." + column.key()) : "")
                        .toList()),
                xlsx);
    }

    private byte[] written(List<Column<?>> used, List<List<String>> lines, boolean xlsx) throws IOException {
        List<List<String>> all = new ArrayList<>();
        all.add(used.stream().map(column -> column.header(words)).toList());
        all.addAll(lines);
        if (!xlsx) {
            return CsvGrid.write(all, words.english());
        }
        List<List<String>> safe = all.stream()
                .map(line -> line.stream().map(Cell::keepable).toList())
                .toList();
        for (int row = 0; row < safe.size(); row++) {
            for (int column = 0; column < used.size(); column++) {
                if (safe.get(row).get(column).length() > Table.LONGEST_CELL) {
                    throw Table.refused(
                            Table.letters(column) + (row + 1), GridMessage.of("grid.export-cell", Table.LONGEST_CELL));
                }
            }
        }
        return XlsxGrid.write(safe, used.stream().map(Column::width).toList(), help(used), words);
    }

    private List<List<String>> help(List<Column<?>> used) {
        List<List<String>> help = new ArrayList<>();
        help.add(List.of("", words.of("help")));
        for (Column<?> column : used) {
            String key = column.key().replaceAll("\\.\\d+", "").replace(".every", "");
            help.add(List.of(column.header(words), words.of("help." + key)));
        }
        return help;
    }
}
