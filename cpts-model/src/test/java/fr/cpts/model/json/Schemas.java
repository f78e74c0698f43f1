package fr.cpts.model.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Validates documents against the schemas, as an editor does. */
final class Schemas {

    static final Path FOLDER = Path.of("src/main/resources/fr/cpts/model/json");

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

    private Schemas() {}

    /** What is wrong with a document, going by the published schema of dossiers or hypotheses. */
    static List<String> problems(String name, String json) {
        return problems(KNOWN.computeIfAbsent(name, known -> schema(published(known))), json);
    }

    /** What is wrong with a JSON Schema itself. */
    static List<String> problemsOfSchema(String schema) {
        return problems(KNOWN.computeIfAbsent(DRAFT, draft -> registry().getSchema(SchemaLocation.of(draft))), schema);
    }

    static List<String> problems(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    static Schema schema(String text) {
        return registry().getSchema(text);
    }

    static String published(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".schema.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }
}
