package fr.cpts.examples.grid;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.IndicatorNature;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.Strand;
import fr.cpts.model.taxonomy.Term;
import fr.cpts.model.time.ContractYears;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every column there is. */
final class Columns {

    /** Of targets that hold for every year. */
    static final String EVERY = "every";

    static final int LAST_TARGET_YEAR = 20;
    static final int LAST_CONTRACT_YEAR = 20;

    private static final int NARROW = 9;
    private static final int WIDE = 40;
    private static final int TEXT = 28;
    private static final Pattern WORD_YEAR = Pattern.compile(
            "(.+?),? *(?:(?:des|à partir de|from|en|in)? *(?:l'|la |the )?(?:ann[ée]e|year) (\\d{1,2}))?");
    private static final Pattern TIER =
            Pattern.compile("(≥|≤|>=|<=|au moins|au plus|at least|at most) ?(.+?) ?(?::|=>|→) ?(.+)");

    private final List<Column> all = new ArrayList<>();

    Columns(Collection<Mission> missions) {
        all.add(new Code());
        all.add(new Terms<>("mission", missions, TEXT));
        all.add(new Terms<>("strand", List.of(Strand.values()), TEXT));
        all.add(new Words("axis", "axis", NARROW, false));
        all.add(new Words("action", "action", NARROW, false));
        all.add(new Words("actionTitle", "actionTitle", TEXT, false));
        all.add(new Words("objective", "objective", WIDE, true));
        all.add(new Words("name", "name", WIDE, true));
        all.add(new Natures());
        all.add(new Choice("direction", "direction", "direction", List.of("HIGHER", "LOWER"), NARROW));
        all.add(new Words("parent", "parent", NARROW, true));
        all.add(new Words("group", "group", NARROW, true));
        all.add(new Years());
        all.add(new WeightColumn());
        all.add(new BaselineColumn());
        all.add(new Figure("baseline.count", "baseline.count"));
        all.add(new Words("baseline.source", "baseline.source", TEXT, true));
        all.add(new Words("baseline.period", "baseline.period", TEXT, false));
        all.add(new Targets(EVERY));
        for (int year = 0; year <= LAST_TARGET_YEAR; year++) {
            all.add(new Targets(String.valueOf(year)));
        }
        all.add(new ScaleColumn());
        all.add(new Lines());
        all.add(new Words("source", "source", TEXT, true));
        all.add(new Cap());
        all.add(new Words("condition", "condition", TEXT, true));
        all.add(new CarriedOver());
        all.add(new Words("note", "note", WIDE, true));
        for (int year = 1; year <= LAST_CONTRACT_YEAR; year++) {
            all.add(new Measured(year));
            all.add(new OfYear(year, "evidence", List.of("PRESENT", "MISSING", "CONTESTED")));
            all.add(new OfYear(year, "status", List.of("PROPOSED", "AGREED")));
        }
    }

    List<Column> all() {
        return all;
    }

    private static String stated(Map<String, Object> row, String path) {
        Object value = Json.at(row, path);
        return value == null ? "" : value.toString();
    }

    /** A column under a header of its own that governs one path. */
    private abstract static class One implements Column {
        private final String key;
        private final String path;

        One(String key, String path) {
            this.key = key;
            this.path = path;
        }

        String path() {
            return path;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String header(GridWords words) {
            return words.of("column." + key);
        }

        @Override
        public List<String> governs() {
            return List.of(path);
        }
    }

    private static final class Code extends One {
        Code() {
            super("code", "code");
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            return stated(row, path());
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            String code = cell.readable(words);
            try {
                TextChecks.checkCode("code", code);
            } catch (InvalidFactException notACode) {
                throw new BadCell(GridMessage.of("grid.code"));
            }
            into.put("code", code);
        }
    }

    private static final class Words extends One {
        private final int width;
        private final boolean always;

        Words(String key, String path, int width, boolean always) {
            super(key, path);
            this.width = width;
            this.always = always;
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            return stated(row, path());
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            if (cell.kind() == Cell.Kind.DATE && path().equals("baseline.period")) {
                Json.put(
                        into,
                        path(),
                        TargetGrammar.deadline(cell)
                                .map(time -> Times.show(time, words))
                                .orElse(cell.text()));
            } else {
                Json.put(into, path(), cell.readable(words));
            }
        }

        @Override
        public int width() {
            return width;
        }

        @Override
        public boolean always() {
            return always;
        }
    }

    private static final class Terms<T extends Term> extends One {
        private final Collection<T> known;
        private final int width;

