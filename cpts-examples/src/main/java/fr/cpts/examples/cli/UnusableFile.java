package fr.cpts.examples.cli;

import fr.cpts.model.message.Message;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** A file that cannot be used as it is asked to be. */
final class UnusableFile extends FileSystemException {

    private static final long serialVersionUID = 1L;

    private final Message why;

    /** The file as the user names it, and why it cannot be used. */
    UnusableFile(String name, Message why) {
        super(name);
        this.why = why;
    }

    Message why() {
        return why;
    }

    @Override
    public String getReason() {
        return why.text(Locale.ENGLISH);
    }
}
