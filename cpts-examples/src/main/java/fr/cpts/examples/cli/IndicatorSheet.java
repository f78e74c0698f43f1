package fr.cpts.examples.cli;

import fr.cpts.financing.indicator.IndicatorHistory;
import fr.cpts.financing.indicator.IndicatorValue;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.rules.indicator.IndicatorAssessed;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.indicator.ResolvedTarget;
import fr.cpts.rules.indicator.TargetAssessment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said of indicators: how each is judged and why, and how each goes through the years. */
final class IndicatorSheet {

    private static final int DECIMALS = 4;

    private final Vocabulary words;
    private final Sheet sheet = new Sheet();

    IndicatorSheet(Locale locale) {
        words = Vocabulary.in(locale);
    }

    /** How the indicators of a contract year are judged, mission by mission. */
    String judged(String name, int year, List<MissionValue> stakes) {
        sheet.title(words.of("indicators.title", name, year));
        for (MissionValue stake : stakes) {
            if (stake.indicators().isEmpty()) {
                continue;
            }
            sheet.section(words.show(stake.mission()));
            if (stake.statedAsWhole()) {
                sheet.line(1, words.of("stake.asWhole"));
            }
            for (IndicatorValue line : stake.indicators()) {
                Indicator indicator = line.indicator();
                sheet.line(
                        1,
                        "- " + indicator.code() + "  " + name(indicator)
                                + line.weight()
                                        .map(weight -> " (" + words.of("weight", weight) + ")")
                                        .orElse(""));
                sheet.line(3, line.outcome().map(this::reason).orElseGet(() -> words.of("reason.AS_WHOLE")));
            }
        }
        return sheet.toString();
    }

    String name(Indicator indicator) {
        return indicator.name().orElseGet(() -> words.of("indicator.unnamed"));
    }

    /** The judgement, and what it was made from. */
    String reason(IndicatorOutcome outcome) {
        StringBuilder text = new StringBuilder(words.of("outcome." + outcome.outcome()));
        if (outcome.outcome() == IndicatorOutcome.Outcome.PARTLY) {
            text.append(' ').append(outcome.min());
        }
        text.append(" — ").append(words.of("reason." + outcome.reason()));
        outcome.assessed().map(this::facts).filter(facts -> !facts.isEmpty()).ifPresent(facts -> text.append(" : ")
                .append(facts));
        outcome.missing().ifPresent(fact -> text.append(" [")
                .append(words.of("missing", fact.place().path()))
                .append(']'));
        return text.toString();
    }

    private String facts(IndicatorAssessed assessed) {
        List<String> parts = new ArrayList<>();
        Measurement measured = assessed.measured().measurement().orElseThrow();
        measured.value().ifPresent(value -> parts.add(words.of("measured", value)));
        measured.done().ifPresent(done -> parts.add(words.of(done ? "done" : "notDone")));
        measured.on().ifPresent(day -> parts.add(words.of("on", day)));
        target(assessed.assessment().target()).ifPresent(parts::add);
        boolean derived =
                assessed.year().stated().indicator().goal().direction().isEmpty();
        assessed.assessment()
                .target()
                .direction()
                .filter(way -> derived)
                .ifPresent(way -> parts.add(words.of("direction.derived")));
        measured.status().ifPresent(status -> parts.add(words.of("status." + status)));
        measured.source().ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private Optional<String> target(ResolvedTarget target) {
        List<String> parts = new ArrayList<>();
        target.level()
                .ifPresent(level -> parts.add(words.of(
                        "target." + target.kind()
                                + target.direction().map(way -> "." + way).orElse(""),
                        quantity(level, target.unit()))));
        target.by().ifPresent(day -> parts.add(words.of("target.by", day)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    String quantity(Ratio number, Optional<String> unit) {
        BigDecimal exact = new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return words.show(new Quantity(exact.scale() < 0 ? exact.setScale(0) : exact, unit));
    }

    /** How each indicator goes through the years. */
    String followed(String name, List<IndicatorHistory> all) {
        sheet.title(words.of("followUp.title", name));
        for (IndicatorHistory followUp : all) {
            sheet.line(0, "");
            sheet.line(0, followUp.indicator().code() + "  " + name(followUp.indicator()));
            followUp.indicator()
                    .goal()
                    .baseline()
                    .flatMap(stood -> stood.asWritten().or(() -> stood.value().map(words::show)))
                    .ifPresent(stood -> sheet.line(1, words.of("baseline", stood)));
            List<IndicatorHistory.Year> years = followUp.years();
            if (years.isEmpty()) {
                sheet.line(1, words.of("followUp.none"));
                continue;
            }
            boolean same = years.stream()
                            .allMatch(year -> year.target().equals(years.get(0).target()))
                    && years.stream().allMatch(year -> year.measured().isEmpty());
            if (same) {
                sheet.line(1, words.of("followUp.every", years.get(0).target().orElse("—")));
            } else {
                years.forEach(this::year);
            }
        }
        return sheet.toString();
    }

    private void year(IndicatorHistory.Year year) {
        String measured = year.measured()
                .map(measurement -> measurement
                        .value()
                        .map(words::show)
                        .or(() -> measurement.done().map(done -> words.of(done ? "done" : "notDone")))
                        .or(() -> measurement.agreedShare().map(Ratio::toString))
                        .orElse("—"))
                .orElse("—");
        sheet.line(
                1,
                words.of(
                        "followUp.year",
                        String.valueOf(year.number()),
                        year.target().orElse("—"),
                        measured,
                        year.movement().map(IndicatorSheet::arrow).orElse(""),
                        year.measured().isEmpty()
                                ? ""
                                : "(" + words.of("outcome." + year.standing()) + doubt(year.assessment()) + ")"));
    }

    /** Why it is not known where an indicator stands, if it was measured. */
    private String doubt(TargetAssessment assessment) {
        return assessment.doubt().map(why -> " : " + words.of("reason." + why)).orElse("");
    }

    private static String arrow(Trend trend) {
        return switch (trend) {
            case UP -> " ↗";
            case DOWN -> " ↘";
            default -> " →";
        };
    }

    /** The distance to what more would pay more. */
    String distance(IndicatorValue.Next next) {
        return words.of(
                "next.distance",
                quantity(next.step().distance(), next.unit()),
                quantity(next.step().reach(), next.unit()),
                next.gain());
    }
}
