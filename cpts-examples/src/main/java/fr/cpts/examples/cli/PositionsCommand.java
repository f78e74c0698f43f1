package fr.cpts.examples.cli;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.PositionEffect;
import fr.cpts.financing.json.PositionsJson;
import fr.cpts.financing.report.PositionsReport;
import fr.cpts.financing.report.TextWriter;
import fr.cpts.model.Dossier;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.position.Positions;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cpts positions}: the questions on which the texts are silent, and what each answer comes to for a dossier. */
@Command(name = "positions", mixinStandardHelpOptions = true)
final class PositionsCommand implements Callable<Integer> {

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
        FinancingCalculator calculator = FinancingCalculator.using(rules);
        Dossier dossier = input.dossier(rules);
        Positions taken = positions.positions();
        FinancingStatement statement = calculator.statement(dossier, asOf.day(), taken);
        List<PositionEffect> effects = calculator.effects(dossier, statement.asOf(), taken);
        spec.commandLine()
                .getOut()
                .print(
                        format.isJson()
                                ? PositionsJson.of(statement, effects, rules, language.locale())
                                : TextWriter.text(PositionsReport.of(statement, effects, rules, language.locale())));
        return 0;
    }
}
