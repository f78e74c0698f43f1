package fr.cpts.examples.cli;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.PositionEffect;
import fr.cpts.financing.json.PositionsJson;
import fr.cpts.financing.report.PositionsReport;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code cpts positions}: the questions that the texts do not settle, and what each answer changes for a dossier. */
@Command(name = "positions", mixinStandardHelpOptions = true)
final class PositionsCommand extends ComputingCommand {

    @Override
    String answer(Question question) {
        FinancingCalculator calculator = question.calculator();
        FinancingStatement statement = calculator.statement(question.dossier(), question.asOf(), question.positions());
        List<PositionEffect> effects = calculator.effects(question.dossier(), question.asOf(), question.positions());
        return inForm(
                () -> PositionsReport.of(statement, effects, question.rules(), question.locale()),
                () -> PositionsJson.of(statement, effects, question.rules(), question.locale()));
    }
}
