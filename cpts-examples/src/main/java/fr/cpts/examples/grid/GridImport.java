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
import fr.cpts.model.json.DossierFacts;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.json.Problem;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.plan.ActionPlan;
import fr.cpts.model.plan.ActionSheet;
import fr.cpts.model.plan.Axis;
import java.util.ArrayList;
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

    private static final int MAX_PROBLEMS = 500;

    private final Columns columns;
    private final GridWords words;
    private final Table table;

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> readings = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();
    private final Map<Integer, Column<?>> headers = new LinkedHashMap<>();
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final Set<List<Integer>> refusedCells = new HashSet<>();
    private final Set<Integer> refusedColumns = new HashSet<>();
    private int kept;
    private int read;
    private int free;

    GridImport(Columns columns, GridWords words, Table table) {
        this.columns = columns;
        this.words = words;
        this.table = table;
    }

    private record ReadRow(Table.Row row, IndicatorRow parts) {}

    IndicatorGrid.Imported read(Optional<Dossier> into) {
        int header = columns.headerRow(table)
                .orElseThrow(() -> new InvalidInputException(List.of(Table.problem(
                        table.source(),
                        table.name().orElse(""),
                        GridMessage.of(
                                "grid.file-no-header",
                                new GridMessage.Word("column.code"),
                                new GridMessage.Word("column.name"))))));
        Table.Row top = table.rows().get(header);
        headers(top);
        merged(top.number());
        Optional<Integer> code = column(Columns.CODE);
        if (code.isEmpty()) {
            problems.add(Table.problem(
                    table.source(),
                    table.place(top.number(), 0),
                    GridMessage.of("grid.code-column", new GridMessage.Word("column.code"))));
        }
        for (Table.Row row : table.rows().subList(header + 1, table.rows().size())) {
            shifted(row);
            code.ifPresent(at -> row(row, at));
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            throw Table.refused(table.source(), GridMessage.of("grid.file-empty"));
        }
        Optional<Dossier> whole = !rows.isEmpty() && indicators.size() == rows.size() ? whole(into) : Optional.empty();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems.subList(0, Math.min(problems.size(), MAX_PROBLEMS)));
        }
        readings.add(words.of("read.summary", rows.size(), read, free, kept));
        return new IndicatorGrid.Imported(whole.orElseThrow(), readings, flags);
    }

    private void headers(Table.Row top) {
        for (int at = 0; at < top.cells().size(); at++) {
            Optional<Cell> cell = top.cell(at);
            if (cell.isEmpty()) {
                continue;
            }
            String text = cell.get().text();
            Optional<Column<?>> column = columns.named(text);
            if (column.isEmpty()) {
                List<String> names = GridWords.BOTH.stream()
                        .flatMap(language -> columns.all().stream().map(known -> known.header(language)))
                        .toList();
                refuse(top, at, text, new BadCell(GridMessage.of("grid.header"), GridWords.nearest(text, names)));
                refusedColumns.add(at);
            } else if (headers.containsValue(column.get())) {
                refuse(top, at, text, new BadCell(GridMessage.of("grid.header-once")));
                refusedColumns.add(at);
            } else {
                headers.put(at, column.get());
            }
        }
    }

    private Optional<Integer> column(String key) {
        return headers.keySet().stream()
                .filter(at -> headers.get(at).key().equals(key))
                .findFirst();
    }

    private void merged(int top) {
        for (String range : table.merged()) {
            String last = range.substring(range.indexOf(':') + 1).replaceAll("\\D", "");
            if (last.isEmpty() || last.length() > 7 || Integer.parseInt(last) >= top) {
                problems.add(Table.problem(
                        table.source(), table.name().orElse("") + "!" + range, GridMessage.of("grid.not-merged")));
            }
        }
    }

    private void shifted(Table.Row row) {
        for (int at = 0; at < row.cells().size(); at++) {
            if (row.cell(at).isPresent() && !headers.containsKey(at) && !refusedColumns.contains(at)) {
                refuse(row, at, row.cell(at).get().text(), new BadCell(GridMessage.of("grid.no-shift")));
            }
        }
    }

    private void row(Table.Row row, int codeAt) {
        Optional<Cell> code = row.cell(codeAt);
        if (code.isPresent() && code.get().text().startsWith("#")) {
            return;
        }
        IndicatorRow parts = Records.with(IndicatorRow.BLANK, Columns.CODE, Optional.empty());
        if (code.isPresent()) {
            parts = parsed(row, codeAt, parts);
        } else {
            refuse(row, codeAt, "", new BadCell(GridMessage.of("grid.code")));
        }
        for (Column.Kind kind : Column.Kind.values()) {
            for (int at : headers.keySet()) {
                if (headers.get(at).kind() == kind && at != codeAt) {
                    parts = cell(row, at, parts);
                }
            }
        }
        ReadRow whole = new ReadRow(row, parts);
        rows.add(whole);
        try {
            if (parts.code().isPresent()) {
                indicators.add(parts.indicator());
            }
        } catch (InvalidFactException refused) {
            refuse(whole, refused.component().orElse(""), refused);
        }
    }

    /** The parts of a row with what a cell says; without what stood there when it says something else. */
    private IndicatorRow cell(Table.Row row, int at, IndicatorRow before) {
        Column<?> column = headers.get(at);
        Optional<Cell> cell = row.cell(at);
        String seen = cell.map(Cell::text).orElse("");
        if (column.shows(seen, before)) {
            kept += column.kind() == Column.Kind.TARGETS && !seen.isEmpty() ? 1 : 0;
            return before;
        }
        IndicatorRow cleared = column.cleared(before);
        IndicatorRow after = cell.isEmpty() ? cleared : parsed(row, at, cleared);
        if (cell.isPresent() && !refusedCells.contains(List.of(row.number(), at))) {
            told(table.place(row.number(), at), column, cell.get(), after);
        }
        return after;
    }

    private IndicatorRow parsed(Table.Row row, int at, IndicatorRow parts) {
        Cell cell = row.cell(at).orElseThrow();
        try {
            return headers.get(at).read(cell, parts, words);
        } catch (BadCell bad) {
            refuse(row, at, cell.text(), bad);
            return parts;
        }
    }

    /** Reports how each target was read, and what was kept without being understood. */
    private void told(String place, Column<?> column, Cell cell, IndicatorRow parts) {
        List<String> start =
                List.of(place, parts.code().orElse(""), column.header(words), NumberFormats.norm(cell.text()));
        if (column.kind() == Column.Kind.TARGETS) {
            String key = column.year().map(String::valueOf).orElse(IndicatorRow.EVERY);
            targets(start, parts.targets().get(key).get(0).targets(), parts);
        } else if (!column.isAnswered(parts)) {
            flag(start, "flag.noFigure");
        } else if (cell.kind() == Cell.Kind.DATE
                || cell.kind() == Cell.Kind.NUMBER && column.key().equals("weight")
                || column.kind() == Column.Kind.MEASURED && !column.shows(cell.text(), parts)) {
            readings.add(words.of("read.converted", with(start, column.show(parts, words))));
        }
    }

    private void targets(List<String> start, List<Target> targets, IndicatorRow parts) {
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

    /** Reports what is wrong with a cell, once. */
    private void refuse(Table.Row row, int at, String seen, BadCell bad) {
        if (refusedCells.add(List.of(row.number(), at)) && problems.size() < MAX_PROBLEMS) {
            String header = Optional.ofNullable(headers.get(at))
                    .map(column -> column.header(words))
                    .orElse("");
            problems.add(table.problem(row, at, header, seen, bad));
        }
    }

    /** Tells what a record refused of the cell of the part, or of what the part is in, or of the column for machines, or of the first. */
    private void refuse(ReadRow row, String part, InvalidFactException refused) {
        Optional<Integer> at = Optional.empty();
        String key = part.replaceFirst("^(attachedTo|goal|weighting|proof)\\.", "");
        while (at.isEmpty() && !key.isEmpty()) {
            at = column(key);
            key = key.substring(0, Math.max(key.lastIndexOf('.'), 0));
        }
        int place = at.or(() -> column("exact")).orElse(0);
        refuse(row.row(), place, row.row().cell(place).map(Cell::text).orElse(""), new BadCell(refused.mustHold()));
    }

    /** Tells what does not hold of an annex or a dossier of the row that it is about. */
    private void refuse(InvalidFactException refused) {
        String place = refused.component().orElse("").replaceFirst("^annex\\.", "");
        String[] steps = (place + "..").split("\\.", 3);
        String part = steps[2].replaceFirst("\\.+$", "");
        for (int i = 0; i < rows.size(); i++) {
            boolean isMeasured = steps[0].equals("measurements")
                    && rows.get(i).parts().code().equals(Optional.of(steps[1]));
            if (isMeasured || steps[0].equals("indicators") && steps[1].equals(String.valueOf(i))) {
                refuse(rows.get(i), isMeasured ? "measurements." + part : part, refused);
                return;
            }
        }
        problems.add(Table.problem(table.source(), place, refused.mustHold()));
    }

    /** The dossier that the rows make; what is wrong with it is reported for the cell. */
    private Optional<Dossier> whole(Optional<Dossier> into) {
        Map<String, Map<Integer, Measurement>> measurements = new LinkedHashMap<>();
        rows.stream()
                .map(ReadRow::parts)
                .filter(row -> !row.measurements().isEmpty())
                .forEach(row -> measurements.put(row.code().orElseThrow(), row.measurements()));
        try {
            Dossier dossier = into.orElseGet(this::bare);
            Map<String, Mark> marks = without(dossier.annex().marks(), "indicators", "measurements");
            Annex annex = new Annex(indicators, measurements, dossier.annex().achievements(), marks);
            Dossier unmarked = Records.with(dossier, "marks", without(dossier.marks(), "annex"));
            Dossier changed = Records.with(unmarked, "annex", annex);
            return Optional.of(Records.with(changed, "supposed", supposed(dossier, changed)));
        } catch (InvalidFactException refused) {
            refuse(refused);
            return Optional.empty();
        }
    }

    private static Map<String, Mark> without(Map<String, Mark> marks, String... names) {
        Map<String, Mark> kept = new LinkedHashMap<>(marks);
        kept.keySet().removeAll(List.of(names));
        return kept;
    }

    /** A dossier with nothing but an annex: the axes and sheets that its rows name have a code and no more. */
    private Dossier bare() {
        Community unnamed = Records.only(Community.class, "marks", Map.of("name", Mark.NOT_STATED));
        return Dossier.named("annex")
                .with(unnamed)
                .with(Records.only(SourceDocument.class, "kind", SourceDocument.Kind.ANNEX))
                .with(new ActionPlan(
                        coded("axis", IndicatorRow::axis, Axis.class),
                        coded("action", IndicatorRow::action, ActionSheet.class),
                        List.of(),
                        Map.of()));
    }

    private <R extends Record> List<R> coded(
            String part, Function<IndicatorRow, Optional<String>> code, Class<R> type) {
        Map<String, R> coded = new LinkedHashMap<>();
        for (ReadRow row : rows) {
            try {
                code.apply(row.parts())
                        .ifPresent(of -> coded.computeIfAbsent(of, known -> Records.only(type, "code", known)));
            } catch (InvalidFactException refused) {
                refuse(row, part, refused);
            }
        }
        return List.copyOf(coded.values());
    }

    /** A hypothesis that comes back unchanged from the grid stays a hypothesis; a changed one becomes a stated fact. */
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
}
