package fr.cpts.financing.report;

import fr.cpts.financing.CriterionLine;
import fr.cpts.financing.DeadlineLine;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.MissingFact;
import fr.cpts.financing.PositionUse;
import fr.cpts.financing.SizeAnswer;
import fr.cpts.financing.YearStatement;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.parameter.LegalValue;
import fr.cpts.rules.parameter.Parameter;
import fr.cpts.rules.position.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A statement: its payments, their totals, what is due by contract year, deadlines, findings, criteria, and what it rests on. */
public final class StatementReport {

    private static final int KIND = 12;
    private static final int LABEL = 42;
    private static final int DEADLINE = 66;
    private static final int HASH = 12;

    private final RuleBook rules;
    private final Messages words;
    private final FinancingStatement statement;
    private final Page page;

    private StatementReport(FinancingStatement statement, RuleBook rules, Messages words) {
        this.statement = statement;
        this.rules = rules;
        this.words = words;
        page = new Page(Report.Form.FIGURES, words);
    }

    /**
     * {@return a statement as a report}
     *
     * @param statement the statement
     * @param rules the rules that it was computed with, for the labels of their values
     * @param locale the language: English, or French for any other
     */
    public static Report of(FinancingStatement statement, RuleBook rules, Locale locale) {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(rules, "rules");
        return new StatementReport(statement, rules, Messages.in(locale)).report();
    }

    private Report report() {
        header();
        if (!statement.lines().isEmpty()) {
            lines();
            totals(statement.totals());
        } else if (!statement.totals().bounded() && !statement.size().isContradicted()) {
            page.line(words.of("total.notComputable"));
        }
        years();
        deadlines();
        findings();
        criteria();
        missing();
        grounds();
        return page.report();
    }

    private void header() {
        page.line(words.of("title", statement.community().name().orElseGet(() -> words.of("title.unnamed"))));
        page.line(words.of("title.asOf", statement.asOf()));
        SizeAnswer size = statement.size();
        size.sizeClass().ifPresent(one -> page.line(words.of("size.decided", one.code(), size.ground())));
        if (!size.outcomes().isEmpty()) {
            page.line(words.of("size.undetermined"));
            size.outcomes().forEach(this::outcome);
            page.line(
                    1,
                    size.isContradicted()
                            ? words.of("size.contradicted.all")
                            : words.of("size.difference", size.difference()));
        }
        if (!statement.hypotheses().isEmpty()) {
            page.line(words.of("hypotheses", statement.hypotheses().size()));
        }
    }

    private void outcome(SizeAnswer.Outcome outcome) {
        String size = outcome.sizeClass().code();
        if (outcome.isContradicted()) {
            outcome.contradictions()
                    .forEach(refusal -> page.line(1, words.of("size.contradicted", size, refusal.message())));
            return;
        }
        String key = outcome.open().isZero() ? "size.outcome" : "size.outcome.open";
        page.line(1, words.of(key, size, outcome.total(), outcome.open()));
        outcome.findings().forEach(finding -> page.line(2, " !  " + words.text(finding)));
    }

    private Cell label(Envelope envelope) {
        return new Cell.Coded(envelope.code(), words.text(envelope));
    }

    private void lines() {
        page.section(words.of("section.lines"));
        List<List<Cell>> rows = new ArrayList<>();
        statement
                .lines()
                .forEach(line -> rows.add(List.of(
                        new Cell.Number(rows.size() + 1),
                        new Cell.Day(line.dueOn()),
                        new Cell.Number(line.contractYear()),
                        label(line.envelope()),
                        Cell.of(words.of("kind." + line.kind())),
                        Cell.of(line.amount()),
                        Cell.of((line.isDueBy(statement.asOf()) ? words.of("line.due") : "")
                                + (line.grounds().supposed() ? " *" : "")))));
        page.add(new Block.Table(
                0,
                List.of(
                        Column.numbers(words.of("column.number"), 3),
                        Column.words(words.of("column.dueOn"), 10),
                        Column.words(words.of("column.year"), 5),
                        Column.words(words.of("column.envelope"), 0),
                        Column.words(words.of("column.kind"), KIND),
                        Column.amounts(words.of("column.amount")),
                        Column.words("", 0)),
                rows));
    }

    private void totals(Totals totals) {
        page.section(words.of("section.totals"));
        List<List<Cell>> rows = new ArrayList<>(List.of(
                sum(words.of("total.all"), totals.total()),
                sum(words.of("total.paid"), totals.paid()),
                sum(words.of("total.toCome"), totals.toCome())));
        if (!totals.open().isZero()) {
            rows.add(sum(words.of("total.open"), totals.open()));
        }
        sums(rows);
        page.apart();
        sums("total.byContractYear", totals.byContractYear(), year -> words.of("year", year));
        sums("total.byCivilYear", totals.byCivilYear(), String::valueOf);
        sums("total.byEnvelope", totals.byEnvelope(), words::text);
        sums("total.byKind", totals.byKind(), kind -> words.of("kind." + kind));
        sums("total.byConfidence", totals.byConfidence(), confidence -> words.of("total.confidence." + confidence));
    }

