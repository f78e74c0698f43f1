package fr.cpts.examples;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.compare.Comparison;
import fr.cpts.financing.compare.KeptComparison;
import fr.cpts.financing.compare.Situation;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.financing.render.ComparisonView;
import fr.cpts.financing.render.KeptComparisonView;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.position.Positions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cpts compare}: what differs between two computations, and why. */
@Command(
        name = "compare",
        description = {
            "Says which payments and totals differ between A and B, with the causes of each difference.",
            "What is said for A holds for B too, unless it is said otherwise for B. B may be the same dossier as A.",
            "Two statements that were kept as JSON are compared as they were kept, without computing."
        },
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    /** What may be asked for where nothing is computed. */
    private static final Set<String> KEPT_OPTIONS = Set.of("--format", "--lang");

    @Mixin
    private DossierOptions inputA;

    @Parameters(index = "1", paramLabel = "DOSSIER_B", description = "The dossier to compare with.")
    private String dossierB;

    @Option(
            names = "--hypotheses-b",
            paramLabel = "FILE",
            description = "What to suppose of B, in place of --hypotheses; none leaves them out.")
    private Optional<String> hypothesesB = Optional.empty();

    @Option(
            names = "--set-b",
            parameterConsumer = OnceEach.class,
            paramLabel = "PATH=VALUE",
            description = "One more thing to suppose of B, in place of a --set of the same path; may be repeated.")
    private Map<String, String> settingsB = new LinkedHashMap<>();

    @Mixin
    private PositionOptions positionsA;

    @Option(
            names = "--position-b",
            parameterConsumer = OnceEach.class,
            paramLabel = "ID=CHOICE",
            description = "Another answer for B, in place of a --position of the same id; may be repeated.")
    private Map<String, String> choicesB = new LinkedHashMap<>();

    @Mixin
    private AsOfOption asOfA;

    @Option(names = "--as-of-b", paramLabel = "DATE", description = "The day for B; that of A by default.")
    private Optional<LocalDate> asOfB = Optional.empty();

    @Mixin
    private FormatOption format;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        boolean isKeptA = KeptFile.isOne(inputA.named());
        boolean isKeptB = KeptFile.isOne(dossierB);
        if (isKeptA && isKeptB) {
            return compareKept(Path.of(inputA.named()), Path.of(dossierB));
        }
        if (isKeptA || isKeptB) {
            KeptFile.checkReadable(isKeptA ? dossierB : inputA.named());
            throw new ParameterException(
                    spec.commandLine(),
                    Words.in(language.locale())
                            .of(
                                    "compare.mixed",
                                    isKeptA ? inputA.named() : dossierB,
                                    isKeptA ? dossierB : inputA.named()));
        }
        RuleBook rules = RuleBook.standard();
        FinancingCalculator calculator = FinancingCalculator.using(rules);
        LocalDate dayA = asOfA.day();
        Positions takenA = positionsA.positions();
        Situation a = new Situation(calculator, inputA.dossier(rules), dayA, takenA);
        Situation b = new Situation(
                calculator,
                inputA.departing(dossierB, hypothesesB, settingsB).dossier(rules),
                asOfB.orElse(dayA),
                PositionOptions.with(takenA, choicesB));
        ComparisonView view = ComparisonView.of(rules, language.locale());
        Comparison comparison = Comparison.between(a, b);
        spec.commandLine().getOut().print(format.isJson() ? view.json(comparison) : view.text(comparison));
        return 0;
    }

    private int compareKept(Path a, Path b) throws IOException {
        for (OptionSpec option : spec.options()) {
            if (!KEPT_OPTIONS.contains(option.longestName()) && isGiven(option)) {
                throw new ParameterException(
                        spec.commandLine(), Words.in(language.locale()).of("compare.option", option.longestName()));
            }
        }
        KeptComparison comparison = KeptComparison.between(KeptStatement.read(a), KeptStatement.read(b));
        KeptComparisonView view = KeptComparisonView.of(language.locale());
        spec.commandLine().getOut().print(format.isJson() ? view.json(comparison) : view.text(comparison));
        return 0;
    }

    /** An option that may be repeated reads its words itself, and then is not said to be matched. */
    private boolean isGiven(OptionSpec option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option)
                || option.getValue() instanceof Map<?, ?> values && !values.isEmpty();
    }
}
