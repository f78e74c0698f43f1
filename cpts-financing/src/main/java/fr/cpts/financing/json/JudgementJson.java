package fr.cpts.financing.json;

import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.measure.Quantity;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.indicator.ResolvedTarget;
import java.util.Optional;

/** How an indicator is judged, and what was measured of it, as members of a JSON object. */
final class JudgementJson {

    private JudgementJson() {}

    static void judgement(Json json, Optional<IndicatorOutcome> judged) {
        json.object("judgement", judged, outcome -> {
            json.text("outcome", outcome.outcome())
                    .text("min", outcome.min())
                    .text("max", outcome.max())
                    .text("reason", outcome.reason())
                    .text("missing", outcome.missing().map(DossierFact::place));
            outcome.assessed().ifPresent(assessed -> {
                measured(json, assessed.measured().measurement());
                target(
                        json,
                        assessed.assessment().target(),
                        assessed.year().stated().indicator().goal().direction().isEmpty());
            });
        });
    }

    static void measured(Json json, Optional<Measurement> measurement) {
        json.object("measured", measurement, measured -> {
            quantity(json, measured.value());
            measured.done().ifPresent(done -> json.flag("done", done));
            json.text("on", measured.on())
                    .text("agreedShare", measured.agreedShare())
                    .text("status", measured.status())
                    .text("evidence", measured.evidence())
                    .text("source", measured.source());
        });
    }

    static void quantity(Json json, Optional<Quantity> value) {
        value.ifPresent(quantity -> json.value("value", quantity.number()).text("unit", quantity.unit()));
    }

    private static void target(Json json, ResolvedTarget target, boolean derived) {
        json.object("target", () -> {
            json.text("kind", target.kind())
                    .text("level", target.level())
                    .text("unit", target.unit())
                    .text("direction", target.direction());
            target.direction().ifPresent(direction -> json.flag("directionDerived", derived));
            json.text("by", target.by());
        });
    }
}
