package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "modes, owners and links are those of POSIX")
class WholeFileTest {

    @TempDir
    private Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void write(String name, String text) throws IOException {
        WholeFile.of(file(name).toString(), List.of()).write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(String name, String reason, String... inputs) {
        FileSystemException refusal = assertThrows(
                FileSystemException.class,
                () -> WholeFile.of(
                        file(name).toString(),
                        Stream.of(inputs).map(input -> file(input).toString()).toList()));
        assertEquals(file(name).toString(), refusal.getFile());
        assertEquals(reason, refusal.getReason());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewFileIsAsAnyOtherNewOneAndNothingIsLeftBesideIt() throws IOException {
        write("new.txt", "new");
        Files.writeString(file("other.txt"), "other");
        assertEquals("new", Files.readString(file("new.txt")));
        assertEquals(Files.getPosixFilePermissions(file("other.txt")), Files.getPosixFilePermissions(file("new.txt")));
        assertEquals(List.of("new.txt", "other.txt"), names());
    }

    @Test
    void aFileThatIsReplacedKeepsItsModeAndOwner() throws IOException {
        Files.writeString(file("old.txt"), "old");
        Files.setPosixFilePermissions(file("old.txt"), PosixFilePermissions.fromString("rw-r-x--x"));
        boolean root = (int) Files.getAttribute(file("old.txt"), "unix:uid") == 0;
        if (root) {
            Files.setAttribute(file("old.txt"), "unix:uid", 12_345);
            Files.setAttribute(file("old.txt"), "unix:gid", 23_456);
        }
        write("old.txt", "new");
        assertEquals("new", Files.readString(file("old.txt")));
        assertEquals("rw-r-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file("old.txt"))));
        if (root) {
            assertEquals(12_345, Files.getAttribute(file("old.txt"), "unix:uid"));
            assertEquals(23_456, Files.getAttribute(file("old.txt"), "unix:gid"));
        }
    }

    @Test
    void aLinkStaysAndTheFileThatItLeadsToIsReplaced() throws IOException {
        Files.createDirectory(file("far"));
        Files.writeString(file("far/old.txt"), "old");
        Files.createSymbolicLink(file("far/near"), Path.of("old.txt"));
        Files.createSymbolicLink(file("link"), Path.of("far/near"));
        write("link", "new");
        assertTrue(Files.isSymbolicLink(file("link")));
        assertTrue(Files.isSymbolicLink(file("far/near")));
        assertFalse(Files.isSymbolicLink(file("far/old.txt")));
        assertEquals("new", Files.readString(file("far/old.txt")));
        assertEquals(List.of("far", "link"), names());
    }

    @Test
    void aLinkThatLeadsToNothingMakesWhatItLeadsTo() throws IOException {
        Files.createSymbolicLink(file("link"), Path.of("made.txt"));
        write("link", "new");
        assertTrue(Files.isSymbolicLink(file("link")));
        assertEquals("new", Files.readString(file("made.txt")));
    }

    @Test
    void whatIsNoFileOrStandsNowhereIsRefused() throws Exception {
        Files.createDirectory(file("folder"));
        Files.createSymbolicLink(file("toFolder"), Path.of("folder"));
        Files.createSymbolicLink(file("loop"), Path.of("loop"));
        Files.createSymbolicLink(file("toDevice"), Path.of("/dev/null"));
        Files.createSymbolicLink(file("toNowhere"), Path.of("nowhere/x.txt"));
        assertRefused("folder", "it is a folder, but a file is needed to write to");
        assertRefused("toFolder", "it is a folder, but a file is needed to write to");
        assertRefused("loop", "it is a link that leads to no file");
        assertRefused("toDevice", "it is a device or a pipe, but a file is needed to write to");
        assertRefused("nowhere/x.txt", "there is no folder to write it in");
        assertRefused("toNowhere", "there is no folder to write it in");
        Process made = new ProcessBuilder("mkfifo", file("pipe").toString()).start();
        assumeTrue(made.waitFor() == 0);
        assertRefused("pipe", "it is a device or a pipe, but a file is needed to write to");
    }

    @Test
    void whatTheCommandReadsIsNeverOverwritten() throws IOException {
        Files.writeString(file("dossier.json"), "{}");
        Files.writeString(file("other.json"), "{}");
        Files.createSymbolicLink(file("link.json"), Path.of("dossier.json"));
        Files.createLink(file("hard.json"), file("dossier.json"));
        String roundabout = "../" + folder.getFileName() + "/dossier.json";
        for (String out : List.of("dossier.json", "link.json", "hard.json", roundabout)) {
            for (String in : List.of("dossier.json", "link.json", "hard.json")) {
                assertRefused(
                        out,
                        "this command reads it (" + file(in) + "), and writing would destroy it",
                        "other.json",
                        in);
            }
        }
        WholeFile.of(
                file("other.json").toString(),
                List.of(file("dossier.json").toString(), file("gone").toString()));
    }

    @Test
    void aWriteThatFailsIsToldOfTheFileAndLeavesWhatWasThere() throws IOException {
        WholeFile whole = WholeFile.of(file("x.txt").toString(), List.of());
        Files.createDirectories(file("x.txt/full"));
        FileSystemException failed = assertThrows(FileSystemException.class, () -> whole.write(new byte[10]));
        assertEquals(file("x.txt").toString(), failed.getFile());
        assertFalse(failed.getMessage().contains(".tmp"), failed.getMessage());
        assertEquals(List.of("x.txt"), names());
    }
}
