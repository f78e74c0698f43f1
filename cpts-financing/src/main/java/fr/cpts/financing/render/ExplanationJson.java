package fr.cpts.financing.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import fr.cpts.financing.ExplainedStatement;
import fr.cpts.financing.explain.Explanation;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.money.Euros;
import fr.cpts.rules.envelope.AmountBasis;
import fr.cpts.rules.envelope.CrisesPossible;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.indicator.IndicatorsAchieved;
import fr.cpts.rules.parameter.Citation;
import fr.cpts.rules.parameter.LegalAmount;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The explanation of every line as one JSON document: {@code lines[]} with the {@code node} that explains each, and {@code nodes[]} by id. A
 * node that several others rest on stands once.
 *
 * <p>A node has a {@code kind}: {@code counted} (operation, amount, operands, because), {@code concluded} (rule, article, file, line, because),
 * {@code fact} (place, value, supposed), {@code legal} (parameter, value, text, article, from, confidence, checkedOn), {@code position} (id,
 * choice), {@code days} (share, from, to, unit), {@code weighted} (cents, operands, portions), {@code possible} (least, most, crises).
 */
public final class ExplanationJson {

    private final Texts texts;
    private final Map<Explanation, Integer> ids = new IdentityHashMap<>();
    private final List<Explanation> nodes = new ArrayList<>();

