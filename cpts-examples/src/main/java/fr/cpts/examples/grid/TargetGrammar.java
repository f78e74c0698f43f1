package fr.cpts.examples.grid;

import fr.cpts.model.InvalidFactException;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.model.time.ApproximateDate;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a target's cell ask, in a small grammar; capitals and accents do not count.
 *
 * <pre>
 * cell      = "–" (nothing) | joined
 * joined    = part { "+" part } | COUNT " et " part
 * part      = to be set   "… à déterminer", "… par avenant"
 *           | observed    "… à la fin de la 2ème année"
 *           | level       "90,8 %", "90 % des …", "90 % des PH (29 PH)", "au moins 90 %", "≤ 40 patients"
 *           | level (change)   "90,8 % (+0,8)", "41 % (-1 %)", "5 % (0)", "5,5 % (=)"
 *           | change      "-10 %" (of where it stood), "+2 points", "+3"
 *           | more        "1 de plus", "2 réunions de plus"
 *           | count       "25", "2 réunions", "1 réunion par an", "2/an", "Participation à au moins 1 …"
 *           | deadline    "Mars 2024", "fin 2024", "T2 2024", "1er semestre 2024", "d'ici le 30/06/2024"
 *           | words deadline   "Mise en place du protocole mars 2024"
 *           | direction   "↗", "→", "↘", "en hausse", "maintien ou diminution", "amélioration"
 *           | stable      "=", "stable", "maintien"
 *           | update      "Actualiser …", "Améliorer …", "Mise à jour …"
 *           | deliverable "Créer …", "Élaboration …", "Signature …", "Mise en place …", "À faire"
 *           | process     "Évaluation …", "Inclure …", "Organisation …", "Info …"
 * </pre>
 *
 * <p>A number with no percent sign is a count; it is a level where the row has a baseline figure or says which way is better. Everything else is free
 * words.
 */
final class TargetGrammar {

    private static final String N = "(?:" + Forms.NUMBER + ")";
    private static final String MONTHS =
            "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre";
    private static final String ENGLISH_MONTHS =
            "january|february|march|april|may|june|july|august|september|october|november|december";
    private static final String TIME = "(?:(debut|courant|mi|fin|early|mid|late|end of)[ -])?(?:de |d')?"
            + "(?:(" + MONTHS + "|" + ENGLISH_MONTHS + ") (\\d{4})"
            + "|(?:([ts])([1-4])|([1-4])(?:er|e|eme|nd|st|rd|th)? (trimestre|semestre|quarter|half-year))(?: de)? (\\d{4})"
            + "|(\\d{1,2})/(\\d{1,2})/(\\d{4})|(\\d{4}-\\d{2}(?:-\\d{2})?))";
    private static final String BY = "(?:avant |d'ici |pour |en |au |by |before |in )?(?:le |la |the )?";
    private static final Pattern DEADLINE = Pattern.compile(BY + TIME);
    private static final Pattern YEAR_END =
            Pattern.compile(BY + "(?:(debut|courant|mi|fin|early|mid|late|end of)[ -])(\\d{4})");
    private static final Pattern TRAILING = Pattern.compile("(\\S.*?),? " + BY + TIME);
    private static final Pattern TO_BE_SET =
            Pattern.compile(".*\\b(a determiner|a definir|a fixer|a preciser|to be set|to be determined)\\b.*");
    private static final Pattern AMENDMENT = Pattern.compile(".*\\b(par avenant|by amendment)\\b.*");
    private static final Pattern OBSERVED = Pattern.compile(
            ".*(?:a la fin de la |at the end of )(?:contract year |year )?(\\d{1,2}).{0,4}(?: annee.*)?");
    private static final Pattern LEVEL_CHANGE =
            Pattern.compile("(" + N + " ?(?:%|[^\\d\\s(%+-][^()]{0,40})?) ?\\((=|0|[+-]" + N + ")( ?%)?\\)");
    private static final Pattern PERCENT =
            Pattern.compile("(.*?)(" + N + ") ?%(?: [^()]*)?(?:\\((" + N + "(?: ?[^\\d\\s%+-][^()]*)?)\\))?");
    private static final Pattern CHANGE = Pattern.compile("([+-]) ?(" + N + ") ?(%|points?|pts?)?(.*)");
    private static final Pattern MORE = Pattern.compile("(" + N + ")( .+?)? (?:de plus|more)");
    private static final Pattern BOUNDED = Pattern.compile("(.{0,40}?)\\b(" + N + ")( .*)?");
    private static final Pattern COUNT =
            Pattern.compile("(" + N + ")(?:(?: ?/ ?| par | per | each )(\\p{L}.*)|( .+?)(?:(?: par | per )(\\S.*))?)?");
    private static final Pattern COUNT_AND = Pattern.compile("(\\d{1,6} \\S+) (?:et|and) (\\D.*)");
    private static final String AT_LEAST = "(?:.*\\b)?(?:au moins|au minimum|minimum|at least)|.*(?:≥|>=)";
    private static final String AT_MOST = "(?:.*\\b)?(?:au plus|au maximum|maximum|at most)|.*(?:≤|<=)";

