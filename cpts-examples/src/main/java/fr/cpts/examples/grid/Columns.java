package fr.cpts.examples.grid;

import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Baseline;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.DossierWriter;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.Strand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Every column there is. */
final class Columns {

    /** The key of the column of codes, in which every row says something. */
    static final String CODE = "code";

    private static final int LAST_TARGET_YEAR = 20;
    private static final int LAST_CONTRACT_YEAR = 20;
    private static final int NARROW = 9;
    private static final int PLAIN = 14;
    private static final int TEXT = 28;
    private static final int WIDE = 40;

    private static final int EXACT = 20;

    private final List<Column<?>> all = new ArrayList<>();
    private final Map<String, Column<?>> byHeader = new HashMap<>();

    /** How many rows are looked at for the headers. */
    private static final int HEADER_WITHIN = 20;

    /** Characters that some spreadsheets do not keep. */
    private static final Pattern STRANGE = Pattern.compile("[^\\x00-~\\p{L}«»’…–—°€≥≤→↗↘]|[^\\x00-\\uffff]");

    Columns(Collection<Mission> missions, DossierReader reader) {
        all.add(Column.of(CODE, IndicatorRow::code, Formats.CODE, PLAIN));
        all.add(Column.of("mission", IndicatorRow::mission, Formats.term(missions), TEXT));
        all.add(Column.of("strand", IndicatorRow::strand, Formats.term(List.of(Strand.values())), TEXT));
        all.add(Column.rare("axis", IndicatorRow::axis, Formats.TEXT, NARROW));
        all.add(Column.rare("action", IndicatorRow::action, Formats.TEXT, NARROW));
        all.add(Column.rare("actionTitle", IndicatorRow::actionTitle, Formats.TEXT, TEXT));
        all.add(Column.of("objective", IndicatorRow::objective, Formats.TEXT, WIDE));
        all.add(Column.of("name", IndicatorRow::name, Formats.TEXT, WIDE));
        all.add(Column.of("natures", Part.whole("natures", IndicatorRow::natures), Formats.NATURES, PLAIN, true));
        all.add(Column.of(
                "direction",
                IndicatorRow::direction,
                Formats.choice(
                        "direction",
                        Map.of(Indicator.Direction.HIGHER, "↗", Indicator.Direction.LOWER, "↘"),
                        List.of(Indicator.Direction.values())),
                NARROW));
        all.add(Column.of("parent", IndicatorRow::parent, Formats.TEXT, NARROW));
        all.add(Column.of("group", IndicatorRow::group, Formats.TEXT, NARROW));
        all.add(Column.rare("years", IndicatorRow::years, WeightFormat.YEARS, NARROW));
        all.add(Column.of("weight", Part.whole("weight", IndicatorRow::weight), new WeightFormat(), NARROW + 2, true));
        all.add(Column.of("baseline", Part.start(), Formats.START, PLAIN, true));
        all.add(Column.of("baseline.count", Part.ofBaseline("count", Baseline::count), Formats.QUANTITY, PLAIN, true));
        all.add(Column.of("baseline.source", Part.ofBaseline("source", Baseline::source), Formats.TEXT, TEXT, true));
        all.add(Column.of("baseline.period", Part.ofBaseline("period", Baseline::period), Formats.PERIOD, TEXT, false));
        all.add(targets(Optional.empty()));
        for (int year = 0; year <= LAST_TARGET_YEAR; year++) {
            all.add(targets(Optional.of(year)));
        }
        all.add(Column.of("scale", Part.whole("scale", IndicatorRow::scale), new ScaleFormat(), TEXT, true));
        all.add(Column.of("evidence", Part.whole("evidence", IndicatorRow::evidence), Formats.LINES, TEXT, true));
        all.add(Column.of("source", IndicatorRow::source, Formats.TEXT, TEXT));
        all.add(Column.of("cap", IndicatorRow::cap, Formats.AMOUNT, PLAIN));
        all.add(Column.of("condition", IndicatorRow::condition, Formats.TEXT, TEXT));
        all.add(Column.of("carriedOverFrom", IndicatorRow::carriedOverFrom, Formats.YEAR, NARROW));
        all.add(Column.of("note", IndicatorRow::note, Formats.TEXT, WIDE));
        for (int year = 1; year <= LAST_CONTRACT_YEAR; year++) {
            all.add(ofYear(year, "", "measured", Part.measured(year), new MeasureWords(year)));
            all.add(ofYear(
                    year,
                    ".evidence",
                    "evidenceOfYear",
                    Part.ofMeasurement(year, "evidence", Measurement::evidence),
                    Formats.choice("evidence", Map.of(), List.of(Measurement.Evidence.values()))));
            all.add(ofYear(
                    year,
                    ".status",
                    "statusOfYear",
                    Part.ofMeasurement(year, "status", Measurement::status),
                    Formats.choice("status", Map.of(), List.of(Measurement.Status.values()))));
        }
        all.add(exact(reader));
        for (GridWords words : GridWords.BOTH) {
            all.forEach(column ->
                    column.headers().apply(words).forEach(name -> byHeader.put(NumberFormats.key(name), column)));
        }
    }

