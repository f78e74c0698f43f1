package fr.cpts.examples;

import fr.cpts.examples.grid.IndicatorGrid;
import fr.cpts.model.Dossier;
import fr.cpts.model.Texts;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.DossierWriter;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cpts grid}: indicators as a table that people fill in. */
@Command(
        name = "grid",
        description = "Writes the indicators of a dossier as a table in CSV or XLSX, and reads them back.",
        mixinStandardHelpOptions = true,
        subcommands = {GridCommand.Export.class, GridCommand.Import.class})
final class GridCommand implements Callable<Integer> {

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "Writes a table with headers and one example, to be filled in: FILE.xlsx or FILE.csv.")
    private Optional<String> template = Optional.empty();

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (template.isEmpty()) {
            spec.commandLine().usage(spec.commandLine().getErr());
            return CommandLine.ExitCode.USAGE;
        }
        Path file = checked(template.get(), spec);
        WholeFile out = WholeFile.of(template.get(), List.of());
        out.write(grid(RuleBook.standard(), language.locale()).template(file));
        return 0;
    }

    private static IndicatorGrid grid(RuleBook rules, Locale locale) {
        return IndicatorGrid.of(rules.missions(), rules.parameters().sizes(), locale);
    }

    private static Path checked(String name, CommandSpec spec) {
        Path file = Path.of(name);
        if (!IndicatorGrid.isGrid(file)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "'" + file + "': a grid is a file that ends in .xlsx or .csv");
        }
        return file;
    }

    /** {@code cpts grid export}. */
    @Command(
            name = "export",
            description = {
                "Writes the indicators of a dossier and what was measured of them as a table.",
                "What is supposed is written like what is stated; the hypotheses of an example stay out unless asked for."
            },
            mixinStandardHelpOptions = true)
    static final class Export implements Callable<Integer> {

        @Mixin
        private DossierOptions input;

        @Option(
                names = "--out",
                required = true,
                paramLabel = "FILE",
                description = "The table to write: FILE.xlsx or FILE.csv.")
        private String out;

        @Mixin
        private LanguageOption language;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            Path table = checked(out, spec);
            WholeFile file = WholeFile.of(out, input.files());
            RuleBook rules = RuleBook.standard();
            file.write(grid(rules, language.locale()).write(input.stated(rules), table));
            return 0;
        }
    }

    /** {@code cpts grid import}. */
    @Command(
            name = "import",
            description = {
                "Reads a table back into a dossier, and says what it read as what.",
                "Each cell whose words answer nothing is named on the standard error, and what it says stays unknown."
            },
            mixinStandardHelpOptions = true)
    static final class Import implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "The table: FILE.xlsx or FILE.csv.")
        private String file;

        @Option(
                names = "--into",
                paramLabel = "DOSSIER",
                description = {
                    "The dossier whose indicators it replaces, in JSON, or example:NAME.",
                    "Without it, the dossier holds nothing but the indicators."
                })
        private Optional<String> into = Optional.empty();

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The dossier to write, in JSON.")
        private String out;

        @Mixin
        private LanguageOption language;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            checked(file, spec);
            WholeFile written = WholeFile.of(out, files());
            RuleBook rules = RuleBook.standard();
            IndicatorGrid.Imported imported = grid(rules, language.locale()).read(Inputs.file(file), into(rules));
            written.write(DossierWriter.write(imported.dossier()).getBytes(StandardCharsets.UTF_8));
            imported.readings().stream()
                    .map(Texts::visible)
                    .forEach(spec.commandLine().getOut()::println);
            imported.flags().stream()
                    .map(Texts::visible)
                    .forEach(spec.commandLine().getErr()::println);
            return 0;
        }

        private List<String> files() {
            return into.isPresent() && !into.get().startsWith(Example.PREFIX)
                    ? List.of(file, into.get())
                    : List.of(file);
        }

        private Optional<Dossier> into(RuleBook rules) throws IOException {
            if (into.isEmpty()) {
                return Optional.empty();
            }
            DossierReader reader =
                    DossierReader.of(rules.missions(), rules.parameters().sizes());
            if (!into.get().startsWith(Example.PREFIX)) {
                try (InputStream input = Inputs.of(spec).open(into.get())) {
                    return Optional.of(reader.read(Inputs.called(into.get()), input, Hypotheses.none()));
                }
            }
            Example example = Example.named(into.get().substring(Example.PREFIX.length()))
                    .orElseThrow(() -> new CommandLine.ParameterException(
                            spec.commandLine(), "there is no example " + into.get()));
            return Optional.of(example.dossier(reader, Hypotheses.none()));
        }
    }
}
