package fr.cpts.examples;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.render.ReplayView;
import fr.cpts.financing.replay.KeptStatement;
import fr.cpts.model.json.JsonDifference;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cpts verify}: computes a kept statement again. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "STATEMENT", descriptionKey = "STATEMENT")
    private Path kept;

    @Mixin
    private DossierOptions input;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RuleBook rules = RuleBook.standard();
        KeptStatement statement = KeptStatement.read(kept);
        ReplayView view = ReplayView.of(language.locale());
        if (!statement.isOf(rules)) {
            spec.commandLine().getErr().print(view.otherRules());
        }
        List<JsonDifference> differences = statement.replay(FinancingCalculator.using(rules), input.dossier(rules));
        if (differences.isEmpty()) {
            spec.commandLine().getOut().print(view.identical());
            return 0;
        }
        spec.commandLine().getErr().print(view.differences(differences));
        return Cpts.BAD_INPUT;
    }
}
