package fr.cpts.financing.render;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.cpts.financing.EntitlementLine;
import fr.cpts.financing.compare.Cause;
import fr.cpts.financing.compare.EntitlementDifference;
import fr.cpts.financing.compare.KeptComparison;
import fr.cpts.financing.compare.LineDifference;
import fr.cpts.financing.compare.OnlyIn;
import fr.cpts.financing.compare.SumDifference;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.financing.schedule.Grounds;
import fr.cpts.model.json.JsonDifference;
import fr.cpts.model.money.Euros;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What differs between two kept statements: what they were computed from, then payments, sums, entitlements, findings and the rest. */
public final class KeptComparisonView {

    /** The number of the format of {@link #json}; members may be added within it, as within that of a statement. */
    public static final int FORMAT = 1;

    private static final int AMOUNT = 13;

    /** More further differences than this are only counted. */
    private static final int MAX_SHOWN = 50;

    private final Texts texts;

    private KeptComparisonView(Texts texts) {
        this.texts = texts;
    }

    /**
     * A view.
     *
     * @param locale the language: English, or French for any other
     * @return the view
     */
    public static KeptComparisonView of(Locale locale) {
        return new KeptComparisonView(Texts.in(locale));
    }

    /**
     * A comparison as a text.
     *
     * @param comparison the comparison
     * @return lines of text, each ended by a line feed
     */
    public String text(KeptComparison comparison) {
        StringBuilder page = new StringBuilder();
        line(page, texts.of("compare.kept.title"));
        line(page, "A  " + subject(comparison.a()));
        line(page, "B  " + subject(comparison.b()));
        line(page, texts.of("compare.kept.asKept"));
        if (!comparison.comparesTexts()) {
            line(page, texts.of("compare.kept.noTexts"));
        }
        passedOver(page, "A", comparison.a());
        passedOver(page, "B", comparison.b());
        inputs(page, comparison);
        if (comparison.isEmpty()) {
            line(page, "");
            line(page, texts.of("compare.kept.same"));
            return page.toString();
        }
        if (!comparison.lines().isEmpty()) {
            lines(page, comparison.lines());
        }
        if (!comparison.sums().isEmpty()) {
            sums(page, comparison.sums());
        }
        if (!comparison.entitlements().isEmpty()) {
            entitlements(page, comparison.entitlements());
        }
        only(
                page,
                "compare.kept.findings",
                comparison.findings(),
                finding -> texts.of(
                        "compare.kept.finding",
                        texts.of("severity." + finding.severity()),
                        finding.text(),
                        finding.code()));
        only(
                page,
                "compare.kept.criteria",
                comparison.criteria(),
                criterion -> texts.of(
                        "compare.kept.criterion", texts.of("outcome." + criterion.outcome()), criterion.text()));
        only(
                page,
                "compare.kept.missing",
                comparison.missing(),
                fact -> texts.of("compare.kept.fact", fact.text(), fact.place(), fact.min(), fact.max()));
        others(page, comparison.others());
        return page.toString();
    }

    private String subject(KeptStatement statement) {
        return statement.community().orElse(texts.of("title.unnamed")) + " — "
                + texts.of("title.asOf", statement.asOf());
    }

    private void passedOver(StringBuilder page, String side, KeptStatement statement) {
        List<String> places = statement.passedOver();
        if (!places.isEmpty()) {
            line(
                    page,
                    side + "  "
                            + texts.of(
                                    "replay.passedOver",
                                    places.size(),
                                    String.join(
                                            ", ",
                                            places.stream().limit(MAX_SHOWN).toList())));
        }
    }

