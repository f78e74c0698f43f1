package fr.cpts.rules.source;

import fr.cpts.rules.message.InvalidRulesException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Merges the rule and data files into the one that the library reads when it starts. Run by the build; not for use outside this library. */
final class MergeFiles {

    private MergeFiles() {}

    /**
     * Merges the files; a file that would stay the same is not written again.
     *
     * @param arguments the folder of the rule set, and the folder to write to
     * @throws IOException when a file cannot be read or written
     * @throws InvalidRulesException when a data file is not YAML
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        byte[] merged = ShippedFiles.of(filesBelow(root)).merged();
        Path target = Path.of(arguments[1]).resolve(ShippedFiles.NAME);
        if (!Files.exists(target) || !Arrays.equals(merged, Files.readAllBytes(target))) {
            Files.createDirectories(target.getParent());
            Files.write(target, merged);
        }
    }

    /** Every rule and data file below a folder. */
    static List<SourceFile> filesBelow(Path root) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".drl") || name.endsWith(".yaml")) {
                    files.add(new SourceFile(
                            name, Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n")));
                }
            }
        }
        return files;
    }
}
