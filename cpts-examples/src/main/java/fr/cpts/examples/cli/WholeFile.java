package fr.cpts.examples.cli;

import fr.cpts.model.message.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file to write whole or not at all: at every moment it holds what it held before, or all that is written.
 *
 * <p>The new content is first written to a file beside it, which then takes its name in one step, with the mode and the owner of the file that it
 * replaces. A link is followed and kept. Errors name the file as the user did.
 */
final class WholeFile {

    private static final int MAX_LINKS = 40;

    private final String name;
    private final Path target;

    private WholeFile(String name, Path target) {
        this.name = name;
        this.target = target;
    }

    /**
     * A file that can be written, as far as can be known before anything is computed.
     *
     * @param name the file as the user names it
     * @param inputs what the same command reads, none of which is overwritten
     * @throws FileSystemException when it is a folder, a device, a pipe or one of the inputs, or its folder does not exist
     */
    static WholeFile of(String name, Collection<String> inputs) throws IOException {
        Path target = followed(name);
        if (Files.exists(target)) {
            if (Files.isDirectory(target)) {
                throw refused(name, CptsMessage.of("file.out-folder"));
            }
            if (!Files.isRegularFile(target)) {
                throw refused(name, CptsMessage.of("file.out-device"));
            }
            for (String input : inputs) {
                Path read = Path.of(input.equals(Inputs.STANDARD) ? "/dev/stdin" : input);
                if (Files.exists(read) && Files.isSameFile(target, read)) {
                    throw refused(name, CptsMessage.of("file.out-input", Inputs.called(input)));
                }
            }
            if (!Files.isWritable(target)) {
                throw new AccessDeniedException(name);
            }
        }
        Path folder = folder(target);
        if (!Files.isDirectory(folder)) {
            throw refused(name, CptsMessage.of("file.out-nowhere"));
        }
        return new WholeFile(name, target);
    }

    /** What a chain of links leads to, whether or not there is a file. */
    private static Path followed(String name) throws IOException {
        Path target = Path.of(name);
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw refused(name, CptsMessage.of("file.loop"));
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static Path folder(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        return folder == null ? target.toAbsolutePath() : folder;
    }

    private static FileSystemException refused(String name, Message why) {
        return new UnusableFile(name, why);
    }

    void write(byte[] content) throws IOException {
        Path folder = folder(target);
        Path whole = folder.resolve(String.format(
                Locale.ROOT, ".cpts-%016x.tmp", ThreadLocalRandom.current().nextLong()));
        whole.toFile().deleteOnExit();
        try {
            try (FileChannel channel =
                    FileChannel.open(whole, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                asBefore(whole);
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AccessDeniedException denied) {
            throw refused(name, CptsMessage.of("file.out-denied"));
        } catch (FileSystemException failed) {
            throw refused(
                    name,
                    failed.getReason() == null
                            ? CptsMessage.of("file.out-denied")
                            : CptsMessage.of("file.because", failed.getReason()));
        } catch (IOException failed) {
            throw refused(name, CptsMessage.of("file.because", String.valueOf(failed.getMessage())));
        } finally {
            Files.deleteIfExists(whole);
        }
        settle(folder);
    }

    /** Takes the mode and the owner of the file that is replaced, before anything is written into its successor. */
    private void asBefore(Path whole) {
        PosixFileAttributeView before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView after = Files.getFileAttributeView(whole, PosixFileAttributeView.class);
        if (before == null || after == null || !Files.exists(target)) {
            return;
        }
        try {
            PosixFileAttributes old = before.readAttributes();
            PosixFileAttributes ours = after.readAttributes();
            after.setPermissions(Set.of());
            if (!old.owner().equals(ours.owner())) {
                after.setOwner(old.owner());
            }
            if (!old.group().equals(ours.group())) {
                after.setGroup(old.group());
            }
            after.setPermissions(old.permissions());
        } catch (IOException notOurs) {
            permitted(before, after);
        }
    }

    /** Only the owner of a file, or root, may give it away: otherwise only the mode is kept. */
    private static void permitted(PosixFileAttributeView before, PosixFileAttributeView after) {
        try {
            after.setPermissions(before.readAttributes().permissions());
        } catch (IOException unknown) {
            // The file system has no modes: the file is as any new one.
        }
    }

    /** Makes the new name durable; where a folder cannot be opened, the system does so later. */
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // Windows opens no folder.
        }
    }
}
