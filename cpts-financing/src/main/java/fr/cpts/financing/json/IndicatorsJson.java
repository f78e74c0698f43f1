package fr.cpts.financing.json;

import fr.cpts.financing.indicator.IndicatorHistory;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.model.Dossier;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.taxonomy.Mission;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Indicators as JSON. There are two views, named by {@code view}: {@code YEAR}, how they are judged in a contract year, mission by mission; {@code
 * YEARS}, how each develops from year to year. Both have {@code format, view, community, asOf, hypotheses}; the first has {@code contractYear} and
 * {@code missions}, the second {@code indicators}. Days are ISO, fractions are texts such as {@code "2/9"}, figures are numbers beside their unit;
 * nothing depends on a language. The JSON Schema {@code indicators.schema.json} beside this class describes them.
 *
 * <p>Within a format, members may be added: a reader ignores those that it does not know, as for a statement.
 */
public final class IndicatorsJson {

    /** The number of the format that this version writes. */
    public static final int FORMAT = 2;

    private IndicatorsJson() {}

    /**
     * Writes how indicators are judged in a contract year.
     *
     * @param dossier the dossier
     * @param asOf the day of the statement
     * @param year the number of the contract year
     * @param stakes the variable parts of that year
     * @return indented JSON, with a line feed at the end
     */
    public static String judged(Dossier dossier, LocalDate asOf, int year, List<MissionValue> stakes) {
        Objects.requireNonNull(stakes, "stakes");
        return document("YEAR", dossier, asOf, json -> json.number("contractYear", year)
                .each("missions", stakes, stake -> json.text(
                                "mission", stake.mission().code())
                        .text("state", stake.state())
                        .each("indicators", stake.indicators(), line -> {
                            json.text("code", line.indicator().code())
                                    .text("name", line.indicator().name())
                                    .text("weight", line.weight());
                            JudgementJson.judgement(json, line.outcome());
                        })));
    }

    /**
     * Writes how indicators develop from year to year.
     *
     * @param dossier the dossier
     * @param asOf the day of the statement
     * @param all the history of each indicator
     * @return indented JSON, with a line feed at the end
     */
    public static String followed(Dossier dossier, LocalDate asOf, List<IndicatorHistory> all) {
        Objects.requireNonNull(all, "all");
        return document(
                "YEARS",
                dossier,
                asOf,
                json -> json.each("indicators", all, history -> {
                    Indicator indicator = history.indicator();
                    json.text("code", indicator.code())
                            .text("name", indicator.name())
                            .text("mission", indicator.attachedTo().mission().map(Mission::code))
                            .object("baseline", indicator.goal().baseline(), baseline -> {
                                json.text("asWritten", baseline.asWritten());
                                JudgementJson.quantity(json, baseline.value());
                            })
                            .each("years", history.years(), year -> year(json, year));
                }));
    }

    private static String document(String view, Dossier dossier, LocalDate asOf, Consumer<Json> members) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(asOf, "asOf");
        return Json.document(json -> members.accept(json.number("format", FORMAT)
                .text("view", view)
                .community(dossier.community().name())
                .text("asOf", asOf)
                .texts("hypotheses", List.copyOf(dossier.supposed()))));
    }

    private static void year(Json json, IndicatorHistory.Year year) {
        json.number("number", year.number()).text("target", year.target());
        JudgementJson.measured(json, year.measured());
        json.text("movement", year.movement())
                .text("standing", year.standing())
                .text("doubt", year.assessment().doubt());
    }
}
