package fr.cpts.examples.grid;

import fr.cpts.model.Dossier;
import fr.cpts.model.fact.Records;
import fr.cpts.model.json.DossierWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** What some spreadsheet does not keep. */
    private static final Pattern STRANGE = Pattern.compile("[^\\x00-~\\p{L}«»’…–—°€≥≤→↗↘]|[^\\x00-\\uffff]");

    private final Columns columns;
    private final GridWords words;

    GridExport(Columns columns, GridWords words) {
        this.columns = columns;
        this.words = words;
    }

    byte[] export(Dossier dossier, boolean xlsx) throws IOException {
        List<IndicatorRow> rows = dossier.annex().indicators().stream()
                .map(indicator -> IndicatorRow.of(
                        indicator, dossier.annex().measurements().getOrDefault(indicator.code(), Map.of())))
                .toList();
        List<Column<?>> used = columns.all().stream()
                .filter(column -> column.isAlways() || rows.stream().anyMatch(column::isUsed))
                .toList();
        return written(
                used,
                rows.stream()
                        .map(row -> Stream.concat(
                                        used.stream().map(column -> column.show(row, words)), Stream.of(exact(row)))
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
                List.of(Stream.concat(used.stream().map(this::example), Stream.of(""))
                        .toList()),
                xlsx);
    }

    private String example(Column<?> column) {
        return EXAMPLES.contains(column.key()) ? words.of("example." + column.key()) : "";
    }

    private byte[] written(List<Column<?>> used, List<List<String>> lines, boolean xlsx) throws IOException {
        List<List<String>> all = new ArrayList<>();
        all.add(Stream.concat(used.stream().map(column -> column.header(words)), Stream.of(words.of(EXACT)))
                .toList());
        all.addAll(lines);
        if (!xlsx) {
            return CsvGrid.write(all, words.english());
        }
        List<List<String>> safe = new ArrayList<>();
        for (List<String> line : all) {
            List<String> cells = line.stream().map(GridExport::keepable).toList();
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column).length() > Table.LONGEST_CELL) {
                    throw Table.refused(
                            Table.letters(column) + (safe.size() + 1),
                            GridMessage.of("grid.export-cell", Table.LONGEST_CELL));
                }
            }
            safe.add(cells);
        }
        List<Integer> widths = Stream.concat(used.stream().map(Column::width), Stream.of(EXACT_WIDTH))
                .toList();
        return XlsxGrid.write(safe, widths, used.size(), help(used), words);
    }

    /** A text without the characters that XML has no way to write; what was there stands in the column for machines. */
    static String keepable(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[^\\n\\t\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]", "\ufffd");
    }

    private List<List<String>> help(List<Column<?>> used) {
        List<List<String>> help = new ArrayList<>();
        help.add(List.of("", words.of("help")));
        for (Column<?> column : used) {
            String key = column.key().replaceAll("\\.\\d+", "").replace(".every", "");
            help.add(List.of(column.header(words), words.of("help." + key)));
        }
        help.add(List.of(words.of(EXACT), words.of("help.exact")));
        return help;
    }

    /** What the visible cells of a row do not say: what is marked, has no column, or would be read otherwise. */
    private String exact(IndicatorRow row) {
        IndicatorRow exact = Records.with(row, Columns.CODE, Optional.empty());
        for (Column<?> column : columns.all()) {
            if (column.saysAll(row, words)) {
                exact = column.part().without(exact);
            }
        }
        String json = DossierWriter.writePart(exact);
        return json.equals("{}") ? "" : STRANGE.matcher(json).find() ? escaped(json) : json;
    }

    private static String escaped(String json) {
        return Pattern.compile("[^\\x00-~]").matcher(json).replaceAll(found -> found.group()
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\\\u%04X", unit))
                .reduce("", String::concat));
    }
}
