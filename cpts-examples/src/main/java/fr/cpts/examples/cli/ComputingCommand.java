package fr.cpts.examples.cli;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.report.Report;
import fr.cpts.financing.report.TextWriter;
import fr.cpts.model.Dossier;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.position.Positions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that computes something of one dossier and prints it for people or for programs. */
abstract class ComputingCommand implements Callable<Integer> {

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

    /** What the command computes, with what it was asked for. */
    record Question(RuleBook rules, Dossier dossier, LocalDate asOf, Positions positions, Locale locale) {

        FinancingCalculator calculator() {
            return FinancingCalculator.using(rules);
        }
    }

    /** The answer, in the form that was asked for. */
    abstract String answer(Question question);

    @Override
    public Integer call() throws IOException {
        spec.commandLine().getOut().print(answer());
        return 0;
    }

    final String answer() throws IOException {
        RuleBook rules = RuleBook.standard();
        return answer(new Question(rules, input.dossier(rules), asOf.day(), positions.positions(), language.locale()));
    }

    /** The form that was asked for. */
    final String inForm(Supplier<Report> report, Supplier<String> json) {
        return format.isJson() ? json.get() : TextWriter.text(report.get());
    }

    final DossierOptions input() {
        return input;
    }

    final CommandSpec spec() {
        return spec;
    }
}
