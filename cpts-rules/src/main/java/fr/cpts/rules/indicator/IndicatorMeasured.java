package fr.cpts.rules.indicator;

import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.MessageValue;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.FactMessage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was measured of an indicator for a contract year.
 *
 * @param code the code of the indicator
 * @param number the contract year
 * @param measurement the measurement; nothing when the dossier has none, which is not zero
 * @param yearBefore what was measured for the year before, when something was
 * @param place its place in the dossier
 */
public record IndicatorMeasured(
        String code, int number, Optional<Measurement> measurement, Optional<Measurement> yearBefore, DossierPath place)
        implements DossierFact {

    /**
     * {@return the measurement that is missing: a fact that is not stated}
     *
     * @param indicator the indicator
     * @param number the contract year
     */
    public static IndicatorMeasured missing(IndicatorStated indicator, int number) {
        return new IndicatorMeasured(
                indicator.code(),
                number,
                Optional.empty(),
                Optional.empty(),
                new DossierPath("annex.measurements." + indicator.code() + "." + number, false));
    }

    /**
     * {@return the same measurement at the place of what is missing}
     *
     * @param component the component, such as {@code evidence}
     */
    public IndicatorMeasured lacking(String component) {
        return new IndicatorMeasured(
                code, number, measurement, yearBefore, new DossierPath(place.path() + "." + component, false));
    }

    /** {@return the figure of the year before, when a change may be counted from it} */
    public Optional<Quantity> before() {
        return reference(yearBefore);
    }

    /**
     * {@return the figure from which a change may be counted: a figure that is proven, and not merely proposed}
     *
     * @param measured what was measured for a year, when it was
     */
    public static Optional<Quantity> reference(Optional<Measurement> measured) {
        return measured.filter(Measurement::isProven).flatMap(Measurement::value);
    }

    /** The component of the measurement of the year before that would make it one from which a change is counted. */
    String lackingBefore() {
        return yearBefore.flatMap(Measurement::value).isEmpty()
                ? "value"
                : yearBefore
                                        .flatMap(Measurement::evidence)
                                        .filter(Measurement.Evidence.PRESENT::equals)
                                        .isPresent()
                                || yearBefore.flatMap(Measurement::evidence).isEmpty()
                        ? "status"
                        : "evidence";
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

    @Override
    public List<Object> about() {
        return List.of(code, number);
    }

    @Override
    public Message asMissing() {
        return FactMessage.of("missing.IndicatorMeasured." + place.component(), about().toArray());
    }

    /** What was measured, and when. */
    @Override
    public Object told() {
        Object figure = measurement
                .flatMap(Measurement::done)
                .filter(done -> shown().equals(done.toString()))
                .<Object>map(done -> FactMessage.of(done ? "measured.done" : "measured.not-done"))
                .orElseGet(() -> new Shown(shown()));
        return measurement
                .flatMap(Measurement::on)
                .<Object>map(day -> FactMessage.of("measured.on", figure, day))
                .orElse(figure);
    }

    /** A figure with the decimal sign of the language. */
    private record Shown(String figure) implements MessageValue {
        @Override
        public String text(Locale locale) {
            return locale.getLanguage().equals("en") ? figure : figure.replaceAll("(\\d)\\.(\\d)", "$1,$2");
        }
    }
}
