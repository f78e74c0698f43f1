package fr.cpts.examples.grid;

import fr.cpts.model.fact.Group;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Attachment;
import fr.cpts.model.indicator.Baseline;
import fr.cpts.model.indicator.Goal;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Proof;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.indicator.Weighting;
import fr.cpts.model.indicator.Yearly;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.IndicatorNature;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.Strand;
import fr.cpts.model.time.ContractYears;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a row of the table says: an indicator without its groups, its targets by year, and its measurements. The draft of an import and the source of an
 * export; nothing is checked before {@link #indicator} puts the parts together.
 *
 * <p>The column for machines holds such a row as JSON, so its component names are the JSON names there.
 *
 * @param targets by the key of their column: a year, or {@link #EVERY}
 * @param marks those of the indicator and of all its groups, whose components have no name in common
 * @param targetsOrder the keys of the targets in the order of the indicator, where it is not that of the columns
 */
record IndicatorRow(
        Optional<String> code,
        Optional<String> name,
        Optional<Mission> mission,
        Optional<Strand> strand,
        Optional<String> axis,
        Optional<String> action,
        Optional<String> actionTitle,
        Optional<String> objective,
        Optional<String> parent,
        Optional<String> group,
        Map<Integer, IndicatorNature> natures,
        Optional<Indicator.Direction> direction,
        Optional<ContractYears> years,
        Yearly<Weight> weight,
        Optional<Baseline> baseline,
        Map<String, List<TargetCell>> targets,
        Yearly<Scale> scale,
        Optional<Euros> cap,
        Optional<String> condition,
        Optional<String> source,
        List<String> evidence,
        Optional<Integer> carriedOverFrom,
        Optional<String> note,
        Map<String, Mark> marks,
        List<String> targetsOrder,
        Map<Integer, Measurement> measurements) {

    /** The key of targets that hold for every year. */
    static final String EVERY = "every";

    /** The group that holds each component of an indicator. */
    private static final Map<String, String> GROUPS = groups();

    private static final Comparator<String> IN_COLUMNS = Comparator.comparingInt(
            key -> key.equals(EVERY) ? -1 : key.matches("\\d{1,9}") ? Integer.parseInt(key) : Integer.MAX_VALUE);

    /** A row that says nothing but a code. */
    static final IndicatorRow BLANK = of(Indicator.of("x"), Map.of());

    private static Map<String, String> groups() {
        Map<String, String> groups = new HashMap<>();
        for (RecordComponent group : Indicator.class.getRecordComponents()) {
            if (Group.class.isAssignableFrom(group.getType())) {
                for (RecordComponent part : group.getType().getRecordComponents()) {
                    groups.put(part.getName(), group.getName());
                }
            }
        }
        return groups;
    }

    static IndicatorRow of(Indicator indicator, Map<Integer, Measurement> measurements) {
        Attachment attached = indicator.attachedTo();
        Goal goal = indicator.goal();
        Weighting weighting = indicator.weighting();
        Proof proof = indicator.proof();
        Map<String, List<TargetCell>> targets = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        for (TargetCell cell : goal.targets()) {
            order.add(cell.year().map(String::valueOf).orElse(EVERY));
            targets.computeIfAbsent(order.get(order.size() - 1), key -> new ArrayList<>())
                    .add(cell);
        }
        Map<String, Mark> marks = new LinkedHashMap<>();
        Stream.of(attached.marks(), indicator.marks(), goal.marks(), weighting.marks(), proof.marks())
                .forEach(marks::putAll);
        return new IndicatorRow(
                Optional.of(indicator.code()),
                indicator.name(),
                attached.mission(),
                attached.strand(),
                attached.axis(),
                attached.action(),
                attached.actionTitle(),
                attached.objective(),
                attached.parent(),
                weighting.group(),
                indicator.natures(),
                goal.direction(),
                indicator.years(),
                weighting.weight(),
                goal.baseline(),
                targets,
                weighting.scale(),
                weighting.cap(),
                weighting.condition(),
                proof.source(),
                proof.evidence(),
                indicator.carriedOverFrom(),
                indicator.note(),
                marks,
                order.equals(order.stream().sorted(IN_COLUMNS).toList()) ? List.of() : order,
                measurements);
    }

    /**
     * The indicator of this row, without its measurements.
     *
     * @throws fr.cpts.model.fact.InvalidFactException when the parts do not make a valid indicator
     */
    Indicator indicator() {
        return new Indicator(
                code.orElse(""),
                name,
                new Attachment(
                        mission, strand, axis, action, actionTitle, objective, parent, marksIn("attachedTo"::equals)),
                natures,
                years,
                new Goal(direction, baseline, targetsInOrder(), marksIn("goal"::equals)),
                new Weighting(weight, group, scale, cap, condition, marksIn("weighting"::equals)),
                new Proof(source, evidence, marksIn("proof"::equals)),
                carriedOverFrom,
                note,
                marksIn(String::isEmpty));
    }

    private Map<String, Mark> marksIn(Predicate<String> place) {
        Map<String, Mark> found = new LinkedHashMap<>(marks);
        found.keySet().removeIf(name -> !place.test(GROUPS.getOrDefault(name, "")));
        return found;
    }

    private List<TargetCell> targetsInOrder() {
        Map<String, Iterator<TargetCell>> left = new HashMap<>();
        List<String> usual = new ArrayList<>();
        targets.forEach((key, cells) -> {
            left.put(key, cells.iterator());
            cells.forEach(cell -> usual.add(key));
        });
        usual.sort(IN_COLUMNS);
        boolean isOrdered = targetsOrder.stream().sorted(IN_COLUMNS).toList().equals(usual);
        return (isOrdered ? targetsOrder : usual)
                .stream().map(key -> left.get(key).next()).toList();
    }

    /** Whether a part, or the group that it is in, has a mark. */
    boolean isMarked(String part) {
        return marks.containsKey(part) || marks.containsKey(GROUPS.getOrDefault(part, ""));
    }

    /** This row without the marks on a part and on its group: they were about what the document wrote. */
    IndicatorRow unmarked(String part) {
        Map<String, Mark> kept = new LinkedHashMap<>(marks);
        kept.keySet().removeAll(List.of(part, GROUPS.getOrDefault(part, "")));
        return Records.with(this, "marks", kept);
    }
}