        Terms(String key, Collection<T> known, int width) {
            super(key, key);
            this.known = known;
            this.width = width;
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            String code = stated(row, path());
            return known.stream()
                    .filter(term -> term.code().equals(code))
                    .findFirst()
                    .map(words::label)
                    .orElse(code);
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            into.put(path(), words.term(cell.readable(words), known).code());
        }

        @Override
        public int width() {
            return width;
        }
    }

    /** What it looks at, and from which year: {@code moyen ; résultat dès l’année 2}. */
    private static final class Natures extends One {
        Natures() {
            super("natures", "natures");
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            return Json.at(row, path()) instanceof Map<?, ?> natures
                    ? natures.entrySet().stream()
                            .map(entry -> words.label(IndicatorNature.valueOf(
                                            entry.getValue().toString()))
                                    + (entry.getKey().equals("1") ? "" : " " + words.of("fromYear", entry.getKey())))
                            .collect(Collectors.joining(" ; "))
                    : "";
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            Map<String, Object> natures = new LinkedHashMap<>();
            int last = 0;
            for (String part : cell.readable(words).split("[;\\n]")) {
                Matcher matcher = WORD_YEAR.matcher(
                        part.length() > NumberFormats.LONGEST
                                ? ""
                                : NumberFormats.norm(part)
                                        .replace("dès ", "des ")
                                        .replace("from ", "des "));
                if (!matcher.matches()) {
                    throw new BadCell(GridMessage.of("grid.nature"));
                }
                int year = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
                if (year <= last) {
                    throw new BadCell(GridMessage.of("grid.nature"));
                }
                last = year;
                natures.put(
                        String.valueOf(year),
                        words.term(matcher.group(1), List.of(IndicatorNature.values()))
                                .code());
            }
            into.put(path(), natures);
        }
    }

    /** One of some words of the grid's own. */
    private static class Choice extends One {
        private final String vocabulary;
        private final List<String> codes;
        private final int width;

        Choice(String key, String path, String vocabulary, List<String> codes, int width) {
            super(key, path);
            this.vocabulary = vocabulary;
            this.codes = codes;
            this.width = width;
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            String code = stated(row, path());
            return codes.contains(code) ? words.of(vocabulary + "." + code) : code;
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            String text = cell.readable(words);
            List<String> names = new ArrayList<>();
            List<GridMessage.Word> known = new ArrayList<>();
            for (String code : codes) {
                String key = vocabulary + "." + code;
                if (GridWords.says(text, key) || NumberFormats.same(text, code) || said(text, code)) {
                    Json.put(into, path(), code);
                    return;
                }
                names.add(words.of(key));
                known.add(new GridMessage.Word(key));
            }
            throw new BadCell(GridMessage.of("grid.one-of", known), words.nearest(text, names));
        }

        private static boolean said(String text, String code) {
            return code.equals("HIGHER") && text.equals("↗") || code.equals("LOWER") && text.equals("↘");
        }

        @Override
        public int width() {
            return width;
        }
    }

    /** Contract years as people write them: one, several, all from one on, or all of them. */
    private static final Pattern SPAN = Pattern.compile(
            "(?:(?:pour )?(?:l'|les |the )?(?:ann[ée]es?|years?|n ?\\+) ?)?([1-9]\\d?)(?: ?(?:-|–|à|to) ?(?:n ?\\+ ?)?([1-9]\\d?)?)?");

    private static final Pattern FROM = Pattern.compile(
            "(?:à partir de|dès|des|from) ?(?:l'|la |the )?(?:ann[ée]e|year|n ?\\+)? ?([1-9]\\d?)(?: on)?");

    private static Optional<ContractYears> span(String text) {
        String written = NumberFormats.norm(text).toLowerCase(Locale.ROOT);
        if (written.length() > NumberFormats.LONGEST) {
            return Optional.empty();
        }
        Matcher from = FROM.matcher(written);
        Matcher span = SPAN.matcher(written);
        String canonical = List.of("toutes", "tous", "all").contains(written)
                ? "all"
                : from.matches()
                        ? from.group(1) + "-"
                        : !span.matches()
                                ? ""
                                : span.group(2) != null
                                        ? span.group(1) + "-" + span.group(2)
                                        : written.endsWith(span.group(1)) ? span.group(1) : span.group(1) + "-";
        try {
            return Optional.of(ContractYears.parse(canonical));
        } catch (InvalidFactException none) {
            return Optional.empty();
        }
    }

