package fr.cpts.financing.report;

import fr.cpts.financing.ExplainedStatement;
import fr.cpts.financing.explain.Explanation;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.RuleInfo;
import fr.cpts.rules.envelope.AmountBasis;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.parameter.Citation;
import fr.cpts.rules.parameter.LegalValue;
import fr.cpts.rules.payment.Prorata;
import fr.cpts.rules.position.Position;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a figure has its value, as a tree that a treasurer can follow; what was explained once is not repeated. */
public final class ExplanationReport {

    private final RuleBook rules;
    private final Messages words;
    private final Page page;
    private final Set<Explanation> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private ExplanationReport(RuleBook rules, Locale locale) {
        this.rules = rules;
        words = Messages.in(locale);
        page = new Page(Report.Form.FIGURES, words);
    }

    /**
     * Explains a payment.
     *
     * @param explained the statement
     * @param number the number of the line, from 1
     * @param rules the rules that the statement was computed with
     * @param locale the language: English, or French for any other
     * @return the report
     * @throws IllegalArgumentException when there is no such line
     */
    public static Report line(ExplainedStatement explained, int number, RuleBook rules, Locale locale) {
        ExplanationReport report = new ExplanationReport(rules, locale);
        Explanation explanation = explained.line(number);
        PaymentLine line = explained.statement().lines().get(number - 1);
        report.page.line(report.words.of(
                "explain.line",
                number,
                line.dueOn(),
                line.contractYear(),
                line.envelope(),
                report.words.of("kind." + line.kind()),
                line.amount()));
        return report.of(List.of(explanation));
    }

    /**
     * {@return why an amount is due for an envelope in a contract year, or why nothing is}
     *
     * @param explained the statement
     * @param envelope the envelope
     * @param contractYear the number of the contract year
     * @param rules the rules that the statement was computed with
     * @param locale the language: English, or French for any other
     */
    public static Report envelope(
            ExplainedStatement explained, Envelope envelope, int contractYear, RuleBook rules, Locale locale) {
        ExplanationReport report = new ExplanationReport(rules, locale);
        report.page.line(report.words.of("explain.envelope", contractYear, envelope));
        List<Explanation> explanations = explained.envelope(envelope, contractYear);
        if (explanations.isEmpty()) {
            report.page.line(report.words.of("explain.unknownEnvelope"));
        }
        report.of(explanations);
        Set<DossierFact> missing = explained.missing(envelope, contractYear);
        if (!missing.isEmpty()) {
            report.page.line(report.words.of("explain.missing"));
            missing.forEach(
                    fact -> report.page.line(1, report.words.text(fact.asMissing()) + " (" + fact.place() + ")"));
        }
        return report.page.report();
    }

    /**
     * {@return why criteria or findings were concluded}
     *
     * @param explained the statement
     * @param conclusions criteria or findings of the statement: the same objects, not equal ones
     * @param rules the rules that the statement was computed with
     * @param locale the language: English, or French for any other
     */
    public static Report conclusions(
            ExplainedStatement explained, List<? extends Conclusion> conclusions, RuleBook rules, Locale locale) {
        return new ExplanationReport(rules, locale)
                .of(conclusions.stream().map(explained::conclusion).toList());
    }

    private Report of(List<Explanation> explanations) {
        explanations.forEach(explanation -> page.add(tree(explanation)));
        return page.report();
    }

    private Block.Tree tree(Explanation node) {
        String text = node.told(new Sentence());
        if (node.isShared() && !told.add(node)) {
            return new Block.Tree(text + " " + words.of("explain.again"), List.of(), List.of());
        }
        return new Block.Tree(
                text,
                node.sizes().map(AmountBasis::portions).orElse(List.of()).stream()
                        .map(this::portion)
                        .toList(),
                node.below().stream().map(this::tree).toList());
    }

    private String portion(AmountBasis.Portion portion) {
        return words.of(
                "explain.portion",
                portion.amount().sizeClass().code(),
                portion.amount().amount(),
                portion.days().from(),
                portion.days().to(),
                portion.days().days());
    }

