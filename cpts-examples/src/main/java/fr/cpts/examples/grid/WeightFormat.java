package fr.cpts.examples.grid;

import fr.cpts.model.indicator.Weight;
import fr.cpts.model.indicator.Yearly;
import fr.cpts.model.time.ContractYears;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an indicator weighs, in every contract year or by year: {@code 2/9}, {@code 1 669 €}, {@code 2/9 (année 1) ; 1/9 (années 2-)}. */
final class WeightFormat implements Format<Yearly<Weight>> {

    private static final Pattern OF_YEARS = Pattern.compile("(.+?),? ?\\(([^()]+)\\)");

    /** Contract years as people write them: one, several, all from one on, or all of them. */
    private static final Pattern SPAN = Pattern.compile(
            "(?:(?:pour )?(?:l'|les |the )?(?:ann[ée]es?|years?|n ?\\+) ?)?([1-9]\\d?)(?: ?(?:-|–|à|to) ?(?:n ?\\+ ?)?([1-9]\\d?)?)?");

    private static final Pattern FROM = Pattern.compile(
            "(?:à partir de|dès|des|from) ?(?:l'|la |the )?(?:ann[ée]e|year|n ?\\+)? ?([1-9]\\d?)(?: on)?");

    /** The contract years in which an indicator counts. */
    static final Format<ContractYears> YEARS = Format.of(
            (years, words) -> years.isAll() ? words.of("years.all") : years.toString(),
            (cell, words) -> years(cell.readable()).orElseThrow(() -> new BadCell(GridMessage.of("grid.years"))));

    private static Optional<ContractYears> years(String text) {
        String written = NumberFormats.norm(text).toLowerCase(Locale.ROOT);
        if (written.length() > NumberFormats.LONGEST) {
            return Optional.empty();
        }
        if (List.of("toutes", "tous", "all").contains(written)) {
            return Optional.of(ContractYears.all());
        }
        Matcher from = FROM.matcher(written);
        Matcher span = SPAN.matcher(written);
        if (from.matches()) {
            return NumberFormats.valid(() -> ContractYears.parse(from.group(1) + "-"));
        }
        if (!span.matches()) {
            return Optional.empty();
        }
        String last = span.group(2) != null ? "-" + span.group(2) : written.endsWith(span.group(1)) ? "" : "-";
        return NumberFormats.valid(() -> ContractYears.parse(span.group(1) + last));
    }

    @Override
    public String show(Yearly<Weight> weights, GridWords words) {
        return weights.byYears().entrySet().stream()
                .map(weight -> {
                    String years = weight.getKey().toString();
                    String shown = show(weight.getValue(), words);
                    return weights.isAlways()
                            ? shown
                            : words.of(years.matches("\\d+") ? "weight.year" : "weight.years", shown, years);
                })
                .collect(Collectors.joining(" ; "));
    }

    private static String show(Weight weight, GridWords words) {
        return weight instanceof Weight.Amount amount ? NumberFormats.show(amount.euros(), words) : weight.toString();
    }

    @Override
    public Yearly<Weight> read(Cell cell, IndicatorRow row, GridWords words) throws BadCell {
        if (cell.kind() == Cell.Kind.DATE) {
            return fractionOf(cell)
                    .map(Yearly::always)
                    .orElseThrow(
                            () -> new BadCell(GridMessage.of("grid.weight"), GridMessage.of("grid.advice-fraction")));
        }
        String text = cell.readable();
        Optional<Map<ContractYears, Weight>> byYears = byYears(text);
        if (byYears.isPresent()) {
            return new Yearly<>(byYears.get());
        }
        return weight(NumberFormats.norm(text))
                .or(() -> cell.number().flatMap(NumberFormats::rational))
                .map(Yearly::always)
                .orElseThrow(() -> new BadCell(GridMessage.of("grid.weight"), GridMessage.of("grid.advice-weight")));
    }

    private static Optional<Map<ContractYears, Weight>> byYears(String text) {
        Map<ContractYears, Weight> weights = new LinkedHashMap<>();
        for (String part : Formats.parts(text)) {
            Matcher matcher = OF_YEARS.matcher(part);
            Optional<ContractYears> years = matcher.matches() ? years(matcher.group(2)) : Optional.empty();
            Optional<Weight> weight = years.flatMap(of -> weight(matcher.group(1)));
            if (weight.isEmpty() || weights.put(years.get(), weight.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(weights).filter(stated -> !stated.isEmpty());
    }

    private static Optional<Weight> weight(String text) {
        return NumberFormats.valid(() -> Weight.parse(text));
    }

    /** {@code 2/9} that became 2 September, or 9 February: a weight is at most 1, so that only one of the two readings is a weight. */
    private static Optional<Weight> fractionOf(Cell cell) {
        if (cell.showsDay() == cell.showsYear()) {
            return Optional.empty();
        }
        LocalDateTime date = cell.date().orElseThrow();
        int first = date.getMonthValue();
        int second = cell.showsDay() ? date.getDayOfMonth() : date.getYear() % 100;
        return second == 0
                ? Optional.empty()
                : NumberFormats.valid(() -> new Weight.Fraction(Math.min(first, second), Math.max(first, second)));
    }
}
