package fr.cpts.examples.grid;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.measure.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a target's cell that is one figure, and what stands around it: a bound or none, a number, what is counted, a bound or none, for each of what, a
 * remark in brackets. What stands after the number is taken off piece by piece from its end.
 */
final class TargetFigure {

    private static final Pattern NUMBER = Pattern.compile(NumberFormats.NUMBER);
    private static final Pattern SIGNED =
            Pattern.compile("([+-])( ?)(" + NumberFormats.NUMBER + ") ?(%|points?|pts?)?(.*)");
    private static final Pattern A_YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern BRACKETS = Pattern.compile("(.*?) ?\\(([^()]*)\\)");
    private static final Pattern FROM_BEFORE = Pattern.compile("soit ([+-]" + NumberFormats.NUMBER
            + ")(?: \\p{L}+)? (?:vs|contre|par rapport a|au lieu de|versus|against|from) (" + NumberFormats.NUMBER
            + ")(?: \\p{L}+)?(?: initial(?:e|es|ement|ly)?| initiaux| au depart| en depart)?");
    private static final Pattern DURATION = Pattern.compile(GridWords.typed("duration"));
    private static final String YEARLY = GridWords.typed("yearly");
    private static final String PERIOD = YEARLY + "|" + GridWords.typed("period");
    private static final Pattern EACH =
            Pattern.compile("(?:(.*?) ?)?(?: ?/ ?|(?:^|(?<= ))(?:par|per|each|chaque|every) )(?:un |une |a )?(\\D+)");
    private static final Pattern EVERY =
            Pattern.compile("(?:(.*) )?(?:tous|toutes) les (mois|trimestres|semestres|ans|semaines|jours)");
    private static final Pattern TIMES = Pattern.compile("(?:(.*) )?(?:fois|x|times)");
    private static final Pattern ADJECTIVE =
            Pattern.compile("(.+) (mensuel|trimestriel|semestriel|annuel|hebdomadaire)(?:le)?(s?)");
    private static final Map<Target.Bound, Pattern> BEFORE = Arrays.stream(Target.Bound.values())
            .collect(Collectors.toMap(
                    side -> side,
                    side -> Pattern.compile(
                            "(?:(.*?)(?:^|(?<=[ :])|(?=[≥≤<>=])))?(?:" + GridWords.typed("bound." + side) + ")")));
    private static final Map<Target.Bound, Pattern> AFTER = Stream.of(Target.Bound.AT_LEAST, Target.Bound.AT_MOST)
            .collect(Collectors.toMap(side -> side, side -> after("boundAfter." + side)));
    private static final Pattern MORE = after("more");
    private static final Pattern LESS = after("less");

    private String text;
    private Optional<Target.Bound> bound;
    private final List<Target> changes = new ArrayList<>();
    private Optional<Quantity> equivalent = Optional.empty();
    private Optional<String> per = Optional.empty();
    private int turn;

    private TargetFigure(String text, Optional<Target.Bound> bound) {
        this.text = text;
        this.bound = bound;
    }

    /**
     * Reads a figure, or a change of one.
     *
     * @param plain the text in small letters without accents, of the same length
     * @param levels whether a bare number is a level
     * @return its targets, or nothing when the text is no such figure
     */
    static Optional<List<Target>> read(String text, String plain, boolean levels) {
        return plain.startsWith("+") || plain.startsWith("-") ? change(plain) : figure(text, plain, levels);
    }

    private static Pattern after(String words) {
        return Pattern.compile("(?:(.*) )?(?:" + GridWords.typed(words) + ")");
    }

    /** A change from the baseline; the words do not say whether a percentage is of the baseline or in points. */
    private static Optional<List<Target>> change(String plain) {
        Matcher signed = SIGNED.matcher(plain);
        if (!signed.matches()) {
            return Optional.empty();
        }
        String unit = signed.group(4);
        String rest = signed.group(5).strip();
        boolean bullet = !signed.group(2).isEmpty() && signed.group(1).equals("-") && unit == null;
        Optional<Target.Reference> since = since(rest);
        boolean things =
                unit == null && NumberFormats.isThing(rest) && signed.group(5).startsWith(" ");
        if (bullet || !rest.isEmpty() && since.isEmpty() && !things) {
            return Optional.empty();
        }
        boolean percent = "%".equals(unit);
        return NumberFormats.quantity(by(signed), percent ? "%" : things ? rest : "")
                .map(by -> List.of(new Target.Change(by, points(unit), since)));
    }

    /** The number of a change, with its sign. */
    private static BigDecimal by(Matcher signed) {
        BigDecimal value = NumberFormats.decimal(signed.group(3));
        return signed.group(1).equals("-") ? value.negate() : value;
    }

    private static Optional<Target.ChangeUnit> points(String unit) {
        return Optional.of(Target.ChangeUnit.POINTS).filter(points -> unit != null && !unit.equals("%"));
    }

    private static Optional<Target.Reference> since(String words) {
        return Arrays.stream(Target.Reference.values())
                .filter(reference -> words.matches(GridWords.typed("since." + reference)))
                .findFirst();
    }

