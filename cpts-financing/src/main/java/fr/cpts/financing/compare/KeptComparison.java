package fr.cpts.financing.compare;

import fr.cpts.financing.EntitlementLine;
import fr.cpts.financing.PositionUse;
import fr.cpts.financing.kept.KeptCriterion;
import fr.cpts.financing.kept.KeptFinding;
import fr.cpts.financing.kept.KeptMissing;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.financing.kept.KeptYear;
import fr.cpts.model.json.JsonDifference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What differs between two kept statements, compared as they were kept. Nothing is computed again, so the causes of a difference are not known:
 * only the inputs that differ are listed. A statement keeps the places of hypotheses but not their values: two statements with the same places may
 * rest on different values.
 *
 * <p>Worked case: the statement of June and that of December of the same year have the same payments; those that fell due between the two days move
 * from {@code TO_COME} to {@code PAID}.
 *
 * @param a the first
 * @param b the second
 * @param inputs the inputs that differ: name of the community, day, rules, legal values, answers to positions
 * @param hypotheses the places where only one of them supposes a fact
 * @param lines the payments that differ, by due day, without causes; the sum of their differences is the difference of the payments
 * @param sums the sums that differ as they were kept, in the order of a statement
 * @param entitlements the entitlements that differ, by contract year
 * @param findings the findings that only one of them has
 * @param criteria the criteria that differ, or that only one of them has
 * @param missing the missing facts that differ, or that only one of them has
 * @param others the other places where they differ: size, contract years, deadlines, legal values that are not confirmed
 * @param comparesTexts whether texts were compared, as they are when both have the same language
 */
