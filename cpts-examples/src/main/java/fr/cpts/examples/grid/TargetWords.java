package fr.cpts.examples.grid;

import fr.cpts.model.fact.Mark;
import fr.cpts.model.indicator.Baseline;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.time.ApproximateDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The targets of one year, or of every year, in a cell.
 *
 * @param year the year; every year when absent
 */
record TargetWords(Optional<Integer> year) implements Format<List<TargetCell>> {

    private static final Set<Class<? extends Target>> FIGURES = Set.of(
            Target.Level.class,
            Target.Change.class,
            Target.Stable.class,
            Target.Count.class,
            Target.More.class,
            Target.Direction.class,
            Target.Observed.class);

    private static final Map<Class<?>, Form<?>> FORMS = Stream.of(
                    new Form<>(
                            Target.Level.class,
                            (level, words) ->
                                    level.bound().map(side -> side.sign() + " ").orElse("")
                                            + NumberFormats.show(level.value(), words)
                                            + level.equivalent()
                                                    .map(same -> " (" + NumberFormats.show(same, words) + ")")
                                                    .orElse("")),
                    new Form<>(
                            Target.Change.class,
                            (change, words) -> (change.by().number().signum() < 0 ? "" : "+")
                                    + NumberFormats.show(change.by(), words)
                                    + change.in()
                                            .filter(Target.ChangeUnit.POINTS::equals)
                                            .map(points -> " points")
                                            .orElse("")
                                    + change.since()
                                            .map(since -> " " + words.of("since." + since))
                                            .orElse("")),
                    new Form<>(
                            Target.Count.class,
                            (count, words) -> (count.atLeast().orElse(false) ? words.of("atLeast") + " " : "")
                                    + NumberFormats.show(count.number(), words)
                                    + count.per()
                                            .map(per -> " " + words.of("per", per))
                                            .orElse("")),
                    new Form<>(
                            Target.More.class, (more, words) -> words.of("more", NumberFormats.show(more.by(), words))),
                    new Form<>(
                            Target.Deadline.class,
                            (deadline, words) -> Times.show(deadline.by().toString(), words)),
                    new Form<>(Target.Direction.class, (direction, words) -> words.label(direction.trend())),
                    new Form<>(
                            Target.Observed.class, (observed, words) -> words.of("observed", observed.contractYear())),
                    new Form<>(Target.ToBeSet.class, (set, words) -> set.text().orElseGet(() -> words.of("toBeSet"))))
            .collect(Collectors.toUnmodifiableMap(Form::type, form -> form));

    /** How a target is shown that has words of the grid in it. */
    private record Form<T extends Target>(Class<T> type, BiFunction<T, GridWords, String> shown) {
        private String show(Target target, GridWords words) {
            return shown.apply(type.cast(target), words);
        }
    }

    @Override
    public String show(List<TargetCell> cells, GridWords words) {
        return cells.stream()
                .map(cell -> cell.asWritten().orElseGet(() -> cell.targets().stream()
                        .map(target -> show(target, words))
                        .collect(Collectors.joining(" + "))))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<TargetCell> read(Cell cell, IndicatorRow row, GridWords words) throws BadCell {
        String text;
        List<Target> targets;
        if (cell.kind() == Cell.Kind.DATE) {
            Target.Deadline deadline =
                    new Target.Deadline(ApproximateDate.parse(cell.time().orElseThrow(BadCell::date)));
            text = show(deadline, words);
            targets = List.of(deadline);
        } else {
            text = cell.readable();
            TargetGrammar grammar = TargetGrammar.of(row.direction().isPresent()
                    || row.baseline().flatMap(Baseline::value).isPresent());
            targets = cell.quantity().map(grammar::number).orElseGet(() -> grammar.parse(text));
        }
        return List.of(new TargetCell(
                year,
                Optional.empty(),
                Optional.of(text),
                targets,
                targets.isEmpty() ? Map.of("targets", Mark.EMPTY) : Map.of()));
    }

    /** Whether a target is a figure, so that only a figure answers it. */
    static boolean isFigure(Target target) {
        return FIGURES.contains(target.getClass());
    }

    /** A target as people would write it. */
    private static String show(Target target, GridWords words) {
        Form<?> form = FORMS.get(target.getClass());
        return form == null ? target.shown() : form.show(target, words);
    }

    /** Targets with the names of their forms, for people who check what was read. */
    static String describe(List<Target> targets, GridWords words) {
        return targets.isEmpty()
                ? words.of("read.nothing")
                : targets.stream().map(target -> describe(target, words)).collect(Collectors.joining(" ; "));
    }

    private static String describe(Target target, GridWords words) {
        String kind = target.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
        return words.of("kind." + kind) + " " + show(target, words)
                + inYear(target)
                        .map(number -> " (" + words.of("inYear", words.number(number.number())) + ")")
                        .orElse("");
    }

    /** How many a count is in a year, where that is another number. */
    private static Optional<Quantity> inYear(Target target) {
        return target instanceof Target.Count count
                ? count.inYear().filter(number -> !number.equals(count.number()))
                : Optional.empty();
    }
}
