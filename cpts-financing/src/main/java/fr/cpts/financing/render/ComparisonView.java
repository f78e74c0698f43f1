package fr.cpts.financing.render;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.compare.Cause;
import fr.cpts.financing.compare.Comparison;
import fr.cpts.financing.compare.LineDifference;
import fr.cpts.financing.compare.Reason;
import fr.cpts.financing.compare.Sum;
import fr.cpts.financing.compare.SumDifference;
import fr.cpts.model.money.Euros;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between two situations: the causes, numbered, then the payments and sums that differ, each with the numbers of its causes. */
public final class ComparisonView {

    private static final int AMOUNT = 13;

    private final RuleBook rules;
    private final Texts texts;

    private ComparisonView(RuleBook rules, Texts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    /**
     * A view.
     *
     * @param rules the rules of the first situation, for the words of their positions and values
     * @param locale the language: English, or French for any other
     * @return the view
     */
    public static ComparisonView of(RuleBook rules, Locale locale) {
        return new ComparisonView(rules, Texts.in(locale));
    }

    /**
     * A comparison as a text.
     *
     * @param comparison the comparison
     * @return lines of text, each ended by a line feed
     */
    public String text(Comparison comparison) {
        StringBuilder page = new StringBuilder();
        line(page, texts.of("compare.title"));
        line(page, "A  " + subject(comparison.statementA()));
        line(page, "B  " + subject(comparison.statementB()));
        section(page, "compare.causes");
        if (comparison.causes().isEmpty()) {
            line(page, texts.of("compare.causes.none"));
        }
        int number = 1;
        for (Cause cause : comparison.causes()) {
            String indent = String.format(Locale.ROOT, "%3d  ", number++);
            for (String words : words(cause)) {
                line(page, indent + words);
                indent = "       ";
            }
        }
        if (comparison.isEmpty()) {
            line(page, "");
            line(page, texts.of("compare.same"));
            return page.toString();
        }
        if (!comparison.lines().isEmpty()) {
            lines(page, comparison);
        }
        sums(page, comparison);
        if (hasTogether(comparison)) {
            line(page, "");
            line(page, texts.of("compare.together.note"));
        }
        return page.toString();
    }

    private String subject(FinancingStatement statement) {
        String name = statement.community().name().orElse(texts.of("title.unnamed"));
        return name + " — " + texts.of("title.asOf", statement.asOf());
    }

    private List<String> words(Cause cause) {
        if (cause instanceof Cause.Choice choice) {
            return List.of(texts.of(
                    "compare.choice",
                    choice.position(),
                    rules.positions().get(choice.position()).question(texts.locale()),
                    choice.inA(),
                    choice.inB()));
        }
        if (cause instanceof Cause.Day day) {
            return List.of(texts.of("compare.day", day.inA(), day.inB()));
        }
        if (cause instanceof Cause.Rules other) {
            return List.of(texts.of(
                    "compare.rules",
                    other.inA().substring(0, 12),
                    other.inB().substring(0, 12),
                    String.join(", ", other.onlyInA()),
                    String.join(", ", other.onlyInB())));
        }
        if (cause instanceof Cause.Value value) {
            return changes("compare.value", value.key(), value.changes());
        }
        Cause.Fact fact = (Cause.Fact) cause;
        return changes("compare.fact", fact.place(), fact.changes());
    }

    private List<String> changes(String key, String of, List<Cause.Change> changes) {
        List<String> words = changes.stream()
                .map(change -> texts.of("compare.change", change.place(), shown(change.inA()), shown(change.inB())))
                .toList();
        if (changes.size() == 1 && changes.get(0).place().equals(of)) {
            return List.of(texts.of(key, words.get(0)));
        }
        return Stream.concat(Stream.of(texts.of(key, of)), words.stream()).toList();
    }

    private String shown(Optional<String> value) {
        return value.orElse(texts.of("nothing"));
    }

    private void lines(StringBuilder page, Comparison comparison) {
        section(page, "compare.lines");
        int width = comparison.lines().stream()
                .mapToInt(line -> texts.label(line.line().envelope()).length())
                .max()
                .orElse(0);
        String row = "%-10s  %-5s  %-" + width + "s  %-13s  %" + AMOUNT + "s  %" + AMOUNT + "s  %" + AMOUNT + "s  %s";
        line(
                page,
                String.format(
                        Locale.ROOT,
                        row,
                        texts.of("column.dueOn"),
                        texts.of("column.year"),
                        texts.of("column.envelope"),
                        texts.of("column.kind"),
                        "A",
                        "B",
                        texts.of("compare.difference"),
                        texts.of("compare.causes")));
        for (LineDifference difference : comparison.lines()) {
            LineDifference.Line line = difference.line();
            line(
                    page,
                    String.format(
                            Locale.ROOT,
                            row,
                            texts.day(line.dueOn()),
                            line.contractYear(),
                            texts.label(line.envelope()),
                            texts.of("kind." + line.kind()),
                            amount(difference.inA()),
                            amount(difference.inB()),
                            texts.signed(difference.difference()),
                            numbers(comparison, difference.reason())));
        }
    }

    private String amount(Optional<Euros> amount) {
        return amount.map(texts::amount).orElse("—");
    }

    private void sums(StringBuilder page, Comparison comparison) {
        section(page, "compare.sums");
        String row = "%-42s  %" + AMOUNT + "s  %" + AMOUNT + "s  %" + AMOUNT + "s  %s";
        for (SumDifference difference : comparison.sums()) {
            line(
                    page,
                    String.format(
                            Locale.ROOT,
                            row,
                            label(texts, difference.sum()),
                            texts.amount(difference.inA()),
                            texts.amount(difference.inB()),
                            texts.signed(difference.difference()),
                            numbers(comparison, difference.reason())));
        }
    }

    static String label(Texts texts, Sum sum) {
        if (sum instanceof Sum.OfContractYear year) {
            return texts.of("year", year.number());
        }
        if (sum instanceof Sum.OfCivilYear year) {
            return String.valueOf(year.year());
        }
        if (sum instanceof Sum.OfEnvelope of) {
            return texts.label(of.envelope());
        }
        if (sum instanceof Sum.OfKind of) {
            return texts.of("kind." + of.kind());
        }
        return switch ((Sum.Whole) sum) {
            case TOTAL -> texts.of("total.all");
            case PAID -> texts.of("total.paid");
            case TO_COME -> texts.of("total.toCome");
            case OPEN -> texts.of("total.open");
        };
    }

    /** {@code 1, 3} for causes that count alone, {@code (2+4)} for those that count only with others. */
    private static String numbers(Comparison comparison, Reason reason) {
        String alone = numbers(comparison, reason.alone(), ", ");
        if (reason.together().isEmpty()) {
            return alone;
        }
        return (alone + " (" + numbers(comparison, reason.together(), "+") + ")").strip();
    }

    private static String numbers(Comparison comparison, List<Cause> causes, String between) {
        return causes.stream()
                .map(cause -> String.valueOf(comparison.causes().indexOf(cause) + 1))
                .collect(Collectors.joining(between));
    }

    private static boolean hasTogether(Comparison comparison) {
        return comparison.lines().stream()
                        .anyMatch(line -> !line.reason().together().isEmpty())
                || comparison.sums().stream()
                        .anyMatch(sum -> !sum.reason().together().isEmpty());
    }

    private void section(StringBuilder page, String key) {
        String title = texts.of(key);
        line(page, "");
        line(page, title);
        line(page, "─".repeat(title.length()));
    }

    private static void line(StringBuilder page, String line) {
        page.append(fr.cpts.model.message.VisibleText.onOneLine(line).stripTrailing())
                .append('\n');
    }

    /**
     * A comparison as JSON: {@code a}, {@code b}, {@code causes}, and {@code lines} and {@code sums} that name causes by their number, from 1.
     *
     * @param comparison the comparison
     * @return indented JSON, with a line feed at the end
     */
    public String json(Comparison comparison) {
        return IndentedJson.object(json -> {
            situation(json, "a", comparison.statementA());
            situation(json, "b", comparison.statementB());
            json.writeArrayFieldStart("causes");
            for (Cause cause : comparison.causes()) {
                json.writeStartObject();
                cause(json, cause);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("lines");
            for (LineDifference difference : comparison.lines()) {
                json.writeStartObject();
                LineDifference.Line line = difference.line();
                json.writeStringField("dueOn", line.dueOn().toString());
                json.writeNumberField("contractYear", line.contractYear());
                json.writeStringField("envelope", line.envelope().code());
                json.writeStringField("kind", line.kind().name());
                if (difference.inA().isPresent()) {
                    IndentedJson.amount(json, "a", difference.inA().get());
                }
                if (difference.inB().isPresent()) {
                    IndentedJson.amount(json, "b", difference.inB().get());
                }
                IndentedJson.amount(json, "difference", difference.difference());
                reason(json, comparison, difference.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sums");
            for (SumDifference difference : comparison.sums()) {
                json.writeStartObject();
                sum(json, difference.sum());
                IndentedJson.amount(json, "a", difference.inA());
                IndentedJson.amount(json, "b", difference.inB());
                IndentedJson.amount(json, "difference", difference.difference());
                reason(json, comparison, difference.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void situation(JsonGenerator json, String name, FinancingStatement statement) throws IOException {
        json.writeObjectFieldStart(name);
        if (statement.community().name().isPresent()) {
            json.writeStringField("community", statement.community().name().get());
        }
        json.writeStringField("asOf", statement.asOf().toString());
        json.writeObjectFieldStart("ruleSet");
        json.writeStringField("rules", statement.rulesId());
        json.writeStringField("parameters", statement.parametersId());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void cause(JsonGenerator json, Cause cause) throws IOException {
        if (cause instanceof Cause.Choice choice) {
            named(json, "position", choice.position());
            sides(json, choice.inA(), choice.inB());
        } else if (cause instanceof Cause.Day day) {
            named(json, "day", "asOf");
            sides(json, day.inA().toString(), day.inB().toString());
        } else if (cause instanceof Cause.Rules other) {
            named(json, "rules", "ruleSet.rules");
            sides(json, other.inA(), other.inB());
            names(json, "onlyInA", other.onlyInA());
            names(json, "onlyInB", other.onlyInB());
        } else if (cause instanceof Cause.Value value) {
            named(json, "value", value.key());
            changes(json, value.changes());
        } else if (cause instanceof Cause.Fact fact) {
            named(json, "fact", fact.place());
            changes(json, fact.changes());
        }
    }

    private static void named(JsonGenerator json, String kind, String name) throws IOException {
        json.writeStringField("cause", kind);
        json.writeStringField("name", name);
    }

    private static void sides(JsonGenerator json, String inA, String inB) throws IOException {
        json.writeStringField("a", inA);
        json.writeStringField("b", inB);
    }

    private static void names(JsonGenerator json, String name, List<String> names) throws IOException {
        json.writeFieldName(name);
        json.writeArray(names.toArray(String[]::new), 0, names.size());
    }

    private static void changes(JsonGenerator json, List<Cause.Change> changes) throws IOException {
        json.writeArrayFieldStart("changes");
        for (Cause.Change change : changes) {
            json.writeStartObject();
            json.writeStringField("place", change.place());
            if (change.inA().isPresent()) {
                json.writeStringField("a", change.inA().get());
            }
            if (change.inB().isPresent()) {
                json.writeStringField("b", change.inB().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void sum(JsonGenerator json, Sum sum) throws IOException {
        if (sum instanceof Sum.OfContractYear year) {
            json.writeNumberField("contractYear", year.number());
        } else if (sum instanceof Sum.OfCivilYear year) {
            json.writeNumberField("civilYear", year.year());
        } else if (sum instanceof Sum.OfEnvelope of) {
            json.writeStringField("envelope", of.envelope().code());
        } else if (sum instanceof Sum.OfKind of) {
            json.writeStringField("kind", of.kind().name());
        } else if (sum instanceof Sum.Whole whole) {
            json.writeStringField("whole", whole.name());
        }
    }

    private static void reason(JsonGenerator json, Comparison comparison, Reason reason) throws IOException {
        numbers(json, "alone", comparison, reason.alone());
        numbers(json, "together", comparison, reason.together());
    }

    private static void numbers(JsonGenerator json, String name, Comparison comparison, List<Cause> causes)
            throws IOException {
        int[] numbers = causes.stream()
                .mapToInt(cause -> comparison.causes().indexOf(cause) + 1)
                .toArray();
        json.writeFieldName(name);
        json.writeArray(numbers, 0, numbers.length);
    }
}
