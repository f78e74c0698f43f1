package fr.cpts.examples;

import fr.cpts.financing.ExplainedStatement;
import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.render.ExplanationJson;
import fr.cpts.financing.render.ExplanationRenderer;
import fr.cpts.model.InvalidFactException;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cpts explain}: why a payment is what it is, down to facts, articles and positions. */
@Command(
        name = "explain",
        description = "Says why a payment is what it is, or why an envelope is not due.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private DossierOptions input;

    @Mixin
    private PositionOptions positions;

    @Option(names = "--line", paramLabel = "N", description = "The number of a line, as cpts statement shows it.")
    private Optional<Integer> line = Optional.empty();

    @Option(names = "--envelope", paramLabel = "ENVELOPE", description = "An envelope, such as PARCOURS; with --year.")
    private Optional<String> envelope = Optional.empty();

    @Option(names = "--year", paramLabel = "N", description = "The number of a contract year; with --envelope.")
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--criterion",
            paramLabel = "ID",
            description = "A criterion, such as LEGAL_FORM, as the JSON statement names it.")
    private Optional<String> criterion = Optional.empty();

    @Option(
            names = "--finding",
            paramLabel = "N",
            description = "The number of a finding, from 1, in the order of cpts statement.")
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
            return ExplanationJson.render(explained, language.locale());
        }
        if (Stream.of(line, envelope, criterion, finding)
                                .filter(Optional::isPresent)
                                .count()
                        != 1
                || envelope.isPresent() != year.isPresent()) {
            throw wrong("one of --line, --envelope with --year, --criterion and --finding says what to explain");
        }
        ExplanationRenderer renderer = ExplanationRenderer.of(rules, language.locale());
        FinancingStatement statement = explained.statement();
        if (line.isPresent()) {
            check("line", line.get(), statement.lines().size());
            return renderer.line(explained, line.get());
        }
        if (finding.isPresent()) {
            check("finding", finding.get(), statement.findings().size());
            return renderer.conclusion(explained, statement.findings().get(finding.get() - 1));
        }
        if (criterion.isPresent()) {
            return criteria(renderer, explained);
        }
        check("contract year", year.orElseThrow(), statement.contractYears().size());
        return renderer.envelope(explained, envelope(), year.get());
    }

    private String criteria(ExplanationRenderer renderer, ExplainedStatement explained) {
        String text = explained.statement().criteria().stream()
                .filter(line -> line.criterion().id().equals(criterion.orElseThrow()))
                .map(line -> renderer.conclusion(explained, line.criterion()))
                .collect(Collectors.joining());
        if (text.isEmpty()) {
            throw wrong("there is no criterion " + criterion.orElseThrow() + "; there are "
                    + explained.statement().criteria().stream()
                            .map(line -> line.criterion().id())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        return text;
    }

    private void check(String what, int number, int count) {
        if (number < 1 || number > count) {
            throw wrong("there is no " + what + " " + number + ": there " + (count == 1 ? "is 1" : "are " + count));
        }
    }

    private Envelope envelope() {
        try {
            return new Envelope(envelope.orElseThrow());
        } catch (InvalidFactException notACode) {
            throw wrong("--envelope " + envelope.orElseThrow() + ": " + notACode.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
