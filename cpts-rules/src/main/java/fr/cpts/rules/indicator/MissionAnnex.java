package fr.cpts.rules.indicator;

import fr.cpts.model.indicator.Weight;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The indicators of a mission, in the order of the annex of the contract. There is no such fact for a mission without indicators.
 *
 * @param mission the mission
 * @param indicators the indicators
 * @param place their place in the dossier
 */
public record MissionAnnex(Mission mission, List<IndicatorStated> indicators, DossierPath place)
        implements DossierFact {

    /** Copies the components. */
    public MissionAnnex {
        indicators = List.copyOf(indicators);
    }

    /** {@return the envelope that pays for the mission} */
    public Envelope envelope() {
        return mission.envelope();
    }

    /** {@return whether an indicator of the mission has a weight in some contract year} */
    public boolean isWeighted() {
        return indicators.stream()
                .anyMatch(one -> one.indicator().weighting().weight().isStated());
    }

    @Override
    public String shown() {
        return indicators.stream().map(IndicatorStated::code).collect(Collectors.joining(", "));
    }

    @Override
    public boolean isStated() {
        return !indicators.isEmpty();
    }

    /** A weight covers its indicator and those of its group; it takes the place of the first of them. */
    List<WeightedIndicators.WeightUnit> unitsIn(int year) {
        Map<List<Object>, List<IndicatorStated>> units = new LinkedHashMap<>();
        for (IndicatorStated one : indicators) {
            if (one.isWeightedIn(year)) {
                Optional<String> group = one.indicator().weighting().group();
                units.computeIfAbsent(List.of(group.isPresent(), group.orElseGet(one::code)), key -> new ArrayList<>())
                        .add(one);
            }
        }
        return units.values().stream()
                .map(members -> {
                    Weight weight = members.get(0).weightIn(year).orElseThrow();
                    return new WeightedIndicators.WeightUnit(weight, members);
                })
                .toList();
    }

    @Override
    public List<Object> about() {
        return List.of(mission);
    }
}