    private static final Map<String, String> TRENDS = trends();
    private static final Map<String, Pattern> VERBS = verbs();

    private final boolean levels;

    private TargetGrammar(boolean levels) {
        this.levels = levels;
    }

    /**
     * A reader of one cell.
     *
     * @param levels whether a bare number is a level, as it is where the row has a baseline or a direction
     */
    static TargetGrammar of(boolean levels) {
        return new TargetGrammar(levels);
    }

    private static Map<String, String> trends() {
        Map<String, String> trends = new LinkedHashMap<>();
        List.of(
                        "↗",
                        "hausse",
                        "en hausse",
                        "augmentation",
                        "en augmentation",
                        "rising",
                        "increase",
                        "↗ en hausse",
                        "↗ rising")
                .forEach(word -> trends.put(word, "UP"));
        List.of(
                        "↘",
                        "baisse",
                        "en baisse",
                        "reduction",
                        "diminution",
                        "falling",
                        "decrease",
                        "↘ en baisse",
                        "↘ falling")
                .forEach(word -> trends.put(word, "DOWN"));
        List.of("→", "→ stable").forEach(word -> trends.put(word, "STABLE"));
        List.of(
                        "→↘",
                        "maintien ou diminution",
                        "stable ou en baisse",
                        "→↘ stable ou en baisse",
                        "→↘ stable or falling",
                        "stable or falling")
                .forEach(word -> trends.put(word, "STABLE_OR_DOWN"));
        List.of(
                        "→↗",
                        "maintien ou augmentation",
                        "stable ou en hausse",
                        "→↗ stable ou en hausse",
                        "→↗ stable or rising",
                        "stable or rising")
                .forEach(word -> trends.put(word, "STABLE_OR_UP"));
        List.of("amelioration", "en amelioration", "improvement", "improving")
                .forEach(word -> trends.put(word, "BETTER"));
        return trends;
    }

    private static Map<String, Pattern> verbs() {
        Map<String, Pattern> verbs = new LinkedHashMap<>();
        verbs.put(
                "UPDATE",
                Pattern.compile("(?:re)?actualis.*|mettre a jour.*|mise a jour.*|amelior\\S+ .*|updat.*|improve .*"));
        verbs.put(
                "DELIVERABLE",
                Pattern.compile(
                        "(?:cree|creation|elabor|redig|redaction|formalis|signature|signer|mise en place|mettre en place|plan d'action|lister"
                                + "|produire|a faire|create|write|draft|sign ).*"));
        verbs.put(
                "PROCESS",
                Pattern.compile(
                        "(?:evalu|inclure|organis|info\\b|inform|particip|compter|a comptabiliser|repondre|echange|promouvoir|sensibilis|suivre|suivi"
                                + "|include|promote|follow).*"));
        return verbs;
    }

