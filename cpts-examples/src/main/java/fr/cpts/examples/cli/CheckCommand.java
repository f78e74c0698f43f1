package fr.cpts.examples.cli;

import fr.cpts.financing.check.Checklist;
import fr.cpts.financing.json.ChecklistJson;
import fr.cpts.financing.report.ChecklistReport;
import fr.cpts.financing.report.TextWriter;
import fr.cpts.model.Dossier;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cpts check}: what to look at in a dossier. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RuleBook rules = RuleBook.standard();
        Dossier dossier = input.dossier(rules);
        Checklist checklist =
                Checklist.of(dossier, rules.decide(dossier, asOf.day(), positions.positions()), asOf.day());
        String text = format.isJson()
                ? ChecklistJson.of(checklist, language.locale())
                : TextWriter.text(ChecklistReport.of(checklist, language.locale()));
        spec.commandLine().getOut().print(text);
        return 0;
    }
}
