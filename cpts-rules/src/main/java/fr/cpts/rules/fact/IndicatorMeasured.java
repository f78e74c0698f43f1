package fr.cpts.rules.fact;

import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.measure.Quantity;
import java.util.Optional;

/**
 * What was measured of an indicator for a contract year.
 *
 * @param code the code of the indicator
 * @param number the contract year
 * @param measurement the measurement; nothing when the dossier has none, which is not zero
 * @param before the figure of the year before, when there is one
 * @param place where it stands
 */
public record IndicatorMeasured(
        String code, int number, Optional<Measurement> measurement, Optional<Quantity> before, Place place)
        implements Given {

    /**
     * The measurement that is missing.
     *
     * @param indicator the indicator
     * @param number the contract year
     * @return a fact that is not stated
     */
    public static IndicatorMeasured missing(IndicatorStated indicator, int number) {
        return new IndicatorMeasured(
                indicator.code(),
                number,
                Optional.empty(),
                Optional.empty(),
                new Place("measurements." + indicator.code() + "." + number, false));
    }

    /**
     * What is missing of the measurement.
     *
     * @param component the component, such as {@code evidence}
     * @return the same measurement at the place of what is missing
     */
    public IndicatorMeasured lacking(String component) {
        return new IndicatorMeasured(
                code, number, measurement, before, new Place(place.path() + "." + component, false));
    }

    @Override
    public String shown() {
        return measurement
                .flatMap(measured -> measured.value()
                        .map(Quantity::toString)
                        .or(() -> measured.done().map(Object::toString))
                        .or(() -> measured.agreedShare().map(Object::toString)))
                .orElse("");
    }

    @Override
    public boolean isStated() {
        return measurement.isPresent();
    }
}
