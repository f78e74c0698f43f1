package fr.cpts.examples.cli;

import fr.cpts.model.message.VisibleText;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * The one place where text is written out, line by line; invisible characters are shown as their number. A failed write is kept, so that it can be
 * reported; what follows it is dropped.
 */
final class Shown extends Writer {

    private static final int BUFFERED = 8192;
    private static final boolean RETURNS = System.lineSeparator().equals("\r\n");

    private final Writer to;
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder ready = new StringBuilder();
    private Optional<IOException> failure = Optional.empty();

    Shown(Writer to) {
        this.to = to;
    }

    /** A text of whole lines, with invisible characters made visible. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            shown.append(VisibleText.visible(text.substring(start, end))).append('\n');
            start = end + 1;
        }
        return shown.append(VisibleText.visible(text.substring(start))).toString();
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (characters[i] == '\n') {
                endLine();
            } else {
                line.append(characters[i]);
            }
        }
    }

    private void endLine() {
        boolean returned = RETURNS && !line.isEmpty() && line.charAt(line.length() - 1) == '\r';
        if (returned) {
            line.setLength(line.length() - 1);
        }
        ready.append(VisibleText.visible(line.toString())).append(returned ? "\r\n" : "\n");
        line.setLength(0);
        if (ready.length() > BUFFERED) {
            send();
        }
    }

    private void send() {
        try {
            if (failure.isEmpty()) {
                to.write(ready.toString());
            }
        } catch (IOException failed) {
            failure = Optional.of(failed);
        }
        ready.setLength(0);
    }

    @Override
    public void flush() {
        ready.append(VisibleText.visible(line.toString()));
        line.setLength(0);
        send();
        try {
            if (failure.isEmpty()) {
                to.flush();
            }
        } catch (IOException failed) {
            failure = Optional.of(failed);
        }
    }

    @Override
    public void close() {
        flush();
    }

    /** The first write that failed. */
    Optional<IOException> failure() {
        return failure;
    }
}