    private static Column<?> targets(Optional<Integer> year) {
        String key = year.map(String::valueOf).orElse(IndicatorRow.EVERY);
        return new Column<>(
                "targets." + key,
                Column.Kind.TARGETS,
                year,
                words -> year.isEmpty()
                        ? List.of(words.of("column.targets"))
                        : key.equals("0")
                                ? List.of(words.of("column.targetsOfYear", "N"))
                                : List.of(
                                        words.of("column.targetsOfYear", "N+" + key),
                                        words.of("column.targetsOfContractYear", key)),
                Part.targets(key),
                new TargetWords(year),
                TEXT,
                year.isEmpty());
    }

    private static <T> Column<T> ofYear(int year, String key, String header, Part<T> part, Format<T> format) {
        return new Column<>(
                "measurements." + year + key,
                key.isEmpty() ? Column.Kind.MEASURED : Column.Kind.PLAIN,
                Optional.of(year),
                words -> List.of(words.of("column." + header, year)),
                part,
                format,
                PLAIN,
                false);
    }

    /** The column for machines: what the visible cells of a row do not say, as JSON. */
    private Column<?> exact(DossierReader reader) {
        return new Column<>(
                "exact",
                Column.Kind.EXACT,
                Optional.empty(),
                words -> List.of(words.of("column.exact")),
                new Part<>(
                        Optional::of,
                        (row, exact) -> Records.with(exact.orElse(IndicatorRow.BLANK), CODE, row.code()),
                        "exact",
                        List.of()),
                Format.of(this::unsaid, (cell, words) -> {
                    try {
                        return reader.readPart(cell.text(), IndicatorRow.class);
                    } catch (InvalidInputException edited) {
                        // One answer for whatever is wrong with it.
                        throw new BadCell(GridMessage.of("grid.exact"));
                    }
                }),
                EXACT,
                true);
    }

    /** What has a mark, has no column, or would be read differently. */
    private String unsaid(IndicatorRow row, GridWords words) {
        IndicatorRow unsaid = Records.with(row, CODE, Optional.empty());
        for (Column<?> column : all) {
            if (column.kind() != Column.Kind.EXACT && column.saysAll(row, words)) {
                unsaid = column.part().without(unsaid);
            }
        }
        String json = DossierWriter.writePart(unsaid);
        return json.equals("{}") ? "" : STRANGE.matcher(json).find() ? escaped(json) : json;
    }

    private static String escaped(String json) {
        return Pattern.compile("[^\\x00-~]").matcher(json).replaceAll(found -> found.group()
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\\\u%04X", unit))
                .reduce("", String::concat));
    }

    List<Column<?>> all() {
        return all;
    }

    /** The column that a header names, in either language, whatever its capitals and accents. */
    Optional<Column<?>> named(String header) {
        return Optional.ofNullable(byHeader.get(NumberFormats.key(header)));
    }

    /** The number of known headers in the row of a table that has most of them. */
    int headersKnown(Table table) {
        return table.rows().stream()
                .limit(HEADER_WITHIN)
                .mapToInt(this::headersKnown)
                .max()
                .orElse(0);
    }

    private int headersKnown(Table.Row row) {
        return (int) row.cells().stream()
                .filter(cell -> !cell.blank() && named(cell.text()).isPresent())
                .count();
    }

    /** The place of the first row with most known headers, if it has at least two. */
    Optional<Integer> headerRow(Table table) {
        int most = headersKnown(table);
        return IntStream.range(0, table.rows().size())
                .filter(i -> most > 1 && headersKnown(table.rows().get(i)) == most)
                .boxed()
                .findFirst();
    }
}