    /** The contract years in which an indicator counts. */
    private static final class Years extends One {
        Years() {
            super("years", "years");
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            String years = stated(row, path());
            return years.equals("all") ? words.of("years.all") : years;
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            into.put(
                    path(),
                    span(cell.readable(words))
                            .orElseThrow(() -> new BadCell(GridMessage.of("grid.years")))
                            .toString());
        }

        @Override
        public int width() {
            return NARROW;
        }

        @Override
        public boolean always() {
            return false;
        }
    }

    private static final class WeightColumn extends One {
        private static final Pattern OF_YEARS = Pattern.compile("(.+?),? ?\\(([^()]+)\\)");

        WeightColumn() {
            super("weight", "weight");
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            if (Json.at(row, path()) instanceof Map<?, ?> byYears) {
                return byYears.entrySet().stream()
                        .map(entry -> words.of(
                                entry.getKey().toString().matches("\\d+") ? "weight.year" : "weight.years",
                                shown(entry.getValue().toString(), words),
                                entry.getKey()))
                        .collect(Collectors.joining(" ; "));
            }
            return shown(stated(row, path()), words);
        }

        private static String shown(String weight, GridWords words) {
            return weight.endsWith(" €")
                    ? NumberFormats.showAmount(new BigDecimal(weight.substring(0, weight.length() - 2)), words)
                    : weight;
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            Optional<Map<String, Object>> byYears =
                    cell.kind() == Cell.Kind.DATE ? Optional.empty() : byYears(cell.readable(words));
            if (byYears.isPresent()) {
                into.put(path(), byYears.get());
                return;
            }
            Optional<String> weight;
            if (cell.kind() == Cell.Kind.DATE) {
                weight = fractionOf(cell).flatMap(WeightColumn::written);
                if (weight.isEmpty()) {
                    throw new BadCell(
                            GridMessage.of("grid.weight"), Optional.of(GridMessage.of("grid.advice-fraction")));
                }
            } else {
                String text = cell.readable(words);
                weight =
                        written(NumberFormats.norm(text)).or(() -> cell.number().flatMap(NumberFormats::rational));
            }
            into.put(
                    path(),
                    weight.orElseThrow(() -> new BadCell(
                            GridMessage.of("grid.weight"), Optional.of(GridMessage.of("grid.advice-weight")))));
        }

        /** {@code 2/9 (année 1) ; 1/9 (années 2-)}. */
        private static Optional<Map<String, Object>> byYears(String text) {
            Map<String, Object> weights = new LinkedHashMap<>();
            for (String part : text.split("[;\\n]")) {
                Matcher matcher =
                        OF_YEARS.matcher(part.length() > NumberFormats.LONGEST ? "" : NumberFormats.norm(part));
                Optional<ContractYears> years = matcher.matches() ? span(matcher.group(2)) : Optional.empty();
                Optional<String> weight = matcher.matches() ? written(matcher.group(1)) : Optional.empty();
                if (years.isEmpty()
                        || weight.isEmpty()
                        || weights.put(years.get().toString(), weight.get()) != null) {
                    return Optional.empty();
                }
            }
            return Optional.of(weights);
        }

        private static Optional<String> written(String weight) {
            try {
                return Optional.of(Weight.parse(weight).toString());
            } catch (InvalidFactException improper) {
                return Optional.empty();
            }
        }

        /** {@code 2/9} that became 2 September, or 9 February: a weight is at most 1, so that only one of the two readings is a weight. */
        private static Optional<String> fractionOf(Cell cell) {
            var date = cell.date().orElseThrow();
            int first = date.getMonthValue();
            int second;
            if (cell.showsDay() && !cell.showsYear()) {
                second = date.getDayOfMonth();
            } else if (!cell.showsDay() && cell.showsYear()) {
                second = date.getYear() % 100;
            } else {
                return Optional.empty();
            }
            return second == 0
                    ? Optional.empty()
                    : Optional.of(Math.min(first, second) + "/" + Math.max(first, second));
        }

        @Override
        public int width() {
            return NARROW + 2;
        }
    }

    /** Where it stood: as written, with the figure or the frequency that this is. */
    private static final class BaselineColumn extends One {
        private static final List<String> PARTS = List.of("baseline.asWritten", "baseline.value", "baseline.frequency");

        BaselineColumn() {
            super("baseline", "baseline");
        }

