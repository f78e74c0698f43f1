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
}
