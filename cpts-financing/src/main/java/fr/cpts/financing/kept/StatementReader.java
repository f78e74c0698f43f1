package fr.cpts.financing.kept;

import fr.cpts.financing.EntitlementLine;
import fr.cpts.financing.PositionUse;
import fr.cpts.financing.schedule.Grounds;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.json.JsonTree;
import fr.cpts.model.json.Problem;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.MissionStatus;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.DateRange;
import fr.cpts.model.time.Dates;
import fr.cpts.rules.deployment.Deadline;
import fr.cpts.rules.deployment.DeadlineStatus;
import fr.cpts.rules.envelope.Part;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.parameter.Confidence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the typed values of a statement in JSON; what is wrong is told of every section and of every element of a list at once. */
final class StatementReader {

    private static final int MAX_WHOLE = 1_000_000;

    /** So many payments of the largest amount still have a sum. */
    private static final int MAX_PAYMENTS = 10_000;

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();

    private StatementReader() {}

    /** What a statement says. */
    record Content(
            Optional<Locale> language,
            Optional<String> community,
            LocalDate asOf,
            String rulesId,
            String parametersId,
            List<PositionUse> positions,
            List<String> hypotheses,
            KeptSize size,
            List<KeptYear> contractYears,
            List<KeptDeadline> deadlines,
            List<PaymentLine> lines,
            Totals totals,
            List<KeptFinding> findings,
            List<KeptCriterion> criteria,
            List<KeptMissing> missing,
            List<KeptValue> unconfirmed,
            List<String> passedOver) {}

    static Content read(JsonTree json) {
        return new StatementReader().content(json);
    }

