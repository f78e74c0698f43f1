package fr.cpts.financing.render;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.measure.Quantity;
import fr.cpts.rules.indicator.IndicatorAssessed;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.indicator.ResolvedTarget;
import java.io.IOException;
import java.util.Optional;

/** How an indicator is judged, and what was measured of it, as members of a JSON object. */
final class JudgementJson {

    private JudgementJson() {}

    static void judgement(JsonGenerator json, Optional<IndicatorOutcome> judged) throws IOException {
        if (judged.isEmpty()) {
            return;
        }
        IndicatorOutcome outcome = judged.get();
        json.writeObjectFieldStart("judgement");
        json.writeStringField("outcome", outcome.outcome().name());
        json.writeStringField("min", outcome.min().toString());
        json.writeStringField("max", outcome.max().toString());
        json.writeStringField("reason", outcome.reason());
        if (outcome.missing().isPresent()) {
            json.writeStringField("missing", outcome.missing().get().place().path());
        }
        if (outcome.assessed().isPresent()) {
            IndicatorAssessed assessed = outcome.assessed().get();
            measured(json, assessed.measured().measurement());
            target(
                    json,
                    assessed.assessment().target(),
                    assessed.year().stated().indicator());
        }
        json.writeEndObject();
    }

    static void measured(JsonGenerator json, Optional<Measurement> measurement) throws IOException {
        if (measurement.isEmpty()) {
            return;
        }
        Measurement measured = measurement.get();
        json.writeObjectFieldStart("measured");
        quantity(json, measured.value());
        if (measured.done().isPresent()) {
            json.writeBooleanField("done", measured.done().get());
        }
        IndentedJson.text(json, "on", measured.on());
        IndentedJson.text(json, "agreedShare", measured.agreedShare());
        IndentedJson.text(json, "status", measured.status());
        IndentedJson.text(json, "evidence", measured.evidence());
        IndentedJson.text(json, "source", measured.source());
        json.writeEndObject();
    }

    static void quantity(JsonGenerator json, Optional<Quantity> value) throws IOException {
        if (value.isPresent()) {
            json.writeFieldName("value");
            IndentedJson.number(json, value.get().number());
            IndentedJson.text(json, "unit", value.get().unit());
        }
    }

    private static void target(JsonGenerator json, ResolvedTarget target, Indicator indicator) throws IOException {
        json.writeObjectFieldStart("target");
        json.writeStringField("kind", target.kind().name());
        IndentedJson.text(json, "level", target.level());
        IndentedJson.text(json, "unit", target.unit());
        if (target.direction().isPresent()) {
            json.writeStringField("direction", target.direction().get().name());
            json.writeBooleanField(
                    "directionDerived", indicator.goal().direction().isEmpty());
        }
        IndentedJson.text(json, "by", target.by());
        json.writeEndObject();
    }
}
