package fr.cpts.examples.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.json.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a grid is data like what is wrong with a dossier. */
class GridRefusalTest {

    @TempDir
    private Path folder;

    private InvalidInputException refused() {
        Path file = Grids.csv(folder, "Code;Mission;Sens", "a;Parcour;monte");
        return assertThrows(InvalidInputException.class, () -> Grids.read(file));
    }

    @Test
    void theWordsOfAMessageFollowTheLanguageThatItIsToldIn() {
        Problem sense = refused().problems().get(1);

        assertEquals("grid.one-of", sense.code());
        assertEquals("un de ces mots est attendu\u00a0: hausse, baisse", sense.mustHold(Locale.FRENCH));
        assertEquals("one of these is expected: higher, lower", sense.mustHold(Locale.ENGLISH));
        assertEquals(2, sense.line());
        assertEquals(3, sense.column());
    }

    @Test
    void serialisationKeepsIt() throws Exception {
        InvalidInputException refused = refused();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
            output.writeObject(refused);
        }
        try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidInputException read = (InvalidInputException) input.readObject();
            assertEquals(refused.problems(), read.problems());
            assertEquals(refused.text(Locale.FRENCH), read.text(Locale.FRENCH));
        }
    }
}
