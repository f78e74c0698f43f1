package fr.cpts.examples.cli;

import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.json.StatementJson;
import fr.cpts.financing.report.StatementReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cpts statement}: the payments of a contract, their totals, and what they rest on. */
@Command(name = "statement", mixinStandardHelpOptions = true)
final class StatementCommand extends ComputingCommand {

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<String> out = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (out.isEmpty()) {
            return super.call();
        }
        WholeFile file = WholeFile.of(out.get(), input().files());
        file.write(Shown.of(answer()).getBytes(StandardCharsets.UTF_8));
        return 0;
    }

    @Override
    String answer(Question question) {
        FinancingStatement statement =
                question.calculator().statement(question.dossier(), question.asOf(), question.positions());
        return inForm(
                () -> StatementReport.of(statement, question.rules(), question.locale()),
                () -> StatementJson.of(statement, question.locale()));
    }
}