    private ExplanationJson(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes the explanation of every line.
     *
     * @param explained the statement
     * @param locale the language of the sentences: English, or French for any other
     * @return indented JSON, with a line feed at the end
     */
    public static String render(ExplainedStatement explained, Locale locale) {
        return new ExplanationJson(Texts.in(locale)).write(explained);
    }

    private String write(ExplainedStatement explained) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
            json.writeStartObject();
            json.writeArrayFieldStart("lines");
            List<PaymentLine> lines = explained.statement().lines();
            for (int i = 0; i < lines.size(); i++) {
                PaymentLine line = lines.get(i);
                json.writeStartObject();
                json.writeNumberField("number", i + 1);
                json.writeStringField("dueOn", line.dueOn().toString());
                json.writeNumberField("contractYear", line.contractYear());
                json.writeStringField("envelope", line.envelope().code());
                json.writeStringField("kind", line.kind().name());
                amount(json, line.amount());
                json.writeNumberField("node", id(explained.line(i + 1)));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("nodes");
            for (int i = 0; i < nodes.size(); i++) {
                node(json, nodes.get(i), i);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.append('\n').toString();
    }

    /** The id of a node; one that is new will be written after those before it. */
    private int id(Explanation node) {
        Integer known = ids.get(node);
        if (known == null) {
            known = nodes.size();
            ids.put(node, known);
            nodes.add(node);
        }
        return known;
    }

    private void node(JsonGenerator json, Explanation node, int id) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", id);
        if (node instanceof Explanation.Counted counted) {
            json.writeStringField("kind", "counted");
            json.writeStringField("operation", counted.operation().name());
            amount(json, counted.amount());
            ids(json, "operands", counted.operands());
            ids(json, "because", counted.because());
        } else if (node instanceof Explanation.Concluded concluded) {
            json.writeStringField("kind", "concluded");
            json.writeStringField("rule", concluded.rule().name());
            json.writeStringField("article", concluded.rule().article());
            json.writeStringField("file", concluded.rule().file());
            json.writeNumberField("line", concluded.rule().line());
            json.writeStringField("text", concluded.rule().sentence(texts.locale()));
            ids(json, "because", concluded.because());
        } else if (node instanceof Explanation.Weighted weighted) {
            json.writeStringField("kind", "weighted");
            json.writeStringField("cents", weighted.base().exactCents().toString());
            ids(json, "operands", weighted.amounts());
            json.writeArrayFieldStart("portions");
            for (AmountBasis.Portion portion : weighted.base().portions()) {
                json.writeStartObject();
                json.writeStringField("sizeClass", portion.amount().sizeClass().code());
                json.writeStringField("from", portion.days().from().toString());
                json.writeStringField("to", portion.days().to().toString());
                json.writeNumberField("days", portion.days().days());
                json.writeEndObject();
            }
            json.writeEndArray();
        } else {
            leaf(json, node);
        }
        json.writeEndObject();
    }

    private void leaf(JsonGenerator json, Explanation node) throws IOException {
        if (node instanceof Explanation.Fact fact) {
            json.writeStringField("kind", "fact");
            json.writeStringField("place", fact.given().place().path());
            json.writeBooleanField("stated", fact.given().isStated());
            json.writeStringField("value", fact.given().shown());
            json.writeBooleanField("supposed", fact.given().place().supposed());
        } else if (node instanceof Explanation.Legal legal) {
            Citation citation = legal.value().citation();
            json.writeStringField("kind", "legal");
            json.writeStringField("parameter", citation.key());
            if (legal.value() instanceof LegalAmount amount) {
                json.writeStringField("sizeClass", amount.sizeClass().code());
            }
            json.writeStringField("value", legal.value().shown());
            json.writeStringField("version", citation.text());
            json.writeStringField("article", citation.article());
            json.writeStringField("text", citation.title(texts.locale()));
            identifiers(json, citation);
            json.writeStringField("from", citation.from().toString());
            json.writeStringField("confidence", citation.confidence().name().toLowerCase(Locale.ROOT));
            json.writeStringField("checkedOn", citation.checkedOn().toString());
            json.writeStringField("file", citation.file());
            json.writeNumberField("line", citation.line());
        } else if (node instanceof Explanation.Earned earned) {
            json.writeStringField("kind", "earned");
            json.writeStringField("share", earned.achieved().min().toString());
            json.writeArrayFieldStart("weights");
            for (IndicatorsAchieved.Share share : earned.achieved().shares()) {
                json.writeStartObject();
                json.writeStringField(
                        "indicators",
                        String.join(
                                ", ",
                                share.outcomes().stream()
                                        .map(IndicatorOutcome::code)
                                        .toList()));
                json.writeStringField("weight", share.weight().toString());
                json.writeStringField("min", share.min().toString());
                json.writeStringField("max", share.max().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        } else if (node instanceof Explanation.Possible possible) {
            json.writeStringField("kind", "possible");
            json.writeStringField("min", possible.crises().min().toString());
            json.writeStringField("max", possible.crises().max().toString());
            json.writeArrayFieldStart("crises");
            for (CrisesPossible.Outcome outcome : possible.crises().outcomes()) {
                json.writeStartObject();
                json.writeStringField("place", outcome.crisis().place().path());
                amount(json, outcome.base().onOpening());
                json.writeEndObject();
            }
            json.writeEndArray();
        } else if (node instanceof Explanation.Choice choice) {
            json.writeStringField("kind", "position");
            json.writeStringField("position", choice.taken().id());
            json.writeStringField("choice", choice.taken().choice());
        } else if (node instanceof Explanation.Days days) {
            json.writeStringField("kind", "days");
            json.writeStringField("share", days.prorata().share().toString());
            json.writeStringField("from", days.prorata().counted().from().toString());
            json.writeStringField("to", days.prorata().counted().to().toString());
            json.writeStringField("unit", days.prorata().unit());
        }
    }

    /** By what a value can be looked up where texts are published. */
    static void identifiers(JsonGenerator json, Citation citation) throws IOException {
        json.writeArrayFieldStart("identifiers");
        for (String identifier : citation.identifiers()) {
            json.writeString(identifier);
        }
        json.writeEndArray();
    }

    private void ids(JsonGenerator json, String name, List<? extends Explanation> nodes) throws IOException {
        json.writeFieldName(name);
        int[] found = new int[nodes.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = id(nodes.get(i));
        }
        json.writeArray(found, 0, found.length);
    }

    private static void amount(JsonGenerator json, Euros amount) throws IOException {
        json.writeNumberField("amount", amount.toBigDecimal());
    }
}
