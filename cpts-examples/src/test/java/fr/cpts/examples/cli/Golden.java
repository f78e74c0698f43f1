package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Outputs kept as files and compared to the letter; {@code -Dgolden.update=true} rewrites them, and their diff is reviewed like code. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** A command that succeeds without a remark, and prints what is kept. */
    static void assertPrints(String name, CommandRun run) {
        assertEquals("", run.err());
        assertEquals(0, run.code());
        assertGolden(name, run.out());
    }

    static void assertGolden(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual, StandardCharsets.UTF_8);
            }
            assertEquals(Files.readString(file, StandardCharsets.UTF_8), actual, name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
