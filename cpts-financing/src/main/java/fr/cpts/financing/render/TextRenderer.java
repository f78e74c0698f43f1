package fr.cpts.financing.render;

import fr.cpts.financing.CriterionLine;
import fr.cpts.financing.DeadlineLine;
import fr.cpts.financing.EntitlementLine;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.MissingFact;
import fr.cpts.financing.PositionUse;
import fr.cpts.financing.SizeAnswer;
import fr.cpts.financing.YearStatement;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.money.Euros;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.deployment.DeadlineStatus;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.parameter.LegalAmount;
import fr.cpts.rules.parameter.LegalValue;
import fr.cpts.rules.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A statement as plain text that a treasurer reads at a glance: what falls due when, what is due for each contract year, and on what it rests. */
public final class TextRenderer {

    private static final int AMOUNT = 13;

    private final Texts texts;
    private final RuleBook rules;

    private TextRenderer(RuleBook rules, Texts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    /**
     * A renderer.
     *
     * @param rules the rules that the statement was computed with, for the labels of their values
     * @param locale the language: English, or French for any other
     * @return the renderer
     */
    public static TextRenderer of(RuleBook rules, Locale locale) {
        Objects.requireNonNull(rules, "rules");
        return new TextRenderer(rules, Texts.in(locale));
    }

    /**
     * Writes a statement.
     *
     * @param statement the statement
     * @return lines of text, each ended by a line feed
     */
    public String render(FinancingStatement statement) {
        Page page = new Page();
        header(page, statement);
        lines(page, statement);
        if (!statement.lines().isEmpty()) {
            totals(page, statement.totals());
        } else if (!statement.totals().bounded() && !statement.size().isContradicted()) {
            page.line(texts.of("total.notComputable"));
        }
        years(page, statement);
        deadlines(page, statement);
        findings(page, statement.findings());
        criteria(page, statement.criteria());
        missing(page, statement.missing());
        grounds(page, statement);
        return page.text.toString();
    }

    private void header(Page page, FinancingStatement statement) {
        String name = statement.community().name().orElse(texts.of("title.unnamed"));
        page.line(texts.of("title", name));
        page.line(texts.of("title.asOf", statement.asOf()));
        SizeAnswer size = statement.size();
        if (size.sizeClass().isPresent()) {
            page.line(texts.of(
                    "size.decided", size.sizeClass().get().code(), size.ground().orElse("")));
        } else if (!size.outcomes().isEmpty()) {
            page.line(texts.of("size.undetermined"));
            for (SizeAnswer.Outcome outcome : size.outcomes()) {
                if (outcome.isContradicted()) {
                    outcome.contradictions()
                            .forEach(refusal -> page.line("  "
                                    + texts.of(
                                            "size.contradicted",
                                            outcome.sizeClass().code(),
                                            refusal.message().text(texts.locale()))));
                } else {
                    page.line("  "
                            + texts.of(
                                    outcome.open().isZero() ? "size.outcome" : "size.outcome.open",
                                    outcome.sizeClass().code(),
                                    outcome.total(),
                                    outcome.open()));
                    outcome.findings().forEach(finding -> page.line("     !  " + texts.finding(finding)));
                }
            }
            page.line("  "
                    + (size.isContradicted()
                            ? texts.of("size.contradicted.all")
                            : texts.of("size.difference", size.difference())));
        }
        if (!statement.hypotheses().isEmpty()) {
            page.line(texts.of("hypotheses", statement.hypotheses().size()));
        }
    }

    private void lines(Page page, FinancingStatement statement) {
        if (statement.lines().isEmpty()) {
            return;
        }
        page.section(texts.of("section.lines"));
        int width = statement.lines().stream()
                .mapToInt(line -> texts.label(line.envelope()).length())
                .max()
                .orElse(0);
        String row = "%3s  %-10s  %-5s  %-" + width + "s  %-12s  %" + AMOUNT + "s  %s";
        page.line(String.format(
                Locale.ROOT,
                row,
                texts.of("column.number"),
                texts.of("column.dueOn"),
                texts.of("column.year"),
                texts.of("column.envelope"),
                texts.of("column.kind"),
                texts.of("column.amount"),
                ""));
        int number = 1;
        for (PaymentLine line : statement.lines()) {
            page.line(String.format(
                    Locale.ROOT,
                    row,
                    number++,
                    texts.day(line.dueOn()),
                    line.contractYear(),
                    texts.label(line.envelope()),
                    texts.of("kind." + line.kind()),
                    texts.amount(line.amount()),
                    (line.dueOn().isAfter(statement.asOf()) ? "" : texts.of("line.due"))
                            + (line.grounds().supposed() ? " *" : "")));
        }
    }

    private void totals(Page page, Totals totals) {
        page.section(texts.of("section.totals"));
        page.amount(texts.of("total.all"), totals.total());
        page.amount(texts.of("total.paid"), totals.paid());
        page.amount(texts.of("total.toCome"), totals.toCome());
        if (!totals.open().isZero()) {
            page.amount(texts.of("total.open"), totals.open());
        }
        page.line("");
        page.amounts(texts.of("total.byContractYear"), totals.byContractYear(), year -> texts.of("year", year));
        page.amounts(texts.of("total.byCivilYear"), totals.byCivilYear(), String::valueOf);
        page.amounts(texts.of("total.byEnvelope"), totals.byEnvelope(), texts::label);
        page.amounts(texts.of("total.byKind"), totals.byKind(), kind -> texts.of("kind." + kind));
        page.amounts(
                texts.of("total.byConfidence"),
                totals.byConfidence(),
                confidence -> texts.of("total.confidence." + confidence));
    }

    private void years(Page page, FinancingStatement statement) {
        if (statement.contractYears().isEmpty()) {
            return;
        }
        page.section(texts.of("section.years"));
        for (YearStatement year : statement.contractYears()) {
            page.line(texts.of(
                    "year.heading",
                    year.year().number(),
                    year.year().from(),
                    year.year().settledOn(),
                    year.version().orElse("?"),
                    year.sizeClass().map(Object::toString).orElse("?")));
            if (year.year().isBroken()) {
                page.line(
                        "  " + texts.of("year.lastDay", year.year().settledOn().minusDays(1)));
            }
            int width = year.entitlements().stream()
                    .mapToInt(line -> texts.label(line.envelope()).length())
                    .max()
                    .orElse(0);
            for (EntitlementLine line : year.entitlements()) {
                page.line(String.format(
                        Locale.ROOT,
                        "  %-" + width + "s  %-9s %" + AMOUNT + "s × %-9s = %" + AMOUNT + "s%s",
                        texts.label(line.envelope()),
                        texts.of("part." + line.part()),
                        texts.amount(line.ceiling()),
                        line.share(),
                        texts.amount(line.due()),
                        line.open().isZero() ? "" : "  " + texts.of("entitlement.open", line.open())));
            }
        }
    }

    private void deadlines(Page page, FinancingStatement statement) {
        if (statement.deadlines().isEmpty()) {
            return;
        }
        page.section(texts.of("section.deadlines"));
        for (DeadlineLine line : statement.deadlines()) {
            DeadlineStatus status = line.status();
            String told = texts.of("status." + status.status(), String.valueOf(line.days()));
            page.line(String.format(Locale.ROOT, "%-66s %s", texts.of("deadline", status.deadline()), told)
                    + (line.recoverable().isZero()
                            ? ""
                            : " ; " + texts.of("deadline.recoverable", line.recoverable())));
        }
    }

    private void findings(Page page, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.section(texts.of("section.findings"));
            findings.forEach(
                    finding -> page.line(texts.of("severity." + finding.severity()) + "  " + texts.finding(finding)));
        }
    }