        @Override
        public List<String> governs() {
            return PARTS;
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            String written = stated(row, PARTS.get(0));
            Object value = Json.at(row, PARTS.get(1));
            return !written.isEmpty()
                    ? written
                    : value != null ? NumberFormats.show(value, words) : stated(row, PARTS.get(2));
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            String text = cell.readable(words);
            Json.put(into, PARTS.get(0), text);
            Optional<Object> value = cell.quantity().or(() -> NumberFormats.figure(text));
            if (value.isPresent()) {
                Json.put(into, PARTS.get(1), value.get());
            }
        }
    }

    private static final class Figure extends One {
        Figure(String key, String path) {
            super(key, path);
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            Object value = Json.at(row, path());
            return value == null ? "" : NumberFormats.show(value, words);
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            String text = cell.readable(words);
            Optional<Object> value = cell.quantity().or(() -> NumberFormats.quantity(text));
            Json.put(into, path(), value.orElseThrow(() -> new BadCell(GridMessage.of("grid.quantity"))));
        }
    }

    /** The targets of one year, or of every year. */
    static final class Targets implements Column {
        private final String year;

        Targets(String year) {
            this.year = year;
        }

        String year() {
            return year;
        }

        @Override
        public String key() {
            return "targets." + year;
        }

        @Override
        public String header(GridWords words) {
            return year.equals(EVERY)
                    ? words.of("column.targets")
                    : words.of("column.targetsOfYear", year.equals("0") ? "N" : "N+" + year);
        }

        @Override
        public List<String> governs() {
            return List.of(key());
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            if (!(Json.at(row, key()) instanceof List<?> cells)) {
                return "";
            }
            return cells.stream()
                    .map(cell -> one(Json.object(cell), words))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        private static String one(Map<String, Object> cell, GridWords words) {
            if (cell.containsKey("asWritten")) {
                return cell.get("asWritten").toString();
            }
            return cell.get("targets") instanceof List<?> targets
                    ? targets.stream()
                            .map(target -> TargetGrammar.show(target, words))
                            .collect(Collectors.joining(" + "))
                    : "";
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            Map<String, Object> target = new LinkedHashMap<>();
            List<Object> targets;
            if (cell.kind() == Cell.Kind.DATE) {
                String by = TargetGrammar.deadline(cell)
                        .orElseThrow(() -> new BadCell(
                                GridMessage.of("grid.no-date"), Optional.of(GridMessage.of("grid.advice-text"))));
                target.put("asWritten", Times.show(by, words));
                Map<String, Object> deadline = new LinkedHashMap<>();
                deadline.put("kind", "DEADLINE");
                deadline.put("by", by);
                targets = List.of(deadline);
            } else {
                String text = cell.readable(words);
                target.put("asWritten", text);
                boolean levels = context.containsKey("direction") || Json.at(context, "baseline.value") != null;
                TargetGrammar grammar = TargetGrammar.of(levels);
                targets = cell.quantity().map(grammar::number).orElseGet(() -> grammar.parse(text));
            }
            if (targets.isEmpty()) {
                target.put("marks", new LinkedHashMap<>(Map.of("targets", "EMPTY")));
            } else {
                target.put("targets", targets);
            }
            if (!year.equals(EVERY)) {
                Map<String, Object> ofYear = new LinkedHashMap<>();
                ofYear.put("year", new BigDecimal(year));
                ofYear.putAll(target);
                target = ofYear;
            }
            Json.put(into, key(), new ArrayList<>(List.of(target)));
        }

        @Override
        public int width() {
            return TEXT;
        }

        @Override
        public boolean always() {
            return year.equals(EVERY);
        }
    }