    private void inputs(StringBuilder page, KeptComparison comparison) {
        section(page, "compare.kept.inputs");
        if (comparison.inputs().isEmpty() && comparison.hypotheses().isEmpty()) {
            line(page, texts.of("compare.kept.inputs.none"));
        }
        for (Cause.Change change : comparison.inputs()) {
            line(page, "  " + texts.of("compare.change", change.place(), shown(change.inA()), shown(change.inB())));
        }
        OnlyIn<String> hypotheses = comparison.hypotheses();
        if (!hypotheses.inA().isEmpty()) {
            line(page, "  " + texts.of("compare.kept.hypotheses", "A", String.join(", ", hypotheses.inA())));
        }
        if (!hypotheses.inB().isEmpty()) {
            line(page, "  " + texts.of("compare.kept.hypotheses", "B", String.join(", ", hypotheses.inB())));
        }
        boolean supposes = !comparison.a().hypotheses().isEmpty()
                || !comparison.b().hypotheses().isEmpty();
        if (supposes) {
            line(page, "  " + texts.of("compare.kept.hypotheses.note"));
        }
    }

    private String shown(Optional<String> value) {
        return value.orElse(texts.of("nothing"));
    }

    private void lines(StringBuilder page, List<LineDifference> differences) {
        section(page, "compare.lines");
        int width = width(differences.stream()
                .map(difference -> texts.label(difference.line().envelope()))
                .toList());
        String row = "%-10s  %-5s  %-" + width + "s  %-13s  %" + AMOUNT + "s  %" + AMOUNT + "s  %" + AMOUNT + "s";
        row(
                page,
                row,
                texts.of("column.dueOn"),
                texts.of("column.year"),
                texts.of("column.envelope"),
                texts.of("column.kind"),
                "A",
                "B",
                texts.of("compare.difference"));
        for (LineDifference difference : differences) {
            LineDifference.Line line = difference.line();
            row(
                    page,
                    row,
                    texts.day(line.dueOn()),
                    line.contractYear(),
                    texts.label(line.envelope()),
                    texts.of("kind." + line.kind()),
                    amount(difference.inA()),
                    amount(difference.inB()),
                    texts.signed(difference.difference()));
        }
    }

    private void sums(StringBuilder page, List<SumDifference> differences) {
        section(page, "compare.sums");
        String row = "%-42s  %" + AMOUNT + "s  %" + AMOUNT + "s  %" + AMOUNT + "s";
        for (SumDifference difference : differences) {
            row(
                    page,
                    row,
                    ComparisonView.label(texts, difference.sum()),
                    texts.amount(difference.inA()),
                    texts.amount(difference.inB()),
                    texts.signed(difference.difference()));
        }
    }

    private void entitlements(StringBuilder page, List<EntitlementDifference> differences) {
        section(page, "compare.kept.entitlements");
        int width = width(differences.stream()
                .map(difference -> texts.label(difference.envelope()))
                .toList());
        String row = "%-5s  %-" + width + "s  %-8s  %" + AMOUNT + "s  %" + AMOUNT + "s  %" + AMOUNT + "s  %s";
        row(
                page,
                row,
                texts.of("column.year"),
                texts.of("column.envelope"),
                "",
                "A",
                "B",
                texts.of("compare.difference"),
                "");
        for (EntitlementDifference difference : differences) {
            row(
                    page,
                    row,
                    difference.contractYear(),
                    texts.label(difference.envelope()),
                    texts.of("part." + difference.part()),
                    amount(difference.inA().map(EntitlementLine::due)),
                    amount(difference.inB().map(EntitlementLine::due)),
                    texts.signed(difference.difference()),
                    detail(difference));
        }
    }

    /** What else differs of an entitlement that both have. */
    private String detail(EntitlementDifference difference) {
        if (difference.inA().isEmpty() || difference.inB().isEmpty()) {
            return "";
        }
        EntitlementLine a = difference.inA().get();
        EntitlementLine b = difference.inB().get();
        List<String> details = new ArrayList<>();
        detail(details, "ceiling", texts.amount(a.ceiling()), texts.amount(b.ceiling()));
        detail(details, "share", a.share().toString(), b.share().toString());
        detail(details, "open", texts.amount(a.open()), texts.amount(b.open()));
        detail(details, "supposed", yes(a.grounds()), yes(b.grounds()));
        detail(
                details,
                "confidence",
                texts.of("total.confidence." + a.grounds().confidence()),
                texts.of("total.confidence." + b.grounds().confidence()));
        detail(
                details,
                "positions",
                String.join(", ", a.grounds().positions()),
                String.join(", ", b.grounds().positions()));
        return String.join(" ; ", details);
    }

