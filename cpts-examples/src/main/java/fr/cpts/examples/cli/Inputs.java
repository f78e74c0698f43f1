package fr.cpts.examples.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** What the command line reads: files by their names, and the standard input once. */
final class Inputs {

    /** What names the standard input where a file is expected. */
    static final String STANDARD = "-";

    private static final String STANDARD_NAME = STANDARD;

    private final InputStream standard;
    private boolean taken;

    Inputs(InputStream standard) {
        this.standard = standard;
    }

    /** The inputs of the command line that a command belongs to. */
    static Inputs of(CommandSpec command) {
        return ((Cpts) command.root().userObject()).inputs();
    }

    /** The name that problems give an input. */
    static String called(String name) {
        return name.equals(STANDARD) ? STANDARD_NAME : name;
    }

    /** A file, or the standard input; a failure to read it names it. */
    InputStream open(String name) throws IOException {
        if (!name.equals(STANDARD)) {
            return new Named(name, Files.newInputStream(file(name)));
        }
        if (taken) {
            throw new UnusableFile(STANDARD_NAME, CptsMessage.of("file.read-once"));
        }
        taken = true;
        return new Named(STANDARD_NAME, standard) {
            @Override
            public void close() {
                // It is not ours: where a process has none, its number is that of a file of the Java machine.
            }
        };
    }

    /** A file that may be read and is not a folder. */
    static Path file(String name) throws IOException {
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            throw new UnusableFile(name, CptsMessage.of("file.is-folder"));
        }
        return file;
    }

    /** Says of which input a read failed. */
    private static class Named extends FilterInputStream {
        private final String name;

        Named(String name, InputStream input) {
            super(input);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException unreadable) {
                throw named(unreadable);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException unreadable) {
                throw named(unreadable);
            }
        }

        private IOException named(IOException unreadable) {
            FileSystemException named = new FileSystemException(name, null, unreadable.getMessage());
            named.initCause(unreadable);
            return named;
        }
    }
}
