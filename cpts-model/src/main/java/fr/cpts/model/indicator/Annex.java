package fr.cpts.model.indicator;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.DossierPart;
import fr.cpts.model.fact.Group;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.Ordered;
import fr.cpts.model.fact.Records;
import fr.cpts.model.fact.References;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.ContractYears;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The annexes of a contract, agreed again each contract year: the indicators, and what was measured and achieved of them. What a year states is kept
 * under that year.
 *
 * @param indicators the indicators, in the order of the annex or of the sheets of action
 * @param measurements what was measured of each indicator, by its code and the contract year
 * @param achievements for each mission, the share of its variable part that was achieved in each contract year, from 0 to 1; the years are in order
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Annex(
        List<Indicator> indicators,
        Map<String, Map<Integer, Measurement>> measurements,
        Map<Mission, Map<Integer, Ratio>> achievements,
        Map<String, Mark> marks)
        implements Group, DossierPart {

    /** The place of the indicators in a dossier. */
    private static final String PLACE = "annex.indicators";

    private static final Annex NONE = new Annex(List.of(), Map.of(), Map.of(), Map.of());

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when two indicators have one code, one is a part of another that does not exist, two that share a weight have two,
     *     a measurement is of no indicator, an achievement is not from 0 to 1, or a mark is misplaced
     */
    public Annex {
        indicators = Bounds.list("indicators", indicators);
        Bounds.check("indicators", indicators.size(), Bounds.MAX_INDICATORS);
        measurements = inOrder(measurements);
        achievements = inOrder(achievements);
        Set<String> codes = References.codes(
                "indicators", PLACE, indicators.stream().map(Indicator::code).toList());
        for (int i = 0; i < indicators.size(); i++) {
            References.checkKnown(
                    "indicators." + i + ".attachedTo.parent",
                    indicators.get(i).attachedTo().parent(),
                    PLACE,
                    codes);
        }
        checkSharedWeights(indicators);
        for (String code : measurements.keySet()) {
            References.checkKnown("measurements." + code, Optional.of(code), PLACE, codes);
        }
        for (Map.Entry<Mission, Map<Integer, Ratio>> achieved : achievements.entrySet()) {
            for (Map.Entry<Integer, Ratio> share : achieved.getValue().entrySet()) {
                if (!share.getValue().isProper()) {
                    throw new InvalidFactException(
                            "achievements." + achieved.getKey() + "." + share.getKey(),
                            ModelMessage.of("achievement.share"));
                }
            }
        }
        marks = Mark.checked(marks, Annex.class, indicators, measurements, achievements);
    }

    private static <K, V> Map<K, Map<Integer, V>> inOrder(Map<K, Map<Integer, V>> stated) {
        Map<K, Map<Integer, V>> yearsInOrder = new LinkedHashMap<>();
        stated.forEach((key, byYear) -> yearsInOrder.put(key, new TreeMap<>(byYear)));
        return Ordered.mapOfMaps(yearsInOrder);
    }

    /** Indicators of one mission that share a weight have that one weight. */
    private static void checkSharedWeights(List<Indicator> indicators) {
        Map<List<Object>, List<ContractYears>> weighted = new HashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Weighting weighting = indicator.weighting();
            if (weighting.group().isEmpty()) {
                continue;
            }
            List<ContractYears> taken = weighted.computeIfAbsent(
                    List.of(weighting.group().get(), indicator.attachedTo().mission()), group -> new ArrayList<>());
            for (ContractYears years : weighting.weight().byYears().keySet()) {
                if (taken.stream().anyMatch(years::overlaps)) {
                    throw new InvalidFactException(
                            "indicators." + i + ".weighting.weight", ModelMessage.of("indicator.group-weight-twice"));
                }
            }
            taken.addAll(weighting.weight().byYears().keySet());
        }
    }

    /** {@return an annex that states nothing} */
    public static Annex none() {
        return NONE;
    }

    /**
     * This annex with other indicators.
     *
     * @param known the indicators
     * @return a copy that holds them
     * @throws InvalidFactException when a measurement is of none of them
     */
    public Annex withIndicators(List<Indicator> known) {
        return Records.with(this, "indicators", known);
    }

    /**
     * This annex with one more measurement, in place of one of the same indicator and year.
     *
     * @param indicator the code of the indicator
     * @param contractYear the number of the contract year
     * @param measured what was measured
     * @return a copy that holds it
     * @throws InvalidFactException when the annex has no such indicator
     */
    public Annex withMeasurement(String indicator, int contractYear, Measurement measured) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(measured, "measured");
        return Records.with(this, "measurements", with(measurements, indicator, contractYear, measured));
    }

    /**
     * This annex with one more achievement, in place of one of the same mission and year.
     *
     * @param mission the mission
     * @param contractYear the number of the contract year
     * @param achieved the share achieved, from 0 to 1
     * @return a copy that holds it
     */
    public Annex withAchievement(Mission mission, int contractYear, Ratio achieved) {
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(achieved, "achieved");
        return Records.with(this, "achievements", new TreeMap<>(with(achievements, mission, contractYear, achieved)));
    }

    private static <K, V> Map<K, Map<Integer, V>> with(Map<K, Map<Integer, V>> stated, K key, int year, V value) {
        Map<K, Map<Integer, V>> more = new LinkedHashMap<>(stated);
        Map<Integer, V> years = new TreeMap<>(more.getOrDefault(key, Map.of()));
        years.put(year, value);
        more.put(key, years);
        return more;
    }
}
