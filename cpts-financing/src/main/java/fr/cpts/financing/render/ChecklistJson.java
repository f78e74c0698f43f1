package fr.cpts.financing.render;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.cpts.financing.check.Check;
import fr.cpts.financing.check.Checklist;
import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.plan.ActionPlan;
import fr.cpts.model.plan.Phase;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.ApproximateDate;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A checklist as JSON: {@code format, language, community, asOf, checks}. Each check has {@code topic}, {@code code}, {@code severity}, and where it
 * has them {@code place}, {@code values} by name, {@code article} and {@code text}: the words of a finding, a criterion or a remark, the only ones
 * that depend on the language. The JSON Schema {@code check.schema.json} beside this class describes them.
 *
 * <p>Within a format members may be added, and a reader passes over those that it does not know, as it does for a statement.
 */
public final class ChecklistJson {

    /** The number of the format that this version writes. */
    public static final int FORMAT = 1;

    private final Texts texts;

    private ChecklistJson(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes a checklist.
     *
     * @param checklist the checklist
     * @param locale the language of the texts: English, or French for any other
     * @return indented JSON, with a line feed at the end
     */
    public static String render(Checklist checklist, Locale locale) {
        return new ChecklistJson(Texts.in(Objects.requireNonNull(locale, "locale")))
                .write(Objects.requireNonNull(checklist, "checklist"));
    }

    private String write(Checklist checklist) {
        return IndentedJson.object(json -> {
            json.writeNumberField("format", FORMAT);
            json.writeStringField("language", texts.locale().getLanguage());
            IndentedJson.community(json, checklist.community());
            json.writeStringField("asOf", checklist.asOf().toString());
            json.writeArrayFieldStart("checks");
            for (Check check : checklist.checks()) {
                check(json, check);
            }
            json.writeEndArray();
        });
    }

    private void check(JsonGenerator json, Check check) throws IOException {
        json.writeStartObject();
        json.writeStringField("topic", check.topic().name());
        json.writeStringField("code", check.code());
        json.writeStringField("severity", check.severity().name());
        IndentedJson.text(json, "place", check.place());
        if (check instanceof Check.Found found) {
            json.writeStringField("text", texts.finding(found.finding()));
        } else if (check instanceof Check.Judged judged) {
            json.writeStringField("article", judged.line().article());
            json.writeStringField("text", texts.criterion(judged.line()));
        } else if (check instanceof Check.Noted noted) {
            json.writeStringField("text", noted.remark().text());
        } else if (check instanceof Check.Seen seen) {
            json.writeObjectFieldStart("values");
            for (Check.Named named : seen.values()) {
                json.writeFieldName(named.name());
                value(json, named.value());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof List<?> all) {
            json.writeStartArray();
            for (Object one : all) {
                value(json, one);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            IndentedJson.number(json, number);
        } else if (value instanceof PopulationFigure figure) {
            json.writeStartObject();
            json.writeNumberField("count", figure.count());
            IndentedJson.text(json, "label", figure.label());
            IndentedJson.text(json, "source", figure.source());
            json.writeEndObject();
        } else if (value instanceof Phase phase) {
            phase(json, phase);
        } else if (value instanceof ActionPlan.Reference reference) {
            json.writeStartObject();
            json.writeStringField("from", reference.from());
            json.writeStringField("to", reference.to());
            json.writeEndObject();
        } else {
            json.writeString(code(value));
        }
    }

    private static void phase(JsonGenerator json, Phase phase) throws IOException {
        json.writeStartObject();
        Optional<String> when = phase.when().map(ApproximateDate::text);
        IndentedJson.text(json, "when", when);
        IndentedJson.text(json, "asWritten", phase.asWritten());
        IndentedJson.text(json, "what", phase.what());
        json.writeEndObject();
    }

    private static String code(Object value) {
        if (value instanceof Enum<?> word) {
            return word.name();
        }
        if (value instanceof Mission mission) {
            return mission.code();
        }
        return value instanceof ApproximateDate when ? when.text() : value.toString();
    }
}
