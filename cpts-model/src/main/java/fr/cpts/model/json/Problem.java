package fr.cpts.model.json;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing wrong with an input: where, what was seen, and what must hold.
 *
 * @param source the file, or what stands for one
 * @param line the line, from 1; 0 when there is no line to show
 * @param column the column, from 1 and in bytes of UTF-8; 0 when there is none
 * @param path the place in the document, such as {@code contract.missions.PARCOURS.startedOn}; empty for the document as a whole
 * @param seen what stands there, shortened; empty when nothing does
 * @param mustHold what must hold, in the words of the domain
 * @param maybe advice, when there is a likely cause
 */
public record Problem(
        String source, int line, int column, String path, String seen, String mustHold, Optional<String> maybe) {

    /** Checks that nothing is null. */
    public Problem {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(mustHold, "mustHold");
        Objects.requireNonNull(maybe, "maybe");
    }

    /**
     * The problem on one line, and the advice on a second.
     *
     * @return such as {@code redon.json:12:18: contract.signedOn "2021-02-30": a day is an existing one, written as 2021-06-01}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(source);
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        text.append(": ");
        if (!path.isEmpty()) {
            text.append(path);
        }
        if (!seen.isEmpty()) {
            text.append(path.isEmpty() ? "" : " ").append(seen);
        }
        if (!path.isEmpty() || !seen.isEmpty()) {
            text.append(": ");
        }
        text.append(mustHold);
        maybe.ifPresent(advice -> text.append("\n  Maybe ").append(advice));
        return text.toString();
    }
}
