package fr.cpts.examples.grid;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.measure.Quantity;
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
 * cell      = "–" (nothing) | part { "+" part } | COUNT " et " part | part { line end part }
 * part      = to be set   "… à déterminer", "… par avenant"
 *           | observed    "… à la fin de la 2ème année"
 *           | figure      [bound] NUMBER ["%"] [things] [bound] [each] ["(" remark ")"]
 *           | change      "-10 %" (of where it stood), "+2 points", "+3", "20 de moins"
 *           | more        "1 de plus", "2 réunions de plus"
 *           | deadline    "Mars 2024", "fin 2024", "T2 2024", "1er semestre 2024", "d'ici le 30/06/2024"
 *           | words deadline   "Mise en place du protocole mars 2024"
 *           | direction   "↗", "→", "↘", "en hausse", "maintien ou diminution", "amélioration"
 *           | stable      "=", "stable", "maintien"
 *           | update      "Actualiser …", "Améliorer …", "Mise à jour …"
 *           | deliverable "Créer …", "Élaboration …", "Signature …", "Mise en place …", "À faire", "Convention signée"
 *           | process     "Évaluation …", "Inclure …", "Organisation …", "Info …"
 * bound     = "≥", "au moins", "minimum", "… et plus" | "≤", "au plus", "jusqu'à", "maximum", "… et moins"
 *           | ">", "plus de" | "&lt;", "moins de"
 * each      = "par an", "/trimestre", "fois par mois", "mensuelle"
 * remark    = "+0,8", "-1 %", "=" (a change) | "29 PH" (the same in another unit) | "soit -146 vs 166 initial" | a bound | plain words
 * </pre>
 *
 * <p>A number with no percent sign is a count; it is a level where the row has a baseline figure or says which way is better. Beside a figure stand only
 * words that name what is counted: with a second figure, or a word that turns or narrows the first, the cell is free words, as is everything else. Free words
 * are never held against a figure.
 */
final class TargetGrammar {

