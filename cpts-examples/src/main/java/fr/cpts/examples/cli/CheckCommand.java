package fr.cpts.examples.cli;

import fr.cpts.financing.check.Checklist;
import fr.cpts.financing.json.ChecklistJson;
import fr.cpts.financing.report.ChecklistReport;
import picocli.CommandLine.Command;

/** {@code cpts check}: what to check in a dossier. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand extends ComputingCommand {

    @Override
    String answer(Question question) {
        Checklist checklist = Checklist.of(
                question.dossier(),
                question.rules().decide(question.dossier(), question.asOf(), question.positions()),
                question.asOf());
        return inForm(
                () -> ChecklistReport.of(checklist, question.locale()),
                () -> ChecklistJson.of(checklist, question.locale()));
    }
}
