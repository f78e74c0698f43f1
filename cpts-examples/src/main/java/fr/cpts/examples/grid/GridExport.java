package fr.cpts.examples.grid;

import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Writes indicators as a table: what people read, and beside it what their words do not say exactly. */
final class GridExport {

    /** The header's key of the column for machines. */
    static final String EXACT = "column.exact";

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
    private static final int EXACT_WIDTH = 20;

    private final Columns columns;
    private final GridWords words;

    GridExport(Columns columns, GridWords words) {
        this.columns = columns;
        this.words = words;
    }

    byte[] export(Dossier dossier, boolean xlsx) throws IOException {
        List<Map<String, Object>> rows = Rows.of(Json.ours(DossierWriter.write(dossier)));
        List<Column> used = columns.all().stream()
                .filter(column -> column.always() || rows.stream().anyMatch(row -> uses(column, row)))
                .toList();
        List<List<String>> lines = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            List<String> line = new ArrayList<>();
            for (Column column : used) {
                line.add(column.render(row, words));
            }
            Map<String, Object> exact = exact(row);
            line.add(exact.isEmpty() ? "" : Json.write(exact));
            lines.add(line);
        }
        return written(used, lines, xlsx);
    }

    private static boolean uses(Column column, Map<String, Object> row) {
        String key = column.key();
        String wanted = key.startsWith("measurements.")
                ? String.join(".", List.of(key.split("\\.")).subList(0, 2))
                : key;
        return Json.at(row, wanted) != null;
    }

    byte[] template(boolean xlsx) throws IOException {
        Set<Integer> years = new TreeSet<>(Set.of(1));
        List<Column> used = columns.all().stream()
                .filter(column -> column.always()
                        || column instanceof Columns.Targets targets
                                && Integer.parseInt(targets.year()) <= TEMPLATE_YEARS
                        || years.stream()
                                .anyMatch(year -> (column.key() + ".").startsWith("measurements." + year + ".")))
                .toList();
        List<String> example = new ArrayList<>(used.stream()
                .map(column -> EXAMPLES.contains(column.key()) ? words.of("example." + column.key()) : "")
                .toList());
        example.add("");
        return written(used, List.of(example), xlsx);
    }

    private byte[] written(List<Column> used, List<List<String>> lines, boolean xlsx) throws IOException {
        List<List<String>> all = new ArrayList<>();
        List<String> header = new ArrayList<>(
                used.stream().map(column -> column.header(words)).toList());
        header.add(words.of(EXACT));
        all.add(header);
        all.addAll(lines);
        if (!xlsx) {
            return CsvGrid.write(all, words.english());
        }
        List<List<String>> safe = new ArrayList<>();
        for (List<String> line : all) {
            safe.add(line.stream().map(GridExport::keepable).toList());
        }
        for (int row = 0; row < safe.size(); row++) {
            for (int column = 0; column < header.size(); column++) {
                if (safe.get(row).get(column).length() > Table.LONGEST_CELL) {
                    throw Refused.file(
                            Table.letters(column) + (row + 1), GridMessage.of("grid.export-cell", Table.LONGEST_CELL));
                }
            }
        }
        List<Integer> widths = new ArrayList<>(used.stream().map(Column::width).toList());
        widths.add(EXACT_WIDTH);
        return XlsxGrid.write(safe, widths, used.size(), help(used), words);
    }

    /** A text without the characters that XML has no way to write; what was there stands in the column for machines. */
    private static String keepable(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[^\\n\\t\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]", "\ufffd");
    }

    private List<List<String>> help(List<Column> used) {
        List<List<String>> help = new ArrayList<>();
        help.add(List.of("", words.of("help")));
        for (Column column : used) {
            String key = column.key().replaceAll("\\.\\d+", "").replace(".every", "");
            help.add(List.of(column.header(words), words.of("help." + key)));
        }
        help.add(List.of(words.of(EXACT), words.of("help.exact")));
        return help;
    }

    /** What the visible cells of a row do not say: what is marked, has no column, or would be read otherwise. */
    private Map<String, Object> exact(Map<String, Object> row) {
        Map<String, Object> exact = Json.copy(row);
        exact.remove("code");
        for (Column column : columns.all()) {
            if (!column.key().equals("code") && readsBack(column, row)) {
                column.holds(row).forEach(path -> Json.remove(exact, path));
            }
        }
        return exact;
    }

    private boolean readsBack(Column column, Map<String, Object> row) {
        for (String path : column.holds(row)) {
            if (Marks.marked(row, path)) {
                return false;
            }
        }
        Map<String, Object> read = new LinkedHashMap<>();
        String text = column.render(row, words);
        try {
            Cell cell = Cell.text("", 0, keepable(text));
            if (!NumberFormats.norm(text).isEmpty()) {
                column.read(cell, read, row, words);
            }
        } catch (BadCell notAsPeopleWrite) {
            return false;
        }
        return column.holds(row).stream().allMatch(path -> Objects.equals(Json.at(read, path), Json.at(row, path)))
                && !isShownWithout(column, row, text);
    }

    /** Whether the cell would look the same without what it holds, so that the import would take it for unchanged: a note that says "fait". */
    private boolean isShownWithout(Column column, Map<String, Object> row, String text) {
        Map<String, Object> rest = Json.copy(row);
        boolean holds = column.holds(row).stream().anyMatch(path -> Json.at(row, path) != null);
        column.holds(row).forEach(path -> Json.remove(rest, path));
        return holds && NumberFormats.norm(column.render(rest, words)).equals(NumberFormats.norm(text));
    }
}