    private String operand(Explanation operand) {
        return operand.money()
                .map(words::text)
                .or(() -> operand.sizes().map(this::weighted))
                .orElseGet(() -> operand.number().orElse(Ratio.ZERO).toString());
    }

    /** An amount that changed with the size: {@code (75 000,00 × 182 + 60 000,00 × 184) / 366}. */
    private String weighted(AmountBasis sizes) {
        return sizes.portions().stream()
                .map(portion -> words.text(portion.amount().amount()) + " × "
                        + portion.days().days())
                .collect(Collectors.joining(" + ", "(", ") / " + sizes.days()));
    }

    /** The sentence of a node. */
    private final class Sentence implements Explanation.Teller<String> {

        @Override
        public String concluded(Explanation.Concluded concluded) {
            RuleInfo rule = concluded.rule();
            String sentence = rule.sentence(words.locale());
            return concluded
                            .conclusion()
                            .says()
                            .map(what -> words.text(what) + " — ")
                            .orElse("") + sentence + " [" + rule.article() + " ; " + rule.file() + ":" + rule.line()
                    + "]";
        }

        @Override
        public String counted(Explanation.Counted counted) {
            boolean product = counted.operation() == Explanation.Operation.ROUNDED_PRODUCT;
            String sum = counted.operands().stream()
                    .map(ExplanationReport.this::operand)
                    .collect(Collectors.joining(product ? " × " : " − "));
            return words.text(counted.amount()) + " = " + sum + (product ? " " + words.of("explain.rounded") : "");
        }

        @Override
        public String weighted(Explanation.Weighted weighted) {
            return words.of("explain.weighted");
        }

        @Override
        public String fact(Explanation.Fact fact) {
            DossierFact given = fact.given();
            if (!given.isStated()) {
                return words.of("explain.fact.silent", given.called(), given.place());
            }
            String key = given.place().supposed() ? "explain.fact.supposed" : "explain.fact.stated";
            return words.of(key, given.called(), given.asStated(), given.place());
        }

        @Override
        public String legal(Explanation.Legal legal) {
            LegalValue value = legal.value();
            Citation citation = value.citation();
            return words.of(
                    "explain.legal",
                    StatementReport.label(rules, value, words.locale())
                            + value.ofSize().map(size -> ", " + size).orElse(""),
                    value,
                    words.source(citation),
                    citation.article(),
                    citation.from(),
                    words.of("confidence." + citation.confidence()),
                    citation.checkedOn(),
                    citation.file() + ":" + citation.line());
        }

        @Override
        public String choice(Explanation.Choice choice) {
            Position position = rules.positions().get(choice.taken().id());
            return words.of(
                    "explain.choice",
                    position.id(),
                    position.question(words.locale()),
                    position.meaning(choice.taken().choice(), words.locale()));
        }

        /** The sum of the weights times what each earned, those that earned something. */
        @Override
        public String earned(Explanation.Earned earned) {
            String sum = earned.achieved().shares().stream()
                    .filter(share -> share.min().compareTo(Ratio.ZERO) > 0)
                    .map(share -> share.outcomes().get(0).code() + " " + share.weight()
                            + (share.min().equals(Ratio.ONE) ? "" : " × " + share.min()))
                    .collect(Collectors.joining(" + "));
            return words.of("explain.earned", earned.achieved().min(), sum.isEmpty() ? "0" : sum);
        }

        /** What each of the crises would bring if it were the one that is paid. */
        @Override
        public String possible(Explanation.Possible possible) {
            String outcomes = possible.crises().outcomes().stream()
                    .map(outcome -> words.of(
                            "explain.possible.one",
                            outcome.crisis().on(),
                            outcome.base().onOpening()))
                    .collect(Collectors.joining(" ; "));
            return words.of(
                    "explain.possible",
                    possible.crises().min(),
                    possible.crises().max(),
                    outcomes);
        }

        @Override
        public String days(Explanation.Days days) {
            Prorata prorata = days.prorata();
            return words.of(
                    "explain.days." + prorata.unit(),
                    prorata.share(),
                    prorata.counted().from(),
                    prorata.counted().to(),
                    prorata.counted().days(),
                    prorata.year().days());
        }
    }
}
