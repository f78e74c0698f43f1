package fr.cpts.financing.json;

import fr.cpts.financing.check.Check;
import fr.cpts.financing.check.Checklist;
import fr.cpts.financing.report.Messages;
import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.plan.ActionPlan;
import fr.cpts.model.plan.Phase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A checklist as JSON: {@code format, language, community, asOf, checks}. Each check has {@code topic}, {@code code}, {@code severity}, and where it
 * has them {@code place}, {@code values} by name, {@code article} and {@code text}: the words of a finding, a criterion or a remark, the only ones
 * that depend on the language. The JSON Schema {@code check.schema.json} beside this class describes them.
 *
 * <p>Within a format, members may be added: a reader ignores those that it does not know, as for a statement.
 */
public final class ChecklistJson {

    /** The number of the format that this version writes. */
    public static final int FORMAT = 2;

    private ChecklistJson() {}

    /**
     * Writes a checklist.
     *
     * @param checklist the checklist
     * @param locale the language of the texts: English, or French for any other
     * @return indented JSON, with a line feed at the end
     */
    public static String of(Checklist checklist, Locale locale) {
        Messages words = Messages.in(locale);
        Objects.requireNonNull(checklist, "checklist");
        return Json.document(json -> json.number("format", FORMAT)
                .text("language", words.locale().getLanguage())
                .community(checklist.community())
                .text("asOf", checklist.asOf())
                .each("checks", checklist.checks(), check -> check(json, words, check)));
    }

    private static void check(Json json, Messages words, Check check) {
        json.text("topic", check.topic())
                .text("code", check.code())
                .text("severity", check.severity())
                .text("place", check.place());
        check.told(new Members(json, words));
    }

    /** What a check of each kind has beside its code. */
    private record Members(Json json, Messages words) implements Check.Teller<Json> {

        @Override
        public Json found(Check.Found found) {
            return json.text("text", words.text(found.finding()));
        }

        @Override
        public Json judged(Check.Judged judged) {
            return json.text("article", judged.line().article()).text("text", words.criterion(judged.line()));
        }

        @Override
        public Json noted(Check.Noted noted) {
            return json.text("text", noted.remark().text());
        }

        @Override
        public Json seen(Check.Seen seen) {
            return json.object(
                    "values", () -> seen.values().forEach(named -> json.value(named.name(), shape(named.value()))));
        }

        private static Object shape(Object value) {
            if (value instanceof List<?> all) {
                return all.stream().map(Members::shape).toList();
            }
            Map<String, Object> members = new LinkedHashMap<>();
            if (value instanceof PopulationFigure figure) {
                members.put("count", figure.count());
                figure.label().ifPresent(label -> members.put("label", label));
                figure.source().ifPresent(source -> members.put("source", source));
            } else if (value instanceof Phase phase) {
                phase.when().ifPresent(when -> members.put("when", when));
                phase.asWritten().ifPresent(words -> members.put("asWritten", words));
                phase.what().ifPresent(what -> members.put("what", what));
            } else if (value instanceof ActionPlan.Reference reference) {
                members.put("from", reference.from());
                members.put("to", reference.to());
            } else {
                return value instanceof Enum<?> word ? word.name() : value;
            }
            return members;
        }
    }
}
