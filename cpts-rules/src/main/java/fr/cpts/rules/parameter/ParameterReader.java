package fr.cpts.rules.parameter;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.Dates;
import fr.cpts.rules.message.InvalidRulesException;
import fr.cpts.rules.message.RulesMessage;
import fr.cpts.rules.position.Position;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

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
 *
 * <p>{@code from} is a day, or the code of a version of the agreement: the value then begins with that version. The days of the versions are in one file, {@code parameter/agreement/version.yaml}, where the answer to a question may move one:
 *
 * <pre>{@code
 *   - from: 2024-07-01
 *     fromUnder: [{position: P99, choice: publication, from: 2024-01-01}]
 *     value: ACI-2019-AV3
 * }</pre>
 */
public final class ParameterReader {

    private static final String FOLDER = "parameter/";
    private static final String ENDING = ".yaml";
    private static final String VERSIONS = FOLDER + Versions.KEY.replace('.', '/') + ENDING;

    private final Map<String, LegalText> texts;
    private final Map<String, Position> positions;
    private final List<String> problems;
    private final List<VersionStart> starts = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private boolean versionsRead = true;

    private ParameterReader(Map<String, LegalText> texts, Map<String, Position> positions, List<String> problems) {
        this.texts = texts;
        this.positions = positions;
        this.problems = problems;
    }

    /** A parameter with the places of its dated values. */
    private record Placed(Parameter parameter, List<YamlEntry> entries) {}

    /**
     * Reads every file below {@code parameter/}, and the register of texts.
     *
     * @param files the files of a rule set; others than those of legal values and texts are passed over
     * @param positions the questions that may move the day of a version
     * @return the legal values, when no answer moves anything
     * @throws InvalidRulesException when a file is wrong, with every problem as {@code file:line: what}
     */
    @SuppressWarnings("exports")
    public static LegalParameters read(List<SourceFile> files, Map<String, Position> positions) {
        List<String> problems = new ArrayList<>();
        ParameterReader reader = new ParameterReader(TextReader.read(files, problems), positions, problems);
        reader.parameters(files, VERSIONS::equals);
        reader.versionsRead = problems.isEmpty();
        reader.parameters(files, name -> !VERSIONS.equals(name));
        if (!problems.isEmpty()) {
            throw new InvalidRulesException(problems);
        }
        Versions versions = new Versions(reader.starts);
        reader.checkOrder(versions);
        if (!problems.isEmpty()) {
            throw new InvalidRulesException(problems);
        }
        return new LegalParameters(reader.placed.stream().map(Placed::parameter).toList(), versions);
    }

    private void parameters(List<SourceFile> files, Predicate<String> wanted) {
        for (SourceFile file : files) {
            if (file.name().startsWith(FOLDER) && file.name().endsWith(ENDING) && wanted.test(file.name())) {
                parameter(file).ifPresent(placed::add);
            }
        }
    }

