package fr.cpts.examples;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.render.JsonRenderer;
import fr.cpts.financing.render.TextRenderer;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cpts statement}: the payments of a contract, their totals, and on what they rest. */
@Command(
        name = "statement",
        description = "Prints what a community is due over its whole contract.",
        mixinStandardHelpOptions = true)
final class StatementCommand implements Callable<Integer> {

    /** How a statement can be written. */
    enum Format {
        text,
        json
    }

    @Mixin
    private DossierOptions input;

    @Mixin
    private PositionOptions positions;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that tells what has fallen due, as 2026-01-01; today by default.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json; text by default.",
            defaultValue = "text")
    private Format format;

    @Mixin
    private LanguageOption language;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write, instead of the standard output.")
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RuleBook rules = RuleBook.standard();
        FinancingStatement statement = FinancingCalculator.using(rules)
                .statement(input.dossier(rules), asOf.orElseGet(LocalDate::now), positions.positions());
        String text = format == Format.json
                ? JsonRenderer.of(language.locale()).render(statement)
                : TextRenderer.of(rules, language.locale()).render(statement);
        if (out.isPresent()) {
            write(text, out.get());
        } else {
            spec.commandLine().getOut().print(text);
        }
        return 0;
    }

    /** Writes beside the file first, so that nothing is ever half-written. */
    private static void write(String text, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path whole = Files.createTempFile(folder, ".cpts", ".tmp");
        try {
            Files.writeString(whole, text, StandardCharsets.UTF_8);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
