package fr.cpts.financing.json;

import fr.cpts.financing.EntitlementLine;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.compare.Cause;
import fr.cpts.financing.compare.Comparison;
import fr.cpts.financing.compare.KeptComparison;
import fr.cpts.financing.compare.LineDifference;
import fr.cpts.financing.compare.OnlyIn;
import fr.cpts.financing.compare.Reason;
import fr.cpts.financing.compare.SumDifference;
import fr.cpts.financing.kept.KeptStatement;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Comparisons as JSON. */
public final class ComparisonJson {

    /** The number of the format of a comparison of kept statements; members may be added within it, as within that of a statement. */
    public static final int FORMAT = 2;

    private final Json json;

    private ComparisonJson(Json json) {
        this.json = json;
    }

    /**
     * {@return a comparison: {@code a}, {@code b}, {@code causes}, and {@code lines} and {@code sums} that name causes by their number, from 1:
     * indented JSON, with a line feed at the end}
     *
     * @param comparison the comparison
     */
    public static String of(Comparison comparison) {
        return Json.document(json -> new ComparisonJson(json).write(comparison));
    }

    /**
     * {@return a comparison of kept statements: {@code format}, {@code a}, {@code b}, {@code causesComputed} (always false), {@code comparesTexts},
     * {@code inputs}, {@code hypotheses}, {@code lines}, {@code sums}, {@code entitlements}, {@code findings}, {@code criteria}, {@code missing},
     * {@code others}: indented JSON, with a line feed at the end}
     *
     * @param comparison the comparison
     */
    public static String of(KeptComparison comparison) {
        return Json.document(json -> new ComparisonJson(json).write(comparison));
    }

    private void write(Comparison comparison) {
        Members members = new Members();
        Consumer<Reason> reason = why -> json.numbers("alone", numbers(comparison, why.alone()))
                .numbers("together", numbers(comparison, why.together()));
        json.object("a", () -> situation(comparison.statementA()))
                .object("b", () -> situation(comparison.statementB()))
                .each("causes", comparison.causes(), cause -> cause.told(members));
        differences(comparison.lines(), comparison.sums(), reason);
    }

    private void write(KeptComparison comparison) {
        json.number("format", FORMAT)
                .object("a", () -> statement(comparison.a()))
                .object("b", () -> statement(comparison.b()))
                .flag("causesComputed", false)
                .flag("comparesTexts", comparison.comparesTexts())
                .each("inputs", comparison.inputs(), this::change)
                .object("hypotheses", () -> json.value(
                                "onlyInA", comparison.hypotheses().inA())
                        .value("onlyInB", comparison.hypotheses().inB()));
        differences(comparison.lines(), comparison.sums(), noReason -> {});
        json.each("entitlements", comparison.entitlements(), difference -> {
            json.number("contractYear", difference.contractYear())
                    .text("envelope", difference.envelope().code())
                    .text("part", difference.part())
                    .object("a", difference.inA(), this::entitlement)
                    .object("b", difference.inB(), this::entitlement)
                    .amount("difference", difference.difference());
        });
        only("findings", comparison.findings(), finding -> json.text("code", finding.code())
                .text("severity", finding.severity())
                .text("text", finding.text()));
        only("criteria", comparison.criteria(), criterion -> json.text("id", criterion.id())
                .text("outcome", criterion.outcome())
                .text("text", criterion.text()));
        only("missing", comparison.missing(), fact -> json.text("place", fact.place())
                .amount("min", fact.min())
                .amount("max", fact.max()));
        json.each(
                "others",
                comparison.others(),
                difference -> change(new Cause.ValueChange(difference.place(), difference.here(), difference.there())));
    }

    private void situation(FinancingStatement statement) {
        json.text("community", statement.community().name())
                .text("asOf", statement.asOf())
                .ruleSet(statement.rulesId(), statement.parametersId());
    }

    private void statement(KeptStatement statement) {
        json.text("community", statement.community())
                .text("language", statement.language().map(Locale::getLanguage))
                .text("asOf", statement.asOf())
                .ruleSet(statement.rulesId(), statement.parametersId())
                .texts("passedOver", statement.passedOver());
    }

    private void differences(List<LineDifference> lines, List<SumDifference> sums, Consumer<Reason> reason) {
        json.each("lines", lines, difference -> {
            json.text("dueOn", difference.line().dueOn())
                    .number("contractYear", difference.line().contractYear())
                    .text("envelope", difference.line().envelope().code())
                    .text("kind", difference.line().kind())
                    .amount("a", difference.inA())
                    .amount("b", difference.inB())
                    .amount("difference", difference.difference());
            reason.accept(difference.reason());
        });
        json.each("sums", sums, difference -> {
            json.value(difference.sum().member(), difference.sum().of())
                    .amount("a", difference.inA())
                    .amount("b", difference.inB())
                    .amount("difference", difference.difference());
            reason.accept(difference.reason());
        });
    }

    private static List<Integer> numbers(Comparison comparison, List<Cause> causes) {
        return causes.stream()
                .map(cause -> comparison.causes().indexOf(cause) + 1)
                .toList();
    }

    private void change(Cause.ValueChange change) {
        json.text("place", change.place()).text("a", change.inA()).text("b", change.inB());
    }

    private void entitlement(EntitlementLine line) {
        json.amount("ceiling", line.ceiling())
                .text("share", line.share())
                .amount("due", line.due())
                .amount("open", line.open())
                .grounds(line.grounds());
    }

    private <T> void only(String name, OnlyIn<T> only, Consumer<T> members) {
        json.object(name, () -> json.each("onlyInA", only.inA(), members).each("onlyInB", only.inB(), members));
    }

    /** The members of a cause of each kind. */
    private final class Members implements Cause.Teller<Json> {

        private Json named(String kind, String name) {
            return json.text("cause", kind).text("name", name);
        }

        @Override
        public Json choice(Cause.Choice choice) {
            return named("position", choice.position()).text("a", choice.inA()).text("b", choice.inB());
        }

        @Override
        public Json day(Cause.Day day) {
            return named("day", "asOf").text("a", day.inA()).text("b", day.inB());
        }

        @Override
        public Json rules(Cause.Rules other) {
            return named("rules", "ruleSet.rules")
                    .text("a", other.inA())
                    .text("b", other.inB())
                    .texts("onlyInA", other.onlyInA())
                    .texts("onlyInB", other.onlyInB());
        }

        @Override
        public Json value(Cause.Value value) {
            return named("value", value.key()).each("changes", value.changes(), ComparisonJson.this::change);
        }

        @Override
        public Json fact(Cause.Fact fact) {
            return named("fact", fact.place()).each("changes", fact.changes(), ComparisonJson.this::change);
        }
    }
}
