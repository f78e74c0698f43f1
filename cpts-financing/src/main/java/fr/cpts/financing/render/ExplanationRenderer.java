package fr.cpts.financing.render;

import fr.cpts.financing.ExplainedStatement;
import fr.cpts.financing.explain.Explanation;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.RuleInfo;
import fr.cpts.rules.envelope.AmountBasis;
import fr.cpts.rules.envelope.CrisesPossible;
import fr.cpts.rules.envelope.CrisisRecognised;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.indicator.IndicatorsAchieved;
import fr.cpts.rules.parameter.Citation;
import fr.cpts.rules.parameter.LegalAmount;
import fr.cpts.rules.parameter.LegalValue;
import fr.cpts.rules.parameter.Parameter;
import fr.cpts.rules.payment.Prorata;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Explanations as indented trees that a treasurer can follow; what was explained once is not repeated. */
public final class ExplanationRenderer {

    private final RuleBook rules;
    private final Texts texts;

    private ExplanationRenderer(RuleBook rules, Texts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    /**
     * A renderer.
     *
     * @param rules the rules that the statement was computed with
     * @param locale the language: English, or French for any other
     * @return the renderer
     */
    public static ExplanationRenderer of(RuleBook rules, Locale locale) {
        return new ExplanationRenderer(rules, Texts.in(locale));
    }

    /**
     * Writes why a payment is what it is.
     *
     * @param explained the statement
     * @param number the number of the line, from 1
     * @return lines of text, each ended by a line feed
     * @throws IllegalArgumentException when there is no such line
     */
    public String line(ExplainedStatement explained, int number) {
        Explanation explanation = explained.line(number);
        PaymentLine line = explained.statement().lines().get(number - 1);
        Tree tree = new Tree();
        tree.line(texts.of(
                "explain.line",
                number,
                line.dueOn(),
                line.contractYear(),
                texts.label(line.envelope()),
                texts.of("kind." + line.kind()),
                line.amount()));
        tree.node(explanation, "", "");
        return tree.text.toString();
    }

    /**
     * Writes why what is due for an envelope in a contract year is what it is, or why nothing is.
     *
     * @param explained the statement
     * @param envelope the envelope
     * @param contractYear the number of the contract year
     * @return lines of text, each ended by a line feed
     */
    public String envelope(ExplainedStatement explained, Envelope envelope, int contractYear) {
        Tree tree = new Tree();
        tree.line(texts.of("explain.envelope", contractYear, texts.label(envelope)));
        List<Explanation> explanations = explained.envelope(envelope, contractYear);
        if (explanations.isEmpty()) {
            tree.line(texts.of("explain.unknownEnvelope"));
        }
        explanations.forEach(explanation -> tree.node(explanation, "", ""));
        Set<DossierFact> missing = explained.missing(envelope, contractYear);
        if (!missing.isEmpty()) {
            tree.line(texts.of("explain.missing"));
            missing.forEach(fact -> tree.line("  " + texts.missing(fact) + " (" + fact.place() + ")"));
        }
        return tree.text.toString();
    }

    /**
     * Writes why a criterion or a finding was concluded.
     *
     * @param explained the statement
     * @param conclusion a criterion or a finding of the statement, the very object
     * @return lines of text, each ended by a line feed
     */
    public String conclusion(ExplainedStatement explained, Conclusion conclusion) {
        Tree tree = new Tree();
        tree.node(explained.conclusion(conclusion), "", "");
        return tree.text.toString();
    }

    /** The tree as it is written. */
    private final class Tree {
        private final StringBuilder text = new StringBuilder();
        private final Set<Explanation> told = Collections.newSetFromMap(new IdentityHashMap<>());

        private void line(String line) {
            text.append(fr.cpts.model.message.VisibleText.onOneLine(line).stripTrailing())
                    .append('\n');
        }

        private void node(Explanation node, String first, String rest) {
            if (node instanceof Explanation.Concluded concluded) {
                boolean again = !told.add(node);
                line(first + rule(concluded) + (again ? " " + texts.of("explain.again") : ""));
                children(again ? List.of() : concluded.because(), rest);
            } else if (node instanceof Explanation.Counted counted) {
                line(first + counted(counted));
                List<Explanation> below = new ArrayList<>(counted.operands());
                below.addAll(counted.because());
                children(below, rest);
            } else if (node instanceof Explanation.Weighted weighted) {
                line(first + texts.of("explain.weighted"));
                weighted.base()
                        .portions()
                        .forEach(portion -> line(rest + "   "
                                + texts.of(
                                        "explain.portion",
                                        portion.amount().sizeClass().code(),
                                        portion.amount().amount(),
                                        portion.days().from(),
                                        portion.days().to(),
                                        String.valueOf(portion.days().days()))));
                children(List.copyOf(weighted.amounts()), rest);
            } else {
                line(first + leaf(node));
            }
        }

        private void children(List<Explanation> nodes, String rest) {
            for (int i = 0; i < nodes.size(); i++) {
                boolean last = i == nodes.size() - 1;
                node(nodes.get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "));
            }
        }
    }

    private String rule(Explanation.Concluded concluded) {
        RuleInfo rule = concluded.rule();
        String sentence = rule.sentence(texts.locale());
        String what = texts.conclusion(concluded.conclusion());
        return (what.isEmpty() ? sentence : what + " — " + sentence) + " [" + rule.article() + " ; " + rule.file() + ":"
                + rule.line() + "]";
    }

    private String counted(Explanation.Counted counted) {
        String sign = counted.operation() == Explanation.Operation.DIFFERENCE ? " − " : " × ";
        StringBuilder sum = new StringBuilder(texts.amount(counted.amount())).append(" = ");
        for (int i = 0; i < counted.operands().size(); i++) {
            sum.append(i == 0 ? "" : sign).append(operand(counted.operands().get(i)));
        }
        return counted.operation() == Explanation.Operation.ROUNDED_PRODUCT
                ? sum + " " + texts.of("explain.rounded")
                : sum.toString();
    }

    private String operand(Explanation operand) {
        if (operand instanceof Explanation.Counted counted) {
            return texts.amount(counted.amount());
        }
        Ratio number = operand.number().orElse(Ratio.ZERO);
        boolean money = operand instanceof Explanation.Weighted
                || operand instanceof Explanation.Legal legal && legal.value() instanceof LegalAmount
                || operand instanceof Explanation.Fact fact && fact.given() instanceof CrisisRecognised;
        if (!money) {
            return number.toString();
        }
        return number.denominator().equals(BigInteger.ONE)
                ? texts.amount(Euros.ofCents(number.numerator().longValueExact()))
                : operand instanceof Explanation.Weighted weighted ? weighted(weighted.base()) : "(" + number + ")/100";
    }

    /** An amount that changed with the size: {@code (75 000,00 × 182 + 60 000,00 × 184) / 366}. */
    private String weighted(AmountBasis base) {
        long days = base.portions().stream()
                .mapToLong(portion -> portion.days().days())
                .sum();
        return base.portions().stream()
                .map(portion -> texts.amount(portion.amount().amount()) + " × "
                        + portion.days().days())
                .collect(Collectors.joining(" + ", "(", ") / " + days));
    }

    private String leaf(Explanation node) {
        if (node instanceof Explanation.Fact fact) {
            return fact(fact.given());
        }
        if (node instanceof Explanation.Legal legal) {
            return legal(legal.value());
        }
        if (node instanceof Explanation.Choice choice) {
            String id = choice.taken().id();
            return texts.of(
                    "explain.choice",
                    id,
                    rules.positions().get(id).question(texts.locale()),
                    rules.positions().get(id).meaning(choice.taken().choice(), texts.locale()));
        }
        if (node instanceof Explanation.Earned earned) {
            return earned(earned.achieved());
        }
        if (node instanceof Explanation.Possible possible) {
            return possible(possible.crises());
        }
        Prorata prorata = ((Explanation.Days) node).prorata();
        return texts.of(
                "explain.days." + prorata.unit(),
                prorata.share().toString(),
                prorata.counted().from(),
                prorata.counted().to(),
                String.valueOf(prorata.counted().days()),
                String.valueOf(prorata.year().days()));
    }

    /** The sum of the weights times what each earned, those that earned something. */
    private String earned(IndicatorsAchieved achieved) {
        String sum = achieved.shares().stream()
                .filter(share -> share.min().compareTo(Ratio.ZERO) > 0)
                .map(share -> share.outcomes().get(0).code() + " " + share.weight()
                        + (share.min().equals(Ratio.ONE) ? "" : " × " + share.min()))
                .collect(Collectors.joining(" + "));
        return texts.of("explain.earned", achieved.min().toString(), sum.isEmpty() ? "0" : sum);
    }

    /** What each of the crises would bring, were it the one that is paid. */
    private String possible(CrisesPossible crises) {
        String outcomes = crises.outcomes().stream()
                .map(outcome -> texts.of(
                        "explain.possible.one",
                        outcome.crisis().on(),
                        outcome.base().onOpening()))
                .collect(Collectors.joining(" ; "));
        return texts.of(
                "explain.possible", crises.min().toString(), crises.max().toString(), outcomes);
    }

    private String fact(DossierFact given) {
        String name = texts.fact(given);
        if (!given.isStated()) {
            return texts.of("explain.fact.silent", name, given.place().path());
        }
        String key = given.place().supposed() ? "explain.fact.supposed" : "explain.fact.stated";
        return texts.of(key, name, texts.value(given), given.place().path());
    }

    private String legal(LegalValue value) {
        Citation citation = value.citation();
        String label = rules.parameters()
                .find(citation.key())
                .map((Parameter parameter) -> parameter.label(texts.locale()))
                .orElse(citation.key());
        return texts.of(
                "explain.legal",
                label + (value instanceof LegalAmount amount ? ", " + amount.sizeClass() : ""),
                value instanceof LegalAmount amount ? texts.amount(amount.amount()) : value.shown(),
                texts.source(citation),
                citation.article(),
                citation.from(),
                texts.of("confidence." + citation.confidence()),
                citation.checkedOn(),
                citation.file() + ":" + citation.line());
    }
}