    /** {@code tout ou rien}, {@code linéaire}, or thresholds: {@code ≤ 80 patients : 1/2 ; ≤ 40 patients : 1}. */
    private static final class ScaleColumn extends One {
        ScaleColumn() {
            super("scale", "scale");
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            // A scale by contract year is kept in the column for machines.
            if (!(Json.at(row, path()) instanceof Map<?, ?> scale) || !scale.containsKey("kind")) {
                return "";
            }
            if (!"TIERS".equals(scale.get("kind"))) {
                return words.of("scale." + scale.get("kind"));
            }
            String sign = "RISING".equals(scale.get("order")) ? "≥ " : "≤ ";
            return Json.list(scale.get("tiers")).stream()
                    .map(Json::object)
                    .map(tier -> sign + NumberFormats.show(tier.get("reach"), words) + " : "
                            + (tier.containsKey("share")
                                    ? tier.get("share")
                                    : NumberFormats.showAmount((BigDecimal) tier.get("amount"), words)))
                    .collect(Collectors.joining(" ; "));
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            String text = cell.readable(words);
            Map<String, Object> scale = new LinkedHashMap<>();
            for (String kind : List.of("BINARY", "LINEAR")) {
                if (GridWords.says(text, "scale." + kind)) {
                    scale.put("kind", kind);
                    into.put(path(), scale);
                    return;
                }
            }
            scale.put("kind", "TIERS");
            List<Object> tiers = new ArrayList<>();
            String order = "";
            for (String part : text.split("[;\\n]")) {
                Matcher matcher = TIER.matcher(part.length() > NumberFormats.LONGEST ? "" : NumberFormats.norm(part));
                if (!matcher.matches()) {
                    throw new BadCell(GridMessage.of("grid.scale"));
                }
                String side =
                        List.of("≥", ">=", "au moins", "at least").contains(matcher.group(1)) ? "RISING" : "FALLING";
                Optional<Object> reach = NumberFormats.figure(matcher.group(2));
                if (reach.isEmpty() || !order.isEmpty() && !order.equals(side)) {
                    throw new BadCell(GridMessage.of("grid.scale"));
                }
                order = side;
                Map<String, Object> tier = new LinkedHashMap<>();
                tier.put("reach", reach.get());
                pay(matcher.group(3), tier, words);
                tiers.add(tier);
            }
            scale.put("order", order);
            scale.put("tiers", tiers);
            into.put(path(), scale);
        }

        private static void pay(String text, Map<String, Object> tier, GridWords words) throws BadCell {
            Optional<BigDecimal> amount = NumberFormats.amount(text);
            if (amount.isPresent()) {
                tier.put("amount", amount.get());
                return;
            }
            Optional<Ratio> share = share(text);
            if (share.isEmpty()) {
                throw new BadCell(GridMessage.of("grid.scale"));
            }
            tier.put("share", share.get().toString());
        }

        private static Optional<Ratio> share(String text) {
            try {
                if (text.matches("[01]")) {
                    return Optional.of(Ratio.parse(text));
                }
                return Weight.parse(NumberFormats.norm(text)) instanceof Weight.Fraction fraction
                        ? Optional.of(fraction.ratio())
                        : Optional.empty();
            } catch (InvalidFactException improper) {
                return Optional.empty();
            }
        }

        @Override
        public int width() {
            return TEXT;
        }
    }

    /** What is to be shown, one thing a line. */
    private static final class Lines extends One {
        Lines() {
            super("evidence", "evidence");
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            return Json.at(row, path()) instanceof List<?> items
                    ? items.stream().map(Object::toString).collect(Collectors.joining("\n"))
                    : "";
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            into.put(
                    path(),
                    Arrays.stream(cell.readable(words).split("\n| ; "))
                            .map(String::strip)
                            .filter(item -> !item.isEmpty())
                            .collect(Collectors.<Object>toList()));
        }

        @Override
        public int width() {
            return TEXT;
        }
    }

    private static final class Cap extends One {
        Cap() {
            super("cap", "cap");
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            return Json.at(row, path()) instanceof BigDecimal euros ? NumberFormats.showAmount(euros, words) : "";
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            String text = cell.readable(words);
            Optional<BigDecimal> amount = NumberFormats.bareAmount(text);
            into.put(path(), amount.orElseThrow(() -> new BadCell(GridMessage.of("grid.amount"))));
        }
    }

    private static final class CarriedOver extends One {
        CarriedOver() {
            super("carriedOverFrom", "carriedOverFrom");
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            String year = stated(row, path());
            return year.isEmpty() ? "" : words.of("year", year);
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            Matcher matcher = Pattern.compile("(?i)(?:année |annee |year )?(\\d{1,2})")
                    .matcher(NumberFormats.norm(cell.readable(words)));
            if (!matcher.matches()) {
                throw new BadCell(GridMessage.of("grid.year"));
            }
            into.put(path(), new BigDecimal(Integer.parseInt(matcher.group(1))));
        }

        @Override
        public int width() {
            return NARROW;
        }
    }

    /** What was measured in a contract year, or whether it was done, and when. */
    static final class Measured implements Column {
        private static final Set<Object> FIGURES =
                Set.of("LEVEL", "CHANGE", "STABLE", "COUNT", "MORE", "DIRECTION", "OBSERVED");

        private final int year;

        Measured(int year) {
            this.year = year;
        }

        @Override
        public String key() {
            return "measurements." + year;
        }