    private void detail(List<String> details, String key, String inA, String inB) {
        if (!inA.equals(inB)) {
            details.add(texts.of("compare.kept." + key, inA, inB));
        }
    }

    private String yes(Grounds grounds) {
        return texts.of(grounds.supposed() ? "compare.kept.yes" : "compare.kept.no");
    }

    private <T> void only(StringBuilder page, String title, OnlyIn<T> only, Function<T, String> words) {
        if (only.isEmpty()) {
            return;
        }
        section(page, title);
        only.inA().forEach(one -> line(page, "A  " + words.apply(one)));
        only.inB().forEach(one -> line(page, "B  " + words.apply(one)));
    }

    private void others(StringBuilder page, List<JsonDifference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        section(page, "compare.kept.others");
        differences.stream()
                .limit(MAX_SHOWN)
                .forEach(difference -> line(
                        page,
                        "  "
                                + texts.of(
                                        "compare.change",
                                        difference.place(),
                                        shown(difference.here()),
                                        shown(difference.there()))));
        if (differences.size() > MAX_SHOWN) {
            line(page, "  " + texts.of("replay.more", differences.size() - MAX_SHOWN));
        }
    }

    private static int width(List<String> labels) {
        return labels.stream().mapToInt(String::length).max().orElse(1);
    }

    private String amount(Optional<Euros> amount) {
        return amount.map(texts::amount).orElse("—");
    }

    private void section(StringBuilder page, String key) {
        String title = texts.of(key);
        line(page, "");
        line(page, title);
        line(page, "─".repeat(title.length()));
    }

    private static void row(StringBuilder page, String row, Object... cells) {
        line(page, String.format(Locale.ROOT, row, cells));
    }

    private static void line(StringBuilder page, String line) {
        page.append(fr.cpts.model.message.VisibleText.visible(line.stripTrailing()))
                .append('\n');
    }

