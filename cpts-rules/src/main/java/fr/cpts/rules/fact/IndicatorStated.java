package fr.cpts.rules.fact;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;

/**
 * An indicator of a mission.
 *
 * @param indicator the indicator
 * @param mission the mission that it counts for
 * @param counted whether it has a weight, or shares one with others of its group
 * @param place where it stands
 */
public record IndicatorStated(Indicator indicator, Mission mission, boolean counted, Place place) implements Given {

    /**
     * Its code.
     *
     * @return the code that measurements refer to
     */
    public String code() {
        return indicator.code();
    }

    /**
     * What the dossier does not say of it.
     *
     * @param component the component that is missing, such as {@code targets}
     * @return the same indicator at the place of what is missing
     */
    public IndicatorStated lacking(String component) {
        return new IndicatorStated(indicator, mission, counted, new Place(place.path() + "." + component, false));
    }

    @Override
    public String shown() {
        return indicator.code();
    }

    /**
     * The envelope that pays for the mission.
     *
     * @return the envelope
     */
    public Envelope envelope() {
        return mission.envelope();
    }

    @Override
    public boolean isStated() {
        return true;
    }
}
