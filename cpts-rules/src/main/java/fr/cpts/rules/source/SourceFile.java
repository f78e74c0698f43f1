package fr.cpts.rules.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of rules or of legal data, as a text with a name.
 *
 * @param name its path below the root of the rule set, such as {@code parameter/mission/parcours/ceiling.yaml}
 * @param text its content
 */
public record SourceFile(String name, String text) {

    private static final String ROOT = "/fr/cpts/rules/";

    /**
     * The files that the library ships, as the index made at build time lists them.
     *
     * @return the files, by name
     */
    public static List<SourceFile> shipped() {
        List<SourceFile> files = new ArrayList<>();
        for (String name : resource("index.txt").lines().sorted().toList()) {
            files.add(new SourceFile(name, resource(name)));
        }
        return List.copyOf(files);
    }

    private static String resource(String name) {
        try (InputStream input = SourceFile.class.getResourceAsStream(ROOT + name)) {
            if (input == null) {
                throw new IllegalStateException("the jar of cpts-rules lacks " + ROOT + name
                        + "\nMaybe it was repackaged without its resources.");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
