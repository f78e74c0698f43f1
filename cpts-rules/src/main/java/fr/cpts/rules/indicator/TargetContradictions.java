package fr.cpts.rules.indicator;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** The contradictions in what a document states of a target. */
final class TargetContradictions {

    private final StatedTarget stated;

    TargetContradictions(StatedTarget stated) {
        this.stated = stated;
    }

    /** A baseline of 0.5 beside a target of 80 %: nobody can tell which of the two is wrong. */
    boolean isShareAgainstPercentage() {
        Optional<Quantity> baseline = stated.baseline();
        return stated.level()
                .filter(level -> baseline.isPresent()
                        && Units.isNumberAgainstRate(
                                baseline.get().unit(), level.value().unit()))
                .isPresent();
    }

    /** The component in which the document states two things that cannot both be true. */
    Optional<String> component() {
        if (stated.tiers().filter(this::isContradicted).isPresent()) {
            return Optional.of("scale");
        }
        if (stated.targets().stream().anyMatch(target -> target.way()
                .filter(way -> isOpposed(stated.better(), way))
                .isPresent())) {
            return Optional.of("direction");
        }
        return isLevelAgainstChange() || isLevelAgainstTrend() ? Optional.of("targets") : Optional.empty();
    }

    private boolean isContradicted(Scale.Tiers tiers) {
        Optional<String> unit = tiers.tiers().get(0).reach().unit();
        boolean oneUnit = tiers.tiers().stream()
                .allMatch(tier -> Units.isSame(tier.reach().unit(), unit));
        return !tiers.isInOrder()
                || !oneUnit
                || isOpposed(stated.better(), direction(tiers))
                || isOpposed(stated.level().flatMap(Target::way), direction(tiers));
    }

    /** Which way tiers go. */
    static Indicator.Direction direction(Scale.Tiers tiers) {
        return tiers.order() == Scale.Order.RISING ? Indicator.Direction.HIGHER : Indicator.Direction.LOWER;
    }

    private static boolean isOpposed(Optional<Indicator.Direction> stated, Indicator.Direction other) {
        return stated.filter(way -> way != other).isPresent();
    }

    /**
     * Whether a level and the change beside it lead to two different figures, further apart than the rounding of the level as written: from 66 111,
     * +700 is not 68 811.
     */
    private boolean isLevelAgainstChange() {
        Optional<Target.Change> change = stated.change().filter(by -> by.since()
                .filter(Target.Reference.PREVIOUS_YEAR::equals)
                .isEmpty());
        if (stated.level().isEmpty() || change.isEmpty()) {
            return false;
        }
        Quantity written = stated.level().get().value();
        return stated.baselineLike(written)
                .filter(stood -> meant(change.get(), stood).stream().noneMatch(figure -> isRoundedTo(figure, written)))
                .isPresent();
    }

    /** Whether a level on one side is beside a trend to the other, or beside "stable" and is not the baseline. */
    private boolean isLevelAgainstTrend() {
        return stated.level()
                .filter(level -> stated.trend()
                                .filter(way -> isOpposed(level.way(), way))
                                .isPresent()
                        || stated.has(Target.Stable.class)
                                && stated.baselineLike(level.value())
                                        .filter(stood ->
                                                !stood.equals(level.value().exact()))
                                        .isPresent())
                .isPresent();
    }

    /** What a change may come to: in points and, where it may be meant so, in percent of the baseline. */
    private static List<Ratio> meant(Target.Change change, Ratio stood) {
        Ratio points = stood.plus(change.by().exact());
        Ratio percent = TargetReader.percentMore(stood, change.by());
        if (change.in().isPresent()) {
            return List.of(change.in().get() == Target.ChangeUnit.PERCENT ? percent : points);
        }
        return change.by().inPercent() ? List.of(points, percent) : List.of(points);
    }

    private static boolean isRoundedTo(Ratio figure, Quantity written) {
        Ratio off = figure.minus(written.exact());
        Ratio unit =
                new Ratio(BigInteger.ONE, BigInteger.TEN.pow(written.number().scale()));
        return off.compareTo(unit) < 0 && off.compareTo(Ratio.ZERO.minus(unit)) > 0;
    }
}