    /**
     * A comparison as JSON: {@code format}, {@code a}, {@code b}, {@code causesComputed} (always false), {@code comparesTexts}, {@code inputs},
     * {@code hypotheses}, {@code lines}, {@code sums}, {@code entitlements}, {@code findings}, {@code criteria}, {@code missing}, {@code others}.
     *
     * @param comparison the comparison
     * @return indented JSON, with a line feed at the end
     */
    public String json(KeptComparison comparison) {
        return IndentedJson.object(json -> {
            json.writeNumberField("format", FORMAT);
            statement(json, "a", comparison.a());
            statement(json, "b", comparison.b());
            json.writeBooleanField("causesComputed", false);
            json.writeBooleanField("comparesTexts", comparison.comparesTexts());
            json.writeArrayFieldStart("inputs");
            for (Cause.Change change : comparison.inputs()) {
                change(json, change.place(), change.inA(), change.inB());
            }
            json.writeEndArray();
            only(json, "hypotheses", comparison.hypotheses(), (place, writer) -> writer.writeString(place));
            json.writeArrayFieldStart("lines");
            for (LineDifference difference : comparison.lines()) {
                json.writeStartObject();
                json.writeStringField("dueOn", difference.line().dueOn().toString());
                json.writeNumberField("contractYear", difference.line().contractYear());
                json.writeStringField("envelope", difference.line().envelope().code());
                json.writeStringField("kind", difference.line().kind().name());
                if (difference.inA().isPresent()) {
                    IndentedJson.amount(json, "a", difference.inA().get());
                }
                if (difference.inB().isPresent()) {
                    IndentedJson.amount(json, "b", difference.inB().get());
                }
                IndentedJson.amount(json, "difference", difference.difference());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sums");
            for (SumDifference difference : comparison.sums()) {
                json.writeStartObject();
                ComparisonView.sum(json, difference.sum());
                IndentedJson.amount(json, "a", difference.inA());
                IndentedJson.amount(json, "b", difference.inB());
                IndentedJson.amount(json, "difference", difference.difference());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("entitlements");
            for (EntitlementDifference difference : comparison.entitlements()) {
                json.writeStartObject();
                json.writeNumberField("contractYear", difference.contractYear());
                json.writeStringField("envelope", difference.envelope().code());
                json.writeStringField("part", difference.part().name());
                entitlement(json, "a", difference.inA());
                entitlement(json, "b", difference.inB());
                IndentedJson.amount(json, "difference", difference.difference());
                json.writeEndObject();
            }
            json.writeEndArray();
            only(json, "findings", comparison.findings(), (finding, writer) -> {
                writer.writeStartObject();
                writer.writeStringField("code", finding.code());
                writer.writeStringField("severity", finding.severity().name());
                writer.writeStringField("text", finding.text());
                writer.writeEndObject();
            });
            only(json, "criteria", comparison.criteria(), (criterion, writer) -> {
                writer.writeStartObject();
                writer.writeStringField("id", criterion.id());
                writer.writeStringField("outcome", criterion.outcome().name());
                writer.writeStringField("text", criterion.text());
                writer.writeEndObject();
            });
            only(json, "missing", comparison.missing(), (fact, writer) -> {
                writer.writeStartObject();
                writer.writeStringField("place", fact.place());
                IndentedJson.amount(writer, "min", fact.min());
                IndentedJson.amount(writer, "max", fact.max());
                writer.writeEndObject();
            });
            json.writeArrayFieldStart("others");
            for (JsonDifference difference : comparison.others()) {
                change(json, difference.place(), difference.here(), difference.there());
            }
            json.writeEndArray();
        });
    }

    private static void statement(JsonGenerator json, String name, KeptStatement statement) throws IOException {
        json.writeObjectFieldStart(name);
        if (statement.community().isPresent()) {
            json.writeStringField("community", statement.community().get());
        }
        if (statement.language().isPresent()) {
            json.writeStringField("language", statement.language().get().getLanguage());
        }
        json.writeStringField("asOf", statement.asOf().toString());
        json.writeObjectFieldStart("ruleSet");
        json.writeStringField("rules", statement.rulesId());
        json.writeStringField("parameters", statement.parametersId());
        json.writeEndObject();
        IndentedJson.texts(json, "passedOver", statement.passedOver());
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, String place, Optional<String> inA, Optional<String> inB)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("place", place);
        if (inA.isPresent()) {
            json.writeStringField("a", inA.get());
        }
        if (inB.isPresent()) {
            json.writeStringField("b", inB.get());
        }
        json.writeEndObject();
    }

    private static void entitlement(JsonGenerator json, String side, Optional<EntitlementLine> line)
            throws IOException {
        if (line.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(side);
        IndentedJson.amount(json, "ceiling", line.get().ceiling());
        json.writeStringField("share", line.get().share().toString());
        IndentedJson.amount(json, "due", line.get().due());
        IndentedJson.amount(json, "open", line.get().open());
        json.writeBooleanField("supposed", line.get().grounds().supposed());
        json.writeStringField(
                "confidence", line.get().grounds().confidence().name().toLowerCase(Locale.ROOT));
        IndentedJson.texts(json, "positions", line.get().grounds().positions());
        json.writeEndObject();
    }

    /** Writes one element of a list. */
    private interface Element<T> {
        void write(T one, JsonGenerator json) throws IOException;
    }

    private static <T> void only(JsonGenerator json, String name, OnlyIn<T> only, Element<T> element)
            throws IOException {
        json.writeObjectFieldStart(name);
        all(json, "onlyInA", only.inA(), element);
        all(json, "onlyInB", only.inB(), element);
        json.writeEndObject();
    }

    private static <T> void all(JsonGenerator json, String name, List<T> all, Element<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        for (T one : all) {
            element.write(one, json);
        }
        json.writeEndArray();
    }
}