    private <K> void sums(String heading, Map<K, Euros> sums, Function<K, String> label) {
        if (!sums.isEmpty()) {
            page.line(words.of(heading));
            sums(sums.entrySet().stream()
                    .map(entry -> sum(label.apply(entry.getKey()), entry.getValue()))
                    .toList());
        }
    }

    private static List<Cell> sum(String label, Euros amount) {
        return List.of(Cell.of(label), Cell.of(amount));
    }

    private void sums(List<List<Cell>> rows) {
        page.add(new Block.Table(
                1, List.of(Column.words("", LABEL), Column.amounts("").after(" ")), rows));
    }

    private void years() {
        if (statement.contractYears().isEmpty()) {
            return;
        }
        page.section(words.of("section.years"));
        for (YearStatement year : statement.contractYears()) {
            page.line(words.of(
                    "year.heading",
                    year.year().number(),
                    year.year().from(),
                    year.year().settledOn(),
                    year.version().orElse("?"),
                    year.sizeClass().map(Object::toString).orElse("?")));
            if (year.year().isBroken()) {
                page.line(1, words.of("year.lastDay", year.year().lastDay()));
            }
            page.add(new Block.Table(
                    1,
                    List.of(
                            Column.words("", 0),
                            Column.words("", 9),
                            Column.amounts("").after(" "),
                            Column.words("", 9).after(" × "),
                            Column.amounts("").after(" = "),
                            Column.words("", 0)),
                    year.entitlements().stream()
                            .map(line -> List.of(
                                    label(line.envelope()),
                                    Cell.of(words.of("part." + line.part())),
                                    Cell.of(line.ceiling()),
                                    new Cell.Share(line.share()),
                                    Cell.of(line.due()),
                                    Cell.of(line.open().isZero() ? "" : words.of("entitlement.open", line.open()))))
                            .toList()));
        }
    }

    private void deadlines() {
        if (statement.deadlines().isEmpty()) {
            return;
        }
        page.section(words.of("section.deadlines"));
        page.add(new Block.Table(
                0,
                List.of(Column.words("", DEADLINE), Column.words("", 0).after(" ")),
                statement.deadlines().stream()
                        .map(line -> List.of(Cell.of(words.text(line.status().deadline())), Cell.of(status(line))))
                        .toList()));
    }

    private String status(DeadlineLine line) {
        String told = words.of("status." + line.status().status(), String.valueOf(line.days()));
        return line.recoverable().isZero() ? told : told + " ; " + words.of("deadline.recoverable", line.recoverable());
    }

    private void findings() {
        if (!statement.findings().isEmpty()) {
            page.section(words.of("section.findings"));
            for (Finding finding : statement.findings()) {
                page.line(words.of("severity." + finding.severity()) + "  " + words.text(finding));
            }
        }
    }

    /** Those that are satisfied are only counted, to keep the statement short. */
    private void criteria() {
        List<CriterionLine> criteria = statement.criteria();
        if (criteria.isEmpty()) {
            return;
        }
        page.section(words.of("section.criteria"));
        List<CriterionLine> others = criteria.stream()
                .filter(line -> line.criterion().outcome() != Criterion.Outcome.SATISFIED)
                .toList();
        others.forEach(
                line -> page.line(words.of("criterion." + line.criterion().outcome()) + "  " + words.criterion(line)));
        page.line(words.of("criteria.satisfied", criteria.size() - others.size(), criteria.size()));
    }

    private void missing() {
        if (!statement.missing().isEmpty()) {
            page.section(words.of("section.missing"));
            for (MissingFact fact : statement.missing()) {
                page.line(words.text(fact.fact().asMissing())
                        + (fact.decidesAmounts() ? "  " + words.of("missing.decides", fact.min(), fact.max()) : ""));
            }
        }
    }

    private void grounds() {
        page.section(words.of("section.grounds"));
        statement.positions().stream().filter(PositionUse::used).forEach(use -> {
            Position position = rules.positions().get(use.id());
            page.line(use.id() + "  " + position.question(words.locale()) + " "
                    + position.meaning(use.choice(), words.locale())
                    + (use.usual() ? "" : " " + words.of("position.chosen"))
                    + words.lines(use.lines(), statement.lines().size()));
        });
        apart(
                "unconfirmed.heading",
                statement.unconfirmed().stream().map(this::value).distinct().toList());
        apart("hypotheses.heading", statement.hypotheses());
        page.apart();
        page.line(words.of(
                "ruleSet",
                statement.rulesId().substring(0, HASH),
                statement.parametersId().substring(0, HASH)));
    }

    private void apart(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.apart();
            page.line(words.of(heading));
            lines.forEach(line -> page.line(1, line));
        }
    }

    private String value(LegalValue value) {
        return words.of(
                "unconfirmed",
                label(rules, value, words.locale())
                        + value.ofSize().map(size -> " " + size).orElse(""),
                value,
                words.of("confidence." + value.citation().confidence()),
                words.source(value.citation()));
    }

    /** The label of the parameter of a value. */
    static String label(RuleBook rules, LegalValue value, Locale locale) {
        String key = value.citation().key();
        return rules.parameters()
                .find(key)
                .map((Parameter of) -> of.label(locale))
                .orElse(key);
    }
}
