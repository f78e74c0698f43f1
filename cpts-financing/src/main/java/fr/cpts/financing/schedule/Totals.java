package fr.cpts.financing.schedule;

import fr.cpts.model.fact.Ordered;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.rules.parameter.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Sums of payment lines. A contract year is the year that a line is for; a civil year is the year in which it falls due: they differ.
 *
 * @param total all lines
 * @param paid the lines fallen due by the day of the statement
 * @param toCome the lines that fall due later
 * @param open the maximum that missing facts leave open beyond the lines; it can be less than the sum over the contract years, where the plan of
 *     the crisis mission may fall in any of several years but falls in only one
 * @param bounded whether {@code open} is a real maximum: false when nothing can be computed without a missing fact, such as the day of the
 *     signature
 * @param byContractYear by number of contract year
 * @param byCivilYear by year of the due day
 * @param byEnvelope by envelope, in the order of the agreement
 * @param byKind by kind of payment
 * @param byConfidence by the weakest confidence that lines rest on, the strongest first
 */
public record Totals(
        Euros total,
        Euros paid,
        Euros toCome,
        Euros open,
        boolean bounded,
        Map<Integer, Euros> byContractYear,
        Map<Integer, Euros> byCivilYear,
        Map<Envelope, Euros> byEnvelope,
        Map<PaymentKind, Euros> byKind,
        Map<Confidence, Euros> byConfidence) {

    /** Copies the components. */
    public Totals {
        byContractYear = Ordered.map(byContractYear);
        byCivilYear = Ordered.map(byCivilYear);
        byEnvelope = Ordered.map(byEnvelope);
        byKind = Ordered.map(byKind);
        byConfidence = Ordered.map(byConfidence);
    }

    /**
     * {@return the sums of some lines}
     *
     * @param lines the lines
     * @param asOf the day of the statement: what falls due on or before it is paid, the rest is to come
     * @param open what missing facts leave open
     * @param bounded whether that is the maximum beyond the lines
     */
    public static Totals of(List<PaymentLine> lines, LocalDate asOf, Euros open, boolean bounded) {
        Euros paid = lines.stream()
                .filter(line -> line.isDueBy(asOf))
                .map(PaymentLine::amount)
                .reduce(Euros.ZERO, Euros::plus);
        Euros total = lines.stream().map(PaymentLine::amount).reduce(Euros.ZERO, Euros::plus);
        return new Totals(
                total,
                paid,
                total.minus(paid),
                open,
                bounded,
                sums(lines, PaymentLine::contractYear),
                sums(lines, line -> line.dueOn().getYear()),
                sums(lines, PaymentLine::envelope),
                sums(lines, PaymentLine::kind),
                sums(lines, line -> line.grounds().confidence()));
    }

    private static <K extends Comparable<K>> Map<K, Euros> sums(List<PaymentLine> lines, Function<PaymentLine, K> by) {
        Map<K, Euros> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(by.apply(line), line.amount(), Euros::plus));
        return sums;
    }
}
