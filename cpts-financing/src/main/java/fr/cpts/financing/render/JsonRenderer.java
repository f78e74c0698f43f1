package fr.cpts.financing.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import fr.cpts.financing.CriterionLine;
import fr.cpts.financing.DeadlineLine;
import fr.cpts.financing.EntitlementLine;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.MissingFact;
import fr.cpts.financing.PositionUse;
import fr.cpts.financing.SizeAnswer;
import fr.cpts.financing.YearStatement;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.financing.schedule.Grounds;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.money.Euros;
import fr.cpts.rules.RefusedFact;
import fr.cpts.rules.deployment.DeadlineStatus;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.parameter.Citation;
import fr.cpts.rules.parameter.Confidence;
import fr.cpts.rules.parameter.LegalAmount;
import fr.cpts.rules.parameter.LegalValue;
import fr.cpts.rules.version.MissionOfVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * A statement as JSON: amounts are numbers with two decimals, days are ISO, fractions are texts such as {@code "184/365"}.
 *
 * <p>The members are {@code format, language, community, asOf, ruleSet, positions, hypotheses, size, contractYears, deadlines, lines, totals,
 * findings, criteria, missing, unconfirmed}. Names and codes do not depend on the language; only {@code text} members and the sentences of
 * {@code size.outcomes[].findings} do. The JSON Schema {@code statement.schema.json} beside this class describes them.
 *
 * <p>Within a format members may be added, and a reader passes over those that it does not know. To remove or rename a member, to change what
 * one means, or to add a word to a closed list such as the kinds of payments makes a new format. A reader refuses a format that it does not
 * know. {@link KeptStatement} reads what this class writes.
 */
public final class JsonRenderer {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Texts texts;

    private JsonRenderer(Texts texts) {
        this.texts = texts;
    }

    /**
     * A renderer.
     *
     * @param locale the language of the texts: English, or French for any other
     * @return the renderer
     */
    public static JsonRenderer of(Locale locale) {
        return new JsonRenderer(Texts.in(locale));
    }