    private static Optional<List<Target>> figure(String text, String plain, boolean levels) {
        Matcher number = NUMBER.matcher(plain);
        int first = plain.replaceFirst("\\d.*", "").length();
        if (first == plain.length() || !number.region(first, plain.length()).lookingAt()) {
            return Optional.empty();
        }
        String lead = plain.substring(0, first).strip();
        Optional<Target.Bound> bound = boundBefore(lead);
        if (!lead.isEmpty() && bound.isEmpty()) {
            return Optional.empty();
        }
        String after = text.substring(number.end());
        boolean percent = after.strip().startsWith("%");
        TargetFigure figure = new TargetFigure(percent ? after.strip().substring(1) : after, bound);
        return figure.read(number.group(), percent, levels);
    }

    private Optional<List<Target>> read(String number, boolean percent, boolean levels) {
        if (!text.matches("(?:[ /(].*)?|\\+|x(?:[ /].*)?|€.*")) {
            return Optional.empty();
        }
        text = text.strip();
        if (text.equals("+")) {
            text = "et plus";
        }
        BigDecimal value = NumberFormats.decimal(number);
        if (!brackets(value, percent) || !bounds(plain(), false) || !each(value) || !bounds(plain(), false)) {
            return Optional.empty();
        }
        turns();
        String things = text.strip();
        boolean duration = DURATION.matcher(plain()).matches();
        if (!things.isEmpty() && !things.equals("€") && !duration && !NumberFormats.isThing(things)) {
            return Optional.empty();
        }
        boolean bare = text.isEmpty() && bound.isEmpty() && per.isEmpty() && changes.isEmpty() && turn == 0;
        return !percent && bare && !levels && A_YEAR.matcher(number).matches()
                ? Optional.empty()
                : NumberFormats.quantity(value, percent ? "%" : things)
                        .flatMap(quantity -> turn == 0 ? targets(quantity, levels || duration) : turned(quantity));
    }

    private String plain() {
        return NumberFormats.plain(text);
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
        String words = NumberFormats.plain(inner);
        text = matcher.group(1);
        if (words.equals("=")) {
            changes.add(new Target.Stable());
            return true;
        }
        Matcher change = SIGNED.matcher(words.equals("0") ? "+0" : words.replaceFirst("^soit ", ""));
        if (change.matches() && change.group(5).isBlank()) {
            String unit = change.group(4);
            Quantity by = new Quantity(by(change), Optional.of("%").filter(sign -> sign.equals(unit)));
            changes.add(new Target.Change(by, points(unit), Optional.empty()));
            return true;
        }
        Matcher before = FROM_BEFORE.matcher(words);
        if (before.matches()) {
            BigDecimal by = NumberFormats.decimal(before.group(1));
            changes.add(new Target.Change(new Quantity(by, Optional.empty()), Optional.empty(), Optional.empty()));
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
                        every.group(2).equals("mois") ? "mois" : every.group(2).replaceFirst("s$", ""));
                keep(every);
            } else if (adjective.matches()) {
                // "4 réunions trimestrielles" are one a quarter, or four.
                if (number.compareTo(BigDecimal.ONE) != 0 && !adjective.group(2).equals("annuel")) {
                    return false;
                }
                per = Optional.of(GridWords.typed("period." + adjective.group(2)));
                keep(adjective);
            }
        }
        Matcher times = TIMES.matcher(plain());
        if (per.isPresent() && times.matches()) {
            keep(times);
        }
        return true;
    }

    private void turns() {
        Matcher more = MORE.matcher(plain());
        Matcher less = LESS.matcher(plain());
        if (bound.isEmpty() && more.matches()) {
            keep(more);
            turn = 1;
        } else if (bound.isEmpty() && less.matches()) {
            keep(less);
            turn = -1;
        }
    }

    private Optional<List<Target>> turned(Quantity quantity) {
        if (per.isPresent() || !changes.isEmpty() || equivalent.isPresent()) {
            return Optional.empty();
        }
        Quantity by = turn > 0 ? quantity : new Quantity(quantity.number().negate(), quantity.unit());
        return Optional.of(List.of(
                turn > 0 && !quantity.inPercent()
                        ? new Target.More(quantity)
                        : new Target.Change(by, Optional.empty(), Optional.empty())));
    }

    private Optional<List<Target>> targets(Quantity quantity, boolean levels) {
        boolean yearly =
                per.filter(of -> NumberFormats.plain(of).matches(YEARLY)).isPresent();
        boolean max = bound.filter(side -> side != Target.Bound.AT_LEAST).isPresent();
        if (per.isPresent() && (quantity.inPercent() || max && !yearly || !changes.isEmpty()) || isContradicted()) {
            return Optional.empty();
        }
        boolean level = quantity.inPercent()
                || max
                || quantity.number().signum() == 0
                || per.isEmpty() && (levels || !changes.isEmpty());
        List<Target> targets = new ArrayList<>();
        targets.add(
                level
                        ? new Target.Level(quantity, bound, equivalent)
                        : new Target.Count(quantity, bound.map(side -> true), per));
        targets.addAll(changes);
        return Optional.of(targets);
    }

    /** Whether a bound and the change beside it have opposite directions. */
    private boolean isContradicted() {
        return bound.isPresent()
                && changes.stream()
                        .filter(Target.Change.class::isInstance)
                        .map(change -> ((Target.Change) change).by().number().signum() < 0)
                        .anyMatch(falls -> falls == (bound.get().direction() == Indicator.Direction.HIGHER));
    }

    private static Optional<Target.Bound> boundBefore(String lead) {
        for (Target.Bound side : Target.Bound.values()) {
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
}
