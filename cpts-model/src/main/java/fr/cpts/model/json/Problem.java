package fr.cpts.model.json;

import fr.cpts.model.Texts;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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

    private static final int LONGEST_PATH = 400;

    /**
     * The problem on one line, and the advice on a second. What cannot be seen in the input is shown as {@link Texts#visible} does.
     *
     * @return such as {@code redon.json:12:18: contract.signedOn "2021-02-30": a day is an existing one, written as 2021-06-01}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(Texts.visible(source));
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        text.append(": ");
        if (!path.isEmpty()) {
            text.append(Texts.visible(shortened(path)));
        }
        if (!seen.isEmpty()) {
            text.append(path.isEmpty() ? "" : " ").append(Texts.visible(seen));
        }
        if (!path.isEmpty() || !seen.isEmpty()) {
            text.append(": ");
        }
        text.append(linesOf(mustHold));
        maybe.ifPresent(advice -> text.append("\n  Maybe ").append(linesOf(advice)));
        return text.toString();
    }

    /** The lines are ours, and what they hold may be of the input. */
    private static String linesOf(String text) {
        return text.lines().map(Texts::visible).collect(Collectors.joining("\n"));
    }

    private static String shortened(String path) {
        return path.length() <= LONGEST_PATH
                ? path
                : path.substring(0, path.offsetByCodePoints(0, LONGEST_PATH / 2)) + "…";
    }
}