    private Content content(JsonTree json) {
        json.find("format").ifPresent(StatementReader::checkFormat);
        known(
                json,
                "format",
                "language",
                "community",
                "asOf",
                "ruleSet",
                "positions",
                "hypotheses",
                "size",
                "contractYears",
                "deadlines",
                "lines",
                "totals",
                "findings",
                "criteria",
                "missing",
                "unconfirmed");
        Optional<Optional<Locale>> language =
                attempt(() -> json.find("language").map(this::language));
        Optional<Optional<String>> community = attempt(() -> community(json.member("community")));
        Optional<LocalDate> asOf = attempt(() -> day(json, "asOf"));
        Optional<JsonTree> ruleSet = attempt(() -> known(json.member("ruleSet"), "rules", "parameters"));
        Optional<String> rules = ruleSet.flatMap(set -> attempt(() -> text(set, "rules")));
        Optional<String> parameters = ruleSet.flatMap(set -> attempt(() -> text(set, "parameters")));
        List<PositionUse> positions = section(json, "positions", this::position);
        List<String> hypotheses = section(json, "hypotheses", JsonTree::text);
        Optional<KeptSize> size = attempt(() -> size(json.member("size")));
        List<KeptYear> years = section(json, "contractYears", this::year);
        List<KeptDeadline> deadlines = section(json, "deadlines", this::deadline);
        List<PaymentLine> lines = section(json, "lines", this::line);
        if (lines.size() > MAX_PAYMENTS) {
            throw json.member("lines").refused(KeptMessage.of("statement.payments", MAX_PAYMENTS, lines.size()));
        }
        Optional<Totals> totals = attempt(() -> totals(json.member("totals")));
        List<KeptFinding> findings = section(json, "findings", this::finding);
        List<KeptCriterion> criteria = section(json, "criteria", this::criterion);
        List<KeptMissing> missing = section(json, "missing", this::missing);
        List<KeptValue> unconfirmed = section(json, "unconfirmed", this::value);
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
            throw new InvalidInputException(problems);
        }
        return new Content(
                language.orElseThrow(),
                community.orElseThrow(),
                asOf.orElseThrow(),
                rules.orElseThrow(),
                parameters.orElseThrow(),
                positions,
                hypotheses,
                size.orElseThrow(),
                years,
                deadlines,
                lines,
                totals.orElseThrow(),
                findings,
                criteria,
                missing,
                unconfirmed,
                List.copyOf(passedOver));
    }

    private static void checkFormat(JsonTree format) {
        BigDecimal number = format.number();
        BigDecimal read = BigDecimal.valueOf(KeptStatement.FORMAT);
        if (number.compareTo(read) > 0) {
            throw format.refused(
                    KeptMessage.of("statement.format", KeptStatement.FORMAT),
                    Optional.of(KeptMessage.of("statement.newer")));
        }
        if (number.compareTo(read) < 0) {
            throw format.refused(KeptMessage.of("statement.format", KeptStatement.FORMAT));
        }
    }

    private Locale language(JsonTree language) {
        return switch (language.text()) {
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default -> throw language.refused(KeptMessage.of("statement.language"));
        };
    }

    private Optional<String> community(JsonTree community) {
        return known(community, "name").find("name").map(JsonTree::text);
    }

    private PositionUse position(JsonTree position) {
        known(position, "id", "choice", "usual", "used", "lines");
        JsonTree id = position.member("id");
        if (!id.text().matches("P[0-9]{2}")) {
            throw id.refused(KeptMessage.of("statement.question"));
        }
        once(id, id.text());
        return new PositionUse(
                id.text(),
                text(position, "choice"),
                flag(position, "usual"),
                flag(position, "used"),
                list(position, "lines", number -> whole(number, 1)));
    }

    private KeptSize size(JsonTree size) {
        known(size, "determined", "sizeClass", "ground", "outcomes", "difference");
        Optional<SizeClass> sizeClass = sizeClass(size);
        if (flag(size, "determined") != sizeClass.isPresent()) {
            throw size.member("determined").refused(KeptMessage.of("statement.determined"));
        }
        return new KeptSize(
                sizeClass,
                size.find("ground").map(JsonTree::text),
                list(size, "outcomes", this::outcome),
                amount(size, "difference"));
    }

    private KeptSize.Outcome outcome(JsonTree outcome) {
        known(outcome, "sizeClass", "total", "open", "findings", "contradictions");
        SizeClass sizeClass = parsed(outcome.member("sizeClass"), SizeClass::parse);
        if (outcome.find("contradictions").isPresent()) {
            return new KeptSize.Outcome(
                    sizeClass, Optional.empty(), List.of(), list(outcome, "contradictions", this::contradiction));
        }
        return new KeptSize.Outcome(
                sizeClass,
                Optional.of(new KeptSize.Sums(amount(outcome, "total"), amount(outcome, "open"))),
                list(outcome, "findings", JsonTree::text),
                List.of());
    }

    private KeptSize.Contradiction contradiction(JsonTree contradiction) {
        known(contradiction, "place", "text");
        return new KeptSize.Contradiction(text(contradiction, "place"), text(contradiction, "text"));
    }

    private KeptYear year(JsonTree year) {
        known(year, "number", "from", "to", "settledOn", "lastDay", "version", "sizeClass", "missions", "entitlements");
        int number = whole(year.member("number"), 1);
        once(year.member("number"), number);
        LocalDate from = day(year, "from");
        LocalDate to = day(year, "to");
        LocalDate settledOn = day(year, "settledOn");
        if (!day(year, "lastDay").equals(settledOn.minusDays(1))) {
            throw year.member("lastDay").refused(KeptMessage.of("statement.last-day"));
        }
        Map<Mission, MissionStatus> missions = new LinkedHashMap<>();
        year.member("missions").elements().forEach(mission -> {
            known(mission, "mission", "status");
            missions.put(
                    parsed(mission.member("mission"), Mission::parse),
                    word(mission.member("status"), MissionStatus.class));
        });
        return new KeptYear(
                number,
                checked(year.member("to"), () -> DateRange.of(from, to)),
                settledOn,
                year.find("version").map(JsonTree::text),
                sizeClass(year),
                missions,
                list(year, "entitlements", this::entitlement));
    }

    private EntitlementLine entitlement(JsonTree line) {
        known(line, "envelope", "part", "ceiling", "share", "due", "open", "supposed", "confidence", "positions");
        return new EntitlementLine(
                parsed(line.member("envelope"), Envelope::new),
                word(line.member("part"), Part.class),
                amount(line, "ceiling"),
                parsed(line.member("share"), StatementReader::ratio),
                amount(line, "due"),
                amount(line, "open"),
                grounds(line));
    }

    /** A share is a product of fractions, whose numbers may be longer than those that people write. */
    private static Ratio ratio(String text) {
        if (!text.matches("-?[0-9]{1,200}(/[0-9]{1,200})?")) {
            throw new InvalidFactException(KeptMessage.of("statement.fraction"));
        }
        String[] parts = text.split("/");
        return new Ratio(new BigInteger(parts[0]), new BigInteger(parts.length == 1 ? "1" : parts[1]));
    }

    private Grounds grounds(JsonTree line) {
        return new Grounds(
                flag(line, "supposed"),
                list(line, "positions", JsonTree::text),
                parsed(line.member("confidence"), StatementReader::confidence));
    }

    private KeptDeadline deadline(JsonTree deadline) {
        known(deadline, "mission", "step", "lastDay", "status", "days", "recoverable");
        return new KeptDeadline(
                parsed(deadline.member("mission"), Mission::parse),
                word(deadline.member("step"), Deadline.Step.class),
                day(deadline, "lastDay"),
                word(deadline.member("status"), DeadlineStatus.Status.class),
                whole(deadline.member("days"), 0),
                amount(deadline, "recoverable"));
    }

    private PaymentLine line(JsonTree line) {
        known(line, "dueOn", "contractYear", "envelope", "kind", "amount", "supposed", "confidence", "positions");
        return new PaymentLine(
                day(line, "dueOn"),
                whole(line.member("contractYear"), 1),
                parsed(line.member("envelope"), Envelope::new),
                word(line.member("kind"), PaymentKind.class),
                amount(line, "amount"),
                grounds(line));
    }

    private Totals totals(JsonTree totals) {
        known(
                totals,
                "total",
                "paid",
                "toCome",
                "open",
                "byContractYear",
                "byCivilYear",
                "byEnvelope",
                "byKind",
                "byConfidence");
        boolean bounded = totals.find("open").isPresent();
        return new Totals(
                amount(totals, "total"),
                amount(totals, "paid"),
                amount(totals, "toCome"),
                bounded ? amount(totals, "open") : Euros.ZERO,
                bounded,
                amounts(totals.member("byContractYear"), StatementReader::year),
                amounts(totals.member("byCivilYear"), StatementReader::year),
                amounts(totals.member("byEnvelope"), Envelope::new),
                amounts(totals.member("byKind"), name -> word(name, PaymentKind.class)),
                amounts(totals.member("byConfidence"), StatementReader::confidence));
    }

    private static Integer year(String name) {
        if (!name.matches("[0-9]{1,4}")) {
            throw new InvalidFactException(KeptMessage.of("statement.year-name"));
        }
        return Integer.valueOf(name);
    }

    private <K> Map<K, Euros> amounts(JsonTree sums, Function<String, K> key) {
        Map<K, Euros> amounts = new LinkedHashMap<>();
        for (String name : sums.names()) {
            amounts.put(checked(sums.member(name), () -> key.apply(name)), amount(sums, name));
        }
        return amounts;
    }

    private KeptFinding finding(JsonTree finding) {
        known(finding, "code", "severity", "text");
        return new KeptFinding(
                text(finding, "code"), word(finding.member("severity"), Finding.Severity.class), text(finding, "text"));
    }

    private KeptCriterion criterion(JsonTree criterion) {
        known(criterion, "id", "outcome", "article", "missing", "text");
        return new KeptCriterion(
                text(criterion, "id"),
                word(criterion.member("outcome"), Criterion.Outcome.class),
                text(criterion, "article"),
                criterion.find("missing").map(JsonTree::text),
                text(criterion, "text"));
    }

    private KeptMissing missing(JsonTree fact) {
        known(fact, "place", "min", "max", "text");
        return new KeptMissing(text(fact, "place"), amount(fact, "min"), amount(fact, "max"), text(fact, "text"));
    }

    private KeptValue value(JsonTree value) {
        known(
                value,
                "parameter",
                "sizeClass",
                "value",
                "from",
                "version",
                "article",
                "text",
                "identifiers",
                "confidence",
                "readIn");
        return new KeptValue(
                text(value, "parameter"),
                sizeClass(value),
                text(value, "value"),
                day(value, "from"),
                new KeptValue.Source(
                        text(value, "version"),
                        text(value, "article"),
                        text(value, "text"),
                        list(value, "identifiers", JsonTree::text),
                        text(value, "readIn")),
                parsed(value.member("confidence"), StatementReader::confidence));
    }

    private static Optional<SizeClass> sizeClass(JsonTree object) {
        return object.find("sizeClass").map(code -> parsed(code, SizeClass::parse));
    }

    private static Confidence confidence(String code) {
        Function<Confidence, String> small = confidence -> confidence.name().toLowerCase(Locale.ROOT);
        return word(code, Confidence.values(), small);
    }

    private static String text(JsonTree object, String name) {
        return object.member(name).text();
    }

    private static boolean flag(JsonTree object, String name) {
        return object.member(name).flag();
    }

    private static LocalDate day(JsonTree object, String name) {
        return parsed(object.member(name), Dates::parse);
    }

    private static Euros amount(JsonTree object, String name) {
        JsonTree value = object.member(name);
        BigDecimal number = value.number();
        return checked(value, () -> Euros.of(number));
    }

    private static int whole(JsonTree value, int min) {
        BigDecimal number = value.number();
        boolean isWhole = number.precision() <= 20
                && Math.abs((long) number.scale()) <= 20
                && number.stripTrailingZeros().scale() <= 0;
        if (!isWhole
                || number.compareTo(BigDecimal.valueOf(min)) < 0
                || number.compareTo(BigDecimal.valueOf(MAX_WHOLE)) > 0) {
            throw value.refused(KeptMessage.of("statement.whole", min, MAX_WHOLE));
        }
        return number.intValueExact();
    }

    private static <E extends Enum<E>> E word(JsonTree value, Class<E> words) {
        return parsed(value, name -> word(name, words));
    }

    private static <E extends Enum<E>> E word(String name, Class<E> words) {
        return word(name, words.getEnumConstants(), Enum::name);
    }

    private static <E> E word(String written, E[] words, Function<E, String> name) {
        return Stream.of(words)
                .filter(word -> name.apply(word).equals(written))
                .findFirst()
                .orElseThrow(() -> new InvalidFactException(KeptMessage.of(
                        "statement.word", Stream.of(words).map(name).toList())));
    }

    private static <T> T parsed(JsonTree value, Function<String, T> parser) {
        String text = value.text();
        return checked(value, () -> parser.apply(text));
    }

    private static <T> T checked(JsonTree value, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidFactException refused) {
            throw value.refused(refused.mustHold());
        }
    }

    private void once(JsonTree value, Object key) {
        if (!seen.add(key)) {
            throw value.refused(KeptMessage.of("statement.once"));
        }
    }

    /** The object itself; the members that it has beside those that are known are noted. */
    private JsonTree known(JsonTree object, String... names) {
        Set<String> known = Set.of(names);
        object.names().stream()
                .filter(name -> !known.contains(name))
                .map(name -> object.member(name).place())
                .forEach(passedOver::add);
        return object;
    }

    private <T> List<T> section(JsonTree json, String name, Function<JsonTree, T> element) {
        return attempt(() -> list(json, name, element)).orElse(List.of());
    }

    private <T> List<T> list(JsonTree object, String name, Function<JsonTree, T> element) {
        return object.member(name).elements().stream()
                .flatMap(one -> attempt(() -> element.apply(one)).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    private <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidInputException refused) {
            problems.addAll(refused.problems());
            return Optional.empty();
        }
    }
}
