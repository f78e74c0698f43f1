package fr.cpts.examples;

import fr.cpts.financing.ExplainedStatement;
import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.render.ExplanationJson;
import fr.cpts.financing.render.ExplanationRenderer;
import fr.cpts.model.InvalidFactException;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
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
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that tells what has fallen due, as 2026-01-01; today by default.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or json for every line at once; text by default.",
            defaultValue = "text")
    private StatementCommand.Format format;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RuleBook rules = RuleBook.standard();
        ExplainedStatement explained = FinancingCalculator.using(rules)
                .explain(input.dossier(rules), asOf.orElseGet(LocalDate::now), positions.positions());
        spec.commandLine().getOut().print(text(rules, explained));
        return 0;
    }

    private String text(RuleBook rules, ExplainedStatement explained) {
        if (format == StatementCommand.Format.json) {
            return ExplanationJson.render(explained, language.locale());
        }
        ExplanationRenderer renderer = ExplanationRenderer.of(rules, language.locale());
        if (line.isPresent() && envelope.isEmpty() && year.isEmpty()) {
            int lines = explained.statement().lines().size();
            if (line.get() < 1 || line.get() > lines) {
                throw wrong("there is no line " + line.get() + ": the statement has lines 1 to " + lines);
            }
            return renderer.line(explained, line.get());
        }
        if (line.isEmpty() && envelope.isPresent() && year.isPresent()) {
            int years = explained.statement().contractYears().size();
            if (year.get() < 1 || year.get() > years) {
                throw wrong("there is no contract year " + year.get() + ": the contract has years 1 to " + years);
            }
            return renderer.envelope(explained, envelope(), year.get());
        }
        throw wrong("either --line, or --envelope and --year, says what to explain");
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
