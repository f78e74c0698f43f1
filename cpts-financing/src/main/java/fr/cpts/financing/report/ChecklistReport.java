package fr.cpts.financing.report;

import fr.cpts.financing.check.Check;
import fr.cpts.financing.check.Checklist;
import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.plan.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What to look at in a dossier, by topic. */
public final class ChecklistReport implements Check.Teller<String> {

    private final Messages words;

    private ChecklistReport(Messages words) {
        this.words = words;
    }

    /**
     * {@return a checklist as a report}
     *
     * @param checklist the checklist
     * @param locale the language: English, or French for any other
     */
    public static Report of(Checklist checklist, Locale locale) {
        Messages words = Messages.in(locale);
        ChecklistReport sentences = new ChecklistReport(words);
        Page page = new Page(Report.Form.WORDS, words);
        page.line(words.of(
                "check.title", checklist.community().orElseGet(() -> words.of("portrait.unnamed")), checklist.asOf()));
        for (Check.Topic topic : Check.Topic.values()) {
            List<Check> checks = checklist.of(topic);
            if (!checks.isEmpty()) {
                page.section(words.of("check." + topic, checks.size()));
                checks.forEach(check -> page.line(1, "- " + check.told(sentences)));
            }
        }
        if (checklist.checks().isEmpty()) {
            page.section(words.of("check.nothing"));
        }
        return page.report();
    }

    @Override
    public String found(Check.Found found) {
        return words.text(found.finding());
    }

    @Override
    public String judged(Check.Judged judged) {
        return words.criterion(judged.line());
    }

    @Override
    public String noted(Check.Noted noted) {
        return noted.remark().text()
                + noted.place().map(place -> " [" + place + "]").orElse("");
    }

    @Override
    public String seen(Check.Seen seen) {
        String key = "check." + seen.what();
        return switch (seen.what()) {
            case POPULATIONS -> words.of(key, joined(seen, "populations", ", ", this::population));
            case BEHIND, BEFORE_PROJECT ->
                words.of(
                        key,
                        value(seen, "sheet"),
                        joined(seen, "phases", " ; ", this::phase),
                        seen.value("projectDatedOn"));
            case LINKS ->
                words.of(
                        key,
                        all(seen, "notReturned").size(),
                        value(seen, "references"),
                        joined(seen, "notReturned", ", ", String::valueOf));
            case WEIGHT_NO_TARGET, NEITHER, UNNAMED ->
                words.of(key, all(seen, "indicators").size(), value(seen, "indicators"));
            case TWO_DATES ->
                words.of(key, words.of("step." + value(seen, "step")), value(seen, "first"), value(seen, "other"));
            case WEIGHTS -> weights(key, seen);
            case GAP -> gap(seen);
            default ->
                words.of(key, seen.values().stream().map(Check.Named::value).toArray());
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
        return words.text(figure.count())
                + figure.source().map(source -> " (" + source + ")").orElse("");
    }

    private String phase(Object value) {
        Phase phase = (Phase) value;
        return words.text(phase.when())
                + phase.what().map(what -> " (" + what + ")").orElse("");
    }

    private String weights(String key, Check.Seen seen) {
        String line = words.of(key, seen.value("mission").orElse("?"), value(seen, "sum"));
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
