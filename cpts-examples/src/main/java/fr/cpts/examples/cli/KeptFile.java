package fr.cpts.examples.cli;

import fr.cpts.examples.dossiers.Example;
import fr.cpts.examples.grid.IndicatorGrid;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.json.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Tells a kept statement from a dossier. */
final class KeptFile {

    private KeptFile() {}

    /** Whether a name is that of a file with a statement; a file that cannot be read is left to the reader, which says why. */
    static boolean isOne(String name) {
        if (name.startsWith(Example.PREFIX)) {
            return false;
        }
        try {
            Path file = Path.of(name);
            return Files.isRegularFile(file)
                    && KeptStatement.isOne(JsonTree.read(file, CptsMessage.of("document.thing")));
        } catch (InvalidInputException | InvalidPathException | IOException unreadable) {
            return false;
        }
    }

    /** Refuses a file that does not exist, or that is neither a table nor JSON. */
    static void checkReadable(String name) throws IOException {
        if (!name.startsWith(Example.PREFIX) && !IndicatorGrid.isGrid(Path.of(name))) {
            JsonTree.read(Path.of(name), CptsMessage.of("document.thing"));
        }
    }
}
