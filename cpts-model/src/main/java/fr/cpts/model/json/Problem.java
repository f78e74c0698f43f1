package fr.cpts.model.json;

import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing wrong with an input: where, what was seen, and what must hold.
 *
 * @param source the file, or what is named in place of one
 * @param line the line, from 1; 0 when there is no line to show
 * @param column the column, from 1 and in bytes of UTF-8; 0 when there is none
 * @param path the place in the document, such as {@code contract.missions.PARCOURS.startedOn}; empty for the document as a whole
 * @param seen the value at that place, shortened; empty when there is none
 * @param mustHold what must hold, in the words of the domain
 * @param maybe advice, when there is a likely cause
 */
public record Problem(
        String source, int line, int column, String path, String seen, Message mustHold, Optional<Message> maybe)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Checks that nothing is null. */
    public Problem {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(mustHold, "mustHold");
        Objects.requireNonNull(maybe, "maybe");
    }

    private static final int LONGEST_PATH = 400;

    /** {@return which problem it is: the code of what must hold, such as {@code contract.end-after-term}} */
    public String code() {
        return mustHold.code();
    }

    /** {@return the values of what must hold} */
    public List<Object> values() {
        return mustHold.values();
    }

    /**
     * {@return what must hold, in one language}
     *
     * @param locale the language; French unless it is English
     */
    public String mustHold(Locale locale) {
        return mustHold.text(locale);
    }

    /**
     * Advice, in one language.
     *
     * @param locale the language; French unless it is English
     * @return what follows "Maybe" or "Peut-être", when there is a likely cause
     */
    public Optional<String> maybe(Locale locale) {
        return maybe.map(advice -> advice.text(locale));
    }

    /**
     * {@return the problem on one line, and the advice on a second: such as {@code redon.json:12:18 : contract.signedOn "2021-02-30" : un jour est
     * une date qui existe, écrite comme 2021-06-01}}
     *
     * @param locale the language; French unless it is English
     */
    public String text(Locale locale) {
        Message at = line > 0
                ? ModelMessage.of("problem.line", source, line, column)
                : ModelMessage.of("problem.source", source);
        String what = shortened(path) + (path.isEmpty() || seen.isEmpty() ? "" : " ") + seen;
        Message told = what.isEmpty()
                ? ModelMessage.of("problem.at", at, mustHold)
                : ModelMessage.of("problem.at-place", at, what, mustHold);
        return maybe.map(advice -> ModelMessage.of("problem.maybe", told, advice))
                .orElse(told)
                .text(locale);
    }

    /**
     * {@return the problem in English, whatever the default locale: such as {@code redon.json:12:18: contract.signedOn "2021-02-30": a day is a date
     * that exists, written as 2021-06-01}}
     */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }

    /** An {@code Optional} cannot be serialised. */
    private Object writeReplace() {
        return new Kept(source, line, column, path, seen, mustHold, maybe.orElse(null));
    }

    private record Kept(String source, int line, int column, String path, String seen, Message mustHold, Message maybe)
            implements Serializable {

        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Problem(source, line, column, path, seen, mustHold, Optional.ofNullable(maybe));
        }
    }

    private static String shortened(String path) {
        return path.length() <= LONGEST_PATH
                ? path
                : path.substring(0, path.offsetByCodePoints(0, LONGEST_PATH / 2)) + "…";
    }
}
