package fr.cpts.financing.json;

import fr.cpts.financing.ExplainedStatement;
import fr.cpts.financing.explain.Explanation;
import fr.cpts.financing.report.Messages;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.RuleInfo;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.parameter.Citation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The explanation of every line as one JSON document: {@code lines[]} with the {@code node} that explains each, and {@code nodes[]} by id. A node
 * that several others rest on is written once.
 *
 * <p>A node has a {@code kind}: {@code counted} (operation, amount, operands, because), {@code concluded} (rule, article, file, line, because),
 * {@code fact} (place, value, supposed), {@code legal} (parameter, value, text, article, from, confidence, checkedOn), {@code position} (id,
 * choice), {@code days} (share, from, to, unit), {@code weighted} (cents, operands, portions), {@code possible} (least, most, crises).
 */
public final class ExplanationJson {

    private final Messages words;
    private final Json json;
    private final Map<Explanation, Integer> ids = new IdentityHashMap<>();
    private final List<Explanation> nodes = new ArrayList<>();

    private ExplanationJson(Messages words, Json json) {
        this.words = words;
        this.json = json;
    }

    /**
     * Writes the explanation of every line.
     *
     * @param explained the statement
     * @param locale the language of the sentences: English, or French for any other
     * @return indented JSON, with a line feed at the end
     */
    public static String of(ExplainedStatement explained, Locale locale) {
        Messages words = Messages.in(locale);
        return Json.document(json -> new ExplanationJson(words, json).write(explained));
    }

    private void write(ExplainedStatement explained) {
        List<PaymentLine> lines = explained.statement().lines();
        json.each("lines", IntStream.rangeClosed(1, lines.size()).boxed().toList(), number -> {
            PaymentLine line = lines.get(number - 1);
            json.number("number", number)
                    .text("dueOn", line.dueOn())
                    .number("contractYear", line.contractYear())
                    .text("envelope", line.envelope().code())
                    .text("kind", line.kind())
                    .amount("amount", line.amount())
                    .number("node", id(explained.line(number)));
        });
        Members members = new Members();
        json.each("nodes", nodes, node -> node.told(members));
    }

    /** The id of a node; one that is new will be written after those before it. */
    private int id(Explanation node) {
        return ids.computeIfAbsent(node, one -> {
            nodes.add(one);
            return nodes.size() - 1;
        });
    }

    private List<Integer> ids(List<? extends Explanation> all) {
        return all.stream().map(this::id).toList();
    }

    /** The members of a node of each kind. */
    private final class Members implements Explanation.Teller<Json> {

        private Json kind(Explanation node, String kind) {
            return json.number("id", id(node)).text("kind", kind);
        }

        @Override
        public Json counted(Explanation.Counted counted) {
            return kind(counted, "counted")
                    .text("operation", counted.operation())
                    .amount("amount", counted.amount())
                    .numbers("operands", ids(counted.operands()))
                    .numbers("because", ids(counted.because()));
        }

        @Override
        public Json concluded(Explanation.Concluded concluded) {
            RuleInfo rule = concluded.rule();
            return kind(concluded, "concluded")
                    .text("rule", rule.name())
                    .text("article", rule.article())
                    .text("file", rule.file())
                    .number("line", rule.line())
                    .text("text", rule.sentence(words.locale()))
                    .numbers("because", ids(concluded.because()));
        }

        @Override
        public Json weighted(Explanation.Weighted weighted) {
            return kind(weighted, "weighted")
                    .text("cents", weighted.base().exactCents())
                    .numbers("operands", ids(weighted.amounts()))
                    .each("portions", weighted.base().portions(), portion -> json.text(
                                    "sizeClass", portion.amount().sizeClass().code())
                            .text("from", portion.days().from())
                            .text("to", portion.days().to())
                            .number("days", portion.days().days()));
        }

        @Override
        public Json fact(Explanation.Fact fact) {
            DossierFact given = fact.given();
            return kind(fact, "fact")
                    .text("place", given.place())
                    .flag("stated", given.isStated())
                    .text("value", given.shown())
                    .flag("supposed", given.place().supposed());
        }

        @Override
        public Json legal(Explanation.Legal legal) {
            Citation citation = legal.value().citation();
            return kind(legal, "legal")
                    .text("parameter", citation.key())
                    .text("sizeClass", legal.value().ofSize().map(SizeClass::code))
                    .text("value", legal.value().shown())
                    .text("version", citation.text())
                    .text("article", citation.article())
                    .text("text", citation.title(words.locale()))
                    .value("identifiers", citation.identifiers())
                    .text("from", citation.from())
                    .word("confidence", citation.confidence())
                    .text("checkedOn", citation.checkedOn())
                    .text("file", citation.file())
                    .number("line", citation.line());
        }

        @Override
        public Json earned(Explanation.Earned earned) {
            return kind(earned, "earned")
                    .text("share", earned.achieved().min())
                    .each("weights", earned.achieved().shares(), share -> json.text(
                                    "indicators",
                                    share.outcomes().stream()
                                            .map(IndicatorOutcome::code)
                                            .collect(Collectors.joining(", ")))
                            .text("weight", share.weight())
                            .text("min", share.min())
                            .text("max", share.max()));
        }

        @Override
        public Json possible(Explanation.Possible possible) {
            return kind(possible, "possible")
                    .text("min", possible.crises().min())
                    .text("max", possible.crises().max())
                    .each("crises", possible.crises().outcomes(), outcome -> json.text(
                                    "place", outcome.crisis().place())
                            .amount("amount", outcome.base().onOpening()));
        }

        @Override
        public Json choice(Explanation.Choice choice) {
            return kind(choice, "position")
                    .text("position", choice.taken().id())
                    .text("choice", choice.taken().choice());
        }

        @Override
        public Json days(Explanation.Days days) {
            return kind(days, "days")
                    .text("share", days.prorata().share())
                    .text("from", days.prorata().counted().from())
                    .text("to", days.prorata().counted().to())
                    .text("unit", days.prorata().unit());
        }
    }
}
