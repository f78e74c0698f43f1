package fr.cpts.financing.render;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.cpts.financing.indicator.IndicatorHistory;
import fr.cpts.financing.indicator.IndicatorValue;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.model.Dossier;
import fr.cpts.model.indicator.Baseline;
import fr.cpts.model.indicator.Indicator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is said of indicators, as JSON. There are two views, told by {@code view}: {@code YEAR}, how they are judged in a contract year, mission by
 * mission; {@code YEARS}, how each goes through the years. Both have {@code format, view, community, asOf, hypotheses}; the first has
 * {@code contractYear} and {@code missions}, the second {@code indicators}. Days are ISO, fractions are texts such as {@code "2/9"}, figures are
 * numbers beside their unit; nothing depends on a language. The JSON Schema {@code indicators.schema.json} beside this class describes them.
 *
 * <p>Within a format members may be added, and a reader passes over those that it does not know, as it does for a statement.
 */
public final class IndicatorsJson {

    /** The number of the format that this version writes. */
    public static final int FORMAT = 1;

    private IndicatorsJson() {}

    /**
     * Writes how indicators are judged in a contract year.
     *
     * @param dossier the dossier
     * @param asOf the day of the question
     * @param year the number of the contract year
     * @param stakes the variable parts of that year
     * @return indented JSON, with a line feed at the end
     */
    public static String judged(Dossier dossier, LocalDate asOf, int year, List<MissionValue> stakes) {
        Objects.requireNonNull(stakes, "stakes");
        return document("YEAR", dossier, asOf, json -> {
            json.writeNumberField("contractYear", year);
            json.writeArrayFieldStart("missions");
            for (MissionValue stake : stakes) {
                json.writeStartObject();
                json.writeStringField("mission", stake.mission().code());
                json.writeStringField("state", stake.state().name());
                json.writeArrayFieldStart("indicators");
                for (IndicatorValue line : stake.indicators()) {
                    json.writeStartObject();
                    json.writeStringField("code", line.indicator().code());
                    IndentedJson.text(json, "name", line.indicator().name());
                    IndentedJson.text(json, "weight", line.weight());
                    JudgementJson.judgement(json, line.outcome());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /**
     * Writes how indicators go through the years.
     *
     * @param dossier the dossier
     * @param asOf the day of the question
     * @param all the follow-up of each indicator
     * @return indented JSON, with a line feed at the end
     */
    public static String followed(Dossier dossier, LocalDate asOf, List<IndicatorHistory> all) {
        Objects.requireNonNull(all, "all");
        return document("YEARS", dossier, asOf, json -> {
            json.writeArrayFieldStart("indicators");
            for (IndicatorHistory followUp : all) {
                Indicator indicator = followUp.indicator();
                json.writeStartObject();
                json.writeStringField("code", indicator.code());
                IndentedJson.text(json, "name", indicator.name());
                if (indicator.attachedTo().mission().isPresent()) {
                    json.writeStringField(
                            "mission", indicator.attachedTo().mission().get().code());
                }
                baseline(json, indicator.goal().baseline());
                json.writeArrayFieldStart("years");
                for (IndicatorHistory.Year year : followUp.years()) {
                    year(json, year);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static String document(String view, Dossier dossier, LocalDate asOf, IndentedJson.Members members) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(asOf, "asOf");
        return IndentedJson.object(json -> {
            json.writeNumberField("format", FORMAT);
            json.writeStringField("view", view);
            IndentedJson.community(json, dossier.community().name());
            json.writeStringField("asOf", asOf.toString());
            IndentedJson.texts(json, "hypotheses", List.copyOf(dossier.supposed()));
            members.write(json);
        });
    }

    private static void baseline(JsonGenerator json, Optional<Baseline> baseline) throws IOException {
        if (baseline.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("baseline");
        IndentedJson.text(json, "asWritten", baseline.get().asWritten());
        JudgementJson.quantity(json, baseline.get().value());
        json.writeEndObject();
    }

    private static void year(JsonGenerator json, IndicatorHistory.Year year) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", year.number());
        IndentedJson.text(json, "target", year.target());
        JudgementJson.measured(json, year.measured());
        IndentedJson.text(json, "movement", year.movement().map(Enum::name));
        json.writeStringField("standing", year.standing().name());
        IndentedJson.text(json, "doubt", year.assessment().doubt().map(Enum::name));
        json.writeEndObject();
    }
}