        @Override
        public String header(GridWords words) {
            return words.of("column.measured", String.valueOf(year));
        }

        @Override
        public List<String> governs() {
            return List.of(key() + ".value", key() + ".done", key() + ".on");
        }

        /** Words that say neither how much nor whether it was done are a note, which stands in the cell as long as nothing else does. */
        @Override
        public List<String> holds(Map<String, Object> row) {
            boolean nothingElse = governs().stream().allMatch(path -> Json.at(row, path) == null);
            return nothingElse ? List.of(key() + ".value", key() + ".done", key() + ".on", key() + ".note") : governs();
        }

        @Override
        public String render(Map<String, Object> row, GridWords words) {
            Object value = Json.at(row, key() + ".value");
            Object done = Json.at(row, key() + ".done");
            Object on = Json.at(row, key() + ".on");
            String day = on == null ? "" : Times.show(on.toString(), words);
            if (value != null) {
                return NumberFormats.show(value, words) + (on == null ? "" : " " + words.of("measured.on", day));
            }
            if (done != null) {
                return words.of("done." + done) + (on == null ? "" : " " + words.of("done.on", day));
            }
            return on == null ? stated(row, key() + ".note") : day;
        }

        @Override
        public void read(Cell cell, Map<String, Object> into, Map<String, Object> context, GridWords words)
                throws BadCell {
            MeasureWords.Answer answer;
            if (cell.kind() == Cell.Kind.BOOLEAN) {
                answer = MeasureWords.Answer.done(cell.text().equals("true"));
            } else if (cell.kind() == Cell.Kind.DATE) {
                answer = doneOn(
                        TargetGrammar.deadline(cell)
                                .flatMap(MeasureWords::day)
                                .orElseThrow(() -> new BadCell(
                                        GridMessage.of("grid.no-date"),
                                        Optional.of(GridMessage.of("grid.advice-text")))),
                        context,
                        words);
            } else {
                String text = cell.readable(words);
                Optional<Object> number = cell.quantity();
                Optional<LocalDate> day = MeasureWords.day(NumberFormats.norm(text));
                answer = number.isPresent()
                        ? MeasureWords.Answer.figure(number.get())
                        : day.isPresent()
                                ? doneOn(day.get(), context, words)
                                : MeasureWords.read(text, !isByFigure(context));
                if (answer.isNote() && NumberFormats.isMalformed(text)) {
                    throw new BadCell(GridMessage.of("grid.measured"));
                }
            }
            answer.value().ifPresent(value -> Json.put(into, key() + ".value", value));
            answer.done().ifPresent(done -> Json.put(into, key() + ".done", done));
            answer.on().ifPresent(on -> Json.put(into, key() + ".on", on.toString()));
            answer.note().ifPresent(note -> Json.put(into, key() + ".note", note));
        }

        /** A day alone says when something was done; of a figure that is to be reached it says nothing. */
        private MeasureWords.Answer doneOn(LocalDate day, Map<String, Object> context, GridWords words) throws BadCell {
            if (isByFigure(context)) {
                throw new BadCell(
                        GridMessage.of("grid.figure-not-day"), Optional.of(GridMessage.of("grid.advice-done-on")));
            }
            return MeasureWords.Answer.doneOn(day);
        }

        /** Whether the target of the year is a figure: what its cell asks, or else the one of every year. */
        private boolean isByFigure(Map<String, Object> row) {
            Object ofYear = Json.at(row, "targets." + year);
            Object cells = ofYear != null ? ofYear : Json.at(row, "targets." + EVERY);
            Object scale = Json.at(row, "scale.kind");
            return "TIERS".equals(scale)
                    || "LINEAR".equals(scale)
                    || cells instanceof List<?> list
                            && list.stream()
                                    .map(Json::object)
                                    .filter(cell -> cell.containsKey("targets"))
                                    .flatMap(cell -> Json.list(cell.get("targets")).stream())
                                    .anyMatch(target ->
                                            FIGURES.contains(Json.object(target).get("kind")));
        }

        @Override
        public boolean always() {
            return false;
        }
    }

    private static final class OfYear extends Choice {
        private final int year;
        private final String part;

        OfYear(int year, String part, List<String> codes) {
            super("measurements." + year + "." + part, "measurements." + year + "." + part, part, codes, 14);
            this.year = year;
            this.part = part;
        }

        @Override
        public String header(GridWords words) {
            return words.of("column." + part + "OfYear", String.valueOf(year));
        }

        @Override
        public boolean always() {
            return false;
        }
    }
}
