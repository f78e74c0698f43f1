package fr.cpts.financing.report;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import fr.cpts.rules.indicator.IndicatorAssessed;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.indicator.ResolvedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What reports say about an indicator: its name, how it is judged and why. */
final class IndicatorWords {

    private final Messages words;

    IndicatorWords(Messages words) {
        this.words = words;
    }

    String name(Indicator indicator) {
        return indicator.name().orElseGet(() -> words.of("indicator.unnamed"));
    }

    /** The judgement, and what it is based on. */
    String reason(IndicatorOutcome outcome) {
        StringBuilder text = new StringBuilder(words.of("outcome." + outcome.outcome()));
        if (outcome.outcome() == IndicatorOutcome.Outcome.PARTLY) {
            text.append(' ').append(outcome.min());
        }
        text.append(" — ").append(words.of("reason." + outcome.reason()));
        outcome.assessed().map(this::facts).filter(facts -> !facts.isEmpty()).ifPresent(facts -> text.append(" : ")
                .append(facts));
        outcome.missing().ifPresent(fact -> text.append(" [")
                .append(words.of("missing", fact.place()))
                .append(']'));
        return text.toString();
    }

    private String facts(IndicatorAssessed assessed) {
        List<String> parts = new ArrayList<>();
        Measurement measured = assessed.measured().measurement().orElseThrow();
        ResolvedTarget target = assessed.assessment().target();
        measured.value().ifPresent(value -> parts.add(words.of("measured", value)));
        measured.done().ifPresent(done -> parts.add(done(done)));
        measured.on().ifPresent(day -> parts.add(words.of("on", day)));
        target.level()
                .ifPresent(level -> parts.add(words.of(
                        "target." + target.kind()
                                + target.direction().map(way -> "." + way).orElse(""),
                        quantity(level, target.unit()))));
        target.by().ifPresent(day -> parts.add(words.of("target.by", day)));
        if (target.direction().isPresent()
                && assessed.year().stated().indicator().goal().direction().isEmpty()) {
            parts.add(words.of("direction.derived"));
        }
        measured.status().ifPresent(status -> parts.add(words.of("status." + status)));
        measured.source().ifPresent(parts::add);
        return String.join(", ", parts);
    }

    String done(boolean done) {
        return words.of(done ? "done" : "notDone");
    }

    String quantity(Ratio number, Optional<String> unit) {
        return words.text(Quantity.rounded(number, unit));
    }
}
