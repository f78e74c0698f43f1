package fr.cpts.examples.grid;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.IndicatorNature;
import fr.cpts.model.taxonomy.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the plain parts of a row are written. */
final class Formats {

    private static final Pattern NATURE =
            Pattern.compile("(.+?),? *(?:(?:des|à partir de|en|in)? *(?:l'|la |the )?(?:ann[ée]e|year) (\\d{1,2}))?");
    private static final Pattern CONTRACT_YEAR = Pattern.compile("(?i)(?:année |annee |year )?(\\d{1,2})");

    static final Format<String> TEXT = Format.of((text, words) -> text, (cell, words) -> cell.readable());

    static final Format<String> CODE = Format.of((code, words) -> code, (cell, words) -> {
        String code = cell.readable();
        try {
            TextChecks.checkCode("code", code);
            return code;
        } catch (InvalidFactException notACode) {
            throw new BadCell(GridMessage.of("grid.code"));
        }
    });

    /** A text that may be a time, which the spreadsheet may have turned into a day. */
    static final Format<String> PERIOD = Format.of(
            (period, words) -> period,
            (cell, words) -> cell.kind() == Cell.Kind.DATE
                    ? cell.time().map(time -> Times.show(time, words)).orElse(cell.text())
                    : cell.readable());

    /** The evidence to provide, one item a line. */
    static final Format<List<String>> LINES =
            Format.of((lines, words) -> String.join("\n", lines), (cell, words) -> Arrays.stream(
                            cell.readable().split("\n| ; "))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList());

    static final Format<Euros> AMOUNT =
            Format.of(NumberFormats::show, (cell, words) -> NumberFormats.bareAmount(cell.readable())
                    .orElseThrow(() -> new BadCell(GridMessage.of("grid.amount"))));

    static final Format<Quantity> QUANTITY = Format.of(NumberFormats::show, (cell, words) -> {
        String text = cell.readable();
        return cell.quantity()
                .or(() -> NumberFormats.quantity(text))
                .orElseThrow(() -> new BadCell(GridMessage.of("grid.quantity")));
    });

    static final Format<Integer> YEAR = Format.of((year, words) -> words.of("year", year), (cell, words) -> {
        Matcher matcher = CONTRACT_YEAR.matcher(NumberFormats.norm(cell.readable()));
        if (!matcher.matches()) {
            throw new BadCell(GridMessage.of("grid.year"));
        }
        return Integer.valueOf(matcher.group(1));
    });

    /** The nature of an indicator, and from which year: {@code moyen ; résultat dès l’année 2}. */
    static final Format<Map<Integer, IndicatorNature>> NATURES = Format.of(
            (natures, words) -> natures.entrySet().stream()
                    .map(nature -> words.label(nature.getValue())
                            + (nature.getKey() == 1 ? "" : " " + words.of("fromYear", nature.getKey())))
                    .collect(Collectors.joining(" ; ")),
            (cell, words) -> natures(cell.readable()));

    /** The baseline as written, with the figure or frequency that it states. */
    static final Format<Part.Start> START = new Format<>() {
        @Override
        public String show(Part.Start start, GridWords words) {
            return start.asWritten()
                    .or(() -> start.value().map(value -> NumberFormats.show(value, words)))
                    .or(() -> start.frequency().map(Object::toString))
                    .orElse("");
        }

        @Override
        public Part.Start read(Cell cell, IndicatorRow row, GridWords words) throws BadCell {
            String text = cell.readable();
            return new Part.Start(
                    Optional.of(text), cell.quantity().or(() -> NumberFormats.figure(text)), Optional.empty());
        }

        @Override
        public boolean answers(Optional<Part.Start> start) {
            return start.flatMap(Part.Start::value).isPresent()
                    || start.flatMap(Part.Start::frequency).isPresent();
        }
    };

    private Formats() {}

    /** One of some terms, by its label. */
    static <T extends Term> Format<T> term(Collection<T> known) {
        return Format.of(
                (term, words) -> known.contains(term) ? words.label(term) : term.code(),
                (cell, words) -> GridWords.term(cell.readable(), known));
    }

    /** One of the grid's own words, or an arrow. */
    static <E extends Enum<E>> Format<E> choice(String vocabulary, Map<E, String> arrows, List<E> choices) {
        Function<E, String> key = choice -> vocabulary + "." + choice;
        return Format.of((choice, words) -> words.of(key.apply(choice)), (cell, words) -> {
            String text = cell.readable();
            for (E choice : choices) {
                if (GridWords.says(text, key.apply(choice))
                        || NumberFormats.same(text, choice.name())
                        || text.equals(arrows.get(choice))) {
                    return choice;
                }
            }
            List<String> keys = choices.stream().map(key).toList();
            throw new BadCell(
                    GridMessage.of(
                            "grid.one-of",
                            keys.stream().map(GridMessage.Word::new).toList()),
                    GridWords.nearest(text, keys.stream().map(words::of).toList()));
        });
    }

    /** The parts of a cell between semicolons or lines; a part that is too long is blank, and matches nothing. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("[;\\n]")) {
            parts.add(part.length() > NumberFormats.LONGEST ? "" : NumberFormats.norm(part));
        }
        return parts;
    }

    private static Map<Integer, IndicatorNature> natures(String text) throws BadCell {
        Map<Integer, IndicatorNature> natures = new LinkedHashMap<>();
        int last = 0;
        for (String part : parts(text)) {
            Matcher matcher = NATURE.matcher(part.replace("dès ", "des ").replace("from ", "des "));
            int year = !matcher.matches() ? 0 : matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
            if (year <= last) {
                throw new BadCell(GridMessage.of("grid.nature"));
            }
            last = year;
            natures.put(year, GridWords.term(matcher.group(1), List.of(IndicatorNature.values())));
        }
        return natures;
    }
}
