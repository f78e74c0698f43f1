package fr.cpts.rules.indicator;

import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A measurement that is compared with a target.
 *
 * @param target what was to be reached
 * @param measured what was measured
 * @param scale how a part of the target pays, when the contract says so
 */
record HeldMeasure(ResolvedTarget target, Measurement measured, Optional<Scale> scale) {

    /** What kind of case it is, when there is no doubt. */
    Verdict verdict() {
        if (scale.orElse(null) instanceof Scale.Tiers tiers) {
            return tiers.tiers().get(0).amount().isPresent() ? Verdict.IN_AMOUNTS : Verdict.IN_TIERS;
        }
        if (isReached()) {
            return Verdict.REACHED;
        }
        if (isByDone()) {
            return Verdict.NOT_DONE;
        }
        if (scale.isEmpty()) {
            return Verdict.WITHOUT_SCALE;
        }
        return scale.get() instanceof Scale.Binary
                ? Verdict.ALL_OR_NOTHING
                : target.from().isPresent() ? Verdict.IN_PROPORTION : Verdict.WITHOUT_BASELINE;
    }

    /** Why it cannot be decided whether the target is reached. */
    Optional<Doubt> doubt() {
        if (target.kind() == ResolvedTarget.Kind.OPEN) {
            return target.doubt();
        }
        if (target.kind() == ResolvedTarget.Kind.WORDS && !isAgreed()) {
            return Optional.of(Doubt.FREE_WORDS);
        }
        return isByDone() ? doubtOfDeed() : doubtOfFigure();
    }

    private Optional<Doubt> doubtOfDeed() {
        boolean isAnswered = (isToBeDone() || isAgreed())
                && measured.done()
                        .filter(done ->
                                !done || target.by().isEmpty() || measured.on().isPresent())
                        .isPresent();
        if (!isAnswered) {
            return Optional.of(Doubt.NOT_ANSWERED);
        }
        return isMaybeInTime() ? Optional.of(Doubt.NOT_TOLD) : Optional.empty();
    }

    private Optional<Doubt> doubtOfFigure() {
        if (measured.value().isEmpty()) {
            return Optional.of(Doubt.NOT_ANSWERED);
        }
        Quantity figure = measured.value().get();
        if (!Units.isSame(figure.unit(), target.unit())) {
            return Optional.of(Doubt.OTHER_UNIT);
        }
        if (target.direction().isEmpty() && !Optional.of(figure.exact()).equals(target.level())) {
            return target.doubt();
        }
        // A figure that comes later does not tell where it stood by the day that is set.
        boolean isInTime = target.by()
                .map(last -> measured.on().filter(day -> !day.isAfter(last)).isPresent())
                .orElse(true);
        if (!isInTime || isMaybeOfOnePeriod(figure.exact())) {
            return Optional.of(Doubt.NOT_ANSWERED);
        }
        if (isMaybeInTime()) {
            return Optional.of(Doubt.NOT_TOLD);
        }
        if (measured.done().filter(done -> done != isReached()).isPresent()) {
            return Optional.of(Doubt.CONTRADICTORY_MEASURE);
        }
        return isByRounding(figure.exact()) ? Optional.of(Doubt.ROUNDING) : Optional.empty();
    }

    private boolean isAgreed() {
        return measured.status().filter(Measurement.Status.AGREED::equals).isPresent();
    }

    /** Whether the target is something to do, and not a figure. */
    private boolean isToBeDone() {
        return target.kind() == ResolvedTarget.Kind.DONE || target.kind() == ResolvedTarget.Kind.WORDS;
    }

    /** Whether it was done in a period of which only a part was given, early 2023 or mid 2023, whose end is not stated. */
    private boolean isMaybeInTime() {
        return measured.on()
                .filter(day -> target.surelyBy().filter(day::isAfter).isPresent()
                        && target.by().filter(last -> !day.isAfter(last)).isPresent())
                .isPresent();
    }

    /** Whether a figure may be that of one quarter, where the target adds up all four: the document does not say which it is. */
    private boolean isMaybeOfOnePeriod(Ratio figure) {
        return target.perPeriod()
                .filter(each -> figure.compareTo(each) >= 0
                        && figure.compareTo(target.level().orElseThrow()) < 0)
                .isPresent();
    }

    /** Whether the level rounded down and rounded up would be judged differently. */
    private boolean isByRounding(Ratio figure) {
        if (!target.rounding()) {
            return false;
        }
        Ratio exact = target.level().orElseThrow();
        Ratio down = new Ratio(floor(exact), BigInteger.ONE);
        return target.isReachedBy(figure, down) != target.isReachedBy(figure, down.plus(Ratio.ONE));
    }

    private static BigInteger floor(Ratio ratio) {
        BigInteger[] parts = ratio.numerator().divideAndRemainder(ratio.denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    boolean isByDone() {
        return isToBeDone()
                || measured.value().isEmpty()
                        && measured.done().isPresent()
                        && !(scale.orElse(null) instanceof Scale.Tiers);
    }

    boolean isReached() {
        if (isByDone()) {
            return measured.done().orElse(false)
                    && target.by()
                            .map(last -> !measured.on().orElseThrow().isAfter(last))
                            .orElse(true);
        }
        Ratio figure = measured.value().orElseThrow().exact();
        return target.direction().isEmpty() || target.isReachedBy(figure);
    }
}
