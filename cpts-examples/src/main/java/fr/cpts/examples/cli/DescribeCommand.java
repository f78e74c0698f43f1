package fr.cpts.examples.cli;

import fr.cpts.financing.report.PortraitReport;
import fr.cpts.financing.report.TextWriter;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cpts describe}: a dossier as a text that people read. */
@Command(name = "describe", mixinStandardHelpOptions = true)
final class DescribeCommand implements Callable<Integer> {

    @Mixin
    private DossierOptions input;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        spec.commandLine()
                .getOut()
                .print(TextWriter.text(PortraitReport.of(input.dossier(RuleBook.standard()), language.locale())));
        return 0;
    }
}
