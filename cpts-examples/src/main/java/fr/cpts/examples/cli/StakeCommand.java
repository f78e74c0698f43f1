package fr.cpts.examples.cli;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.financing.json.StakeJson;
import fr.cpts.financing.report.PortraitReport;
import fr.cpts.financing.report.StakeReport;
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

/** {@code cpts stake}: what each indicator is worth, and what to do first. */
@Command(name = "stake", mixinStandardHelpOptions = true)
final class StakeCommand implements Callable<Integer> {

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
        FinancingCalculator calculator = FinancingCalculator.using(rules);
        List<MissionValue> stakes = ContractYearNumbers.only(
                year, calculator.stakes(dossier, asOf.day(), positions.positions()), dossier, spec.commandLine());
        FinancingStatement statement = calculator.statement(dossier, asOf.day(), positions.positions());
        String text = format.isJson()
                ? StakeJson.of(statement, stakes)
                : TextWriter.text(StakeReport.of(
                        PortraitReport.nameOf(dossier, language.locale()), statement, stakes, language.locale()));
        spec.commandLine().getOut().print(text);
        return 0;
    }
}
