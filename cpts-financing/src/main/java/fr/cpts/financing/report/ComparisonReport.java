package fr.cpts.financing.report;

import fr.cpts.financing.EntitlementLine;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.compare.Cause;
import fr.cpts.financing.compare.Comparison;
import fr.cpts.financing.compare.EntitlementDifference;
import fr.cpts.financing.compare.KeptComparison;
import fr.cpts.financing.compare.LineDifference;
import fr.cpts.financing.compare.OnlyIn;
import fr.cpts.financing.compare.Reason;
import fr.cpts.financing.compare.SumDifference;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.financing.schedule.Grounds;
import fr.cpts.model.message.VisibleText;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between two situations: the causes, numbered, then the payments and sums that differ, each with the numbers of its causes. Of two kept
 * statements, for which no causes are known: what they were computed from, then payments, sums, entitlements, findings and the rest.
 */
public final class ComparisonReport {

    private static final int KIND = 13;
    private static final int LABEL = 42;
    private static final int PART = 8;
    private static final int HASH = 12;

    private final Messages words;
    private final Page page;

    /** The causes that reasons are numbered by; empty when none were sought. */
    private final Optional<List<Cause>> causes;

    private ComparisonReport(Locale locale, Optional<List<Cause>> causes) {
        words = Messages.in(locale);
        page = new Page(Report.Form.FIGURES, words);
        this.causes = causes;
    }

    /**
     * {@return a comparison as a report}
     *
     * @param comparison the comparison
     * @param rules the rules of the first situation, for the words of their positions
     * @param locale the language: English, or French for any other
     */
    public static Report of(Comparison comparison, RuleBook rules, Locale locale) {
        return new ComparisonReport(locale, Optional.of(comparison.causes())).report(comparison, rules);
    }

    /**
     * {@return a comparison of kept statements as a report}
     *
     * @param comparison the comparison
     * @param locale the language: English, or French for any other
     */
    public static Report of(KeptComparison comparison, Locale locale) {
        return new ComparisonReport(locale, Optional.empty()).report(comparison);
    }

