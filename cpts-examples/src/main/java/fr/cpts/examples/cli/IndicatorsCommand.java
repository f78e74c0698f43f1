package fr.cpts.examples.cli;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.indicator.IndicatorHistory;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.financing.json.IndicatorsJson;
import fr.cpts.financing.report.IndicatorsReport;
import fr.cpts.financing.report.PortraitReport;
import fr.cpts.financing.report.TextWriter;
import fr.cpts.model.Dossier;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cpts indicators}: how indicators are judged in a year, or go through the years. */
@Command(name = "indicators", mixinStandardHelpOptions = true)
final class IndicatorsCommand implements Callable<Integer> {

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

    @Option(names = "--year", paramLabel = "N")
    private Optional<Integer> year = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RuleBook rules = RuleBook.standard();
        Dossier dossier = input.dossier(rules);
        String name = PortraitReport.nameOf(dossier, language.locale());
        String text;
        if (year.isPresent()) {
            List<MissionValue> stakes = ContractYearNumbers.only(
                    year,
                    FinancingCalculator.using(rules).stakes(dossier, asOf.day(), positions.positions()),
                    dossier,
                    spec.commandLine());
            text = format.isJson()
                    ? IndicatorsJson.judged(dossier, asOf.day(), year.get(), stakes)
                    : TextWriter.text(IndicatorsReport.judged(name, year.get(), stakes, language.locale()));
        } else {
            List<IndicatorHistory> all =
                    FinancingCalculator.using(rules).followUp(dossier, asOf.day(), positions.positions());
            text = format.isJson()
                    ? IndicatorsJson.followed(dossier, asOf.day(), all)
                    : TextWriter.text(IndicatorsReport.followed(name, all, language.locale()));
        }
        spec.commandLine().getOut().print(text);
        return 0;
    }
}
