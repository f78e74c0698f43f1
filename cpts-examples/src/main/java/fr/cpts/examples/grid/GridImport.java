package fr.cpts.examples.grid;

import fr.cpts.model.Dossier;
import fr.cpts.model.SourceDocument;
import fr.cpts.model.community.Community;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Annex;
import fr.cpts.model.indicator.Baseline;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.json.DossierFacts;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.json.Problem;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.plan.ActionPlan;
import fr.cpts.model.plan.ActionSheet;
import fr.cpts.model.plan.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads indicators from a table: the column for machines where the visible cell still says the same, and the visible cell everywhere else. */
final class GridImport {

    private static final int HEADER_WITHIN = 20;
    private static final int MAX_PROBLEMS = 500;

    private final Columns columns;
    private final GridWords words;
    private final DossierReader reader;
    private final Map<String, Column<?>> byHeader;

    private final List<Found> problems = new ArrayList<>();
    private final List<String> readings = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();
    private final Map<Integer, Column<?>> headers = new LinkedHashMap<>();
    private final List<ReadRow> rows = new ArrayList<>();
    private final Set<List<Integer>> refusedCells = new HashSet<>();
    private final Set<Integer> refusedColumns = new HashSet<>();
    private int exactColumn = -1;
    private int kept;
    private int read;
    private int free;
    private boolean rowsComplete = true;

    GridImport(Columns columns, GridWords words, DossierReader reader) {
        this.columns = columns;
        this.words = words;
        this.reader = reader;
        byHeader = columns.byHeader();
    }

    private record ReadRow(Table.Row row, IndicatorRow parts) {}

    private record Found(int row, Problem problem) {}

    /** How many headers are known in the row of a table that has most. */
    int headersKnown(Table table) {
        return table.rows().stream()
                .limit(HEADER_WITHIN)
                .mapToInt(this::known)
                .max()
                .orElse(0);
    }

    private int known(Table.Row row) {
        return (int) row.cells().stream()
                .filter(cell ->
                        !cell.blank() && (isExact(cell.text()) || byHeader.containsKey(NumberFormats.key(cell.text()))))
                .count();
    }

    private static boolean isExact(String header) {
        return GridWords.says(header, GridExport.EXACT);
    }