    private static final String TIME = "(?:(debut|courant|mi|fin|early|mid|late|end of)[ -])?(?:de |d')?"
            + "(?:(" + Times.MONTHS + "|" + Times.ENGLISH_MONTHS + ") (\\d{4})"
            + "|(?:([ts])([1-4])|([1-4])(?:er|e|eme|nd|st|rd|th)? (trimestre|semestre|quarter|half-year))(?: de)? (\\d{4})"
            + "|(\\d{4}-\\d{2}))";
    private static final String BY = "(avant |before )?(?:d'ici |pour |en |au |by |in )?(?:le |la |the )?";
    private static final String DAY = "(\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{1,2}(?:er|st|nd|rd|th)? (?:"
            + Times.MONTHS + "|" + Times.ENGLISH_MONTHS + ") \\d{4}|\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern DEADLINE = Pattern.compile(BY + TIME);
    private static final Pattern DEADLINE_DAY = Pattern.compile(BY + DAY);
    private static final Pattern YEAR_END =
            Pattern.compile(BY + "(?:(debut|courant|mi|fin|early|mid|late|end of)[ -])(\\d{4})");
    private static final Pattern TRAILING = Pattern.compile("(\\S.*?),? (" + BY + "(?:" + TIME + "|" + DAY + "))");
    private static final Pattern TO_BE_SET =
            Pattern.compile(".*\\b(a determiner|a definir|a fixer|a preciser|to be set|to be determined)\\b.*");
    private static final Pattern AMENDMENT = Pattern.compile(".*\\b(par avenant|by amendment)\\b.*");
    private static final Pattern OBSERVED = Pattern.compile(
            "\\D*(?:a la fin de la |at the end of )(?:contract year |year )?(\\d{1,2})\\D{0,4}(?: annee\\D*)?");
    private static final Pattern COUNT_AND = Pattern.compile("(\\d{1,6} \\S+) (?:et|and) (\\D.*)");
    private static final Pattern NUMBER = Pattern.compile(NumberFormats.NUMBER);
    private static final Pattern SIGNED =
            Pattern.compile("([+-])( ?)(" + NumberFormats.NUMBER + ") ?(%|points?|pts?)?(.*)");
    private static final Pattern A_YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern BRACKETS = Pattern.compile("(.*?) ?\\(([^()]*)\\)");
    private static final Pattern FROM_BEFORE = Pattern.compile("soit ([+-]" + NumberFormats.NUMBER
            + ")(?: \\p{L}+)? (?:vs|contre|par rapport a|au lieu de|versus|against|from) (" + NumberFormats.NUMBER
            + ")(?: \\p{L}+)?(?: initial(?:e|es|ement|ly)?| initiaux| au depart| en depart)?");
    private static final Pattern DURATION = Pattern.compile(
            "(?:jours?|heures?|h|minutes?|semaines?|mois|ans?|annees?|days?|hours?|weeks?|months?|years?)"
                    + "(?: (?:ouvres?|ouvrables?|calendaires?))?");
    private static final String YEARLY = "an|annee|year";
    private static final String PERIOD =
            YEARLY + "|semestre|half-year|quadrimestre|trimestre|quarter|bimestre|mois|month|semaine|week|jour|day";
    private static final Pattern EACH =
            Pattern.compile("(?:(.*?) ?)?(?: ?/ ?|(?:^|(?<= ))(?:par|per|each|chaque|every) )(?:un |une |a )?(\\D+)");
    private static final Pattern EVERY =
            Pattern.compile("(?:(.*) )?(?:tous|toutes) les (mois|trimestres|semestres|ans|semaines|jours)");
    private static final Pattern TIMES = Pattern.compile("(?:(.*) )?(?:fois|x|times)");
    private static final Pattern ADJECTIVE =
            Pattern.compile("(.+) (mensuel|trimestriel|semestriel|annuel|hebdomadaire)(?:le)?(s?)");
    private static final Map<String, String> PERIODS = Map.of(
            "mensuel",
            "mois",
            "trimestriel",
            "trimestre",
            "semestriel",
            "semestre",
            "annuel",
            "an",
            "hebdomadaire",
            "semaine");

    private static final String AT_LEAST =
            "au moins|a minima|au minimum|minimum(?: de)?|min\\.?|mini|pas moins de|superieure?s? ou egale?s? a|≥|>="
                    + "|a partir de|at least|no less than|no fewer than";
    private static final String AT_MOST =
            "au plus|a maxima|au maximum|maximum(?: de)?|max\\.?|maxi|pas plus de|ne pas depasser|jusqu'a|inferieure?s? ou egale?s? a|≤|<="
                    + "|at most|up to|no more than";
    private static final String MORE_THAN = "plus de|superieure?s? a|>|more than|over|above";
    private static final String LESS_THAN = "moins de|inferieure?s? a|en dessous de|<|less than|fewer than|under|below";
    private static final Map<Target.Bound, Pattern> BEFORE = Map.of(
            Target.Bound.AT_LEAST, before(AT_LEAST),
            Target.Bound.AT_MOST, before(AT_MOST),
            Target.Bound.MORE_THAN, before(MORE_THAN),
            Target.Bound.LESS_THAN, before(LESS_THAN));
    private static final Map<Target.Bound, Pattern> AFTER = Map.of(
            Target.Bound.AT_LEAST,
            Pattern.compile(
                    "(?:(.*) )?(?:et plus|ou plus|et au-dela|minimum|mini|au moins|au minimum|a minima|or more|and more|at least)"),
            Target.Bound.AT_MOST,
            Pattern.compile(
                    "(?:(.*) )?(?:et moins|ou moins|maximum|max\\.?|maxi|au plus|au maximum|a maxima|or less|and less|or fewer|at most)"));
    private static final Pattern BOUND_WORDS = Pattern.compile("(?:plus|moins|more|less)\\b.*");

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

