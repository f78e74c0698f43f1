package fr.cpts.examples.grid;

import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.measure.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words in a cell of a measure say: a figure, that something was done or not, and when. Words that say none of these are kept as a note, and what
 * was reached stays unknown.
 *
 * @param year the contract year of the column
 */
record MeasureWords(int year) implements Format<MeasureWords.Answer> {

    private static final Pattern NEGATION = Pattern.compile(GridWords.typed("notDone"));
    private static final Pattern ASSERTION =
            Pattern.compile("(?:" + GridWords.typed("done") + ")(?:,? ?(?:le |au |on |en date du )?\\(?(.+?)\\)?)?");
    private static final Pattern PARTICIPLE = Pattern.compile("(.+) (?:" + GridWords.typed("participle")
            + "|actualise|mis)e?s?(?: en place| a jour| en ligne)?(?: (?:le )?(.+))?");
    private static final Pattern FIGURE_ON = Pattern.compile("(.+?) (?:au|le|on|\\()[ ]?(.+?)\\)?");

    /**
     * What a cell answers.
     *
     * @param value the figure
     * @param done whether it was done
     * @param on when
     * @param note the words, where they are more than an answer, or none
     */
    record Answer(Optional<Quantity> value, Optional<Boolean> done, Optional<LocalDate> on, Optional<String> note) {

        static final Answer NONE = new Answer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** What a measurement answers; its note, where it answers nothing. */
        static Answer of(Measurement measurement) {
            Answer answer = new Answer(measurement.value(), measurement.done(), measurement.on(), Optional.empty());
            return answer.equals(NONE) ? new Answer(NONE.value, NONE.done, NONE.on, measurement.note()) : answer;
        }

        private static Answer figure(Quantity value) {
            return new Answer(Optional.of(value), Optional.empty(), Optional.empty(), Optional.empty());
        }

        private static Answer done(boolean done, Optional<LocalDate> on) {
            return new Answer(Optional.empty(), Optional.of(done), on, Optional.empty());
        }

        private static Answer note(String words) {
            return new Answer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(words));
        }

        private boolean isStated() {
            return value.isPresent() || done.isPresent() || on.isPresent();
        }
    }

    @Override
    public String show(Answer answer, GridWords words) {
        Optional<String> day = answer.on().map(on -> Times.show(on.toString(), words));
        if (answer.value().isPresent()) {
            return NumberFormats.show(answer.value().get(), words)
                    + day.map(on -> " " + words.of("measured.on", on)).orElse("");
        }
        if (answer.done().isPresent()) {
            return words.of("done." + answer.done().get())
                    + day.map(on -> " " + words.of("done.on", on)).orElse("");
        }
        return day.or(answer::note).orElse("");
    }

    /** The note of a measurement is kept: it did not come from the cell. */
    @Override
    public Optional<Answer> blank() {
        return Optional.of(Answer.NONE);
    }

    @Override
    public boolean answers(Optional<Answer> answer) {
        return answer.filter(Answer::isStated).isPresent();
    }

    @Override
    public Answer read(Cell cell, IndicatorRow row, GridWords words) throws BadCell {
        boolean isByFigure = isByFigure(row);
        if (cell.kind() == Cell.Kind.BOOLEAN) {
            return Answer.done(cell.text().equals("true"), Optional.empty());
        }
        Optional<LocalDate> day = cell.kind() == Cell.Kind.DATE
                ? Optional.of(cell.time().flatMap(MeasureWords::day).orElseThrow(BadCell::date))
                : day(cell.readable());
        if (day.isPresent() && cell.quantity().isEmpty()) {
            // A day alone says when something was done; of a figure that is to be reached it says nothing.
            if (isByFigure) {
                throw new BadCell(GridMessage.of("grid.figure-not-day"), GridMessage.of("grid.advice-done-on"));
            }
            return Answer.done(true, day);
        }
        Answer answer = cell.quantity().map(Answer::figure).orElseGet(() -> read(cell.text(), !isByFigure));
        if (!answer.isStated() && answer.note().isPresent() && NumberFormats.isMalformed(cell.text())) {
            throw new BadCell(GridMessage.of("grid.measured"));
        }
        return answer;
    }

    /** Whether the target of the year is a figure: what its cell asks, or else the one of every year. */
    private boolean isByFigure(IndicatorRow row) {
        List<TargetCell> cells = Optional.ofNullable(row.targets().get(String.valueOf(year)))
                .orElseGet(() -> row.targets().getOrDefault(IndicatorRow.EVERY, List.of()));
        return row.scale().isAlways() && !row.scale().values().contains(new Scale.Binary())
                || cells.stream().flatMap(cell -> cell.targets().stream()).anyMatch(TargetWords::isFigure);
    }

    /** What a cell says; a thing and its participle ({@code Convention signée}) answer only where something is to be done. */
    private static Answer read(String text, boolean toBeDone) {
        String words = NumberFormats.clean(text);
        String norm = NumberFormats.norm(text);
        if (norm.matches("[-–—]*")) {
            return Answer.NONE;
        }
        if (norm.length() > NumberFormats.LONGEST) {
            return Answer.note(words);
        }
        Optional<Quantity> figure = NumberFormats.figure(text);
        if (figure.isPresent()) {
            return Answer.figure(figure.get());
        }
        String plain = NumberFormats.plain(text).replaceAll("[.!]+$", "").strip();
        if (NEGATION.matcher(plain).matches()) {
            return Answer.done(false, Optional.empty());
        }
        Matcher assertion = ASSERTION.matcher(plain);
        if (assertion.matches()) {
            Optional<LocalDate> day = Optional.ofNullable(assertion.group(1)).flatMap(MeasureWords::day);
            return assertion.group(1) == null || day.isPresent() ? Answer.done(true, day) : Answer.note(words);
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
    private static Optional<LocalDate> day(String text) {
        return Times.day(NumberFormats.plain(text));
    }
}
