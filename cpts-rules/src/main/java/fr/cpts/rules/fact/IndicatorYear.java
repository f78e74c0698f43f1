package fr.cpts.rules.fact;

/**
 * An indicator in a contract year for which its mission is open.
 *
 * @param open the mission in the year
 * @param stated the indicator
 */
public record IndicatorYear(EnvelopeYear open, IndicatorStated stated) implements Conclusion {

    /**
     * The code of the indicator.
     *
     * @return the code
     */
    public String code() {
        return stated.code();
    }

    /**
     * The number of the contract year.
     *
     * @return the number
     */
    public int number() {
        return open.number();
    }

    /**
     * Whether the indicator decides money.
     *
     * @return false when it is followed and not paid
     */
    public boolean isCounted() {
        return stated.counted();
    }

    /**
     * Whether what is to be reached depends on from what a change is reckoned, and the document does not say it.
     *
     * @param measured what was measured, with the figure of the year before
     * @return true when a position tells it (P22)
     */
    public boolean needsReference(IndicatorMeasured measured) {
        return !aim(measured, false).equals(aim(measured, true));
    }

    /** What is to be reached in the year. */
    Aim aim(IndicatorMeasured measured, boolean fromYearBefore) {
        return Aim.of(stated.indicator(), number(), measured.before(), fromYearBefore);
    }
}
