package fr.cpts.examples;

import fr.cpts.model.Dossier;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cpts examples}: the real dossiers that come with the program. */
@Command(
        name = "examples",
        description = "Lists the dossiers that come with the program.",
        mixinStandardHelpOptions = true)
final class ExamplesCommand implements Callable<Integer> {

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
                    Portrait.nameOf(dossier, Locale.FRENCH),
                    String.join(", ", dossier.community().departements()));
        }
        return 0;
    }
}
