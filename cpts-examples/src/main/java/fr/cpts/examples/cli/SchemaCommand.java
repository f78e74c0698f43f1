package fr.cpts.examples.cli;

import fr.cpts.financing.json.StatementJson;
import fr.cpts.model.json.DossierReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cpts schema}: the JSON Schema of what goes in and of what comes out, for editors and programs. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** What has a schema. */
    enum Document {
        dossier(DossierReader.class),
        hypotheses(DossierReader.class),
        statement(StatementJson.class),
        stake(StatementJson.class),
        indicators(StatementJson.class),
        check(StatementJson.class);

        /** The class that the schema stands beside. */
        private final Class<?> beside;

        Document(Class<?> beside) {
            this.beside = beside;
        }

        String schema() throws IOException {
            try (InputStream input = beside.getResourceAsStream(name() + ".schema.json")) {
                return new String(input.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    @Parameters(paramLabel = "DOCUMENT", descriptionKey = "DOCUMENT")
    private Document document;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        spec.commandLine().getOut().print(document.schema());
        return 0;
    }
}
