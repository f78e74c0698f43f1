package fr.cpts.examples.grid;

import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.DossierWriter;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.json.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads indicators from a table: the column for machines where the visible cell still says the same, and the visible cell everywhere else. */
final class GridImport {

    private static final int HEADER_WITHIN = 20;
    private static final int MAX_PROBLEMS = 500;
    private static final String EXACT = "exact";

    private final Columns columns;
    private final GridWords words;
    private final DossierReader reader;
    private final List<GridWords> languages = List.of(GridWords.in(Locale.FRENCH), GridWords.in(Locale.ENGLISH));

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> readings = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();
    private final Map<Integer, Column> headers = new LinkedHashMap<>();
    private final List<ReadRow> rows = new ArrayList<>();
    private final Set<String> refusedCells = new HashSet<>();
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
    }

    private record ReadRow(Table.Row row, Map<String, Object> parts) {}

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
                .filter(cell -> !cell.blank() && named(cell.text()).isPresent())
                .count();
    }

    private Optional<String> named(String header) {
        return Optional.ofNullable(names().get(NumberFormats.key(header)));
    }

    private Map<String, String> byName;

    /** Every header in both languages, and the key of its column. */
    private Map<String, String> names() {
        if (byName == null) {
            byName = new LinkedHashMap<>();
            for (GridWords language : languages) {
                columns.all().forEach(column -> byName.put(NumberFormats.key(column.header(language)), column.key()));
                byName.put(NumberFormats.key(language.of(GridExport.EXACT)), EXACT);
                columns.all().stream()
                        .filter(Columns.Targets.class::isInstance)
                        .map(Columns.Targets.class::cast)
                        .filter(column -> !column.year().equals(Columns.EVERY)
                                && !column.year().equals("0"))
                        .forEach(column -> byName.put(
                                NumberFormats.key(language.of("column.targetsOfContractYear", column.year())),
                                column.key()));
            }
        }
        return byName;
    }

    IndicatorGrid.Imported read(Table table, Optional<Dossier> into) {
        int header = header(table);
        Table.Row top = table.rows().get(header);
        headers(table, top);
        merged(table, top.number());
        List<Table.Row> below = table.rows().subList(header + 1, table.rows().size());
        below.forEach(row -> row(table, row));
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(Table.problem(table.source(), "", GridMessage.of("grid.file-empty")));
        }
        Map<String, Object> dossier =
                into.map(known -> Json.ours(DossierWriter.write(known))).orElseGet(this::bare);
        Optional<Dossier> whole = rowsComplete ? whole(table, dossier) : Optional.empty();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems.subList(0, Math.min(problems.size(), MAX_PROBLEMS)));
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
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < top.cells().size(); i++) {
            Optional<Cell> cell = top.cell(i);
            if (cell.isEmpty()) {
                continue;
            }
            String text = cell.get().text();
            Optional<String> key = named(text);
            if (key.isEmpty() || seen.contains(key.get())) {
                refusedColumns.add(i);
            }
            if (key.isEmpty()) {
                refuse(
                        table,
                        top,
                        i,
                        text,
                        new BadCell(GridMessage.of("grid.header"), words.nearest(text, headerNames())));
            } else if (!seen.add(key.get())) {
                refuse(table, top, i, text, new BadCell(GridMessage.of("grid.header-once")));
            } else if (key.get().equals(EXACT)) {
                exactColumn = i;
            } else {
                headers.put(
                        i,
                        columns.all().stream()
                                .filter(column -> column.key().equals(key.get()))
                                .findFirst()
                                .orElseThrow());
            }
        }
        if (!seen.contains("code")) {
            problems.add(Table.problem(
                    table.source(),
                    table.place(top.number(), 0),
                    GridMessage.of("grid.code-column", new GridMessage.Word("column.code"))));
            rowsComplete = false;
        }
    }

    private List<String> headerNames() {
        List<String> names = new ArrayList<>();
        for (GridWords language : languages) {
            columns.all().forEach(column -> names.add(column.header(language)));
        }
        return names;
    }

    private void merged(Table table, int top) {
        for (String range : table.merged()) {
            String last = range.substring(range.indexOf(':') + 1).replaceAll("\\D", "");
            if (last.isEmpty() || last.length() > 7 || Integer.parseInt(last) >= top) {
                problems.add(Table.problem(
                        table.source(), table.name().orElse("") + "!" + range, GridMessage.of("grid.not-merged")));
            }
        }
    }

    private void row(Table table, Table.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cell(i).isPresent()
                    && !headers.containsKey(i)
                    && i != exactColumn
                    && problems.size() < MAX_PROBLEMS
                    && !refusedColumns.contains(i)) {
                refuse(table, row, i, row.cell(i).get().text(), new BadCell(GridMessage.of("grid.no-shift")));
            }
        }
        Optional<Map.Entry<Integer, Column>> code = headers.entrySet().stream()
                .filter(entry -> entry.getValue().key().equals("code"))
                .findFirst();
        if (code.isEmpty()) {
            return;
        }
        int at = code.get().getKey();
        Optional<Cell> stated = row.cell(at);
        if (stated.isPresent() && stated.get().text().startsWith("#")) {
            return;
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        if (stated.isEmpty()) {
            refuse(table, row, at, "", new BadCell(GridMessage.of("grid.code")));
            rowsComplete = false;
        } else if (!parsed(table, row, at, code.get().getValue(), stated.get(), parts)) {
            rowsComplete = false;
        }
        String name = parts.getOrDefault("code", "").toString();
        exact(table, row).forEach(parts::putIfAbsent);
        cells(table, row, at, name, parts);
        rows.add(new ReadRow(row, parts));
    }

    private void cells(Table table, Table.Row row, int codeAt, String name, Map<String, Object> parts) {
        List<Map.Entry<Integer, Column>> later = new ArrayList<>();
        for (Map.Entry<Integer, Column> entry : headers.entrySet()) {
            if (entry.getKey() != codeAt) {
                if (entry.getValue() instanceof Columns.Targets || entry.getValue() instanceof Columns.Measured) {
                    later.add(entry);
                } else {
                    cell(table, row, entry, name, parts);
                }
            }
        }
        // How a bare number is read depends on the rest of the row, and how a day is on the target.
        later.sort(Comparator.comparing(entry -> entry.getValue() instanceof Columns.Measured));
        later.forEach(entry -> cell(table, row, entry, name, parts));
    }

    private Map<String, Object> exact(Table table, Table.Row row) {
        Optional<Cell> cell = exactColumn < 0 ? Optional.empty() : row.cell(exactColumn);
        if (cell.isEmpty()) {
            return Map.of();
        }
        try {
            if (Json.parse(cell.get().text()) instanceof Map<?, ?> map) {
                Map<String, Object> exact = Json.object(map);
                for (Column column : columns.all()) {
                    column.render(exact, words);
                }
                Rows.indicator(exact);
                return exact;
            }
        } catch (IOException | RuntimeException notOurs) {
            // Somebody edited it: one answer for whatever is wrong with it.
        }
        refuse(table, row, exactColumn, cell.get().text(), new BadCell(GridMessage.of("grid.exact")));
        return Map.of();
    }

    private void cell(
            Table table, Table.Row row, Map.Entry<Integer, Column> at, String name, Map<String, Object> parts) {
        Column column = at.getValue();
        Optional<Cell> cell = row.cell(at.getKey());
        String seen = cell.map(Cell::text).orElse("");
        boolean unchanged = languages.stream().anyMatch(language -> NumberFormats.norm(column.render(parts, language))
                .equals(NumberFormats.norm(seen)));
        boolean target = column instanceof Columns.Targets;
        if (unchanged) {
            if (target && !seen.isEmpty()) {
                kept++;
            }
            return;
        }
        column.governs().forEach(path -> Marks.removeWithMarks(parts, path));
        if (cell.isEmpty()) {
            return;
        }
        if (parsed(table, row, at.getKey(), column, cell.get(), parts)) {
            String place = table.place(row.number(), at.getKey());
            if (target) {
                told(place, name, column, seen, parts);
            } else if (unanswered(column, parts)) {
                flag(place, name, column, seen, words.of("flag.noFigure"));
            } else if (isConverted(column, cell.get(), parts)) {
                readings.add(words.of(
                        "read.converted",
                        place,
                        name,
                        column.header(words),
                        NumberFormats.norm(seen),
                        column.render(parts, words)));
            }
        }
    }

    /** Whether a cell where a figure or an answer is expected holds words that are neither. */
    private static boolean unanswered(Column column, Map<String, Object> parts) {
        return column instanceof Columns.Measured
                ? column.governs().stream().allMatch(path -> Json.at(parts, path) == null)
                : column.key().equals("baseline")
                        && Json.at(parts, "baseline.value") == null
                        && Json.at(parts, "baseline.frequency") == null;
    }

    private boolean isConverted(Column column, Cell cell, Map<String, Object> parts) {
        return cell.kind() == Cell.Kind.DATE
                || cell.kind() == Cell.Kind.NUMBER && column.key().equals("weight")
                || column instanceof Columns.Measured
                        && languages.stream().noneMatch(language -> NumberFormats.norm(column.render(parts, language))
                                .equals(NumberFormats.norm(cell.text())));
    }

    private void flag(String place, String name, Column column, String seen, String why) {
        flags.add(words.of("flag", place, name, column.header(words), NumberFormats.norm(seen), why));
    }

    private void told(String place, String name, Column column, String seen, Map<String, Object> parts) {
        List<Object> targets = Json.list(
                Json.object(Json.list(Json.at(parts, column.key())).get(0)).getOrDefault("targets", List.of()));
        read++;
        if (targets.stream().anyMatch(target -> Json.object(target).get("kind").equals("FREE"))) {
            free++;
            flag(place, name, column, seen, words.of("flag.free"));
            return;
        }
        if (targets.stream().anyMatch(target -> isPercentOfPercent(Json.object(target), parts))) {
            flag(place, name, column, seen, words.of("flag.points"));
        }
        readings.add(words.of(
                "read.target",
                place,
                name,
                column.header(words),
                NumberFormats.norm(seen),
                targets.isEmpty()
                        ? words.of("read.nothing")
                        : targets.stream()
                                .map(target -> TargetGrammar.describe(target, words))
                                .collect(Collectors.joining(" ; "))));
    }

    /** A change in % of a baseline in % may be in points. */
    private static boolean isPercentOfPercent(Map<String, Object> target, Map<String, Object> parts) {
        return target.get("kind").equals("CHANGE")
                && !target.containsKey("in")
                && String.valueOf(target.get("by")).endsWith("%")
                && String.valueOf(Json.at(parts, "baseline.value")).endsWith("%");
    }

    private boolean parsed(Table table, Table.Row row, int at, Column column, Cell cell, Map<String, Object> parts) {
        try {
            column.read(cell, parts, parts, words);
            return true;
        } catch (BadCell bad) {
            refuse(table, row, at, cell.text(), bad);
            return false;
        }
    }

    private void refuse(Table table, Table.Row row, int at, String seen, BadCell bad) {
        if (problems.size() < MAX_PROBLEMS) {
            String header = Optional.ofNullable(headers.get(at))
                    .map(column -> column.header(words))
                    .orElse(at == exactColumn ? words.of(GridExport.EXACT) : "");
            problems.add(table.problem(row, at, header, seen, bad));
            refusedCells.add(row.number() + ":" + at);
        }
    }

    /** A dossier with nothing but an annex: the axes and sheets that its rows name have a code and no more. */
    private Map<String, Object> bare() {
        Map<String, Object> dossier = Json.ours(
                "{\"format\":1,\"community\":{\"marks\":{\"name\":\"NOT_STATED\"}},\"document\":{\"kind\":\"ANNEX\"}}");
        dossier.put("axes", coded("axis"));
        dossier.put("actions", coded("action"));
        return dossier;
    }

    private List<Object> coded(String part) {
        Set<Object> codes = new LinkedHashSet<>();
        rows.forEach(row -> Optional.ofNullable(row.parts().get(part)).ifPresent(codes::add));
        List<Object> coded = new ArrayList<>();
        codes.forEach(code -> coded.add(new LinkedHashMap<>(Map.of("code", code))));
        return coded;
    }

    /** Reads the dossier that the rows make, so that all that holds of a dossier holds of it; what does not is told of the cell. */
    private Optional<Dossier> whole(Table table, Map<String, Object> dossier) {
        Map<String, Object> before = Json.copy(dossier);
        Rows.put(rows.stream().map(ReadRow::parts).toList(), dossier);
        Json.remove(dossier, "marks.indicators");
        Json.remove(dossier, "marks.measurements");
        supposed(before, dossier);
        try {
            byte[] json = Json.write(dossier).getBytes(StandardCharsets.UTF_8);
            return Optional.of(reader.read(table.source(), new ByteArrayInputStream(json), Hypotheses.none()));
        } catch (InvalidInputException invalid) {
            invalid.problems().forEach(problem -> located(table, problem));
            return Optional.empty();
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    /** A hypothesis that the grid brings back unchanged is one still; what it changes is stated. */
    private static void supposed(Map<String, Object> before, Map<String, Object> dossier) {
        if (dossier.get("supposed") instanceof List<?> places) {
            dossier.put(
                    "supposed",
                    places.stream()
                            .filter(place -> !place.toString().matches("(indicators|measurements)(\\..*)?")
                                    || Objects.equals(
                                            Json.at(before, place.toString()), Json.at(dossier, place.toString())))
                            .collect(Collectors.<Object>toList()));
        }
    }

    private void located(Table table, Problem problem) {
        String[] steps = problem.path().split("\\.");
        Optional<ReadRow> row = Optional.empty();
        String part = "";
        if (steps[0].equals("indicators") && steps.length > 1 && steps[1].matches("\\d{1,9}")) {
            row = Optional.of(rows.get(Integer.parseInt(steps[1])));
            part = steps.length > 2 ? String.join(".", List.of(steps).subList(2, steps.length)) : "";
            if (part.matches("targets\\.\\d{1,9}.*")) {
                part = "targets." + Rows.order(row.get().parts()).get(Integer.parseInt(steps[3]));
            }
        } else if (steps[0].equals("measurements") && steps.length > 1) {
            row = rows.stream()
                    .filter(candidate -> steps[1].equals(candidate.parts().get("code")))
                    .findFirst();
            part = "measurements." + String.join(".", List.of(steps).subList(2, steps.length));
        }
        if (row.isEmpty()) {
            problems.add(new Problem(
                    table.source(), 0, 0, problem.path(), problem.seen(), problem.mustHold(), problem.maybe()));
            return;
        }
        Table.Row found = row.get().row();
        int at = column(part);
        if (!refusedCells.contains(found.number() + ":" + at)) {
            String seen = found.cell(at).map(Cell::text).orElse("");
            refuse(table, found, at, seen, new BadCell(problem.mustHold(), problem.maybe()));
        }
    }

    /** The column that holds a part, or the one for machines, or the first. */
    private int column(String part) {
        Map<String, Integer> places = new HashMap<>();
        headers.forEach((at, column) -> column.governs().forEach(path -> places.put(path, at)));
        String path = part;
        while (!path.isEmpty()) {
            if (places.containsKey(path)) {
                return places.get(path);
            }
            path = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        }
        return exactColumn >= 0 ? exactColumn : 0;
    }
}
