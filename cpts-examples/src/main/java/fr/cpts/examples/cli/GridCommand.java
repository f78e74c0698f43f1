package fr.cpts.examples.cli;

import fr.cpts.examples.dossiers.Example;
import fr.cpts.examples.grid.IndicatorGrid;
import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.DossierWriter;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.model.message.VisibleText;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
    private Optional<String> template = Optional.empty();

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (template.isEmpty()) {
            throw new WrongUse(spec, CptsMessage.of("grid.nothing"));
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
    @Command(name = "import", mixinStandardHelpOptions = true)
    static final class Import implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
        private String file;

        @Option(names = "--into", paramLabel = "DOSSIER")
        private Optional<String> into = Optional.empty();

        @Option(names = "--out", required = true, paramLabel = "FILE")
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
                    .map(VisibleText::visible)
                    .forEach(spec.commandLine().getOut()::println);
            imported.flags().stream()
                    .map(VisibleText::visible)
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
            return DossierOptions.example(into.get(), spec).map(example -> example.dossier(reader, Hypotheses.none()));
        }
    }
}
