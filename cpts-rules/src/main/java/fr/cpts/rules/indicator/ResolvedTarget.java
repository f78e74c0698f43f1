package fr.cpts.rules.indicator;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import fr.cpts.rules.fact.PositionTaken;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an indicator is to reach in a contract year, read from the cells of its target.
 *
 * @param kind how it is decided whether it is reached
 * @param level the figure to reach, when there is one
 * @param unit the unit of the figure
 * @param direction which way is better, stated or derived
 * @param from the baseline, stated or implied by a change
 * @param by the day by which it is to be done, when there is one
 * @param surelyBy the last day that is surely in time: the same day, or an earlier one where only a part of a period is named
 * @param missing the component of the indicator that would have to be known, or stated otherwise, when the target cannot be resolved
 * @param doubt why the target cannot be resolved
 * @param rounding whether the level, a percentage of a whole count, is not a whole number, so that the document may mean it rounded up or down
 * @param perPeriod the figure of one period of the year, where the level is that of all of them ({@code 1 par trimestre}: 1, and 4 a year)
 */
public record ResolvedTarget(
        Kind kind,
        Optional<Ratio> level,
        Optional<String> unit,
        Optional<Indicator.Direction> direction,
        Optional<Ratio> from,
        Optional<LocalDate> by,
        Optional<LocalDate> surelyBy,
        Optional<String> missing,
        Optional<Doubt> doubt,
        boolean rounding,
        Optional<Ratio> perPeriod) {

    /** What is missing when the figure of the year before would have to be known, which is a measurement and no component of the indicator. */
    static final String YEAR_BEFORE = "yearBefore";

    /** How it is decided whether a target is reached. */
    public enum Kind {
        /** By a figure that is to be the level or better. */
        FIGURE,
        /** By a figure that is to be better than the level. */
        BEYOND,
        /** By what was done. */
        DONE,
        /** By free text, which only the three parties can compare with what was done. */
        WORDS,
        /** It cannot be decided. */
        OPEN
    }

    /**
     * Reads the target of a year.
     *
     * @param indicator the indicator
     * @param year the contract year
     * @param before the figure of the year before, when there is one
     * @param fromYearBefore whether a change without a stated reference is counted from the year before (position P22); else from the baseline
     * @return what is to be reached
     */
    public static ResolvedTarget of(Indicator indicator, int year, Optional<Quantity> before, boolean fromYearBefore) {
        return new TargetReader(StatedTarget.of(indicator, year), before, fromYearBefore).resolved();
    }

    /**
     * {@return whether a change without a stated reference is counted from the year before; false when it is counted from the baseline}
     *
     * @param answer the answer to that (position P22)
     */
    public static boolean isFromYearBefore(PositionTaken answer) {
        return answer.choice().equals("previous-year");
    }

    /**
     * {@return whether a figure reaches the target; true at the level itself, unless it is to be passed}
     *
     * @param value the figure
     */
    public boolean isReachedBy(Ratio value) {
        return isReachedBy(value, level.orElseThrow());
    }

    boolean isReachedBy(Ratio value, Ratio toReach) {
        int compared = value.compareTo(toReach);
        if (compared == 0) {
            return kind == Kind.FIGURE;
        }
        return direction.orElseThrow() == Indicator.Direction.HIGHER ? compared > 0 : compared < 0;
    }

    /** The same, of which a component of the indicator would have to be known, or stated otherwise. */
    ResolvedTarget lacking(String component, Doubt why) {
        return new ResolvedTarget(
                kind,
                level,
                unit,
                direction,
                from,
                by,
                surelyBy,
                Optional.of(component),
                Optional.of(why),
                rounding,
                perPeriod);
    }

    /** The same, whose level the document may mean rounded to a whole count. */
    ResolvedTarget byRounding() {
        return new ResolvedTarget(kind, level, unit, direction, from, by, surelyBy, missing, doubt, true, perPeriod);
    }

    /** The same, whose level is that of all periods of the year. */
    ResolvedTarget ofPeriods(Ratio each) {
        return new ResolvedTarget(
                kind, level, unit, direction, from, by, surelyBy, missing, doubt, rounding, Optional.of(each));
    }
}
