package fr.cpts.examples.cli;

import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.financing.json.StakeJson;
import fr.cpts.financing.report.PortraitReport;
import fr.cpts.financing.report.StakeReport;
import fr.cpts.model.Dossier;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cpts stake}: what each indicator is worth, and what to do first. */
@Command(name = "stake", mixinStandardHelpOptions = true)
final class StakeCommand extends ComputingCommand {

    @Option(names = "--year", paramLabel = "N")
    private Optional<Integer> year = Optional.empty();

    @Override
    String answer(Question question) {
        Dossier dossier = question.dossier();
        List<MissionValue> stakes = ContractYearNumbers.only(
                year,
                question.calculator().stakes(dossier, question.asOf(), question.positions()),
                dossier,
                spec().commandLine());
        FinancingStatement statement = question.calculator().statement(dossier, question.asOf(), question.positions());
        return inForm(
                () -> StakeReport.of(
                        PortraitReport.nameOf(dossier, question.locale()), statement, stakes, question.locale()),
                () -> StakeJson.of(statement, stakes));
    }
}
