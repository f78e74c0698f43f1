package fr.cpts.examples.cli;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.json.StatementJson;
import fr.cpts.financing.report.StatementReport;
import fr.cpts.financing.report.TextWriter;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cpts statement}: the payments of a contract, their totals, and on what they rest. */
@Command(name = "statement", mixinStandardHelpOptions = true)
final class StatementCommand implements Callable<Integer> {

    @Mixin
    private DossierOptions input;

    @Mixin
    private PositionOptions positions;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private FormatOption format;

    @Mixin
    private LanguageOption language;

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<String> out = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Optional<WholeFile> file =
                out.isPresent() ? Optional.of(WholeFile.of(out.get(), input.files())) : Optional.empty();
        RuleBook rules = RuleBook.standard();
        FinancingStatement statement =
                FinancingCalculator.using(rules).statement(input.dossier(rules), asOf.day(), positions.positions());
        String text = format.isJson()
                ? StatementJson.of(statement, language.locale())
                : TextWriter.text(StatementReport.of(statement, rules, language.locale()));
        if (file.isPresent()) {
            file.get().write(Shown.of(text).getBytes(StandardCharsets.UTF_8));
        } else {
            spec.commandLine().getOut().print(text);
        }
        return 0;
    }
}
