package fr.cpts.examples.cli;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.financing.render.ReplayView;
import fr.cpts.financing.replay.Replay;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.io.InputStream;
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
    private String kept;

    @Mixin
    private DossierOptions input;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RuleBook rules = RuleBook.standard();
        KeptStatement statement = read();
        ReplayView view = ReplayView.of(language.locale());
        if (!statement.isOf(rules)) {
            spec.commandLine().getErr().print(view.otherRules());
        }
        Replay replay = Replay.of(statement, FinancingCalculator.using(rules), input.dossier(rules));
        spec.commandLine().getErr().print(view.differences(replay.differences(), replay.texts()));
        spec.commandLine().getErr().print(view.notLookedAt(replay.comparesTexts(), replay.passedOver()));
        if (replay.isIdentical()) {
            spec.commandLine().getOut().print(view.identical());
            return 0;
        }
        return Cpts.BAD_INPUT;
    }

    private KeptStatement read() throws IOException {
        try (InputStream input = Inputs.of(spec).open(kept)) {
            return KeptStatement.read(Inputs.called(kept), input);
        }
    }
}
