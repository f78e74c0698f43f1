package fr.cpts.financing.indicator;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.rules.indicator.IndicatorAssessed;
import fr.cpts.rules.indicator.IndicatorOutcome;
import java.util.Optional;

/**
 * What one indicator is worth in a contract year.
 *
 * @param indicator the indicator
 * @param outcome how it is judged; empty when the achievement of the mission is stated as a whole
 * @param weight its share of the variable part; empty for one that is followed but not paid, and for those that share the weight of another
 * @param worth what it brings when it is achieved
 * @param sure the part of it that is certain
 * @param open the part of it that is open until what is missing is known
 * @param brings what the payment of the mission gains, to the cent, when what is open is achieved or, when nothing is open, when all of it is
 * @param next the next step that would bring more, when a figure was measured
 */
public record IndicatorValue(
        Indicator indicator,
        Optional<IndicatorOutcome> outcome,
        Optional<Ratio> weight,
        Euros worth,
        Euros sure,
        Euros open,
        Euros brings,
        Optional<Next> next) {

    /**
     * The next step that would bring more.
     *
     * @param step the distance, and what it leads to
     * @param unit the unit of the figure, when it has one
     * @param gain what it would bring
     */
    public record Next(IndicatorAssessed.Improvement step, Optional<String> unit, Euros gain) {}

    /** {@return whether only the evidence, or the agreement of the other parties, is missing} */
    public boolean lacksOnlyEvidence() {
        return outcome.flatMap(IndicatorOutcome::assessed)
                .filter(assessed -> assessed.assessment().reachedButForProof())
                .isPresent();
    }
}
