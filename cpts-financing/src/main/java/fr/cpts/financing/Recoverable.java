package fr.cpts.financing;

import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.time.DateRange;
import fr.cpts.rules.deployment.Deadline;
import fr.cpts.rules.deployment.DeadlineStatus;
import fr.cpts.rules.payment.Instalment;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The maximum that may be recovered of the advances of a mission that missed a deadline. A breach may lead to the recovery of sums advanced, pro
 * rata temporis (art. 6): this is a possibility, and the text of the procedure was not read.
 *
 * <p>Worked case: PARCOURS of a T2 was advanced 3/4 × 35 000 × 364/365 = 26 178.08 on 2 January 2023, for 364 days. If it had to start by the day
 * before, 26 178.08 × 1/364 = 71.92 may be recovered.
 */
final class Recoverable {

    private Recoverable() {}

    /**
     * An instalment as it was paid.
     *
     * @param instalment the instalment
     * @param amount what was paid
     */
    record PaidOnAccount(Instalment instalment, Euros amount) {

        /** The days that it covers: from the day it fell due to the next anniversary. */
        private DateRange covered() {
            return DateRange.of(instalment.dueOn(), instalment.part().year().to());
        }

        private boolean isOf(Deadline deadline) {
            return instalment
                    .part()
                    .envelopeYear()
                    .envelope()
                    .equals(deadline.mission().envelope());
        }

        private Euros share(long days) {
            long covered = covered().days();
            return amount.times(Ratio.of(Math.min(days, covered), covered), RoundingMode.HALF_UP);
        }

        /** The days that it covers after one day, up to and including another. */
        private long daysBetween(LocalDate missed, LocalDate last) {
            LocalDate from = covered().from().isAfter(missed) ? covered().from() : missed.plusDays(1);
            LocalDate to =
                    last.isBefore(covered().to()) ? last.plusDays(1) : covered().to();
            return Math.max(0, ChronoUnit.DAYS.between(from, to));
        }
    }

    /**
     * {@return what may be recovered for a missed deadline; zero when the deadline is not late. After a missed start, it is the share of days late
     * of the advance paid at that start; after a missed deployment, the share of days late of each advance of the mission}
     *
     * @param status the status of the deadline
     * @param late the days it is or was late
     * @param advances the advances of all missions that fell due by the day of the statement
     */
    static Euros of(DeadlineStatus status, long late, List<PaidOnAccount> advances) {
        if (status.status() != DeadlineStatus.Status.LATE) {
            return Euros.ZERO;
        }
        Deadline deadline = status.deadline();
        List<PaidOnAccount> own =
                advances.stream().filter(advance -> advance.isOf(deadline)).toList();
        if (deadline.step() == Deadline.Step.START) {
            return own.stream()
                    .filter(advance -> status.fact()
                            .day()
                            .filter(advance.instalment().dueOn()::equals)
                            .isPresent())
                    .map(advance -> advance.share(late))
                    .reduce(Euros.ZERO, Euros::plus);
        }
        LocalDate missed = deadline.lastDay();
        return own.stream()
                .map(advance -> advance.share(advance.daysBetween(missed, missed.plusDays(late))))
                .reduce(Euros.ZERO, Euros::plus);
    }
}
