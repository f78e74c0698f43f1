package fr.cpts.examples.dossiers;

import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.Hypotheses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A real dossier that comes with the library: what its documents state and, apart, what is supposed so that there is a contract to compute.
 *
 * @param name its short name, such as {@code redon}
 */
public record Example(String name) {

    /** What precedes the name of an example where a file is expected. */
    public static final String PREFIX = "example:";

    /** {@return every example, by name} */
    public static List<Example> all() {
        return text("index.txt").orElseThrow().lines().map(Example::new).toList();
    }

    /**
     * {@return the example of that name; empty when there is none}
     *
     * @param name its short name
     */
    public static Optional<Example> named(String name) {
        return all().stream().filter(example -> example.name().equals(name)).findFirst();
    }

    /** {@return the dossier as its documents state it, with nothing supposed} */
    public Dossier dossier() {
        return dossier(DossierReader.standard(), Hypotheses.none());
    }

    /**
     * {@return the dossier with the facts that are supposed}
     *
     * @param reader what to read it with
     * @param hypotheses what to suppose
     */
    public Dossier dossier(DossierReader reader, Hypotheses hypotheses) {
        try {
            return reader.read(PREFIX + name, stream(text(name + ".json").orElseThrow()), hypotheses);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** {@return the hypotheses that come with the example, or none: what is supposed so that there is a contract to compute} */
    public Hypotheses hypotheses() {
        Optional<String> text = text(name + ".hypotheses.json");
        if (text.isEmpty()) {
            return Hypotheses.none();
        }
        try {
            return Hypotheses.read(PREFIX + name + " (hypotheses)", stream(text.get()));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> text(String file) {
        try (InputStream input = Example.class.getResourceAsStream(file)) {
            return input == null
                    ? Optional.empty()
                    : Optional.of(new String(input.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
