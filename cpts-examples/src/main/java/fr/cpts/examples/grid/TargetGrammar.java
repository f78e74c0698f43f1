package fr.cpts.examples.grid;

import fr.cpts.model.indicator.Target;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.model.time.ApproximateDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
 * <p>A number with no percent sign is a count; it is a level where the row has a baseline figure or says which way is better. Beside a figure stand
 * only words that name what is counted: with a second figure, or a word that turns or narrows the first, the cell is free words, as is everything
 * else. Free words are never compared with a figure.
 */
final class TargetGrammar {

    private static final Pattern TO_BE_SET = Pattern.compile(".*\\b(?:" + GridWords.typed("toBeSet") + ")\\b.*");
    private static final Pattern AMENDMENT = Pattern.compile(".*\\b(?:" + GridWords.typed("amendment") + ")\\b.*");
    private static final Pattern OBSERVED = Pattern.compile(
            "\\D*(?:a la fin de la |at the end of )(?:contract year |year )?(\\d{1,2})\\D{0,4}(?: annee\\D*)?");
    private static final Pattern COUNT_AND = Pattern.compile("(\\d{1,6} \\S+) (?:et|and) (\\D.*)");
    private static final Pattern BOUND_WORDS = Pattern.compile("(?:plus|moins|more|less)\\b.*");

    private static final Map<Trend, Pattern> TRENDS = Arrays.stream(Trend.values())
            .collect(Collectors.toMap(trend -> trend, trend -> Pattern.compile(GridWords.typed("trend." + trend))));
    private static final List<Verb> VERBS = List.of(
            new Verb(GridWords.typed("target.update"), Target.Update::new),
            new Verb(
                    GridWords.typed("target.deliverable") + "|oui|(?:\\D* )?(?:" + GridWords.typed("participle")
                            + ")e?s?",
                    Target.Deliverable::new),
            new Verb(GridWords.typed("target.process"), Target.Process::new));

    /** Words that say what is to be done with what follows them. */
    private record Verb(String words, Function<String, Target> target) {}

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

    /** The targets of a cell; none when it is a dash. */
    List<Target> parse(String cell) {
        String words = NumberFormats.clean(cell);
        if (NumberFormats.norm(cell).matches("[-–—]*")) {
            return List.of();
        }
        if (words.length() > NumberFormats.LONGEST) {
            return free(words);
        }
        List<String> lines = lines(words);
        if (lines.size() == 1) {
            return line(lines.get(0), words);
        }
        List<Target> targets =
                lines.stream().flatMap(line -> line(line, line).stream()).toList();
        if (targets.stream().noneMatch(Target.Free.class::isInstance)) {
            return together(targets, lines, words);
        }
        String joined = String.join(" ", lines);
        return joined.matches("\\D*") ? part(joined, words) : free(words);
    }

    private static List<Target> free(String words) {
        return List.of(new Target.Free(words));
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

    private List<Target> line(String text, String words) {
        Matcher and = COUNT_AND.matcher(text);
        boolean two = and.matches() && !BOUND_WORDS.matcher(and.group(2)).matches();
        List<String> parts = two ? List.of(and.group(1), and.group(2)) : joined(text);
        List<Target> targets = new ArrayList<>();
        for (String part : parts) {
            targets.addAll(part(part, parts.size() == 1 ? words : part));
        }
        return together(targets, parts, words);
    }

    /** The targets of several parts. A change that is a part of its own may be of another figure than the one that it follows: then the whole is free words. */
    private static List<Target> together(List<Target> targets, List<String> parts, String words) {
        boolean changes = parts.size() > 1
                && targets.stream().anyMatch(Target.Change.class::isInstance)
                && parts.stream().anyMatch(part -> part.matches("[+-].*"));
        return changes ? free(words) : targets;
    }

    /** The target that a number is which a spreadsheet holds. */
    List<Target> number(Quantity quantity) {
        boolean level = levels || quantity.inPercent() || quantity.number().signum() == 0;
        return List.of(
                level
                        ? new Target.Level(quantity, Optional.empty(), Optional.empty())
                        : new Target.Count(quantity, Optional.empty(), Optional.empty()));
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

    private List<Target> part(String text, String words) {
        String plain = NumberFormats.plain(text);
        boolean byAmendment = AMENDMENT.matcher(plain).matches();
        if (byAmendment || TO_BE_SET.matcher(plain).matches()) {
            return List.of(new Target.ToBeSet(
                    Optional.of(words), Optional.of(byAmendment).filter(known -> known)));
        }
        Matcher observed = OBSERVED.matcher(plain);
        if (observed.matches()) {
            return List.of(new Target.Observed(Integer.parseInt(observed.group(1))));
        }
        for (Map.Entry<Trend, Pattern> trend : TRENDS.entrySet()) {
            if (trend.getValue().matcher(plain).matches()) {
                return List.of(new Target.Direction(trend.getKey()));
            }
        }
        if (plain.matches("=|stable|maintien|(?:meme|same) \\D{0,20}")) {
            return List.of(new Target.Stable());
        }
        Optional<List<Target>> figures =
                plain.length() != text.length() ? Optional.empty() : TargetFigure.read(text, plain, levels);
        return figures.or(() -> Times.by(plain).map(by -> List.of(new Target.Deadline(by))))
                .or(() -> timedWords(text, plain))
                .or(() -> verb(plain, words).map(List::of))
                .orElseGet(() -> free(words));
    }

    private static Optional<Target> verb(String plain, String words) {
        String what = words.replaceFirst("\\s*\\([^()]*\\)$", "");
        return VERBS.stream()
                .filter(verb -> plain.matches(verb.words()))
                .findFirst()
                .map(verb -> verb.target().apply(what.isBlank() ? words : what));
    }

    private static Optional<List<Target>> timedWords(String text, String plain) {
        Matcher trailing = Times.TRAILING.matcher(plain);
        if (!trailing.matches() || plain.length() != text.length()) {
            return Optional.empty();
        }
        Optional<ApproximateDate> by = Times.by(trailing.group(2));
        return verb(trailing.group(1), text.substring(0, trailing.end(1)))
                .filter(what -> by.isPresent())
                .map(what -> List.of(what, new Target.Deadline(by.get())));
    }
}
