package fr.cpts.examples.cli;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.compare.Comparison;
import fr.cpts.financing.compare.KeptComparison;
import fr.cpts.financing.compare.Situation;
import fr.cpts.financing.json.ComparisonJson;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.financing.report.ComparisonReport;
import fr.cpts.financing.report.TextWriter;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cpts compare}: what differs between two computations, and why. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    /** The options that are allowed when nothing is computed. */
    private static final Set<String> KEPT_OPTIONS = Set.of("--format", "--lang");

    @Mixin
    private DossierOptions inputA;

    @Parameters(index = "1", paramLabel = "DOSSIER_B", descriptionKey = "DOSSIER_B")
    private String dossierB;

    @Option(names = "--hypotheses-b", paramLabel = "FILE")
    private Optional<String> hypothesesB = Optional.empty();

    @Option(names = "--set-b", parameterConsumer = OnceEach.class, paramLabel = "PATH=VALUE")
    private Map<String, String> settingsB = new LinkedHashMap<>();

    @Mixin
    private PositionOptions positionsA;

    @Option(names = "--position-b", parameterConsumer = OnceEach.class, paramLabel = "ID=CHOICE")
    private Map<String, String> choicesB = new LinkedHashMap<>();

    @Mixin
    private AsOfOption asOfA;

    @Option(names = "--as-of-b", paramLabel = "DATE")
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
            String kept = isKeptA ? inputA.named() : dossierB;
            String other = isKeptA ? dossierB : inputA.named();
            throw new WrongUse(
                    spec.commandLine(),
                    CptsMessage.of("compare.mixed", kept, other),
                    Optional.of(CptsMessage.of("compare.mixed-advice", kept, other)));
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
        Comparison comparison = Comparison.between(a, b);
        spec.commandLine()
                .getOut()
                .print(
                        format.isJson()
                                ? ComparisonJson.of(comparison)
                                : TextWriter.text(ComparisonReport.of(comparison, rules, language.locale())));
        return 0;
    }

    private int compareKept(Path a, Path b) throws IOException {
        for (OptionSpec option : spec.options()) {
            if (!KEPT_OPTIONS.contains(option.longestName()) && isGiven(option)) {
                throw new WrongUse(spec, CptsMessage.of("compare.option", option.longestName()));
            }
        }
        KeptComparison comparison = KeptComparison.between(KeptStatement.read(a), KeptStatement.read(b));
        spec.commandLine()
                .getOut()
                .print(
                        format.isJson()
                                ? ComparisonJson.of(comparison)
                                : TextWriter.text(ComparisonReport.of(comparison, language.locale())));
        return 0;
    }

    /** An option that may be repeated parses its own words, and picocli does not report it as matched. */
    private boolean isGiven(OptionSpec option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option)
                || option.getValue() instanceof Map<?, ?> values && !values.isEmpty();
    }
}
