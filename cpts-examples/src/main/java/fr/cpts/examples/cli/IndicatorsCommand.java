package fr.cpts.examples.cli;

import fr.cpts.financing.indicator.IndicatorHistory;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.financing.json.IndicatorsJson;
import fr.cpts.financing.report.IndicatorsReport;
import fr.cpts.financing.report.PortraitReport;
import fr.cpts.model.Dossier;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cpts indicators}: how indicators are judged in a year, or develop from year to year. */
@Command(name = "indicators", mixinStandardHelpOptions = true)
final class IndicatorsCommand extends ComputingCommand {

    @Option(names = "--year", paramLabel = "N")
    private Optional<Integer> year = Optional.empty();

    @Override
    String answer(Question question) {
        Dossier dossier = question.dossier();
        String name = PortraitReport.nameOf(dossier, question.locale());
        if (year.isPresent()) {
            List<MissionValue> stakes = ContractYearNumbers.only(
                    year,
                    question.calculator().stakes(dossier, question.asOf(), question.positions()),
                    dossier,
                    spec().commandLine());
            return inForm(
                    () -> IndicatorsReport.judged(name, year.get(), stakes, question.locale()),
                    () -> IndicatorsJson.judged(dossier, question.asOf(), year.get(), stakes));
        }
        List<IndicatorHistory> all = question.calculator().followUp(dossier, question.asOf(), question.positions());
        return inForm(
                () -> IndicatorsReport.followed(name, all, question.locale()),
                () -> IndicatorsJson.followed(dossier, question.asOf(), all));
    }
}
