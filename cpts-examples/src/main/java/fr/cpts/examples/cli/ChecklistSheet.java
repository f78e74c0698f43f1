package fr.cpts.examples.cli;

import fr.cpts.financing.check.Check;
import fr.cpts.financing.check.Checklist;
import fr.cpts.financing.render.DecisionTexts;
import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.plan.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A checklist in words. */
final class ChecklistSheet {

    private static final Pattern WORD_BEGINS = Pattern.compile("_(.)");

    private final Vocabulary words;
    private final DecisionTexts texts;

    private ChecklistSheet(Locale locale) {
        words = Vocabulary.in(locale);
        texts = DecisionTexts.in(locale);
    }

    static String of(Checklist checklist, Locale locale) {
        return new ChecklistSheet(locale).text(checklist);
    }

    private String text(Checklist checklist) {
        Sheet sheet = new Sheet();
        sheet.title(words.of(
                "check.title", checklist.community().orElseGet(() -> words.of("portrait.unnamed")), checklist.asOf()));
        for (Check.Topic topic : Check.Topic.values()) {
            List<Check> checks = checklist.of(topic);
            if (!checks.isEmpty()) {
                sheet.section(words.of("check." + camelled(topic), checks.size()));
                checks.forEach(check -> sheet.line(1, "- " + line(check)));
            }
        }
        if (checklist.checks().isEmpty()) {
            sheet.section(words.of("check.nothing"));
        }
        return sheet.toString();
    }

    /** The key of a text: {@code NO_SHEET} is {@code noSheet}. */
    private static String camelled(Enum<?> word) {
        return WORD_BEGINS.matcher(word.name().toLowerCase(Locale.ROOT)).replaceAll(begins -> begins.group(1)
                .toUpperCase(Locale.ROOT));
    }

    private String line(Check check) {
        if (check instanceof Check.Found found) {
            return texts.finding(found.finding());
        }
        if (check instanceof Check.Judged judged) {
            return texts.criterion(judged.line());
        }
        if (check instanceof Check.Noted noted) {
            return noted.remark().text()
                    + noted.place().map(place -> " [" + place + "]").orElse("");
        }
        return seen((Check.Seen) check);
    }

    private String seen(Check.Seen seen) {
        String key = "check." + camelled(seen.what());
        return switch (seen.what()) {
            case POPULATIONS -> words.of(key, joined(seen, "populations", ", ", this::population));
            case BEHIND, BEFORE_PROJECT ->
                words.of(
                        key,
                        value(seen, "sheet"),
                        joined(seen, "phases", " ; ", this::phase),
                        seen.value("projectDatedOn").orElse(""));
            case LINKS ->
                words.of(
                        key,
                        all(seen, "notReturned").size(),
                        value(seen, "references"),
                        joined(seen, "notReturned", ", ", String::valueOf));
            case WEIGHT_NO_TARGET, NEITHER, UNNAMED ->
                words.of(key, all(seen, "indicators").size(), value(seen, "indicators"));
            case WEIGHTS -> weights(key, seen);
            case GAP -> gap(seen);
            default ->
                words.of(
                        key,
                        seen.values().stream()
                                .map(named ->
                                        named.name().equals("step") ? words.of("step." + named.value()) : named.value())
                                .toArray());
        };
    }

    private static Object value(Check.Seen seen, String name) {
        return seen.value(name).orElseThrow();
    }

    private static List<?> all(Check.Seen seen, String name) {
        return (List<?>) value(seen, name);
    }

    private static String joined(Check.Seen seen, String name, String between, Function<Object, String> words) {
        return all(seen, name).stream().map(words).collect(Collectors.joining(between));
    }

    private String population(Object value) {
        PopulationFigure figure = (PopulationFigure) value;
        return words.show(figure.count())
                + figure.source().map(source -> " (" + source + ")").orElse("");
    }

    private String phase(Object value) {
        Phase phase = (Phase) value;
        return words.show(phase.when())
                + phase.what().map(what -> " (" + what + ")").orElse("");
    }

    private String weights(String key, Check.Seen seen) {
        String line = words.of(
                key,
                seen.value("mission").map(words::show).orElse("?"),
                value(seen, "sum").toString());
        List<?> years = all(seen, "years");
        return value(seen, "lastYear").equals(years.size()) ? line : line + " (" + words.of("check.years", years) + ")";
    }

    private String gap(Check.Seen seen) {
        Map<String, Integer> times = new LinkedHashMap<>();
        all(seen, "owners").forEach(owner -> times.merge(owner.toString(), 1, Integer::sum));
        List<String> owners = new ArrayList<>();
        times.forEach((owner, count) -> owners.add(owner + (count > 1 ? " ×" + count : "")));
        return words.of("mark." + value(seen, "mark")) + " : " + value(seen, "component")
                + (owners.isEmpty() ? "" : " (" + String.join(", ", owners) + ")");
    }
}
