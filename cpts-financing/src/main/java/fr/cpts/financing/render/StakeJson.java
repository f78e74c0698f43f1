package fr.cpts.financing.render;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.PositionUse;
import fr.cpts.financing.indicator.ImprovementOption;
import fr.cpts.financing.indicator.IndicatorValue;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.money.Euros;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What indicators are worth, as JSON: {@code format, community, asOf, ruleSet, positions, hypotheses, years}. Amounts are numbers with two
 * decimals, days are ISO, fractions are texts such as {@code "2/9"}; nothing depends on a language. The JSON Schema {@code stake.schema.json}
 * beside this class describes them.
 *
 * <p>Within a format members may be added, and a reader passes over those that it does not know, as it does for a statement. Worked case:
 * {@code StakeJson.render(calculator.statement(dossier, asOf, positions), calculator.stakes(dossier, asOf, positions))}.
 */
public final class StakeJson {

    /** The number of the format that this version writes. */
    public static final int FORMAT = 1;

    private StakeJson() {}

    /**
     * Writes what is at stake.
     *
     * @param statement the statement, of the same dossier, day and positions
     * @param stakes the variable parts of some contract years, or of all
     * @return indented JSON, with a line feed at the end
     */
    public static String render(FinancingStatement statement, List<MissionValue> stakes) {
        Objects.requireNonNull(statement, "statement");
        Map<Integer, List<MissionValue>> years = Objects.requireNonNull(stakes, "stakes").stream()
                .collect(Collectors.groupingBy(
                        stake -> stake.year().number(), TreeMap::new, Collectors.toUnmodifiableList()));
        return IndentedJson.object(json -> {
            json.writeNumberField("format", FORMAT);
            IndentedJson.community(json, statement.community().name());
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
                json.writeEndObject();
            }
            json.writeEndArray();
            IndentedJson.texts(json, "hypotheses", statement.hypotheses());
            json.writeArrayFieldStart("years");
            for (List<MissionValue> ofYear : years.values()) {
                year(json, statement, ofYear);
            }
            json.writeEndArray();
        });
    }

    private static void year(JsonGenerator json, FinancingStatement statement, List<MissionValue> stakes)
            throws IOException {
        int number = stakes.get(0).year().number();
        json.writeStartObject();
        json.writeNumberField("number", number);
        json.writeStringField("from", stakes.get(0).year().from().toString());
        json.writeStringField("to", stakes.get(0).year().to().toString());
        IndentedJson.amounts(
                json,
                sum(stakes, MissionValue::worth),
                sum(stakes, MissionValue::sure),
                sum(stakes, MissionValue::open));
        json.writeArrayFieldStart("missions");
        for (MissionValue stake : stakes) {
            json.writeStartObject();
            json.writeStringField("mission", stake.mission().code());
            json.writeStringField("state", stake.state().name());
            IndentedJson.amounts(json, stake.worth(), stake.sure(), stake.open());
            json.writeArrayFieldStart("indicators");
            for (IndicatorValue line : stake.indicators()) {
                indicator(json, line, number);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("next");
        for (ImprovementOption next : ImprovementOption.of(stakes, statement.asOf())) {
            json.writeStartObject();
            json.writeStringField("code", next.stake().indicator().code());
            IndentedJson.amount(json, "gain", next.gain());
            json.writeEndObject();
        }
        json.writeEndArray();
        payments(json, statement, number);
        json.writeEndObject();
    }

    private static Euros sum(List<MissionValue> stakes, Function<MissionValue, Euros> of) {
        return stakes.stream().map(of).reduce(Euros.ZERO, Euros::plus);
    }

    private static void indicator(JsonGenerator json, IndicatorValue line, int year) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", line.indicator().code());
        IndentedJson.text(json, "name", line.indicator().name());
        IndentedJson.text(json, "weight", line.weight());
        stated(json, line.indicator().weightIn(year));
        IndentedJson.amounts(json, line.worth(), line.sure(), line.open());
        IndentedJson.amount(json, "brings", line.brings());
        json.writeBooleanField("lacksOnlyEvidence", line.lacksOnlyEvidence());
        JudgementJson.judgement(json, line.outcome());
        if (line.next().isPresent()) {
            IndicatorValue.Next next = line.next().get();
            json.writeObjectFieldStart("next");
            json.writeStringField("distance", next.step().distance().toString());
            json.writeStringField("reach", next.step().reach().toString());
            IndentedJson.text(json, "unit", next.unit());
            IndentedJson.amount(json, "gain", next.gain());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** The weight as the annex states it. */
    private static void stated(JsonGenerator json, Optional<Weight> weight) throws IOException {
        if (weight.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("stated");
        if (weight.get() instanceof Weight.Amount amount) {
            IndentedJson.amount(json, "amount", amount.euros());
        } else {
            json.writeStringField("fraction", weight.get().toString());
        }
        json.writeEndObject();
    }

    /** The lines of the statement that pay the variable parts of the year. */
    private static void payments(JsonGenerator json, FinancingStatement statement, int year) throws IOException {
        json.writeArrayFieldStart("payments");
        for (int i = 0; i < statement.lines().size(); i++) {
            PaymentLine line = statement.lines().get(i);
            if (line.kind() == PaymentKind.VARIABLE && line.contractYear() == year) {
                json.writeStartObject();
                json.writeNumberField("line", i + 1);
                json.writeStringField("dueOn", line.dueOn().toString());
                json.writeStringField("envelope", line.envelope().code());
                IndentedJson.amount(json, "amount", line.amount());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