    private Optional<Placed> parameter(SourceFile file) {
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
        List<YamlEntry> places = new ArrayList<>();
        if (unit.isPresent() && checkedOn.isPresent()) {
            for (YamlEntry entry : entries.get("values").list()) {
                dated(entry, key, unit.get(), checkedOn.get()).ifPresent(dated -> {
                    timeline.add(dated);
                    places.add(entry);
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
        return Optional.of(
                new Placed(new Parameter(key, description.orElseThrow(), labels, unit.get(), timeline), places));
    }

    /** The values of a parameter follow each other, whatever the answers to the questions that move a version. */
    private void checkOrder(Versions versions) {
        for (Placed one : placed) {
            for (int i = 1; i < one.entries().size(); i++) {
                for (Map<String, String> choices : versions.combinations()) {
                    Map<String, LocalDate> days = versions.days(choices);
                    LocalDate before =
                            one.parameter().timeline().get(i - 1).under(days).from();
                    LocalDate day =
                            one.parameter().timeline().get(i).under(days).from();
                    if (!before.isBefore(day)) {
                        one.entries()
                                .get(i)
                                .refuse("values stand in the order of their days"
                                        + (choices.isEmpty() ? "" : " under " + new TreeMap<>(choices)) + ": " + day
                                        + " follows " + before);
                        break;
                    }
                }
            }
        }
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

    private Optional<Parameter.Dated> dated(YamlEntry entry, String key, Unit unit, LocalDate checkedOn) {
        Set<String> optional = key.equals(Versions.KEY) ? Set.of("source", "fromUnder") : Set.of("source");
        Map<String, YamlEntry> entries = entry.mapping(Set.of("from", "value"), optional);
        if (!entries.keySet().containsAll(Set.of("from", "value"))) {
            return Optional.empty();
        }
        Optional<Beginning> beginning = beginning(entries, key);
        if (beginning.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = beginning.get().from();
        Optional<String> version = beginning.get().version();
        YamlEntry value = entries.get("value");
        if (value.isNull()) {
            return Optional.of(new Parameter.Dated(from, version, Map.of(), Optional.empty()));
        }
        if (!entries.containsKey("source")) {
            entry.refuse("source is missing: a legal value names its text and article");
            return Optional.empty();
        }
        Map<String, YamlEntry> source =
                entries.get("source").mapping(Set.of("text", "article", "confidence", "readIn"), Set.of("documents"));
        if (!source.keySet().containsAll(Set.of("text", "article", "confidence", "readIn"))) {
            return Optional.empty();
        }
        Optional<LegalText> text = text(source.get("text"));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Sourced sourced = new Sourced(key, from, unit, source, checkedOn, text.get());
        if (!value.isMapping()) {
            return sourced.value(value, Optional.empty())
                    .map(v -> new Parameter.Dated(from, version, Map.of(), Optional.of(v)));
        }
        Map<SizeClass, LegalValue> bySize = new LinkedHashMap<>();
        value.mapping().forEach((code, one) -> size(code, one)
                .flatMap(size -> sourced.value(one, Optional.of(size)))
                .ifPresent(v -> bySize.put(SizeClass.parse(code), v)));
        return Optional.of(new Parameter.Dated(from, version, bySize, Optional.empty()));
    }

    private Optional<LegalText> text(YamlEntry entry) {
        Optional<String> code = entry.text();
        Optional<LegalText> text = code.map(texts::get);
        if (code.isPresent() && text.isEmpty()) {
            entry.refuse("a text is one of those of " + TextReader.FILE + ": " + new TreeSet<>(texts.keySet()));
        }
        return text;
    }

    /** When a value begins: on a day, which may be that of a version. */
    private record Beginning(LocalDate from, Optional<String> version) {}

    private Optional<Beginning> beginning(Map<String, YamlEntry> entries, String key) {
        YamlEntry from = entries.get("from");
        if (key.equals(Versions.KEY)) {
            return day(from).map(day -> new Beginning(day, versionStart(day, entries)));
        }
        Optional<String> text = from.text();
        if (text.isEmpty() || Character.isDigit(text.get().charAt(0))) {
            return text.flatMap(written -> day(from)).map(day -> new Beginning(day, Optional.empty()));
        }
        Optional<VersionStart> start =
                starts.stream().filter(one -> one.version().equals(text.get())).findFirst();
        if (start.isEmpty()) {
            if (versionsRead) {
                from.refuse("a value begins on a day such as 2019-08-25, or with a version of " + VERSIONS + ": "
                        + starts.stream().map(VersionStart::version).toList());
                return Optional.empty();
            }
            // What the broken file of the versions would have said is not told again by each value.
            return Optional.of(new Beginning(LocalDate.EPOCH, Optional.empty()));
        }
        return Optional.of(new Beginning(start.get().usual(), text));
    }

    /** Notes when a version begins; nothing where the file ends the last one. */
    private Optional<String> versionStart(LocalDate usual, Map<String, YamlEntry> entries) {
        YamlEntry value = entries.get("value");
        Optional<String> version = value.isNull() ? Optional.empty() : value.text();
        version.ifPresent(code -> {
            if (starts.stream().anyMatch(start -> start.version().equals(code))) {
                value.refuse("a version begins once");
            }
            Map<String, LocalDate> under = new LinkedHashMap<>();
            Set<String> moving = new TreeSet<>();
            if (entries.containsKey("fromUnder")) {
                entries.get("fromUnder").list().forEach(one -> alternative(one, under, moving));
            }
            starts.add(new VersionStart(code, usual, moving.stream().findFirst(), under));
        });
        return version;
    }

    private void alternative(YamlEntry entry, Map<String, LocalDate> under, Set<String> moving) {
        Map<String, YamlEntry> entries = entry.mapping(Set.of("position", "choice", "from"), Set.of());
        if (entries.size() < 3) {
            return;
        }
        Optional<String> id = entries.get("position").text();
        Optional<String> choice = entries.get("choice").text();
        Optional<LocalDate> from = day(entries.get("from"));
        if (id.isEmpty() || choice.isEmpty() || from.isEmpty()) {
            return;
        }
        Position position = positions.get(id.get());
        moving.add(id.get());
        if (position == null) {
            entries.get("position").refuse("a position is one of " + positions.keySet());
        } else if (moving.size() > 1) {
            entries.get("position").refuse("one position moves the day of a version, not " + moving);
        } else if (!position.choices().containsKey(choice.get())) {
            entries.get("choice")
                    .refuse("a choice of " + id.get() + " is one of "
                            + position.choices().keySet());
        } else if (position.usual().equals(choice.get())) {
            entries.get("choice").refuse("the day of the usual choice of " + id.get() + " is the first one");
        } else if (under.putIfAbsent(choice.get(), from.get()) != null) {
            entries.get("choice").refuse("a choice stands once");
        }
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
    private record Sourced(
            String key, LocalDate from, Unit unit, Map<String, YamlEntry> source, LocalDate checkedOn, LegalText text) {

        Optional<LegalValue> value(YamlEntry entry, Optional<SizeClass> size) {
            Optional<Confidence> confidence = confidence(size);
            Optional<String> article = source.get("article").text();
            Optional<String> readIn = source.get("readIn").text();
            Optional<String> written = entry.text();
            if (confidence.isEmpty() || article.isEmpty() || readIn.isEmpty() || written.isEmpty()) {
                return Optional.empty();
            }
            Citation citation = new Citation(
                    key,
                    from,
                    text,
                    article.get(),
                    TextReader.texts(source.get("documents")),
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
                        wantsSize
                                ? RulesMessage.of("parameter.by-size", unit.text())
                                : RulesMessage.of("parameter.one-value", unit.text()));
            }
            return switch (unit) {
                case EUROS -> new LegalAmount(citation, size.orElseThrow(), Euros.parse(written));
                case EUROS_FOR_ALL -> new LegalSum(citation, Euros.parse(written));
                case RATIO -> new LegalRatio(citation, Ratio.parse(written));
                case MONTHS, YEARS, PEOPLE, VOTES -> new LegalNumber(citation, whole(written));
                case CODE -> new LegalCode(citation, written);
                case POPULATION_BAND ->
                    LegalBand.parse(citation, size.orElseThrow(), written)
                            .orElseThrow(() -> new InvalidFactException(RulesMessage.of("parameter.band")));
            };
        }

        private static int whole(String written) {
            if (!written.matches("\\d{1,9}")) {
                throw new InvalidFactException(RulesMessage.of("parameter.whole"));
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