    /** Those that are satisfied are only counted, to keep the statement short. */
    private void criteria(Page page, List<CriterionLine> criteria) {
        if (criteria.isEmpty()) {
            return;
        }
        page.section(texts.of("section.criteria"));
        int satisfied = 0;
        for (CriterionLine line : criteria) {
            if (line.criterion().outcome() == Criterion.Outcome.SATISFIED) {
                satisfied++;
            } else {
                page.line(texts.of("outcome." + line.criterion().outcome()) + "  " + texts.criterion(line));
            }
        }
        page.line(texts.of("criteria.satisfied", satisfied, criteria.size()));
    }

    private void missing(Page page, List<MissingFact> missing) {
        if (!missing.isEmpty()) {
            page.section(texts.of("section.missing"));
            for (MissingFact fact : missing) {
                String waits = fact.decidesAmounts() ? "  " + texts.of("missing.decides", fact.min(), fact.max()) : "";
                page.line(texts.missing(fact) + waits);
            }
        }
    }

    private void grounds(Page page, FinancingStatement statement) {
        page.section(texts.of("section.grounds"));
        for (PositionUse position : statement.positions()) {
            if (position.used()) {
                page.line(position.id() + "  "
                        + rules.positions().get(position.id()).question(texts.locale()) + " "
                        + rules.positions().get(position.id()).meaning(position.choice(), texts.locale())
                        + (position.usual() ? "" : " " + texts.of("position.chosen"))
                        + texts.lines(position.lines(), statement.lines().size()));
            }
        }
        List<String> values = new ArrayList<>();
        for (LegalValue value : statement.unconfirmed()) {
            String label = rules.parameters()
                    .find(value.citation().key())
                    .map((Parameter parameter) -> parameter.label(texts.locale()))
                    .orElse(value.citation().key());
            values.add(texts.of(
                    "unconfirmed",
                    label + (value instanceof LegalAmount amount ? " " + amount.sizeClass() : ""),
                    texts.value(value),
                    texts.of("confidence." + value.citation().confidence()),
                    texts.source(value.citation())));
        }
        if (!values.isEmpty()) {
            page.line("");
            page.line(texts.of("unconfirmed.heading"));
            values.stream().distinct().forEach(value -> page.line("  " + value));
        }
        if (!statement.hypotheses().isEmpty()) {
            page.line("");
            page.line(texts.of("hypotheses.heading"));
            statement.hypotheses().forEach(place -> page.line("  " + place));
        }
        page.line("");
        page.line(texts.of(
                "ruleSet",
                statement.rulesId().substring(0, 12),
                statement.parametersId().substring(0, 12)));
    }

    /** Lines of text as they are written. */
    private final class Page {
        private final StringBuilder text = new StringBuilder();

        void line(String line) {
            text.append(fr.cpts.model.message.VisibleText.onOneLine(line).stripTrailing())
                    .append('\n');
        }

        void section(String title) {
            line("");
            line(title);
            line("─".repeat(title.length()));
        }

        void amount(String label, Euros amount) {
            line(String.format(Locale.ROOT, "  %-42s %" + AMOUNT + "s", label, texts.amount(amount)));
        }

        <K> void amounts(String heading, Map<K, Euros> amounts, Function<K, String> label) {
            if (!amounts.isEmpty()) {
                line(heading);
                amounts.forEach((key, amount) -> amount(label.apply(key), amount));
            }
        }
    }
}
