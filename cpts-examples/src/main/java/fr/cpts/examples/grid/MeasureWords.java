package fr.cpts.examples.grid;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words in a cell of a measure say: a figure, that something was done or not, and when. Words that say none of these are kept as a note, and what
 * was reached stays unknown.
 */
final class MeasureWords {

    private static final String E = "e?s?";
    private static final String DONE =
            "oui|ok|vrai|fait" + E + "|realise" + E + "|atteint" + E + "|termine" + E + "|effectue" + E
                    + "|finalise" + E + "|acheve" + E + "|accompli" + E + "|signe" + E + "|valide" + E
                    + "|objectif atteint|yes|true|done|achieved|completed"
                    + "|reached|signed|[\u2713\u2714\u2611\u2705]";
    private static final String NOT_DONE = "non|no|faux|false|(?:pas|non|not) (?:encore |yet )?(?:fait" + E + "|realise"
            + E + "|atteint" + E + "|termine" + E + "|effectue" + E + "|finalise" + E + "|signe" + E
            + "|done|achieved|completed|reached|signed)|undone|[\u2717\u2718\u274c]";
    private static final Pattern NEGATION = Pattern.compile(NOT_DONE);
    private static final Pattern ASSERTION =
            Pattern.compile("(?:" + DONE + ")(?:,? ?(?:le |au |on |en date du )?\\(?(.+?)\\)?)?");
    private static final Pattern PARTICIPLE =
            Pattern.compile("(.+) (?:signe|realise|cree|redige|valide|diffuse|finalise|termine|elabore|formalise"
                    + "|actualise|publie|produit|livre|effectue|fait|mis)" + E
                    + "(?: en place| a jour| en ligne)?(?: (?:le )?(.+))?");
    private static final Pattern FIGURE_ON = Pattern.compile("(.+?) (?:au|le|on|\\()[ ]?(.+?)\\)?");

    private MeasureWords() {}

    /**
     * What a cell answers.
     *
     * @param value the figure, as JSON writes it
     * @param done whether it was done
     * @param on when
     * @param note the words, where they are more than an answer, or none
     */
    record Answer(Optional<Object> value, Optional<Boolean> done, Optional<LocalDate> on, Optional<String> note) {

        static Answer figure(Object value) {
            return new Answer(Optional.of(value), Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Answer done(boolean done) {
            return new Answer(Optional.empty(), Optional.of(done), Optional.empty(), Optional.empty());
        }

        static Answer doneOn(LocalDate day) {
            return new Answer(Optional.empty(), Optional.of(true), Optional.of(day), Optional.empty());
        }

        private static Answer note(String words) {
            return new Answer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(words));
        }

        /** Whether it answers nothing, and keeps words. */
        boolean isNote() {
            return value.isEmpty() && done.isEmpty() && note.isPresent();
        }
    }

    /** What a cell says; a thing and its participle ({@code Convention signée}) answer only where something is to be done. */
    static Answer read(String text, boolean toBeDone) {
        String words = NumberFormats.clean(text);
        String norm = NumberFormats.norm(text);
        if (norm.matches("[-–—]*")) {
            return new Answer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (norm.length() > NumberFormats.LONGEST) {
            return Answer.note(words);
        }
        Optional<Object> figure = NumberFormats.figure(text);
        if (figure.isPresent()) {
            return Answer.figure(figure.get());
        }
        String plain = GridWords.plain(norm)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.!]+$", "")
                .strip();
        if (NEGATION.matcher(plain).matches()) {
            return Answer.done(false);
        }
        Matcher assertion = ASSERTION.matcher(plain);
        if (assertion.matches()) {
            Optional<LocalDate> day = Optional.ofNullable(assertion.group(1)).flatMap(MeasureWords::day);
            return assertion.group(1) == null
                    ? Answer.done(true)
                    : day.map(Answer::doneOn).orElseGet(() -> Answer.note(words));
        }
        return figureOn(norm)
                .or(() -> toBeDone ? participle(plain, words) : Optional.empty())
                .orElseGet(() -> Answer.note(words));
    }

    /** A figure and its day: {@code 90,8 % au 31/12/2024}. */
    private static Optional<Answer> figureOn(String norm) {
        Matcher matcher = FIGURE_ON.matcher(norm);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(matcher.group(2));
        return NumberFormats.figure(matcher.group(1))
                .filter(value -> day.isPresent())
                .map(value -> new Answer(Optional.of(value), Optional.empty(), day, Optional.empty()));
    }

    private static Optional<Answer> participle(String plain, String words) {
        Matcher matcher = PARTICIPLE.matcher(plain);
        if (!matcher.matches()
                || PARTICIPLE.matcher(matcher.group(1)).matches()
                || !NumberFormats.isThing(matcher.group(1))
                || !NumberFormats.isWholly(matcher.group(1))) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Optional.ofNullable(matcher.group(2)).flatMap(MeasureWords::day);
        return matcher.group(2) != null && day.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(Optional.empty(), Optional.of(true), day, Optional.of(words)));
    }

    /** A day as people write it: {@code 31/03/2024}, {@code 31/03/24}, {@code 2024-03-31}, {@code 1er mars 2024}. */
    static Optional<LocalDate> day(String text) {
        return Times.day(GridWords.plain(NumberFormats.norm(text)).toLowerCase(Locale.ROOT));
    }
}