    private static Pattern before(String words) {
        return Pattern.compile("(?:(.*?)(?:^|(?<=[ :])|(?=[≥≤<>=])))?(?:" + words + ")");
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
                                + "|produire|a faire|create|write|draft|sign ).*|oui|(?:\\D* )?(?:signe|realise|cree|redige|valide|diffuse|finalise"
                                + "|termine|elabore|formalise|publie|produit|livre|effectue|fait)e?s?"));
        verbs.put(
                "PROCESS",
                Pattern.compile(
                        "(?:evalu|inclure|organis|info\\b|inform|particip|compter|a comptabiliser|repondre|echange|promouvoir|sensibilis|suivre|suivi"
                                + "|include|promote|follow).*"));
        return verbs;
    }

    /** The targets of a cell; none when it is a dash. */
    List<Object> parse(String cell) {
        String words = NumberFormats.clean(cell);
        if (NumberFormats.norm(cell).matches("[-–—]*")) {
            return List.of();
        }
        if (words.length() > NumberFormats.LONGEST) {
            return List.of(target("FREE", "text", words));
        }
        List<String> lines = lines(words);
        if (lines.size() == 1) {
            return line(lines.get(0), words);
        }
        List<Object> targets =
                lines.stream().flatMap(line -> line(line, line).stream()).toList();
        if (targets.stream().noneMatch(TargetGrammar::isFree)) {
            return together(targets, lines, words);
        }
        String joined = String.join(" ", lines);
        return joined.matches("\\D*") ? part(joined, words) : List.of(target("FREE", "text", words));
    }

    /** The lines of a cell; one that is in brackets belongs to the one before it. */
    private static List<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        for (String line : words.split("\n")) {
            String text = NumberFormats.norm(line).replaceFirst("^[•·*] ?", "");
            if (text.startsWith("(") && !lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + text);
            } else if (!text.isEmpty()) {
                lines.add(text);
            }
        }
        return lines;
    }

    private List<Object> line(String text, String words) {
        Matcher and = COUNT_AND.matcher(text);
        boolean two = and.matches() && !BOUND_WORDS.matcher(and.group(2)).matches();
        List<String> parts = two ? List.of(and.group(1), and.group(2)) : joined(text);
        List<Object> targets = new ArrayList<>();
        for (String part : parts) {
            targets.addAll(part(part, parts.size() == 1 ? words : part));
        }
        return together(targets, parts, words);
    }

    /** The targets of several parts. A change that is a part of its own may be of another figure than the one that it follows: then the whole is free words. */
    private static List<Object> together(List<Object> targets, List<String> parts, String words) {
        boolean changes = parts.size() > 1
                && targets.stream()
                        .anyMatch(target -> Json.object(target).get("kind").equals("CHANGE"))
                && parts.stream().anyMatch(part -> part.matches("[+-].*"));
        return changes ? List.of(target("FREE", "text", words)) : targets;
    }

    /** The target that a number is which a spreadsheet holds. */
    List<Object> number(Object quantity) {
        Quantity read =
                Quantity.parse(quantity instanceof BigDecimal number ? number.toPlainString() : quantity.toString());
        boolean level = levels || read.inPercent() || read.number().signum() == 0;
        return List.of(level ? target("LEVEL", "value", quantity) : target("COUNT", "number", quantity));
    }

    private static boolean isFree(Object target) {
        return Json.object(target).get("kind").equals("FREE");
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
        if (plain.matches("=|stable|maintien|(?:meme|same) \\D{0,20}")) {
            return List.of(target("STABLE"));
        }
        Optional<List<Object>> figures = plain.length() != text.length()
                ? Optional.empty()
                : plain.startsWith("+") || plain.startsWith("-") ? change(plain) : figure(text, plain);
        return figures.or(() -> time(plain).map(by -> List.of((Object) target("DEADLINE", "by", by))))
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
        Optional<String> by = time(trailing.group(2));
        Optional<Object> what = verb(trailing.group(1), words);
        return by.isEmpty() || what.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(what.get(), target("DEADLINE", "by", by.get())));
    }

    /** A change from where it stood; a percentage is of where it stood or in points, which the words do not say. */
    private static Optional<List<Object>> change(String plain) {
        Matcher signed = SIGNED.matcher(plain);
        if (!signed.matches()) {
            return Optional.empty();
        }
        String unit = signed.group(4);
        String rest = signed.group(5).strip();
        boolean bullet = !signed.group(2).isEmpty() && signed.group(1).equals("-") && unit == null;
        Optional<String> since = since(rest);
        boolean things =
                unit == null && NumberFormats.isThing(rest) && signed.group(5).startsWith(" ");
        if (bullet || !rest.isEmpty() && since.isEmpty() && !things) {
            return Optional.empty();
        }
        BigDecimal by = signedNumber(signed.group(1), signed.group(3));
        boolean percent = "%".equals(unit);
        return NumberFormats.json(by, percent ? "%" : things ? rest : null).map(amount -> {
            Map<String, Object> target = target("CHANGE", "by", amount);
            if (unit != null && !percent) {
                target.put("in", "POINTS");
            }
            since.ifPresent(from -> target.put("since", from));
            return List.of((Object) target);
        });
    }

    private static BigDecimal signedNumber(String sign, String number) {
        BigDecimal value = NumberFormats.decimal(number);
        return sign.equals("-") ? value.negate() : value;
    }

    private static Optional<String> since(String words) {
        if (words.matches("(?:par rapport au|du|vs|from the) (?:depart|initial|baseline)|par rapport a l'initial")) {
            return Optional.of("BASELINE");
        }
        return words.matches("(?:par rapport a|vs|from) (?:l'annee precedente|n-1|the year before)")
                ? Optional.of("PREVIOUS_YEAR")
                : Optional.empty();
    }

    /** What stands after the number of a figure, taken off piece by piece from its end. */
    private final class Rest {
        private String text;
        private Optional<Target.Bound> bound;
        private final List<Object> changes = new ArrayList<>();
        private Optional<Object> equivalent = Optional.empty();
        private Optional<String> per = Optional.empty();
        private int turn;

        private Rest(String text, Optional<Target.Bound> bound) {
            this.text = text;
            this.bound = bound;
        }

        private String plain() {
            return GridWords.plain(text).toLowerCase(Locale.ROOT);
        }

        private void keep(Matcher matcher) {
            text = matcher.group(1) == null ? "" : text.substring(0, matcher.end(1));
        }

        /** A bound at the end; false when there is a second one. */
        private boolean bounds(String words, boolean within) {
            for (Map.Entry<Target.Bound, Pattern> side : AFTER.entrySet()) {
                Matcher matcher = side.getValue().matcher(words);
                if (matcher.matches() && (!within || matcher.group(1) == null)) {
                    if (bound.isPresent()) {
                        return false;
                    }
                    bound = Optional.of(side.getKey());
                    if (!within) {
                        keep(matcher);
                    }
                    return true;
                }
            }
            return !within;
        }

        private boolean brackets(BigDecimal number, boolean percent) {
            Matcher matcher = BRACKETS.matcher(text);
            if (!matcher.matches()) {
                return true;
            }
            String inner = matcher.group(2).strip();
            String words = GridWords.plain(inner).toLowerCase(Locale.ROOT);
            text = matcher.group(1);
            if (words.equals("=")) {
                changes.add(target("STABLE"));
                return true;
            }
            Matcher change = SIGNED.matcher(words.equals("0") ? "+0" : words.replaceFirst("^soit ", ""));
            if (change.matches() && change.group(5).isBlank()) {
                BigDecimal by = signedNumber(change.group(1), change.group(3));
                Map<String, Object> target = target(
                        "CHANGE",
                        "by",
                        NumberFormats.json(by, "%".equals(change.group(4)) ? "%" : null)
                                .orElse(by));
                if (change.group(4) != null && !change.group(4).equals("%")) {
                    target.put("in", "POINTS");
                }
                changes.add(target);
                return true;
            }
            Matcher before = FROM_BEFORE.matcher(words);
            if (before.matches()) {
                BigDecimal by = signedNumber(
                        before.group(1).substring(0, 1), before.group(1).substring(1));
                changes.add(target("CHANGE", "by", by));
                return number.subtract(by).compareTo(NumberFormats.decimal(before.group(2))) == 0;
            }
            equivalent = NumberFormats.figure(inner.replaceFirst("^soit ", ""));
            return equivalent.isPresent() ? percent : bounds(words, true) || NumberFormats.isPlain(words);
        }

        /** A period or an occasion that it is for each of. */
        private boolean each(BigDecimal number) {
            Matcher matcher = EACH.matcher(plain());
            if (matcher.matches()) {
                String of = matcher.group(2).strip();
                // "3/an", and "5 participants/atelier"; "3/ réunions" may be anything.
                boolean bare = matcher.group(1) == null || matcher.group(1).isEmpty();
                if (!of.matches(PERIOD) && (!NumberFormats.isThing(of) || bare && text.startsWith("/"))) {
                    return false;
                }
                per = Optional.of(text.substring(matcher.start(2)).strip());
                keep(matcher);
            } else {
                Matcher every = EVERY.matcher(plain());
                Matcher adjective = ADJECTIVE.matcher(plain());
                if (every.matches()) {
                    per = Optional.of(
                            every.group(2).equals("mois")
                                    ? "mois"
                                    : every.group(2).replaceFirst("s$", ""));
                    keep(every);
                } else if (adjective.matches()) {
                    // "4 réunions trimestrielles" are one a quarter, or four.
                    if (number.compareTo(BigDecimal.ONE) != 0
                            && !adjective.group(2).equals("annuel")) {
                        return false;
                    }
                    per = Optional.of(PERIODS.get(adjective.group(2)));
                    keep(adjective);
                }
            }
            Matcher times = TIMES.matcher(plain());
            if (per.isPresent() && times.matches()) {
                keep(times);
            }
            return true;
        }

        /** Whether a bound looks one way and the change beside it the other. */
        private boolean isContradicted() {
            return bound.isPresent()
                    && changes.stream()
                            .map(Json::object)
                            .filter(change -> change.containsKey("by"))
                            .map(change -> String.valueOf(change.get("by")).startsWith("-"))
                            .anyMatch(falls -> falls == (bound.get().direction() == Indicator.Direction.HIGHER));
        }

        private void turns() {
            Matcher more = Pattern.compile("(?:(.*) )?(?:de plus|en plus|supplementaires?|more|additional)")
                    .matcher(plain());
            Matcher less = Pattern.compile("(?:(.*) )?(?:de moins|en moins|fewer|less)")
                    .matcher(plain());
            if (more.matches() && bound.isEmpty()) {
                keep(more);
                turn = 1;
            } else if (less.matches() && bound.isEmpty()) {
                keep(less);
                turn = -1;
            }
        }
    }

    /** A figure: a bound or none, a number, what is counted, a bound or none, for each of what, a remark in brackets. */
    private Optional<List<Object>> figure(String text, String plain) {
        Matcher number = NUMBER.matcher(plain);
        int first = plain.replaceFirst("\\d.*", "").length();
        if (first == plain.length() || !number.region(first, plain.length()).lookingAt()) {
            return Optional.empty();
        }
        Optional<Target.Bound> bound = Optional.empty();
        String lead = plain.substring(0, first).strip();
        if (!lead.isEmpty()) {
            bound = boundBefore(lead);
            if (bound.isEmpty()) {
                return Optional.empty();
            }
        }
        String after = text.substring(number.end());
        boolean percent = after.strip().startsWith("%");
        Rest rest = new Rest(percent ? after.strip().substring(1) : after, bound);
        if (!rest.text.matches("(?:[ /(].*)?|\\+|x(?:[ /].*)?|€.*")) {
            return Optional.empty();
        }
        rest.text = rest.text.strip();
        if (rest.text.equals("+")) {
            rest.text = "et plus";
        }
        BigDecimal value = NumberFormats.decimal(number.group());
        if (!rest.brackets(value, percent)
                || !rest.bounds(rest.plain(), false)
                || !rest.each(value)
                || !rest.bounds(rest.plain(), false)) {
            return Optional.empty();
        }
        rest.turns();
        String things = rest.text.strip();
        boolean duration = DURATION.matcher(rest.plain().strip()).matches();
        if (!things.isEmpty() && !things.equals("€") && !duration && !NumberFormats.isThing(things)) {
            return Optional.empty();
        }
        boolean bare = rest.text.isEmpty() && rest.bound.isEmpty() && rest.per.isEmpty() && rest.changes.isEmpty();
        if (!percent
                && bare
                && !levels
                && rest.turn == 0
                && A_YEAR.matcher(number.group()).matches()) {
            return Optional.empty();
        }
        return NumberFormats.json(value, percent ? "%" : things)
                .flatMap(quantity -> figure(rest, value, quantity, percent, duration));
    }

    private Optional<List<Object>> figure(
            Rest rest, BigDecimal number, Object quantity, boolean percent, boolean duration) {
        if (rest.turn != 0) {
            return rest.per.isPresent() || !rest.changes.isEmpty() || rest.equivalent.isPresent()
                    ? Optional.empty()
                    : Optional.of(List.of(turned(rest.turn, number, quantity, percent)));
        }
        boolean yearly = rest.per
                .filter(of -> GridWords.plain(of).toLowerCase(Locale.ROOT).matches(YEARLY))
                .isPresent();
        boolean max = rest.bound.filter(side -> side != Target.Bound.AT_LEAST).isPresent();
        if (rest.per.isPresent() && (percent || max && !yearly || !rest.changes.isEmpty()) || rest.isContradicted()) {
            return Optional.empty();
        }
        boolean level = percent
                || max
                || number.signum() == 0
                || rest.per.isEmpty() && (levels || duration || !rest.changes.isEmpty());
        List<Object> targets = new ArrayList<>();
        if (level) {
            Map<String, Object> target = target("LEVEL", "value", quantity);
            rest.bound.ifPresent(side -> target.put("bound", side.name()));
            rest.equivalent.ifPresent(same -> target.put("equivalent", same));
            targets.add(target);
        } else {
            Map<String, Object> target = target("COUNT", "number", quantity);
            rest.bound.ifPresent(side -> target.put("atLeast", true));
            rest.per.ifPresent(of -> target.put("per", of));
            targets.add(target);
        }
        targets.addAll(rest.changes);
        return Optional.of(targets);
    }

    private static Object turned(int turn, BigDecimal number, Object quantity, boolean percent) {
        if (turn > 0 && !percent) {
            return target("MORE", "by", quantity);
        }
        Object by = turn > 0 ? quantity : quantity instanceof BigDecimal ? number.negate() : "-" + quantity;
        return target("CHANGE", "by", by);
    }

    private static Optional<Target.Bound> boundBefore(String lead) {
        for (Target.Bound side :
                List.of(Target.Bound.AT_LEAST, Target.Bound.AT_MOST, Target.Bound.MORE_THAN, Target.Bound.LESS_THAN)) {
            Matcher matcher = BEFORE.get(side).matcher(lead);
            if (matcher.matches()) {
                String words = matcher.group(1) == null ? "" : matcher.group(1).strip();
                boolean plain =
                        NumberFormats.isPlain(words) && !words.matches("(?:ou|et|or|and) .*|(?:.* )?(?:ou|et|or|and)");
                return words.isEmpty() || plain ? Optional.of(side) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> time(String plain) {
        Matcher end = YEAR_END.matcher(plain);
        if (end.matches()) {
            return by(end.group(1) != null, part(end.group(2)) + end.group(3));
        }
        Matcher day = DEADLINE_DAY.matcher(plain);
        if (day.matches()) {
            return Times.day(day.group(2)).flatMap(date -> by(day.group(1) != null, date.toString()));
        }
        Matcher time = DEADLINE.matcher(plain);
        if (!time.matches()) {
            return Optional.empty();
        }
        boolean strict = time.group(1) != null;
        String part = part(time.group(2));
        if (time.group(3) != null) {
            return by(strict, String.format(Locale.ROOT, "%s%s-%02d", part, time.group(4), Times.month(time.group(3))));
        }
        if (time.group(9) != null) {
            boolean half = time.group(5) != null
                    ? time.group(5).equals("s")
                    : time.group(8).equals("semestre") || time.group(8).equals("half-year");
            int rank = Integer.parseInt(time.group(5) != null ? time.group(6) : time.group(7));
            return half && rank > 2 ? Optional.empty() : by(strict, part + time.group(9) + (half ? "-S" : "-T") + rank);
        }
        return by(strict, part + time.group(10));
    }

    /** A time by which, its last day counted; before a time is by the day that precedes it. */
    private static Optional<String> by(boolean strict, String time) {
        try {
            ApproximateDate read = ApproximateDate.parse(time);
            // "Avant fin 2024" may mean the end of the year or the day before its last months: free words.
            if (strict && !Character.isDigit(time.charAt(0))) {
                return Optional.empty();
            }
            return Optional.of(strict ? read.earliest().minusDays(1).toString() : read.toString());
        } catch (InvalidFactException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String part(String word) {
        if (word == null) {
            return "";
        }
        return switch (word) {
            case "debut", "early" -> "early ";
            case "fin", "late", "end of" -> "late ";
            case "courant" -> "";
            default -> "mid ";
        };
    }

    /** A target that a spreadsheet turned into a day, when the day can be what was meant. */
    static Optional<String> deadline(Cell cell) {
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
                        + NumberFormats.show(of.get("value"), words)
                        + (of.containsKey("equivalent")
                                ? " (" + NumberFormats.show(of.get("equivalent"), words) + ")"
                                : "");
            case "CHANGE":
                String by = NumberFormats.show(of.get("by"), words);
                return (by.startsWith("-") ? "" : "+")
                        + by
                        + ("POINTS".equals(of.get("in")) ? " points" : "")
                        + (of.containsKey("since") ? " " + words.of("since." + of.get("since")) : "");
            case "STABLE":
                return "=";
            case "COUNT":
                return (Boolean.TRUE.equals(of.get("atLeast")) ? words.of("atLeast") + " " : "")
                        + NumberFormats.show(of.get("number"), words)
                        + (of.containsKey("per") ? " " + words.of("per", of.get("per")) : "");
            case "MORE":
                return words.of("more", NumberFormats.show(of.get("by"), words));
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
        return bound == null ? "" : Target.Bound.valueOf(bound.toString()).sign() + " ";
    }

    /** A target with the name of its form, for whoever checks what was read. */
    static String describe(Object target, GridWords words) {
        Map<String, Object> of = Json.object(target);
        String shown = words.of("kind." + of.get("kind")) + " " + show(target, words);
        if (!of.containsKey("per")) {
            return shown;
        }
        Quantity number = Quantity.parse(
                of.get("number") instanceof BigDecimal plain
                        ? plain.toPlainString()
                        : of.get("number").toString());
        return new Target.Count(
                        number, Optional.empty(), Optional.of(of.get("per").toString()))
                .inYear()
                .filter(year -> !year.equals(number))
                .map(year -> shown + " (" + words.of("inYear", words.number(year.number())) + ")")
                .orElse(shown);
    }
}