    /** The targets of a cell; none when it is a dash. */
    List<Object> parse(String cell) {
        String text = Forms.norm(cell);
        if (text.matches("[-–—]*")) {
            return List.of();
        }
        if (text.length() > Forms.LONGEST) {
            return List.of(target("FREE", "text", Forms.clean(cell)));
        }
        Matcher and = COUNT_AND.matcher(text);
        List<String> parts = and.matches() ? List.of(and.group(1), and.group(2)) : joined(text);
        List<Object> targets = new ArrayList<>();
        for (String part : parts) {
            targets.addAll(part(part, parts.size() == 1 ? Forms.clean(cell) : part));
        }
        return targets;
    }

    /** The parts between plus signs that stand neither first nor in brackets. */
    private static List<String> joined(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '+' && depth == 0 && !text.substring(start, i).isBlank() && i + 1 < text.length()) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts.stream().anyMatch(String::isEmpty) ? List.of(text) : parts;
    }

    private List<Object> part(String text, String words) {
        String plain = GridWords.plain(text).toLowerCase(Locale.ROOT);
        if (TO_BE_SET.matcher(plain).matches() || AMENDMENT.matcher(plain).matches()) {
            Map<String, Object> target = target("TO_BE_SET", "text", words);
            if (AMENDMENT.matcher(plain).matches()) {
                target.put("byAmendment", true);
            }
            return List.of(target);
        }
        Matcher observed = OBSERVED.matcher(plain);
        if (observed.matches()) {
            return List.of(target("OBSERVED", "contractYear", new BigDecimal(observed.group(1))));
        }
        if (TRENDS.containsKey(plain)) {
            return List.of(target("DIRECTION", "trend", TRENDS.get(plain)));
        }
        if (plain.matches("=|stable|maintien|(?:meme|same) .{0,20}")) {
            return List.of(target("STABLE"));
        }
        return figures(text, plain)
                .or(() -> time(plain).map(by -> List.of((Object) target("DEADLINE", "by", by))))
                .or(() -> number(text))
                .or(() -> timedWords(text, plain))
                .or(() -> verb(plain, words).map(List::of))
                .orElseGet(() -> List.of(target("FREE", "text", words)));
    }

    private static Optional<Object> verb(String plain, String words) {
        for (Map.Entry<String, Pattern> verb : VERBS.entrySet()) {
            if (verb.getValue().matcher(plain).matches()) {
                String what = words.replaceFirst("\\s*\\([^()]*\\)$", "");
                return Optional.of(target(verb.getKey(), "text", what.isBlank() ? words : what));
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Object>> timedWords(String text, String plain) {
        Matcher trailing = TRAILING.matcher(plain);
        if (!trailing.matches() || plain.length() != text.length()) {
            return Optional.empty();
        }
        String words = text.substring(0, trailing.end(1));
        Optional<String> by =
                time(plain.substring(trailing.end(1)).replaceFirst("^,", "").strip());
        Optional<Object> what = verb(trailing.group(1), words);
        return by.isEmpty() || what.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(what.get(), target("DEADLINE", "by", by.get())));
    }

    private static Optional<List<Object>> figures(String text, String plain) {
        Matcher both = LEVEL_CHANGE.matcher(text);
        if (both.matches()) {
            Optional<Object> level = Forms.quantity(both.group(1));
            Optional<Object> change = both.group(2).equals("=")
                    ? Optional.of(target("STABLE"))
                    : change(both.group(2), both.group(3)).map(by -> target("CHANGE", "by", by));
            return level.isEmpty() || change.isEmpty()
                    ? Optional.empty()
                    : Optional.of(List.of(target("LEVEL", "value", level.get()), change.get()));
        }
        Matcher signed = CHANGE.matcher(text);
        if (signed.matches()) {
            return signed(signed).map(List::of);
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches() && plain.length() == text.length()) {
            String lead = plain.substring(0, percent.end(1)).strip();
            Optional<String> bound = bound(lead);
            Optional<Object> level = Forms.json(Forms.decimal(percent.group(2)), "%");
            if (level.isPresent() && (lead.isEmpty() || bound.isPresent())) {
                Map<String, Object> target = target("LEVEL", "value", level.get());
                bound.ifPresent(side -> target.put("bound", side));
                if (percent.group(3) != null) {
                    Forms.quantity(percent.group(3)).ifPresent(same -> target.put("equivalent", same));
                }
                return Optional.of(List.of(target));
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> change(String number, String percent) {
        return Forms.json(Forms.decimal(number), percent == null ? null : "%");
    }

    private static Optional<Object> signed(Matcher signed) {
        BigDecimal by = Forms.decimal(signed.group(1) + signed.group(2));
        String unit = signed.group(3);
        String rest = signed.group(4).strip();
        String since = GridWords.plain(rest).toLowerCase(Locale.ROOT);
        boolean fromBaseline = since.matches("(?:par rapport au|du|from the) (?:depart|baseline)");
        boolean fromBefore = since.matches("(?:par rapport a|from) (?:l'annee precedente|the year before)");
        boolean known = since.isEmpty() || fromBaseline || fromBefore;
        if (!known && unit != null) {
            return Optional.empty();
        }
        boolean percent = "%".equals(unit);
        Optional<Object> quantity = Forms.json(by, percent ? "%" : known ? null : rest);
        return quantity.map(amount -> {
            Map<String, Object> target = target("CHANGE", "by", amount);
            if (unit != null) {
                target.put("in", percent ? "PERCENT" : "POINTS");
            }
            if (fromBaseline || fromBefore) {
                target.put("since", fromBaseline ? "BASELINE" : "PREVIOUS_YEAR");
            }
            return target;
        });
    }

    private static Optional<String> bound(String lead) {
        return lead.matches(AT_LEAST)
                ? Optional.of("AT_LEAST")
                : lead.matches(AT_MOST) ? Optional.of("AT_MOST") : Optional.empty();
    }

    private Optional<List<Object>> number(String text) {
        Matcher more = MORE.matcher(text);
        if (more.matches()) {
            return Forms.json(Forms.decimal(more.group(1)), more.group(2)).map(by -> List.of(target("MORE", "by", by)));
        }
        Matcher bounded = BOUNDED.matcher(text);
        Optional<String> bound = bounded.matches()
                ? bound(GridWords.plain(bounded.group(1))
                        .toLowerCase(Locale.ROOT)
                        .strip())
                : Optional.empty();
        String figure = bound.isPresent() ? text.substring(bounded.start(2)) : text;
        Matcher count = COUNT.matcher(figure);
        if (!count.matches()) {
            return Optional.empty();
        }
        Optional<Object> number = Forms.json(Forms.decimal(count.group(1)), count.group(3));
        Optional<String> per = Optional.ofNullable(count.group(2)).or(() -> Optional.ofNullable(count.group(4)));
        return number.map(value -> {
            boolean most = bound.filter("AT_MOST"::equals).isPresent();
            if (per.isEmpty() && (most || levels)) {
                Map<String, Object> level = target("LEVEL", "value", value);
                bound.ifPresent(side -> level.put("bound", side));
                return List.of((Object) level);
            }
            if (most) {
                return List.of((Object) target("FREE", "text", text));
            }
            Map<String, Object> target = target("COUNT", "number", value);
            bound.ifPresent(side -> target.put("atLeast", true));
            per.ifPresent(of -> target.put("per", of));
            return List.of((Object) target);
        });
    }

    private static Optional<String> time(String plain) {
        Matcher end = YEAR_END.matcher(plain);
        if (end.matches()) {
            return Optional.of(part(end.group(1)) + end.group(2));
        }
        Matcher time = DEADLINE.matcher(plain);
        if (!time.matches()) {
            return Optional.empty();
        }
        String part = part(time.group(1));
        if (time.group(2) != null) {
            int month = month(time.group(2), MONTHS) + month(time.group(2), ENGLISH_MONTHS) + 1;
            return Optional.of(String.format(Locale.ROOT, "%s%s-%02d", part, time.group(3), month + 1));
        }
        if (time.group(8) != null) {
            boolean half = time.group(4) != null
                    ? time.group(4).equals("s")
                    : time.group(7).equals("semestre") || time.group(7).equals("half-year");
            int rank = Integer.parseInt(time.group(4) != null ? time.group(5) : time.group(6));
            return half && rank > 2
                    ? Optional.empty()
                    : Optional.of(part + time.group(8) + (half ? "-S" : "-T") + rank);
        }
        String day = time.group(12) != null
                ? time.group(12)
                : String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        time.group(11),
                        Integer.parseInt(time.group(10)),
                        Integer.parseInt(time.group(9)));
        return exists(day) ? Optional.of(part + day) : Optional.empty();
    }

    private static boolean exists(String day) {
        try {
            ApproximateDate.parse(day);
            return true;
        } catch (InvalidFactException noSuchDay) {
            return false;
        }
    }

    private static int month(String name, String months) {
        return List.of(months.split("\\|")).indexOf(name);
    }

    private static String part(String word) {
        if (word == null) {
            return "";
        }
        return switch (word) {
            case "debut", "early" -> "early ";
            case "fin", "late", "end of" -> "late ";
            default -> "mid ";
        };
    }

    /** A target that a spreadsheet turned into a day, when the day can be what was meant. */
    static Optional<String> deadline(Seen cell) {
        LocalDateTime date = cell.date().orElseThrow();
        if (!cell.showsYear()) {
            return Optional.empty();
        }
        String month = String.format(Locale.ROOT, "%d-%02d", date.getYear(), date.getMonthValue());
        return Optional.of(cell.showsDay() ? month + String.format(Locale.ROOT, "-%02d", date.getDayOfMonth()) : month);
    }

    private static Map<String, Object> target(String kind) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("kind", kind);
        return target;
    }

    private static Map<String, Object> target(String kind, String name, Object value) {
        Map<String, Object> target = target(kind);
        target.put(name, value);
        return target;
    }

    /** A target as people would write it. */
    static String show(Object target, GridWords words) {
        Map<String, Object> of = Json.object(target);
        String kind = of.get("kind").toString();
        switch (kind) {
            case "LEVEL":
                return bounded(of.get("bound"))
                        + Forms.show(of.get("value"), words)
                        + (of.containsKey("equivalent") ? " (" + Forms.show(of.get("equivalent"), words) + ")" : "");
            case "CHANGE":
                String by = Forms.show(of.get("by"), words);
                return (by.startsWith("-") ? "" : "+")
                        + by
                        + ("POINTS".equals(of.get("in")) ? " points" : "")
                        + (of.containsKey("since") ? " " + words.of("since." + of.get("since")) : "");
            case "STABLE":
                return "=";
            case "COUNT":
                return (Boolean.TRUE.equals(of.get("atLeast")) ? words.of("atLeast") + " " : "")
                        + Forms.show(of.get("number"), words)
                        + (of.containsKey("per") ? " " + words.of("per", of.get("per")) : "");
            case "MORE":
                return words.of("more", Forms.show(of.get("by"), words));
            case "DEADLINE":
                return Times.show(of.get("by").toString(), words);
            case "DIRECTION":
                return words.label(Trend.valueOf(of.get("trend").toString()));
            case "OBSERVED":
                return words.of("observed", of.get("contractYear").toString());
            default:
                return of.containsKey("text") ? of.get("text").toString() : words.of("toBeSet");
        }
    }

    private static String bounded(Object bound) {
        return bound == null ? "" : bound.equals("AT_LEAST") ? "≥ " : "≤ ";
    }

    /** A target with the name of its form, for whoever checks what was read. */
    static String describe(Object target, GridWords words) {
        return words.of("kind." + Json.object(target).get("kind")) + " " + show(target, words);
    }
}
