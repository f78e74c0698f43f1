package fr.cpts.financing.indicator;

import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.money.Euros;
import fr.cpts.model.time.ContractYear;
import fr.cpts.rules.indicator.IndicatorOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is at stake in a contract year: the variable parts of its missions, what to do first, and the resulting payments.
 *
 * @param missions the variable part of each mission, at least one
 * @param improvements the indicators that can still bring money, the best first
 * @param payments the payments of variable parts
 */
public record StakeYear(
        List<MissionValue> missions, List<ImprovementOption> improvements, List<NumberedPayment> payments) {

    /**
     * A payment and its place in the statement.
     *
     * @param number the number of the line, from 1
     * @param line the payment
     */
    public record NumberedPayment(int number, PaymentLine line) {}

    /** Copies the components. */
    public StakeYear {
        missions = List.copyOf(missions);
        improvements = List.copyOf(improvements);
        payments = List.copyOf(payments);
    }

    /**
     * {@return what is at stake in each year, in order}
     *
     * @param stakes the variable parts of some contract years, or of all
     * @param lines the payments of the statement
     * @param asOf the day of the statement
     */
    public static List<StakeYear> of(List<MissionValue> stakes, List<PaymentLine> lines, LocalDate asOf) {
        Map<Integer, List<MissionValue>> years = new TreeMap<>();
        stakes.forEach(stake -> years.computeIfAbsent(stake.year().number(), year -> new ArrayList<>())
                .add(stake));
        List<StakeYear> all = new ArrayList<>();
        years.forEach((year, missions) ->
                all.add(new StakeYear(missions, ImprovementOption.of(missions, asOf), payments(lines, year))));
        return all;
    }

    private static List<NumberedPayment> payments(List<PaymentLine> lines, int year) {
        List<NumberedPayment> payments = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == PaymentKind.VARIABLE && lines.get(i).contractYear() == year) {
                payments.add(new NumberedPayment(i + 1, lines.get(i)));
            }
        }
        return payments;
    }

    /** {@return the contract year} */
    public ContractYear year() {
        return missions.get(0).year();
    }

    /** {@return what is due when everything is achieved} */
    public Euros worth() {
        return sum(missions, MissionValue::worth);
    }

    /** {@return what is certain} */
    public Euros sure() {
        return sum(missions, MissionValue::sure);
    }

    /** {@return what may be due in addition} */
    public Euros open() {
        return sum(missions, MissionValue::open);
    }

    /** {@return the maximum that can be due: what is certain and what is open} */
    public Euros max() {
        return sure().plus(open());
    }

    /** {@return the sum of the payments of variable parts} */
    public Euros paid() {
        return sum(payments, payment -> payment.line().amount());
    }

    private static <T> Euros sum(List<T> all, Function<T, Euros> amount) {
        return all.stream().map(amount).reduce(Euros.ZERO, Euros::plus);
    }

    /** {@return whether rounding gives some achieved indicator a cent more or less than it is worth (position P20)} */
    public boolean isCentMoved() {
        return missions.stream()
                .flatMap(mission -> mission.indicators().stream())
                .anyMatch(line -> !line.sure().isZero()
                        && line.open().isZero()
                        && line.outcome()
                                .filter(outcome -> outcome.outcome() == IndicatorOutcome.Outcome.ACHIEVED)
                                .isPresent()
                        && !line.sure().equals(line.worth()));
    }
}
