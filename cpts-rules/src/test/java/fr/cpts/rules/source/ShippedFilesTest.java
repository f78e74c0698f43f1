package fr.cpts.rules.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.rules.message.InvalidRulesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that the build merges into one are, for who asks the library, the files as they stand. */
class ShippedFilesTest {

    private static final Path SOURCES = Path.of("src/main/resources/fr/cpts/rules");

    @TempDir
    private Path folder;

    @Test
    void theMergedFileHoldsEveryFileWithItsText() throws IOException {
        List<SourceFile> written = written();
        List<SourceFile> shipped = SourceFile.shipped();
        assertEquals(names(written), names(shipped));
        for (int i = 0; i < written.size(); i++) {
            assertEquals(
                    written.get(i).text(), shipped.get(i).text(), shipped.get(i).name());
        }
    }

    @Test
    void theMergedFileHoldsWhatStandsInEachDataFileAndOnWhichLine() throws IOException {
        List<String> problems = new ArrayList<>();
        for (SourceFile file : SourceFile.shipped()) {
            if (file.name().endsWith(".yaml")) {
                Optional<YamlNode> parsedNow = new SourceFile(file.name(), file.text()).tree(problems);
                assertEquals(parsedNow, file.tree(problems), file.name());
                assertTrue(parsedNow.isPresent(), file.name());
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void theMergedFileHoldsWhereEachRuleBegins() {
        int rules = 0;
        for (SourceFile file : SourceFile.shipped()) {
            if (file.name().endsWith(".drl")) {
                assertEquals(new SourceFile(file.name(), file.text()).rules(), file.rules(), file.name());
                rules += file.rules().size();
            }
        }
        assertTrue(rules > 200, rules + " rules");
    }

    @Test
    void theMergedFileHoldsTheIdsOfTheFiles() throws IOException {
        ShippedFiles now = ShippedFiles.of(written());
        ShippedFiles shipped = ShippedFiles.read();
        assertEquals(now.rulesId(), shipped.rulesId());
        assertEquals(now.parametersId(), shipped.parametersId());
    }

    @Test
    void theIdChangesWithTheTextOrTheNameOfAFile() {
        ShippedFiles before = ShippedFiles.of(List.of(new SourceFile("a.drl", "x"), new SourceFile("b.yaml", "x")));
        ShippedFiles otherText = ShippedFiles.of(List.of(new SourceFile("a.drl", "x"), new SourceFile("b.yaml", "y")));
        ShippedFiles otherName = ShippedFiles.of(List.of(new SourceFile("c.drl", "x"), new SourceFile("b.yaml", "x")));
        assertEquals(before.rulesId(), otherText.rulesId());
        assertEquals(before.parametersId(), otherName.parametersId());
        assertEquals(
                3,
                List.of(before.parametersId(), otherText.parametersId(), otherName.rulesId()).stream()
                        .distinct()
                        .count());
    }

    @Test
    void theOrderInWhichTheFilesAreFoundDoesNotMatter() throws IOException {
        List<SourceFile> other = written();
        Collections.reverse(other);
        assertArrayEquals(
                ShippedFiles.of(written()).merged(), ShippedFiles.of(other).merged());
    }

    @Test
    void aFileThatWouldStayTheSameIsNotWrittenAgain() throws IOException {
        write("a.yaml", "a: 1");
        FileTime then = FileTime.fromMillis(1_000);
        MergeFiles.main(new String[] {folder.toString(), folder.toString()});
        Path merged = folder.resolve("shipped.bin");
        byte[] first = Files.readAllBytes(merged);
        Files.setLastModifiedTime(merged, then);

        MergeFiles.main(new String[] {folder.toString(), folder.toString()});
        assertEquals(then, Files.getLastModifiedTime(merged));
        assertArrayEquals(first, Files.readAllBytes(merged));

        write("a.yaml", "a: 2");
        MergeFiles.main(new String[] {folder.toString(), folder.toString()});
        assertTrue(Files.getLastModifiedTime(merged).compareTo(then) > 0);
    }

    @Test
    void dataFilesThatAreNotYamlStopTheBuildWithTheirNamesAndLines() throws IOException {
        write("a.yaml", "a: 1");
        write("sub/b.yaml", "a: 1\nb: [");
        write("sub/c.yaml", "");
        write("d.drl", "rule");
        write("notes.txt", "[");
        InvalidRulesException refusal = assertThrows(
                InvalidRulesException.class,
                () -> MergeFiles.main(new String[] {folder.toString(), folder.toString()}));
        assertEquals(2, refusal.problems().size(), refusal.getMessage());
        assertTrue(
                refusal.problems().get(0).startsWith("sub/b.yaml:2: this is not valid YAML: "), refusal.getMessage());
        assertEquals("sub/c.yaml:1: the file is empty", refusal.problems().get(1));
        assertTrue(Files.notExists(folder.resolve("shipped.bin")));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<SourceFile> written() throws IOException {
        List<SourceFile> files = MergeFiles.filesBelow(SOURCES);
        files.sort((a, b) -> a.name().compareTo(b.name()));
        return files;
    }

    private static List<String> names(List<SourceFile> files) {
        return files.stream().map(SourceFile::name).toList();
    }
}
