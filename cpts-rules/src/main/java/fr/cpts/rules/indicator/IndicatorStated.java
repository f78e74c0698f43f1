package fr.cpts.rules.indicator;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.message.Message;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.FactMessage;
import java.util.List;
import java.util.Optional;

/**
 * An indicator of a mission.
 *
 * @param indicator the indicator
 * @param mission the mission that it counts for
 * @param sharing the indicators of the mission that share one weight with it, itself among them
 * @param place its place in the dossier
 */
public record IndicatorStated(Indicator indicator, Mission mission, List<Indicator> sharing, DossierPath place)
        implements DossierFact {

    /** Copies the components. */
    public IndicatorStated {
        sharing = List.copyOf(sharing);
    }

    /** {@return its code, to which measurements refer} */
    public String code() {
        return indicator.code();
    }

    /**
     * {@return whether it counts, and so is judged, in a contract year}
     *
     * @param year the number of the contract year
     */
    public boolean countsIn(int year) {
        return indicator.countsIn(year);
    }

    /**
     * {@return the weight that it has, or shares, in a contract year; nothing when it is followed and not paid in that year}
     *
     * @param year the number of the contract year
     */
    public Optional<Weight> weightIn(int year) {
        if (countsIn(year)) {
            for (Indicator one : sharing) {
                Optional<Weight> weight = one.weightIn(year);
                if (weight.isPresent()) {
                    return weight;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * {@return whether it has, or shares, a weight in a contract year, and so decides money}
     *
     * @param year the number of the contract year
     */
    public boolean isWeightedIn(int year) {
        return weightIn(year).isPresent();
    }

    /** {@return whether it has, or shares, a weight in some contract year} */
    public boolean isWeighted() {
        return sharing.stream().anyMatch(one -> one.weighting().weight().isStated());
    }

    /** {@return whether the document sets a maximum that is paid for it} */
    public boolean isCapped() {
        return indicator.weighting().cap().isPresent();
    }

    /** {@return whether the document sets a condition for its payment} */
    public boolean isConditional() {
        return indicator.weighting().condition().isPresent();
    }

    /**
     * {@return what the dossier does not say of it: the same indicator at the place of what is missing}
     *
     * @param component the component that is missing, such as {@code targets}
     */
    public IndicatorStated lacking(String component) {
        return new IndicatorStated(
                indicator,
                mission,
                sharing,
                new DossierPath(
                        place.path() + (component.equals("scale") ? ".weighting." : ".goal.") + component, false));
    }

    @Override
    public String shown() {
        return indicator.code();
    }

    /** {@return the envelope that pays for the mission} */
    public Envelope envelope() {
        return mission.envelope();
    }

    @Override
    public boolean isStated() {
        return true;
    }

    @Override
    public List<Object> about() {
        return List.of(code());
    }

    @Override
    public Message asMissing() {
        return FactMessage.of("missing.IndicatorStated." + place.component(), about().toArray());
    }
}
