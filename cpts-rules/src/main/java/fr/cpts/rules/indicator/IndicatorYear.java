package fr.cpts.rules.indicator;

import fr.cpts.rules.envelope.EnvelopeYear;
import fr.cpts.rules.fact.Conclusion;
import java.util.List;

/**
 * An indicator in a contract year for which its mission is open.
 *
 * @param open the mission in the year
 * @param stated the indicator
 */
public record IndicatorYear(EnvelopeYear open, IndicatorStated stated) implements Conclusion {

    /** {@return the code of the indicator} */
    public String code() {
        return stated.code();
    }

    /** {@return the number of the contract year, from 1} */
    public int number() {
        return open.number();
    }

    /** {@return whether the indicator decides money in the year; one that does not is followed and not paid} */
    public boolean isCounted() {
        return stated.isWeightedIn(number());
    }

    /**
     * {@return whether the target depends on the reference of a change, and the document does not state it, so that a position decides it (P22)}
     *
     * @param measured what was measured, with the figure of the year before
     */
    public boolean needsReference(IndicatorMeasured measured) {
        return !target(measured, false).equals(target(measured, true));
    }

    /** What is to be reached in the year. */
    ResolvedTarget target(IndicatorMeasured measured, boolean fromYearBefore) {
        return ResolvedTarget.of(stated.indicator(), number(), measured.before(), fromYearBefore);
    }

    @Override
    public List<Object> settles() {
        return List.of("indicator", code(), number(), open.envelope());
    }
}
