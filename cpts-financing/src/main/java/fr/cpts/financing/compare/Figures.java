package fr.cpts.financing.compare;

import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.money.Euros;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The amounts of a statement by what they are for; lines that differ only in their amount are added up. */
record Figures(Map<LineDifference.Line, Euros> lines, Map<Sum, Euros> sums) {

    static Figures of(FinancingStatement statement) {
        return of(statement.lines(), statement.totals());
    }

    static Figures of(List<PaymentLine> payments, Totals totals) {
        Map<LineDifference.Line, Euros> lines = new TreeMap<>();
        payments.forEach(line -> lines.merge(LineDifference.Line.of(line), line.amount(), Euros::plus));
        Map<Sum, Euros> sums = new LinkedHashMap<>();
        sums.put(Sum.Whole.TOTAL, totals.total());
        sums.put(Sum.Whole.PAID, totals.paid());
        sums.put(Sum.Whole.TO_COME, totals.toCome());
        sums.put(Sum.Whole.OPEN, totals.open());
        totals.byContractYear().forEach((year, amount) -> sums.put(new Sum.OfContractYear(year), amount));
        totals.byCivilYear().forEach((year, amount) -> sums.put(new Sum.OfCivilYear(year), amount));
        totals.byEnvelope().forEach((envelope, amount) -> sums.put(new Sum.OfEnvelope(envelope), amount));
        totals.byKind().forEach((kind, amount) -> sums.put(new Sum.OfKind(kind), amount));
        return new Figures(lines, sums);
    }

    /** The sums that either statement has, in the order of a statement. */
    static List<Sum> sums(Totals one, Totals other) {
        List<Sum> sums = new ArrayList<>(List.of(Sum.Whole.values()));
        add(sums, one.byContractYear(), other.byContractYear(), Sum.OfContractYear::new);
        add(sums, one.byCivilYear(), other.byCivilYear(), Sum.OfCivilYear::new);
        add(sums, one.byEnvelope(), other.byEnvelope(), Sum.OfEnvelope::new);
        add(sums, one.byKind(), other.byKind(), Sum.OfKind::new);
        return sums;
    }

    private static <K> void add(List<Sum> sums, Map<K, Euros> one, Map<K, Euros> other, Function<K, Sum> sum) {
        Set<K> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.forEach(key -> sums.add(sum.apply(key)));
    }

    /** Finds why an amount differs. */
    interface Reasons {
        Reason of(Function<Figures, Object> amount, Object inA, Object inB);
    }

    /** The payments that differ between two statements, by due day. */
    static List<LineDifference> lines(Figures a, Figures b, Reasons reasons) {
        Set<LineDifference.Line> either = new TreeSet<>(a.lines().keySet());
        either.addAll(b.lines().keySet());
        List<LineDifference> differences = new ArrayList<>();
        for (LineDifference.Line line : either) {
            Function<Figures, Optional<Euros>> amount =
                    figures -> Optional.ofNullable(figures.lines().get(line));
            Optional<Euros> inA = amount.apply(a);
            Optional<Euros> inB = amount.apply(b);
            if (!inA.equals(inB)) {
                differences.add(new LineDifference(line, inA, inB, reasons.of(amount::apply, inA, inB)));
            }
        }
        return differences;
    }

    /** The sums that differ, among those that either statement has. */
    static List<SumDifference> sums(List<Sum> either, Figures a, Figures b, Reasons reasons) {
        return either.stream()
                .filter(sum -> !a.sum(sum).equals(b.sum(sum)))
                .map(sum -> new SumDifference(
                        sum, a.sum(sum), b.sum(sum), reasons.of(figures -> figures.sum(sum), a.sum(sum), b.sum(sum))))
                .toList();
    }

    /** An amount, zero when there is none. */
    Euros sum(Sum sum) {
        return sums.getOrDefault(sum, Euros.ZERO);
    }
}
