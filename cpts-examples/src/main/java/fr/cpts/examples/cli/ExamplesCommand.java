package fr.cpts.examples.cli;

import fr.cpts.examples.dossiers.Example;
import fr.cpts.financing.report.PortraitReport;
import fr.cpts.model.Dossier;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cpts examples}: the real dossiers that come with the program. */
@Command(name = "examples", mixinStandardHelpOptions = true)
final class ExamplesCommand implements Callable<Integer> {

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Example example : Example.all()) {
            Dossier dossier = example.dossier();
            out.printf(
                    "%-24s %s (%s)%n",
                    Example.PREFIX + example.name(),
                    PortraitReport.nameOf(dossier, language.locale()),
                    String.join(", ", dossier.community().departements()));
        }
        return 0;
    }
}
