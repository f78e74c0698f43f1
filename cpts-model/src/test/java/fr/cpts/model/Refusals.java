package fr.cpts.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.Hypotheses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;

/** What tests of the model say again and again. */
public final class Refusals {

    private Refusals() {}

    /**
     * Asserts that a fact is refused at birth.
     *
     * @param component the component at fault; empty for the whole
     * @param message what must hold
     * @param birth what makes the fact
     */
    public static void assertRefused(String component, String message, Executable birth) {
        InvalidFactException refusal = assertThrows(InvalidFactException.class, birth);
        assertEquals(message, refusal.getMessage());
        assertEquals(component.isEmpty() ? Optional.empty() : Optional.of(component), refusal.component());
    }

    /**
     * Reads a dossier.
     *
     * @param json the document
     * @return the dossier
     */
    public static Dossier read(String json) {
        try {
            return DossierReader.standard()
                    .read("d.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Hypotheses.none());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
