package fr.cpts.examples;

import fr.cpts.examples.grid.IndicatorGrid;
import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.DossierWriter;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cpts grid}: indicators as a table that people fill in. */
@Command(
        name = "grid",
        mixinStandardHelpOptions = true,
        subcommands = {GridCommand.Export.class, GridCommand.Import.class})
final class GridCommand implements Callable<Integer> {

    @Option(names = "--template", paramLabel = "FILE")
    private Optional<Path> template = Optional.empty();

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (template.isEmpty()) {
            throw new WrongUse(spec, CptsMessage.of("grid.nothing"));
        }
        WholeFile.write(
                grid(RuleBook.standard(), language.locale()).template(checked(template.get(), spec)), template.get());
        return 0;
    }

    private static IndicatorGrid grid(RuleBook rules, Locale locale) {
        return IndicatorGrid.of(rules.missions(), rules.parameters().sizes(), locale);
    }

    private static Path checked(Path file, CommandSpec spec) {
        if (!IndicatorGrid.isGrid(file)) {
            throw new WrongUse(spec, CptsMessage.of("grid.file", file));
        }
        return file;
    }

    /** {@code cpts grid export}. */
    @Command(name = "export", mixinStandardHelpOptions = true)
    static final class Export implements Callable<Integer> {

        @Mixin
        private DossierOptions input;

        @Option(names = "--out", required = true, paramLabel = "FILE")
        private Path out;

        @Mixin
        private LanguageOption language;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            checked(out, spec);
            RuleBook rules = RuleBook.standard();
            WholeFile.write(grid(rules, language.locale()).write(input.stated(rules), out), out);
            return 0;
        }
    }

    /** {@code cpts grid import}. */
    @Command(name = "import", mixinStandardHelpOptions = true)
    static final class Import implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
        private Path file;

        @Option(names = "--into", paramLabel = "DOSSIER")
        private Optional<String> into = Optional.empty();

        @Option(names = "--out", required = true, paramLabel = "FILE")
        private Path out;

        @Mixin
        private LanguageOption language;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            checked(file, spec);
            RuleBook rules = RuleBook.standard();
            IndicatorGrid.Imported imported = grid(rules, language.locale()).read(file, into(rules));
            WholeFile.write(DossierWriter.write(imported.dossier()).getBytes(StandardCharsets.UTF_8), out);
            imported.readings().forEach(spec.commandLine().getOut()::println);
            imported.flags().forEach(spec.commandLine().getErr()::println);
            return 0;
        }

        private Optional<Dossier> into(RuleBook rules) throws IOException {
            if (into.isEmpty()) {
                return Optional.empty();
            }
            DossierReader reader =
                    DossierReader.of(rules.missions(), rules.parameters().sizes());
            if (!into.get().startsWith(Example.PREFIX)) {
                return Optional.of(reader.read(Path.of(into.get())));
            }
            return DossierOptions.example(into.get(), spec).map(example -> example.dossier(reader, Hypotheses.none()));
        }
    }
}
