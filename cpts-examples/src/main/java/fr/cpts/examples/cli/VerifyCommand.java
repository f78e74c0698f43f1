package fr.cpts.examples.cli;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.financing.replay.Replay;
import fr.cpts.financing.report.ReplayReport;
import fr.cpts.financing.report.Report;
import fr.cpts.financing.report.TextWriter;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cpts verify}: computes a kept statement again. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "STATEMENT", descriptionKey = "STATEMENT")
    private String kept;

    @Mixin
    private DossierOptions input;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RuleBook rules = RuleBook.standard();
        KeptStatement statement = read();
        if (!statement.isOf(rules)) {
            tell(spec.commandLine().getErr(), ReplayReport.otherRules(language.locale()));
        }
        Replay replay = Replay.of(statement, FinancingCalculator.using(rules), input.dossier(rules));
        tell(
                spec.commandLine().getErr(),
                ReplayReport.differences(replay.differences(), replay.texts(), language.locale()));
        tell(
                spec.commandLine().getErr(),
                ReplayReport.notLookedAt(replay.comparesTexts(), replay.passedOver(), language.locale()));
        if (replay.isIdentical()) {
            tell(spec.commandLine().getOut(), ReplayReport.identical(language.locale()));
            return 0;
        }
        return Cpts.BAD_INPUT;
    }

    private static void tell(PrintWriter out, Report report) {
        out.print(TextWriter.text(report));
    }

    private KeptStatement read() throws IOException {
        try (InputStream input = Inputs.of(spec).open(kept)) {
            return KeptStatement.read(Inputs.called(kept), input);
        }
    }
}
