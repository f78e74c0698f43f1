package fr.cpts.financing.json;

import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.indicator.IndicatorValue;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.financing.indicator.StakeYear;
import java.util.List;

/**
 * What indicators are worth, as JSON: {@code format, community, asOf, ruleSet, positions, hypotheses, years}. Amounts are numbers with two
 * decimals, days are ISO, fractions are texts such as {@code "2/9"}; nothing depends on a language. The JSON Schema {@code stake.schema.json}
 * beside this class describes them.
 *
 * <p>Within a format, members may be added: a reader ignores those that it does not know, as for a statement. Worked case: {@code
 * StakeJson.of(calculator.statement(dossier, asOf, positions), calculator.stakes(dossier, asOf, positions))}.
 */
public final class StakeJson {

    /** The number of the format that this version writes. */
    public static final int FORMAT = 2;

    private StakeJson() {}

    /**
     * Writes what is at stake.
     *
     * @param statement the statement, of the same dossier, day and positions
     * @param stakes the variable parts of some contract years, or of all
     * @return indented JSON, with a line feed at the end
     */
    public static String of(FinancingStatement statement, List<MissionValue> stakes) {
        List<StakeYear> years = StakeYear.of(stakes, statement.lines(), statement.asOf());
        return Json.document(json -> json.number("format", FORMAT)
                .header(statement)
                .each("positions", statement.positions(), position -> json.text("id", position.id())
                        .text("choice", position.choice())
                        .flag("usual", position.usual()))
                .texts("hypotheses", statement.hypotheses())
                .each("years", years, year -> year(json, year)));
    }

    private static void year(Json json, StakeYear year) {
        json.number("number", year.year().number())
                .text("from", year.year().from())
                .text("to", year.year().to())
                .worth(year.worth(), year.sure(), year.open())
                .each("missions", year.missions(), stake -> json.text(
                                "mission", stake.mission().code())
                        .text("state", stake.state())
                        .worth(stake.worth(), stake.sure(), stake.open())
                        .each(
                                "indicators",
                                stake.indicators(),
                                line -> indicator(json, line, year.year().number())))
                .each("next", year.improvements(), next -> json.text(
                                "code", next.stake().indicator().code())
                        .amount("gain", next.gain()))
                .each("payments", year.payments(), payment -> json.number("line", payment.number())
                        .text("dueOn", payment.line().dueOn())
                        .text("envelope", payment.line().envelope().code())
                        .amount("amount", payment.line().amount()));
    }

    private static void indicator(Json json, IndicatorValue line, int year) {
        json.text("code", line.indicator().code())
                .text("name", line.indicator().name())
                .text("weight", line.weight())
                .object("stated", line.indicator().weightIn(year), weight -> weight.inEuros()
                        .map(euros -> json.amount("amount", euros))
                        .orElseGet(() -> json.text("fraction", weight)))
                .worth(line.worth(), line.sure(), line.open())
                .amount("brings", line.brings())
                .flag("lacksOnlyEvidence", line.lacksOnlyEvidence());
        JudgementJson.judgement(json, line.outcome());
        json.object(
                "next", line.next(), next -> json.text("distance", next.step().distance())
                        .text("reach", next.step().reach())
                        .text("unit", next.unit())
                        .amount("gain", next.gain()));
    }
}