public record KeptComparison(
        KeptStatement a,
        KeptStatement b,
        List<Cause.ValueChange> inputs,
        OnlyIn<String> hypotheses,
        List<LineDifference> lines,
        List<SumDifference> sums,
        List<EntitlementDifference> entitlements,
        OnlyIn<KeptFinding> findings,
        OnlyIn<KeptCriterion> criteria,
        OnlyIn<KeptMissing> missing,
        List<JsonDifference> others,
        boolean comparesTexts) {

    private static final Pattern OTHERS = Pattern.compile(
            "(?:size|deadlines|unconfirmed)(?:\\..*)?|contractYears\\.(?:length|\\d+\\.(?!entitlements).*)");

    /** Copies the components. */
    public KeptComparison {
        inputs = List.copyOf(inputs);
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
        entitlements = List.copyOf(entitlements);
        others = List.copyOf(others);
    }

    /**
     * Compares two kept statements.
     *
     * @param a the first
     * @param b the second
     * @return what differs; a difference is the second less the first
     */
    public static KeptComparison between(KeptStatement a, KeptStatement b) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        boolean texts = a.language().isPresent() && a.language().equals(b.language());
        Function<String, String> words = texts ? Function.identity() : text -> "";
        Figures inA = Figures.of(a.lines(), a.totals());
        Figures inB = Figures.of(b.lines(), b.totals());
        Figures.Reasons notSought = (amount, before, after) -> Reason.NOT_SOUGHT;
        return new KeptComparison(
                a,
                b,
                inputs(a, b),
                OnlyIn.of(a.hypotheses(), b.hypotheses(), place -> place),
                Figures.lines(inA, inB, notSought),
                Figures.sums(Figures.sums(a.totals(), b.totals()), inA, inB, notSought),
                entitlements(a, b),
                OnlyIn.of(
                        a.findings(),
                        b.findings(),
                        finding -> List.of(finding.code(), finding.severity(), words.apply(finding.text()))),
                OnlyIn.of(
                        a.criteria(),
                        b.criteria(),
                        criterion -> List.of(
                                criterion.id(),
                                criterion.outcome(),
                                criterion.article(),
                                criterion.missing(),
                                words.apply(criterion.text()))),
                OnlyIn.of(a.missing(), b.missing(), fact -> List.of(fact.place(), fact.min(), fact.max())),
                others(a, b, texts),
                texts);
    }

    private static List<Cause.ValueChange> inputs(KeptStatement a, KeptStatement b) {
        List<Cause.ValueChange> inputs = new ArrayList<>();
        input(inputs, "community.name", a.community(), b.community());
        input(
                inputs,
                "asOf",
                Optional.of(a.asOf().toString()),
                Optional.of(b.asOf().toString()));
        input(inputs, "ruleSet.rules", Optional.of(a.rulesId()), Optional.of(b.rulesId()));
        input(inputs, "ruleSet.parameters", Optional.of(a.parametersId()), Optional.of(b.parametersId()));
        Map<String, String> inA = choices(a);
        Map<String, String> inB = choices(b);
        Set<String> positions = new TreeSet<>(inA.keySet());
        positions.addAll(inB.keySet());
        positions.forEach(id ->
                input(inputs, "positions." + id, Optional.ofNullable(inA.get(id)), Optional.ofNullable(inB.get(id))));
        return inputs;
    }

    private static void input(
            List<Cause.ValueChange> inputs, String place, Optional<String> inA, Optional<String> inB) {
        if (!inA.equals(inB)) {
            inputs.add(new Cause.ValueChange(place, inA, inB));
        }
    }

    private static Map<String, String> choices(KeptStatement statement) {
        return statement.positionUses().stream()
                .collect(Collectors.toMap(PositionUse::id, PositionUse::choice, (one, other) -> other, TreeMap::new));
    }

    private static List<EntitlementDifference> entitlements(KeptStatement a, KeptStatement b) {
        Map<Integer, List<EntitlementLine>> inA = byYear(a);
        Map<Integer, List<EntitlementLine>> inB = byYear(b);
        Set<Integer> years = new TreeSet<>(inA.keySet());
        years.addAll(inB.keySet());
        List<EntitlementDifference> differences = new ArrayList<>();
        for (int year : years) {
            OnlyIn<EntitlementLine> only =
                    OnlyIn.of(inA.getOrDefault(year, List.of()), inB.getOrDefault(year, List.of()), line -> line);
            pairs(year, only).stream()
                    .sorted((one, other) -> either(one).compareTo(either(other)))
                    .forEach(differences::add);
        }
        return differences;
    }

    private static EntitlementLine either(EntitlementDifference difference) {
        return difference.inA().or(difference::inB).orElseThrow();
    }

    /** Pairs the entitlements of the same part of the same envelope, in their order. */
    private static List<EntitlementDifference> pairs(int year, OnlyIn<EntitlementLine> only) {
        Map<Object, Deque<EntitlementLine>> inB = new LinkedHashMap<>();
        only.inB().forEach(line -> inB.computeIfAbsent(List.of(line.envelope(), line.part()), key -> new ArrayDeque<>())
                .add(line));
        List<EntitlementDifference> pairs = new ArrayList<>();
        for (EntitlementLine line : only.inA()) {
            Optional<EntitlementLine> other = Optional.ofNullable(inB.get(List.of(line.envelope(), line.part())))
                    .map(Deque::poll);
            pairs.add(new EntitlementDifference(year, Optional.of(line), other));
        }
        inB.values()
                .forEach(rest -> rest.forEach(
                        line -> pairs.add(new EntitlementDifference(year, Optional.empty(), Optional.of(line)))));
        return pairs;
    }

    private static Map<Integer, List<EntitlementLine>> byYear(KeptStatement statement) {
        return statement.contractYears().stream()
                .collect(Collectors.toMap(
                        KeptYear::number, KeptYear::entitlements, (one, other) -> other, TreeMap::new));
    }

    private static List<JsonDifference> others(KeptStatement a, KeptStatement b, boolean texts) {
        Set<String> unknown = new HashSet<>(a.passedOver());
        unknown.addAll(b.passedOver());
        return a.json().differences(b.json(), Set.of()).stream()
                .filter(difference -> OTHERS.matcher(difference.place()).matches())
                .filter(difference -> texts || !KeptStatement.isText(difference.place()))
                .filter(difference -> !isUnder(difference.place(), unknown))
                .toList();
    }

    private static boolean isUnder(String place, Set<String> unknown) {
        for (int end = place.length(); end > 0; end = place.lastIndexOf('.', end - 1)) {
            if (unknown.contains(place.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether nothing that was compared differs, the inputs included} */
    public boolean isEmpty() {
        return inputs.isEmpty()
                && hypotheses.isEmpty()
                && lines.isEmpty()
                && sums.isEmpty()
                && entitlements.isEmpty()
                && findings.isEmpty()
                && criteria.isEmpty()
                && missing.isEmpty()
                && others.isEmpty();
    }
}
