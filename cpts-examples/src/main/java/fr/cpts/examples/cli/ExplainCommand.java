package fr.cpts.examples.cli;

import fr.cpts.financing.CriterionLine;
import fr.cpts.financing.ExplainedStatement;
import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.json.ExplanationJson;
import fr.cpts.financing.report.ExplanationReport;
import fr.cpts.financing.report.Report;
import fr.cpts.financing.report.TextWriter;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.Nearest;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.fact.Criterion;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cpts explain}: why a payment is what it is, down to facts, articles and positions. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private DossierOptions input;

    @Mixin
    private PositionOptions positions;

    @Option(names = "--line", paramLabel = "N")
    private Optional<Integer> line = Optional.empty();

    @Option(names = "--envelope", paramLabel = "ENVELOPE")
    private Optional<String> envelope = Optional.empty();

    @Option(names = "--year", paramLabel = "N")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--criterion", paramLabel = "ID")
    private Optional<String> criterion = Optional.empty();

    @Option(names = "--finding", paramLabel = "N")
    private Optional<Integer> finding = Optional.empty();

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private FormatOption format;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RuleBook rules = RuleBook.standard();
        ExplainedStatement explained =
                FinancingCalculator.using(rules).explain(input.dossier(rules), asOf.day(), positions.positions());
        spec.commandLine().getOut().print(text(rules, explained));
        return 0;
    }

    private String text(RuleBook rules, ExplainedStatement explained) {
        if (format.isJson()) {
            return ExplanationJson.of(explained, language.locale());
        }
        if (Stream.of(line, envelope, criterion, finding)
                                .filter(Optional::isPresent)
                                .count()
                        != 1
                || envelope.isPresent() != year.isPresent()) {
            throw wrong(CptsMessage.of("explain.what"));
        }
        return TextWriter.text(report(rules, explained));
    }

    private Report report(RuleBook rules, ExplainedStatement explained) {
        Locale locale = language.locale();
        FinancingStatement statement = explained.statement();
        if (line.isPresent()) {
            int count = statement.lines().size();
            check(line.get(), count, CptsMessage.of("explain.no-line", line.get(), count));
            return ExplanationReport.line(explained, line.get(), rules, locale);
        }
        if (finding.isPresent()) {
            int count = statement.findings().size();
            check(finding.get(), count, CptsMessage.of("explain.no-finding", finding.get(), count));
            return ExplanationReport.conclusions(
                    explained, List.of(statement.findings().get(finding.get() - 1)), rules, locale);
        }
        if (criterion.isPresent()) {
            return ExplanationReport.conclusions(explained, criteria(statement), rules, locale);
        }
        int count = statement.contractYears().size();
        check(year.orElseThrow(), count, CptsMessage.of("explain.no-year", year.get(), count));
        return ExplanationReport.envelope(explained, envelope(), year.get(), rules, locale);
    }

    private List<Criterion> criteria(FinancingStatement statement) {
        List<Criterion> all =
                statement.criteria().stream().map(CriterionLine::criterion).toList();
        List<Criterion> found = all.stream()
                .filter(one -> one.id().equals(criterion.orElseThrow()))
                .toList();
        if (found.isEmpty()) {
            throw wrong(CptsMessage.of(
                    "explain.no-criterion",
                    criterion.orElseThrow(),
                    all.stream().map(Criterion::id).distinct().toList()));
        }
        return found;
    }

    private void check(int number, int count, Message otherwise) {
        if (number < 1 || number > count) {
            throw wrong(otherwise);
        }
    }

    private Envelope envelope() {
        List<String> known = Stream.concat(
                        Stream.of(Envelope.FONCTIONNEMENT, Envelope.SNP_COMPENSATION, Envelope.SNP_ORIENTATION)
                                .map(Envelope::code),
                        RuleBook.standard().missions().stream().map(Mission::code))
                .toList();
        String code = envelope.orElseThrow();
        if (!known.contains(code)) {
            throw wrong(Nearest.to(code, known)
                    .map(nearest -> CptsMessage.of("explain.no-envelope-nearest", code, nearest))
                    .orElseGet(() -> CptsMessage.of("explain.no-envelope", code, known)));
        }
        return new Envelope(code);
    }

    private WrongUse wrong(Message told) {
        return new WrongUse(spec, told);
    }
}
