package fr.cpts.examples.cli;

import fr.cpts.financing.CriterionLine;
import fr.cpts.financing.ExplainedStatement;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.json.ExplanationJson;
import fr.cpts.financing.report.ExplanationReport;
import fr.cpts.financing.report.Report;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.Nearest;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.fact.Criterion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cpts explain}: why a payment has its amount, down to facts, articles and positions. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand extends ComputingCommand {

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

    @Override
    String answer(Question question) {
        ExplainedStatement explained =
                question.calculator().explain(question.dossier(), question.asOf(), question.positions());
        return inForm(
                () -> asked(question.rules(), question.locale(), explained),
                () -> ExplanationJson.of(explained, question.locale()));
    }

    private Report asked(RuleBook rules, Locale locale, ExplainedStatement explained) {
        if (Stream.of(line, envelope, criterion, finding)
                                .filter(Optional::isPresent)
                                .count()
                        != 1
                || envelope.isPresent() != year.isPresent()) {
            throw wrong(CptsMessage.of("explain.what"));
        }
        return report(rules, locale, explained);
    }

    private Report report(RuleBook rules, Locale locale, ExplainedStatement explained) {
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
        return ExplanationReport.envelope(explained, envelope(rules), year.get(), rules, locale);
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

    private Envelope envelope(RuleBook rules) {
        List<String> known = Stream.concat(
                        Stream.of(Envelope.FONCTIONNEMENT, Envelope.SNP_COMPENSATION, Envelope.SNP_ORIENTATION)
                                .map(Envelope::code),
                        rules.missions().stream().map(Mission::code))
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
        return new WrongUse(spec(), told);
    }
}
