package fr.cpts.financing.json;

import fr.cpts.financing.CriterionLine;
import fr.cpts.financing.DeadlineLine;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.SizeAnswer;
import fr.cpts.financing.YearStatement;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.financing.report.Messages;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.deployment.Deadline;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.parameter.Citation;
import fr.cpts.rules.parameter.LegalValue;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement as JSON: amounts are numbers with two decimals, days are ISO, fractions are texts such as {@code "184/365"}.
 *
 * <p>The members are {@code format, language, community, asOf, ruleSet, positions, hypotheses, size, contractYears, deadlines, lines, totals,
 * findings, criteria, missing, unconfirmed}. Names and codes do not depend on the language; only {@code text} members and the sentences of
 * {@code size.outcomes[].findings} do. The JSON Schema {@code statement.schema.json} beside this class describes them.
 *
 * <p>Within a format, members may be added: a reader ignores those that it does not know. To remove or rename a member, to change what one means,
 * or to add a word to a closed list such as the kinds of payments makes a new format. A reader refuses a format that it does not know. {@link
 * KeptStatement} reads what this class writes.
 */
public final class StatementJson {

    private final Messages words;
    private final Json json;

    private StatementJson(Messages words, Json json) {
        this.words = words;
        this.json = json;
    }

    /**
     * Writes a statement.
     *
     * @param statement the statement
     * @param locale the language of the texts: English, or French for any other
     * @return indented JSON, with a line feed at the end
     */
    public static String of(FinancingStatement statement, Locale locale) {
        Objects.requireNonNull(statement, "statement");
        Messages words = Messages.in(locale);
        return Json.document(json -> new StatementJson(words, json).write(statement));
    }

    private void write(FinancingStatement statement) {
        json.number("format", KeptStatement.FORMAT)
                .text("language", words.locale().getLanguage())
                .header(statement)
                .each("positions", statement.positions(), position -> json.text("id", position.id())
                        .text("choice", position.choice())
                        .flag("usual", position.usual())
                        .flag("used", position.used())
                        .numbers("lines", position.lines()))
                .value("hypotheses", statement.hypotheses())
                .object("size", () -> size(statement.size()))
                .each("contractYears", statement.contractYears(), year -> year(statement, year))
                .each("deadlines", statement.deadlines(), this::deadline)
                .each("lines", statement.lines(), line -> json.text("dueOn", line.dueOn())
                        .number("contractYear", line.contractYear())
                        .text("envelope", line.envelope().code())
                        .text("kind", line.kind())
                        .amount("amount", line.amount())
                        .grounds(line.grounds()))
                .object("totals", () -> totals(statement.totals()))
                .each("findings", statement.findings(), finding -> json.text("code", finding.code())
                        .text("severity", finding.severity())
                        .text("text", words.text(finding)))
                .each("criteria", statement.criteria(), this::criterion)
                .each("missing", statement.missing(), fact -> json.text("place", fact.place())
                        .amount("min", fact.min())
                        .amount("max", fact.max())
                        .text("text", words.text(fact.fact().asMissing())))
                .each("unconfirmed", statement.unconfirmed(), this::value);
    }

    private void size(SizeAnswer size) {
        json.flag("determined", size.sizeClass().isPresent())
                .text("sizeClass", size.sizeClass().map(SizeClass::code))
                .text("ground", size.ground())
                .each("outcomes", size.outcomes(), this::outcome)
                .amount("difference", size.difference());
    }

    private void outcome(SizeAnswer.Outcome outcome) {
        json.text("sizeClass", outcome.sizeClass().code());
        if (outcome.isContradicted()) {
            json.each("contradictions", outcome.contradictions(), refusal -> json.text("place", refusal.place())
                    .text("text", refusal.message().text(words.locale())));
        } else {
            json.amount("total", outcome.total())
                    .amount("open", outcome.open())
                    .value(
                            "findings",
                            outcome.findings().stream().map(words::text).toList());
        }
    }

    private void year(FinancingStatement statement, YearStatement year) {
        json.number("number", year.year().number())
                .text("from", year.year().from())
                .text("to", year.year().to())
                .text("settledOn", year.year().settledOn())
                .text("lastDay", year.year().lastDay())
                .text("version", year.version())
                .text("sizeClass", year.sizeClass().map(SizeClass::code))
                .each(
                        "missions",
                        statement.missions().stream()
                                .filter(mission ->
                                        mission.number() == year.year().number())
                                .toList(),
                        mission -> json.text("mission", mission.mission().code())
                                .text("status", mission.status().name()))
                .each("entitlements", year.entitlements(), line -> json.text(
                                "envelope", line.envelope().code())
                        .text("part", line.part())
                        .amount("ceiling", line.ceiling())
                        .text("share", line.share())
                        .amount("due", line.due())
                        .amount("open", line.open())
                        .grounds(line.grounds()));
    }

    private void deadline(DeadlineLine line) {
        Deadline deadline = line.status().deadline();
        json.text("mission", deadline.mission().code())
                .text("step", deadline.step())
                .text("lastDay", deadline.lastDay())
                .text("status", line.status().status())
                .number("days", line.days())
                .amount("recoverable", line.recoverable());
    }

    private void totals(Totals totals) {
        json.amount("total", totals.total())
                .amount("paid", totals.paid())
                .amount("toCome", totals.toCome())
                .amount("open", Optional.of(totals.open()).filter(open -> totals.bounded()))
                .amounts("byContractYear", totals.byContractYear())
                .amounts("byCivilYear", totals.byCivilYear())
                .amounts("byEnvelope", totals.byEnvelope())
                .amounts("byKind", totals.byKind())
                .object("byConfidence", () -> totals.byConfidence()
                        .forEach((confidence, sum) ->
                                json.amount(confidence.name().toLowerCase(Locale.ROOT), sum)));
    }

    private void criterion(CriterionLine line) {
        json.text("id", line.criterion().id())
                .text("outcome", line.criterion().outcome())
                .text("article", line.article())
                .text("missing", line.criterion().missing().map(DossierFact::place))
                .text("text", words.criterion(line));
    }

    private void value(LegalValue value) {
        Citation citation = value.citation();
        json.text("parameter", citation.key())
                .text("sizeClass", value.ofSize().map(SizeClass::code))
                .text("value", value.shown())
                .text("from", citation.from())
                .text("version", citation.text())
                .text("article", citation.article())
                .text("text", citation.title(words.locale()))
                .value("identifiers", citation.identifiers())
                .word("confidence", citation.confidence())
                .text("readIn", citation.readIn());
    }
}