    /**
     * Writes a statement.
     *
     * @param statement the statement
     * @return indented JSON, with a line feed at the end
     */
    public String render(FinancingStatement statement) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = FACTORY.createGenerator(text).setPrettyPrinter(printer)) {
            json.writeStartObject();
            json.writeNumberField("format", KeptStatement.FORMAT);
            json.writeStringField("language", texts.locale().getLanguage());
            header(json, statement);
            size(json, statement.size());
            json.writeArrayFieldStart("contractYears");
            for (YearStatement year : statement.contractYears()) {
                year(json, statement, year);
            }
            json.writeEndArray();
            deadlines(json, statement);
            lines(json, statement);
            totals(json, statement.totals());
            findings(json, statement);
            criteria(json, statement);
            missing(json, statement);
            unconfirmed(json, statement);
            json.writeEndObject();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.append('\n').toString();
    }

    private static void header(JsonGenerator json, FinancingStatement statement) throws IOException {
        json.writeObjectFieldStart("community");
        if (statement.community().name().isPresent()) {
            json.writeStringField("name", statement.community().name().get());
        }
        json.writeEndObject();
        json.writeStringField("asOf", statement.asOf().toString());
        json.writeObjectFieldStart("ruleSet");
        json.writeStringField("rules", statement.rulesId());
        json.writeStringField("parameters", statement.parametersId());
        json.writeEndObject();
        json.writeArrayFieldStart("positions");
        for (PositionUse position : statement.positions()) {
            json.writeStartObject();
            json.writeStringField("id", position.id());
            json.writeStringField("choice", position.choice());
            json.writeBooleanField("usual", position.usual());
            json.writeBooleanField("used", position.used());
            json.writeFieldName("lines");
            int[] lines = position.lines().stream().mapToInt(Integer::intValue).toArray();
            json.writeArray(lines, 0, lines.length);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("hypotheses");
        for (String place : statement.hypotheses()) {
            json.writeString(place);
        }
        json.writeEndArray();
    }

    private void size(JsonGenerator json, SizeAnswer size) throws IOException {
        json.writeObjectFieldStart("size");
        json.writeBooleanField("determined", size.sizeClass().isPresent());
        if (size.sizeClass().isPresent()) {
            json.writeStringField("sizeClass", size.sizeClass().get().code());
            json.writeStringField("ground", size.ground().orElse(""));
        }
        json.writeArrayFieldStart("outcomes");
        for (SizeAnswer.Outcome outcome : size.outcomes()) {
            json.writeStartObject();
            json.writeStringField("sizeClass", outcome.sizeClass().code());
            if (outcome.isContradicted()) {
                json.writeArrayFieldStart("contradictions");
                for (RefusedFact refusal : outcome.contradictions()) {
                    json.writeStartObject();
                    json.writeStringField("place", refusal.place());
                    json.writeStringField("text", refusal.message().text(texts.locale()));
                    json.writeEndObject();
                }
                json.writeEndArray();
            } else {
                amount(json, "total", outcome.total());
                amount(json, "open", outcome.open());
                json.writeArrayFieldStart("findings");
                for (Finding finding : outcome.findings()) {
                    json.writeString(texts.finding(finding));
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        amount(json, "difference", size.difference());
        json.writeEndObject();
    }

    private static void year(JsonGenerator json, FinancingStatement statement, YearStatement year) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", year.year().number());
        json.writeStringField("from", year.year().from().toString());
        json.writeStringField("to", year.year().to().toString());
        json.writeStringField("settledOn", year.year().settledOn().toString());
        json.writeStringField("lastDay", year.year().settledOn().minusDays(1).toString());
        if (year.version().isPresent()) {
            json.writeStringField("version", year.version().get());
        }
        if (year.sizeClass().isPresent()) {
            json.writeStringField("sizeClass", year.sizeClass().get().code());
        }
        json.writeArrayFieldStart("missions");
        for (MissionOfVersion mission : statement.missions()) {
            if (mission.number() == year.year().number()) {
                json.writeStartObject();
                json.writeStringField("mission", mission.mission().code());
                json.writeStringField("status", mission.status().name());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("entitlements");
        for (EntitlementLine line : year.entitlements()) {
            json.writeStartObject();
            json.writeStringField("envelope", line.envelope().code());
            json.writeStringField("part", line.part().name());
            amount(json, "ceiling", line.ceiling());
            json.writeStringField("share", line.share().toString());
            amount(json, "due", line.due());
            amount(json, "open", line.open());
            grounds(json, line.grounds());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void deadlines(JsonGenerator json, FinancingStatement statement) throws IOException {
        json.writeArrayFieldStart("deadlines");
        for (DeadlineLine line : statement.deadlines()) {
            DeadlineStatus status = line.status();
            json.writeStartObject();
            json.writeStringField("mission", status.deadline().mission().code());
            json.writeStringField("step", status.deadline().step().name());
            json.writeStringField("lastDay", status.deadline().lastDay().toString());
            json.writeStringField("status", status.status().name());
            json.writeNumberField("days", line.days());
            amount(json, "recoverable", line.recoverable());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void lines(JsonGenerator json, FinancingStatement statement) throws IOException {
        json.writeArrayFieldStart("lines");
        for (int i = 0; i < statement.lines().size(); i++) {
            PaymentLine line = statement.lines().get(i);
            json.writeStartObject();
            json.writeStringField("dueOn", line.dueOn().toString());
            json.writeNumberField("contractYear", line.contractYear());
            json.writeStringField("envelope", line.envelope().code());
            json.writeStringField("kind", line.kind().name());
            amount(json, "amount", line.amount());
            grounds(json, line.grounds());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void grounds(JsonGenerator json, Grounds grounds) throws IOException {
        json.writeBooleanField("supposed", grounds.supposed());
        json.writeStringField("confidence", code(grounds.confidence()));
        json.writeFieldName("positions");
        json.writeArray(
                grounds.positions().toArray(String[]::new),
                0,
                grounds.positions().size());
    }

    private static void totals(JsonGenerator json, Totals totals) throws IOException {
        json.writeObjectFieldStart("totals");
        amount(json, "total", totals.total());
        amount(json, "paid", totals.paid());
        amount(json, "toCome", totals.toCome());
        if (totals.bounded()) {
            amount(json, "open", totals.open());
        }
        amounts(json, "byContractYear", totals.byContractYear());
        amounts(json, "byCivilYear", totals.byCivilYear());
        amounts(json, "byEnvelope", totals.byEnvelope());
        amounts(json, "byKind", totals.byKind());
        json.writeObjectFieldStart("byConfidence");
        for (Map.Entry<Confidence, Euros> entry : totals.byConfidence().entrySet()) {
            amount(json, code(entry.getKey()), entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void amounts(JsonGenerator json, String name, Map<?, Euros> amounts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<?, Euros> entry : amounts.entrySet()) {
            amount(json, entry.getKey().toString(), entry.getValue());
        }
        json.writeEndObject();
    }

    private void findings(JsonGenerator json, FinancingStatement statement) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : statement.findings()) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("severity", finding.severity().name());
            json.writeStringField("text", texts.finding(finding));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void criteria(JsonGenerator json, FinancingStatement statement) throws IOException {
        json.writeArrayFieldStart("criteria");
        for (CriterionLine line : statement.criteria()) {
            json.writeStartObject();
            json.writeStringField("id", line.criterion().id());
            json.writeStringField("outcome", line.criterion().outcome().name());
            json.writeStringField("article", line.article());
            if (line.criterion().missing().isPresent()) {
                json.writeStringField(
                        "missing", line.criterion().missing().get().place().path());
            }
            json.writeStringField("text", texts.criterion(line));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void missing(JsonGenerator json, FinancingStatement statement) throws IOException {
        json.writeArrayFieldStart("missing");
        for (MissingFact fact : statement.missing()) {
            json.writeStartObject();
            json.writeStringField("place", fact.place());
            amount(json, "min", fact.min());
            amount(json, "max", fact.max());
            json.writeStringField("text", texts.missing(fact));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void unconfirmed(JsonGenerator json, FinancingStatement statement) throws IOException {
        json.writeArrayFieldStart("unconfirmed");
        for (LegalValue value : statement.unconfirmed()) {
            Citation citation = value.citation();
            json.writeStartObject();
            json.writeStringField("parameter", citation.key());
            if (value instanceof LegalAmount amount) {
                json.writeStringField("sizeClass", amount.sizeClass().code());
            }
            json.writeStringField("value", value.shown());
            json.writeStringField("from", citation.from().toString());
            json.writeStringField("version", citation.text());
            json.writeStringField("article", citation.article());
            json.writeStringField("text", citation.title(texts.locale()));
            ExplanationJson.identifiers(json, citation);
            json.writeStringField("confidence", code(citation.confidence()));
            json.writeStringField("readIn", citation.readIn());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void amount(JsonGenerator json, String name, Euros amount) throws IOException {
        json.writeNumberField(name, amount.toBigDecimal());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