    IndicatorGrid.Imported read(Table table, Optional<Dossier> into) {
        int header = header(table);
        Table.Row top = table.rows().get(header);
        headers(table, top);
        merged(table, top.number());
        table.rows().subList(header + 1, table.rows().size()).forEach(row -> row(table, row));
        if (rows.isEmpty() && problems.isEmpty()) {
            throw Table.refused(table.source(), GridMessage.of("grid.file-empty"));
        }
        Optional<Dossier> whole = rowsComplete ? whole(table, into) : Optional.empty();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems.stream()
                    .sorted(Comparator.comparingInt(Found::row))
                    .limit(MAX_PROBLEMS)
                    .map(Found::problem)
                    .toList());
        }
        readings.add(words.of("read.summary", rows.size(), read, free, kept));
        return new IndicatorGrid.Imported(whole.orElseThrow(), readings, flags);
    }

    private int header(Table table) {
        int best = -1;
        for (int i = 0; i < Math.min(HEADER_WITHIN, table.rows().size()); i++) {
            if (known(table.rows().get(i)) > (best < 0 ? 1 : known(table.rows().get(best)))) {
                best = i;
            }
        }
        if (best < 0) {
            throw new InvalidInputException(List.of(Table.problem(
                    table.source(),
                    table.name().orElse(""),
                    GridMessage.of(
                            "grid.file-no-header",
                            new GridMessage.Word("column.code"),
                            new GridMessage.Word("column.name")))));
        }
        return best;
    }

    private void headers(Table table, Table.Row top) {
        for (int i = 0; i < top.cells().size(); i++) {
            Optional<Cell> cell = top.cell(i);
            if (cell.isPresent()) {
                header(table, top, i, cell.get().text());
            }
        }
        if (codeColumn().isEmpty()) {
            problems.add(new Found(
                    top.number(),
                    Table.problem(
                            table.source(),
                            table.place(top.number(), 0),
                            GridMessage.of("grid.code-column", new GridMessage.Word("column.code")))));
            rowsComplete = false;
        }
    }

    private void header(Table table, Table.Row top, int at, String text) {
        Column<?> column = byHeader.get(NumberFormats.key(text));
        boolean exact = column == null && isExact(text);
        if (column == null && !exact) {
            List<String> names = GridWords.BOTH.stream()
                    .flatMap(language -> columns.all().stream().map(known -> known.header(language)))
                    .toList();
            refuse(table, top, at, text, new BadCell(GridMessage.of("grid.header"), GridWords.nearest(text, names)));
            refusedColumns.add(at);
        } else if (exact ? exactColumn >= 0 : headers.containsValue(column)) {
            refuse(table, top, at, text, new BadCell("grid.header-once"));
            refusedColumns.add(at);
        } else if (exact) {
            exactColumn = at;
        } else {
            headers.put(at, column);
        }
    }

    private Optional<Integer> codeColumn() {
        return headers.keySet().stream()
                .filter(at -> headers.get(at).key().equals(Columns.CODE))
                .findFirst();
    }

    private void merged(Table table, int top) {
        for (String range : table.merged()) {
            String last = range.substring(range.indexOf(':') + 1).replaceAll("\\D", "");
            if (last.isEmpty() || last.length() > 7 || Integer.parseInt(last) >= top) {
                problems.add(new Found(
                        top,
                        Table.problem(
                                table.source(),
                                table.name().orElse("") + "!" + range,
                                GridMessage.of("grid.not-merged"))));
            }
        }
    }

    private void row(Table table, Table.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cell(i).isPresent() && !headers.containsKey(i) && i != exactColumn && !refusedColumns.contains(i)) {
                refuse(table, row, i, row.cell(i).get().text(), new BadCell("grid.no-shift"));
            }
        }
        Optional<Integer> code = codeColumn();
        if (code.isEmpty()) {
            return;
        }
        Optional<Cell> stated = row.cell(code.get());
        if (stated.isPresent() && stated.get().text().startsWith("#")) {
            return;
        }
        IndicatorRow exact = Records.with(exact(table, row), Columns.CODE, Optional.empty());
        IndicatorRow parts = exact;
        if (stated.isEmpty()) {
            refuse(table, row, code.get(), "", new BadCell("grid.code"));
        } else {
            parts = parsed(table, row, code.get(), exact);
        }
        rowsComplete &= parts.code().isPresent();
        for (Column.Kind kind : Column.Kind.values()) {
            for (Map.Entry<Integer, Column<?>> header : headers.entrySet()) {
                if (header.getValue().kind() == kind && !header.getKey().equals(code.get())) {
                    parts = cell(table, row, header.getKey(), parts);
                }
            }
        }
        rows.add(new ReadRow(row, parts));
    }

    private IndicatorRow exact(Table table, Table.Row row) {
        Optional<Cell> cell = exactColumn < 0 ? Optional.empty() : row.cell(exactColumn);
        try {
            return cell.isEmpty()
                    ? IndicatorRow.BLANK
                    : reader.readPart(cell.get().text(), IndicatorRow.class);
        } catch (InvalidInputException edited) {
            // Somebody edited it: one answer for whatever is wrong with it.
            refuse(table, row, exactColumn, cell.get().text(), new BadCell("grid.exact"));
            return IndicatorRow.BLANK;
        }
    }

    /** The parts of a row with what a cell says; without what stood there when it says something else. */
    private IndicatorRow cell(Table table, Table.Row row, int at, IndicatorRow before) {
        Column<?> column = headers.get(at);
        Optional<Cell> cell = row.cell(at);
        String seen = cell.map(Cell::text).orElse("");
        if (column.shows(seen, before)) {
            kept += column.kind() == Column.Kind.TARGETS && !seen.isEmpty() ? 1 : 0;
            return before;
        }
        IndicatorRow cleared = column.cleared(before);
        IndicatorRow after = cell.isEmpty() ? cleared : parsed(table, row, at, cleared);
        if (cell.isPresent() && !refusedCells.contains(List.of(row.number(), at))) {
            told(table.place(row.number(), at), column, cell.get(), after);
        }
        return after;
    }

    private IndicatorRow parsed(Table table, Table.Row row, int at, IndicatorRow parts) {
        Cell cell = row.cell(at).orElseThrow();
        try {
            return headers.get(at).read(cell, parts, words);
        } catch (BadCell bad) {
            refuse(table, row, at, cell.text(), bad);
            return parts;
        }
    }

    /** Tells what was read as what, and what was kept without being understood. */
    private void told(String place, Column<?> column, Cell cell, IndicatorRow parts) {
        List<String> start =
                List.of(place, parts.code().orElse(""), column.header(words), NumberFormats.norm(cell.text()));
        if (column.kind() == Column.Kind.TARGETS) {
            targets(
                    start,
                    parts.targets().get(column.year().map(String::valueOf).orElse(IndicatorRow.EVERY)),
                    parts);
        } else if (!column.isAnswered(parts)) {
            flag(start, "flag.noFigure");
        } else if (cell.kind() == Cell.Kind.DATE
                || cell.kind() == Cell.Kind.NUMBER && column.key().equals("weight")
                || column.kind() == Column.Kind.MEASURED && !column.shows(cell.text(), parts)) {
            readings.add(words.of("read.converted", with(start, column.show(parts, words))));
        }
    }

    private void targets(List<String> start, List<TargetCell> cells, IndicatorRow parts) {
        List<Target> targets = cells.get(0).targets();
        read++;
        if (targets.stream().anyMatch(Target.Free.class::isInstance)) {
            free++;
            flag(start, "flag.free");
            return;
        }
        boolean isRate = parts.baseline()
                .flatMap(Baseline::value)
                .filter(Quantity::inPercent)
                .isPresent();
        // A change in % of a baseline in % may be in points.
        if (isRate
                && targets.stream()
                        .anyMatch(target -> target instanceof Target.Change change
                                && change.in().isEmpty()
                                && change.by().inPercent())) {
            flag(start, "flag.points");
        }
        readings.add(words.of("read.target", with(start, TargetWords.describe(targets, words))));
    }

    private void flag(List<String> start, String why) {
        flags.add(words.of("flag", with(start, words.of(why))));
    }

    private static Object[] with(List<String> start, String end) {
        return Stream.concat(start.stream(), Stream.of(end)).toArray();
    }

    private void refuse(Table table, Table.Row row, int at, String seen, BadCell bad) {
        if (problems.size() < MAX_PROBLEMS) {
            String header = Optional.ofNullable(headers.get(at))
                    .map(column -> column.header(words))
                    .orElse(at == exactColumn ? words.of(GridExport.EXACT) : "");
            problems.add(new Found(row.number(), table.problem(row, at, header, seen, bad)));
            refusedCells.add(List.of(row.number(), at));
        }
    }

    /** The dossier that the rows make; what does not hold of it is told of the cell. */
    private Optional<Dossier> whole(Table table, Optional<Dossier> into) {
        List<Indicator> indicators = new ArrayList<>();
        Map<String, Map<Integer, Measurement>> measurements = new LinkedHashMap<>();
        for (ReadRow row : rows) {
            try {
                indicators.add(row.parts().indicator());
            } catch (InvalidFactException refused) {
                refuse(table, row, refused.component().orElse(""), refused);
            }
            if (!row.parts().measurements().isEmpty()) {
                measurements.put(row.parts().code().orElseThrow(), row.parts().measurements());
            }
        }
        if (indicators.size() < rows.size()) {
            return Optional.empty();
        }
        try {
            Dossier dossier = into.orElseGet(() -> bare(table));
            Map<String, Mark> marks = without(dossier.annex().marks(), "indicators", "measurements");
            Annex annex = new Annex(indicators, measurements, dossier.annex().achievements(), marks);
            Dossier unmarked = Records.with(dossier, "marks", without(dossier.marks(), "annex"));
            Dossier changed = Records.with(unmarked, "annex", annex);
            return Optional.of(Records.with(changed, "supposed", supposed(dossier, changed)));
        } catch (InvalidFactException refused) {
            located(table, refused);
            return Optional.empty();
        }
    }

    private static Map<String, Mark> without(Map<String, Mark> marks, String... names) {
        Map<String, Mark> kept = new LinkedHashMap<>(marks);
        kept.keySet().removeAll(List.of(names));
        return kept;
    }

    /** A dossier with nothing but an annex: the axes and sheets that its rows name have a code and no more. */
    private Dossier bare(Table table) {
        Community unnamed = Records.only(Community.class, "marks", Map.of("name", Mark.NOT_STATED));
        return Dossier.named("annex")
                .with(unnamed)
                .with(Records.only(SourceDocument.class, "kind", SourceDocument.Kind.ANNEX))
                .with(new ActionPlan(
                        coded(table, "axis", IndicatorRow::axis, Axis.class),
                        coded(table, "action", IndicatorRow::action, ActionSheet.class),
                        List.of(),
                        Map.of()));
    }

    private <R extends Record> List<R> coded(
            Table table, String part, Function<IndicatorRow, Optional<String>> code, Class<R> type) {
        Map<String, R> coded = new LinkedHashMap<>();
        for (ReadRow row : rows) {
            try {
                code.apply(row.parts())
                        .ifPresent(of -> coded.computeIfAbsent(of, known -> Records.only(type, "code", known)));
            } catch (InvalidFactException refused) {
                refuse(table, row, part, refused);
            }
        }
        return List.copyOf(coded.values());
    }

    /** A hypothesis that the grid brings back unchanged is one still; what it changes is stated. */
    private static Set<String> supposed(Dossier before, Dossier after) {
        Map<String, String> stated = DossierFacts.of(before);
        Map<String, String> read = DossierFacts.of(after);
        return before.supposed().stream()
                .filter(place -> !place.matches("annex\\.(indicators|measurements)(\\..*)?")
                        || within(place, stated).equals(within(place, read)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, String> within(String place, Map<String, String> facts) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getKey().equals(place) || fact.getKey().startsWith(place + "."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Tells what does not hold of an annex or a dossier of the row that it is about. */
    private void located(Table table, InvalidFactException refused) {
        String place = refused.component().orElse("").replaceFirst("^annex\\.", "");
        String[] steps = place.split("\\.", 3);
        Optional<ReadRow> row = Optional.empty();
        if (steps.length > 1 && steps[0].equals("indicators") && steps[1].matches("\\d{1,9}")) {
            row = Optional.of(rows.get(Integer.parseInt(steps[1])));
        } else if (steps.length > 1 && steps[0].equals("measurements")) {
            row = rows.stream()
                    .filter(candidate -> candidate.parts().code().equals(Optional.of(steps[1])))
                    .findFirst();
        }
        String part = steps.length < 3 ? "" : steps[0].equals("indicators") ? steps[2] : steps[0] + "." + steps[2];
        row.ifPresentOrElse(
                found -> refuse(table, found, part, refused),
                () -> problems.add(new Found(
                        Integer.MAX_VALUE,
                        new Problem(table.source(), 0, 0, place, "", refused.mustHold(), Optional.empty()))));
    }

    private void refuse(Table table, ReadRow row, String part, InvalidFactException refused) {
        int at = column(part);
        if (!refusedCells.contains(List.of(row.row().number(), at))) {
            String seen = row.row().cell(at).map(Cell::text).orElse("");
            refuse(table, row.row(), at, seen, new BadCell(refused.mustHold()));
        }
    }

    /** The column that holds a part, or a part that it is in, or the one for machines, or the first. */
    private int column(String part) {
        String key = part.replaceFirst("^(attachedTo|goal|weighting|proof)\\.", "");
        while (!key.isEmpty()) {
            for (Map.Entry<Integer, Column<?>> header : headers.entrySet()) {
                if (header.getValue().key().equals(key)) {
                    return header.getKey();
                }
            }
            key = key.contains(".") ? key.substring(0, key.lastIndexOf('.')) : "";
        }
        return Math.max(exactColumn, 0);
    }
}
