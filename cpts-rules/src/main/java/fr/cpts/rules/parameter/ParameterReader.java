package fr.cpts.rules.parameter;

import fr.cpts.model.InvalidFactException;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.Dates;
import fr.cpts.rules.source.InvalidRulesException;
import fr.cpts.rules.source.SourceFile;
import fr.cpts.rules.source.YamlEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the files of legal values. A file holds one value through time:
 *
 * <pre>{@code
 * description: Share of the fixed part advanced when a mission starts and at each anniversary
 * label: {fr: Part de l'avance, en: Share of the advance}
 * unit: ratio
 * values:
 *   - from: 2019-08-25
 *     value: 3/4
 *     source: {text: ACI-2019, article: "9.2", confidence: published, readIn: slides of June 2021}
 * checkedOn: 2026-11-21
 * }</pre>
 *
 * <p>A value by size class is written {@code {T1: 50000, T2: 60000}}, and so may its confidence be. A value ends by a later entry whose value
 * is {@code null}, never by deletion.
 */
public final class ParameterReader {

    private static final String FOLDER = "parameter/";
    private static final String ENDING = ".yaml";

    private ParameterReader() {}

    /**
     * Reads every file below {@code parameter/}.
     *
     * @param files the files of a rule set; others than those of legal values are passed over
     * @return the legal values
     * @throws InvalidRulesException when a file is wrong, with every problem as {@code file:line: what}
     */
    public static LegalParameters read(List<SourceFile> files) {
        List<String> problems = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        for (SourceFile file : files) {
            if (file.name().startsWith(FOLDER) && file.name().endsWith(ENDING)) {
                parameter(file, problems).ifPresent(parameters::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRulesException(problems);
        }
        return new LegalParameters(parameters);
    }

    private static Optional<Parameter> parameter(SourceFile file, List<String> problems) {
        int before = problems.size();
        Optional<YamlEntry> top = YamlEntry.top(file, problems);
        if (top.isEmpty()) {
            return Optional.empty();
        }
        Map<String, YamlEntry> entries =
                top.get().mapping(Set.of("description", "label", "unit", "values", "checkedOn"), Set.of());
        if (problems.size() > before) {
            return Optional.empty();
        }
        String key = file.name()
                .substring(FOLDER.length(), file.name().length() - ENDING.length())
                .replace('/', '.');
        Optional<String> description = entries.get("description").text();
        Map<String, String> labels = labels(entries.get("label"));
        Optional<Unit> unit = entries.get("unit").text().flatMap(Unit::of);
        if (unit.isEmpty()) {
            entries.get("unit").refuse("a unit is one of " + units());
        }
        Optional<LocalDate> checkedOn = day(entries.get("checkedOn"));
        List<Parameter.Dated> timeline = new ArrayList<>();
        if (unit.isPresent() && checkedOn.isPresent()) {
            for (YamlEntry entry : entries.get("values").list()) {
                dated(entry, key, unit.get(), checkedOn.get()).ifPresent(dated -> {
                    if (!timeline.isEmpty()
                            && !timeline.get(timeline.size() - 1).from().isBefore(dated.from())) {
                        entry.refuse("values stand in the order of their days: " + dated.from() + " follows "
                                + timeline.get(timeline.size() - 1).from());
                    }
                    timeline.add(dated);
                });
            }
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        if (timeline.isEmpty() || timeline.get(0).isEnd()) {
            entries.get("values").refuse("a parameter has at least one value");
            return Optional.empty();
        }
        return Optional.of(new Parameter(key, description.orElseThrow(), labels, unit.get(), timeline));
    }

    private static String units() {
        List<String> texts = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            texts.add(unit.text());
        }
        return String.join(", ", texts);
    }

    private static Map<String, String> labels(YamlEntry entry) {
        Map<String, String> labels = new LinkedHashMap<>();
        entry.mapping(Set.of("fr", "en"), Set.of())
                .forEach((language, text) -> text.text().ifPresent(t -> labels.put(language, t)));
        return labels;
    }

    private static Optional<Parameter.Dated> dated(YamlEntry entry, String key, Unit unit, LocalDate checkedOn) {
        Map<String, YamlEntry> entries = entry.mapping(Set.of("from", "value"), Set.of("source"));
        if (!entries.keySet().containsAll(Set.of("from", "value"))) {
            return Optional.empty();
        }
        Optional<LocalDate> from = day(entries.get("from"));
        if (from.isEmpty()) {
            return Optional.empty();
        }
        YamlEntry value = entries.get("value");
        if (value.isNull()) {
            return Optional.of(new Parameter.Dated(from.get(), Map.of(), Optional.empty()));
        }
        if (!entries.containsKey("source")) {
            entry.refuse("source is missing: a legal value names its text and article");
            return Optional.empty();
        }
        Map<String, YamlEntry> source =
                entries.get("source").mapping(Set.of("text", "article", "confidence", "readIn"), Set.of());
        if (source.size() < 4) {
            return Optional.empty();
        }
        Sourced sourced = new Sourced(key, from.get(), unit, source, checkedOn);
        if (!value.isMapping()) {
            return sourced.value(value, Optional.empty())
                    .map(v -> new Parameter.Dated(from.get(), Map.of(), Optional.of(v)));
        }
        Map<SizeClass, LegalValue> bySize = new LinkedHashMap<>();
        value.mapping().forEach((code, one) -> size(code, one)
                .flatMap(size -> sourced.value(one, Optional.of(size)))
                .ifPresent(v -> bySize.put(SizeClass.parse(code), v)));
        return Optional.of(new Parameter.Dated(from.get(), bySize, Optional.empty()));
    }

    private static Optional<SizeClass> size(String code, YamlEntry entry) {
        try {
            return Optional.of(SizeClass.parse(code));
        } catch (InvalidFactException notASize) {
            entry.refuse(notASize.getMessage() + ", not " + code);
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(YamlEntry entry) {
        Optional<String> text = entry.text();
        try {
            return text.map(Dates::parse);
        } catch (InvalidFactException notADay) {
            entry.refuse(notADay.getMessage());
            return Optional.empty();
        }
    }

    /** The source of one dated entry, ready to cite each of its values. */
    private record Sourced(String key, LocalDate from, Unit unit, Map<String, YamlEntry> source, LocalDate checkedOn) {

        Optional<LegalValue> value(YamlEntry entry, Optional<SizeClass> size) {
            Optional<Confidence> confidence = confidence(size);
            Optional<String> text = source.get("text").text();
            Optional<String> article = source.get("article").text();
            Optional<String> readIn = source.get("readIn").text();
            Optional<String> written = entry.text();
            if (confidence.isEmpty() || text.isEmpty() || article.isEmpty() || readIn.isEmpty() || written.isEmpty()) {
                return Optional.empty();
            }
            Citation citation = new Citation(
                    key,
                    from,
                    text.get(),
                    article.get(),
                    confidence.get(),
                    readIn.get(),
                    checkedOn,
                    entry.file(),
                    entry.line());
            try {
                return Optional.of(typed(citation, written.get(), size));
            } catch (InvalidFactException wrong) {
                entry.refuse(wrong.getMessage());
                return Optional.empty();
            }
        }

        private LegalValue typed(Citation citation, String written, Optional<SizeClass> size) {
            boolean wantsSize = unit == Unit.EUROS || unit == Unit.POPULATION_BAND;
            if (wantsSize != size.isPresent()) {
                throw new InvalidFactException(
                        "a value in " + unit.text() + (wantsSize ? " is given by size class" : " is one value"));
            }
            return switch (unit) {
                case EUROS -> new LegalAmount(citation, size.orElseThrow(), Euros.parse(written));
                case EUROS_FOR_ALL -> new LegalSum(citation, Euros.parse(written));
                case RATIO -> new LegalRatio(citation, Ratio.parse(written));
                case MONTHS, YEARS, PEOPLE, VOTES -> new LegalNumber(citation, whole(written));
                case CODE -> new LegalCode(citation, written);
                case POPULATION_BAND ->
                    LegalBand.parse(citation, size.orElseThrow(), written)
                            .orElseThrow(() -> new InvalidFactException(
                                    "a population band is an interval such as [40000, 80000) or (175000, )"));
            };
        }

        private static int whole(String written) {
            if (!written.matches("\\d{1,9}")) {
                throw new InvalidFactException("a whole number is expected here");
            }
            return Integer.parseInt(written);
        }

        private Optional<Confidence> confidence(Optional<SizeClass> size) {
            YamlEntry entry = source.get("confidence");
            if (entry.isMapping()) {
                YamlEntry one = size.map(s -> entry.mapping().get(s.code())).orElse(null);
                if (one == null) {
                    entry.refuse("a confidence by size class names each class of the value");
                    return Optional.empty();
                }
                return confidence(one);
            }
            return confidence(entry);
        }

        private static Optional<Confidence> confidence(YamlEntry entry) {
            Optional<String> text = entry.text();
            for (Confidence confidence : Confidence.values()) {
                if (text.isPresent()
                        && confidence.name().toLowerCase(Locale.ROOT).equals(text.get())) {
                    return Optional.of(confidence);
                }
            }
            entry.refuse("a confidence is one of published, press, inferred, position");
            return Optional.empty();
        }
    }
}
