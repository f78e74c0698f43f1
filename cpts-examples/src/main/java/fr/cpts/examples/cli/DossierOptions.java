package fr.cpts.examples.cli;

import fr.cpts.examples.dossiers.Example;
import fr.cpts.examples.grid.IndicatorGrid;
import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.Nearest;
import fr.cpts.model.message.VisibleText;
import fr.cpts.rules.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The dossier that a command is about, and its hypotheses. */
final class DossierOptions {

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "DOSSIER")
    private String dossier;

    @Option(names = "--hypotheses", paramLabel = "FILE")
    private Optional<String> hypotheses = Optional.empty();

    @Option(names = "--annex", paramLabel = "FILE")
    private Optional<String> annex = Optional.empty();

    @Option(names = "--set", parameterConsumer = OnceEach.class, paramLabel = "PATH=VALUE")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The dossier as it was named. */
    String named() {
        return dossier;
    }

    /** The dossier, completed with the hypotheses. */
    Dossier dossier(RuleBook rules) throws IOException {
        return dossier(rules, supposed(example(dossier)));
    }

    /** The dossier with only the hypotheses that were asked for: those that come with an example are left out. */
    Dossier stated(RuleBook rules) throws IOException {
        return dossier(rules, hypotheses.isEmpty() ? Hypotheses.none() : supposed(Optional.empty()));
    }

    private Dossier dossier(RuleBook rules, Hypotheses laid) throws IOException {
        Hypotheses supposed = laid;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            supposed = supposed.with(setting.getKey(), setting.getValue());
        }
        DossierReader reader =
                DossierReader.of(rules.missions(), rules.parameters().sizes());
        if (annex.isPresent()) {
            Dossier whole = read(dossier, reader, rules).withAnnex(read(annex.get(), reader, rules));
            return supposed.complete(whole);
        }
        if (IndicatorGrid.isGrid(Path.of(dossier))) {
            return supposed.complete(read(dossier, reader, rules));
        }
        Optional<Example> example = example(dossier);
        return example.isPresent() ? example.get().dossier(reader, supposed) : json(dossier, reader, supposed);
    }

    private Dossier json(String name, DossierReader reader, Hypotheses supposed) throws IOException {
        try (InputStream input = Inputs.of(spec).open(name)) {
            return reader.read(Inputs.called(name), input, supposed);
        }
    }

    /** The files that are read. */
    List<String> files() {
        return Stream.of(Optional.of(dossier), hypotheses, annex)
                .flatMap(Optional::stream)
                .filter(name -> !name.equals("none") && !name.startsWith(Example.PREFIX))
                .toList();
    }

    /** What a document states: a dossier, an example, or a table of indicators. */
    private Dossier read(String name, DossierReader reader, RuleBook rules) throws IOException {
        Optional<Example> known = example(name);
        if (known.isPresent()) {
            return known.get().dossier(reader, Hypotheses.none());
        }
        if (IndicatorGrid.isGrid(Path.of(name))) {
            IndicatorGrid.Imported imported = IndicatorGrid.of(
                            rules.missions(), rules.parameters().sizes(), LanguageOption.of(spec))
                    .read(Inputs.file(name), Optional.empty());
            imported.flags().stream()
                    .map(VisibleText::visible)
                    .forEach(spec.commandLine().getErr()::println);
            return imported.dossier();
        }
        return json(name, reader, Hypotheses.none());
    }

    /** The same options with another dossier, and with the options that are given for it. */
    DossierOptions departing(String other, Optional<String> otherHypotheses, Map<String, String> otherSettings) {
        DossierOptions departing = new DossierOptions();
        departing.dossier = other;
        departing.hypotheses = otherHypotheses.or(() -> hypotheses);
        departing.settings.putAll(settings);
        departing.settings.putAll(otherSettings);
        departing.annex = annex;
        departing.spec = spec;
        return departing;
    }

    private Optional<Example> example(String called) {
        return example(called, spec);
    }

    /** The example of that name; empty for a file. */
    static Optional<Example> example(String called, CommandSpec spec) {
        if (!called.startsWith(Example.PREFIX)) {
            return Optional.empty();
        }
        String name = called.substring(Example.PREFIX.length());
        return Optional.of(Example.named(name).orElseThrow(() -> new WrongUse(spec, unknown(name))));
    }

    private static Message unknown(String name) {
        List<String> names = Example.all().stream().map(Example::name).toList();
        return Nearest.to(name, names)
                .map(nearest -> CptsMessage.of("example.unknown-nearest", name, nearest))
                .orElseGet(() -> CptsMessage.of("example.unknown", name, names));
    }

    private Hypotheses supposed(Optional<Example> example) throws IOException {
        if (hypotheses.isEmpty()) {
            return example.map(Example::hypotheses).orElse(Hypotheses.none());
        }
        if (hypotheses.get().equals("none")) {
            return Hypotheses.none();
        }
        try (InputStream input = Inputs.of(spec).open(hypotheses.get())) {
            return Hypotheses.read(Inputs.called(hypotheses.get()), input);
        }
    }
}
