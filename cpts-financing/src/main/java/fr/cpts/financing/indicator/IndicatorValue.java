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
 * @param outcome how it is judged; nothing when the achievement of the mission is stated as a whole
 * @param weight its share of the variable part; nothing for one that is followed and not paid, and for those that share the weight of another
 * @param worth what it brings when it is achieved
 * @param sure what it brings for sure
 * @param open what it may bring beside, once what is missing is known
 * @param brings what the payment of the mission gains, to the cent, once what is open of it is achieved or, when nothing is open, once all of it is
 * @param next what more would bring more, when a figure was measured
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
     * What more would bring more.
     *
     * @param step how far, and to what
     * @param unit the unit of the figure, when it has one
     * @param gain what it would bring
     */
    public record Next(IndicatorAssessed.Improvement step, Optional<String> unit, Euros gain) {}

    /**
     * {@return whether nothing but the proof, or the agreement of the other parties, is missing; true when showing what was done would be enough}
     */
    public boolean lacksOnlyEvidence() {
        return outcome.flatMap(IndicatorOutcome::assessed)
                .filter(assessed -> assessed.assessment().reachedButForProof())
                .isPresent();
    }
}