    private Report report(Comparison comparison, RuleBook rules) {
        page.line(words.of("compare.title"));
        page.line("A  " + subject(comparison.statementA()));
        page.line("B  " + subject(comparison.statementB()));
        page.section(words.of("compare.causes"));
        if (comparison.causes().isEmpty()) {
            page.line(words.of("compare.causes.none"));
        }
        Sentences sentences = new Sentences(rules);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < comparison.causes().size(); i++) {
            Cell number = new Cell.Number(i + 1);
            for (String sentence : comparison.causes().get(i).told(sentences)) {
                rows.add(List.of(number, Cell.of(sentence)));
                number = Cell.of("");
            }
        }
        page.add(new Block.Table(0, List.of(Column.numbers("", 3), Column.words("", 0)), rows));
        if (comparison.isEmpty()) {
            page.apart();
            page.line(words.of("compare.same"));
            return page.report();
        }
        lines(comparison.lines());
        sums(comparison.sums());
        if (comparison.isTogether()) {
            page.apart();
            page.line(words.of("compare.together.note"));
        }
        return page.report();
    }

    private Report report(KeptComparison comparison) {
        page.line(words.of("compare.kept.title"));
        page.line("A  " + subject(comparison.a()));
        page.line("B  " + subject(comparison.b()));
        page.line(words.of("compare.kept.asKept"));
        if (!comparison.comparesTexts()) {
            page.line(words.of("compare.kept.noTexts"));
        }
        passedOver("A", comparison.a());
        passedOver("B", comparison.b());
        inputs(comparison);
        if (comparison.isEmpty()) {
            page.apart();
            page.line(words.of("compare.kept.same"));
            return page.report();
        }
        lines(comparison.lines());
        sums(comparison.sums());
        entitlements(comparison.entitlements());
        only(
                "compare.kept.findings",
                comparison.findings(),
                finding -> words.of(
                        "compare.kept.finding",
                        words.of("severity." + finding.severity()),
                        visible(finding.text()),
                        visible(finding.code())));
        only(
                "compare.kept.criteria",
                comparison.criteria(),
                criterion -> words.of(
                        "compare.kept.criterion",
                        words.of("criterion." + criterion.outcome()),
                        visible(criterion.text())));
        only(
                "compare.kept.missing",
                comparison.missing(),
                fact -> words.of(
                        "compare.kept.fact", visible(fact.text()), visible(fact.place()), fact.min(), fact.max()));
        if (!comparison.others().isEmpty()) {
            page.section(words.of("compare.kept.others"));
            ReplayReport.places(page, words, "compare.change", comparison.others());
        }
        return page.report();
    }

    /** What a kept statement says may hold anything: an end of a line in it is shown, not taken for one. */
    private static String visible(String kept) {
        return VisibleText.visible(kept);
    }

    private String subject(FinancingStatement statement) {
        return subject(statement.community().name(), statement.asOf());
    }

    private String subject(KeptStatement statement) {
        return subject(statement.community().map(ComparisonReport::visible), statement.asOf());
    }

    private String subject(Optional<String> community, LocalDate asOf) {
        return community.orElseGet(() -> words.of("title.unnamed")) + " — " + words.of("title.asOf", asOf);
    }

    /** The sentences of a cause, the first of which has its number. */
    private final class Sentences implements Cause.Teller<List<String>> {

        private final RuleBook rules;

        Sentences(RuleBook rules) {
            this.rules = rules;
        }

        @Override
        public List<String> choice(Cause.Choice choice) {
            return List.of(words.of(
                    "compare.choice",
                    choice.position(),
                    rules.positions().get(choice.position()).question(words.locale()),
                    choice.inA(),
                    choice.inB()));
        }

        @Override
        public List<String> day(Cause.Day day) {
            return List.of(words.of("compare.day", day.inA(), day.inB()));
        }

        @Override
        public List<String> rules(Cause.Rules other) {
            return List.of(words.of(
                    "compare.rules",
                    other.inA().substring(0, HASH),
                    other.inB().substring(0, HASH),
                    String.join(", ", other.onlyInA()),
                    String.join(", ", other.onlyInB())));
        }

        @Override
        public List<String> value(Cause.Value value) {
            return changes("compare.value", value.key(), value.changes());
        }

        @Override
        public List<String> fact(Cause.Fact fact) {
            return changes("compare.fact", fact.place(), fact.changes());
        }

        private List<String> changes(String key, String of, List<Cause.ValueChange> changes) {
            List<String> each =
                    changes.stream().map(ComparisonReport.this::change).toList();
            return changes.size() == 1 && changes.get(0).place().equals(of)
                    ? List.of(words.of(key, each.get(0)))
                    : Stream.concat(Stream.of(words.of(key, of)), each.stream().map(one -> "  " + one))
                            .toList();
        }
    }

    private String change(Cause.ValueChange change) {
        return words.of("compare.change", change.place(), shown(change.inA()), shown(change.inB()));
    }

    private String shown(Optional<String> value) {
        return value.orElseGet(() -> words.of("nothing"));
    }

    private void passedOver(String side, KeptStatement statement) {
        if (!statement.passedOver().isEmpty()) {
            page.line(side + "  " + ReplayReport.passedOver(words, statement.passedOver()));
        }
    }

    private void inputs(KeptComparison comparison) {
        page.section(words.of("compare.kept.inputs"));
        OnlyIn<String> hypotheses = comparison.hypotheses();
        if (comparison.inputs().isEmpty() && hypotheses.isEmpty()) {
            page.line(words.of("compare.kept.inputs.none"));
        }
        comparison
                .inputs()
                .forEach(change -> page.line(
                        1,
                        change(new Cause.ValueChange(
                                visible(change.place()),
                                change.inA().map(ComparisonReport::visible),
                                change.inB().map(ComparisonReport::visible)))));
        hypotheses("A", hypotheses.inA());
        hypotheses("B", hypotheses.inB());
        if (!comparison.a().hypotheses().isEmpty()
                || !comparison.b().hypotheses().isEmpty()) {
            page.line(1, words.of("compare.kept.hypotheses.note"));
        }
    }

    private void hypotheses(String side, List<String> places) {
        if (!places.isEmpty()) {
            page.line(1, words.of("compare.kept.hypotheses", side, visible(String.join(", ", places))));
        }
    }

    /** The columns for both sides, their difference, and its causes where they are told. */
    private List<Column> sides(boolean titled, Column... first) {
        List<Column> columns = new ArrayList<>(List.of(first));
        columns.add(Column.amounts(titled ? "A" : ""));
        columns.add(Column.amounts(titled ? "B" : ""));
        columns.add(Column.amounts(titled ? words.of("compare.difference") : ""));
        if (causes.isPresent()) {
            columns.add(Column.words(titled ? words.of("compare.causes") : "", 0));
        }
        return columns;
    }

    private List<Cell> cells(Reason reason, Cell... first) {
        List<Cell> cells = new ArrayList<>(List.of(first));
        causes.ifPresent(all -> cells.add(Cell.of(numbers(all, reason))));
        return cells;
    }

    private void lines(List<LineDifference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        page.section(words.of("compare.lines"));
        page.add(new Block.Table(
                0,
                sides(
                        true,
                        Column.words(words.of("column.dueOn"), 10),
                        Column.words(words.of("column.year"), 5),
                        Column.words(words.of("column.envelope"), 0),
                        Column.words(words.of("column.kind"), KIND)),
                differences.stream()
                        .map(difference -> cells(
                                difference.reason(),
                                new Cell.Day(difference.line().dueOn()),
                                new Cell.Number(difference.line().contractYear()),
                                label(difference.line().envelope()),
                                Cell.of(words.of("kind." + difference.line().kind())),
                                new Cell.Amount(difference.inA()),
                                new Cell.Amount(difference.inB()),
                                new Cell.Difference(difference.difference())))
                        .toList()));
    }

    private Cell label(Envelope envelope) {
        return new Cell.Coded(envelope.code(), words.text(envelope));
    }

    private void sums(List<SumDifference> differences) {
        if (differences.isEmpty() && causes.isEmpty()) {
            return;
        }
        page.section(words.of("compare.sums"));
        page.add(new Block.Table(
                0,
                sides(false, Column.words("", LABEL)),
                differences.stream()
                        .map(difference -> cells(
                                difference.reason(),
                                Cell.of(words.of(
                                        difference.sum().key(), difference.sum().of())),
                                Cell.of(difference.inA()),
                                Cell.of(difference.inB()),
                                new Cell.Difference(difference.difference())))
                        .toList()));
    }

    /** {@code 1, 3} for causes that count alone, {@code (2+4)} for those that count only with others. */
    private static String numbers(List<Cause> all, Reason reason) {
        String alone = numbers(all, reason.alone(), ", ");
        return reason.together().isEmpty()
                ? alone
                : (alone + " (" + numbers(all, reason.together(), "+") + ")").strip();
    }

    private static String numbers(List<Cause> all, List<Cause> causes, String between) {
        return causes.stream()
                .map(cause -> String.valueOf(all.indexOf(cause) + 1))
                .collect(Collectors.joining(between));
    }

    private void entitlements(List<EntitlementDifference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        page.section(words.of("compare.kept.entitlements"));
        List<Column> columns = sides(
                true,
                Column.words(words.of("column.year"), 5),
                Column.words(words.of("column.envelope"), 0),
                Column.words("", PART));
        columns.add(Column.words("", 0));
        page.add(new Block.Table(
                0,
                columns,
                differences.stream()
                        .map(difference -> List.of(
                                new Cell.Number(difference.contractYear()),
                                label(difference.envelope()),
                                Cell.of(words.of("part." + difference.part())),
                                new Cell.Amount(difference.inA().map(EntitlementLine::due)),
                                new Cell.Amount(difference.inB().map(EntitlementLine::due)),
                                new Cell.Difference(difference.difference()),
                                Cell.of(detail(difference))))
                        .toList()));
    }

    /** What else differs of an entitlement that both have. */
    private String detail(EntitlementDifference difference) {
        if (difference.inA().isEmpty() || difference.inB().isEmpty()) {
            return "";
        }
        EntitlementLine a = difference.inA().get();
        EntitlementLine b = difference.inB().get();
        return Stream.of(
                        detail("ceiling", words.text(a.ceiling()), words.text(b.ceiling())),
                        detail("share", a.share().toString(), b.share().toString()),
                        detail("open", words.text(a.open()), words.text(b.open())),
                        detail("supposed", yes(a.grounds()), yes(b.grounds())),
                        detail("confidence", confidence(a.grounds()), confidence(b.grounds())),
                        detail(
                                "positions",
                                String.join(", ", a.grounds().positions()),
                                String.join(", ", b.grounds().positions())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ; "));
    }

    private Optional<String> detail(String key, String inA, String inB) {
        return inA.equals(inB) ? Optional.empty() : Optional.of(words.of("compare.kept." + key, inA, inB));
    }

    private String confidence(Grounds grounds) {
        return words.of("total.confidence." + grounds.confidence());
    }

    private String yes(Grounds grounds) {
        return words.of(grounds.supposed() ? "compare.kept.yes" : "compare.kept.no");
    }

    private <T> void only(String title, OnlyIn<T> only, Function<T, String> sentence) {
        if (!only.isEmpty()) {
            page.section(words.of(title));
            only.inA().forEach(one -> page.line("A  " + sentence.apply(one)));
            only.inB().forEach(one -> page.line("B  " + sentence.apply(one)));
        }
    }
}
