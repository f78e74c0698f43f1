package fr.cpts.rules.parameter;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.MissionStatus;
import fr.cpts.model.taxonomy.SizeClass;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All the values of the agreement that hold on a day, resolved once and shared. Rules read them by key; a key that has no value on that day is
 * an error of the rule, so a rule asks {@code has} first where a value may be absent.
 */
public final class LegalTable {

    private final LocalDate on;
    private final Map<String, Parameter.Dated> values;
    private final Map<Mission, String> statuses = new TreeMap<>();

    LegalTable(LocalDate on, Map<String, Parameter.Dated> values) {
        this.on = on;
        this.values = new HashMap<>(values);
        values.keySet().forEach(key -> LegalParameters.missionOfStatus(key)
                .ifPresent(mission -> statuses.put(mission, code(key).code())));
    }

    /**
     * What the agreement makes of a mission.
     *
     * @param mission the mission
     * @return socle or complementary, or nothing when the agreement does not know the mission that day
     */
    public Optional<MissionStatus> status(Mission mission) {
        return Optional.ofNullable(statuses.get(mission)).map(MissionStatus::valueOf);
    }

    /**
     * Whether the agreement makes a mission compulsory.
     *
     * @param mission the mission
     * @return false also when the agreement does not know it
     */
    public boolean isSocle(Mission mission) {
        return MissionStatus.SOCLE.name().equals(statuses.get(mission));
    }

    /**
     * The missions that the agreement makes compulsory.
     *
     * @return the missions, in the order of the agreement
     */
    public List<Mission> socle() {
        return statuses.keySet().stream().filter(this::isSocle).toList();
    }

    /**
     * Whether there is a value.
     *
     * @param key the key of a parameter
     * @return true when the parameter has a value on that day
     */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /**
     * An amount.
     *
     * @param key the key of a parameter in euros
     * @param size the size class
     * @return the amount for the class
     * @throws IllegalArgumentException when there is none on that day
     */
    public LegalAmount amount(String key, SizeClass size) {
        return (LegalAmount) bySize(key, size);
    }

    /**
     * An amount that does not depend on the size class.
     *
     * @param key the key of a parameter in euros for all
     * @return the amount
     * @throws IllegalArgumentException when there is none on that day
     */
    public LegalSum sum(String key) {
        return (LegalSum) forAll(key);
    }

    /**
     * A share.
     *
     * @param key the key of a parameter that is a ratio
     * @return the share
     * @throws IllegalArgumentException when there is none on that day
     */
    public LegalRatio ratio(String key) {
        return (LegalRatio) forAll(key);
    }

    /**
     * A number.
     *
     * @param key the key of a parameter in months, years or people
     * @return the number
     * @throws IllegalArgumentException when there is none on that day
     */
    public LegalNumber number(String key) {
        return (LegalNumber) forAll(key);
    }

    /**
     * A code.
     *
     * @param key the key of a parameter that is a code
     * @return the code
     * @throws IllegalArgumentException when there is none on that day
     */
    public LegalCode code(String key) {
        return (LegalCode) forAll(key);
    }

    /**
     * The size class of a population.
     *
     * @param key the key of a parameter that holds population bands
     * @param population how many people
     * @return the band of the class, or nothing when the figure falls between two classes
     * @throws IllegalArgumentException when there are no bands on that day
     */
    public Optional<LegalBand> band(String key, int population) {
        return dated(key).bySize().values().stream()
                .map(LegalBand.class::cast)
                .filter(band -> band.contains(population))
                .findFirst();
    }

    /**
     * The size classes that a parameter tells apart.
     *
     * @param key the key of a parameter by size class
     * @return the classes, the smallest first
     * @throws IllegalArgumentException when there is no value on that day
     */
    public List<SizeClass> sizes(String key) {
        return dated(key).bySize().keySet().stream().sorted().toList();
    }

    private LegalValue bySize(String key, SizeClass size) {
        LegalValue value = dated(key).bySize().get(size);
        if (value == null) {
            throw new IllegalArgumentException(
                    "parameter " + key + " has no value for size " + size + " on " + on + ": it has one for "
                            + sizes(key) + "\nMaybe the size class is missing from the file of the parameter.");
        }
        return value;
    }

    private LegalValue forAll(String key) {
        return dated(key)
                .forAll()
                .orElseThrow(() -> new IllegalArgumentException(
                        "parameter " + key + " depends on the size class\nMaybe amount(key, size) was meant."));
    }

    private Parameter.Dated dated(String key) {
        Parameter.Dated dated = values.get(key);
        if (dated == null) {
            throw new IllegalArgumentException("parameter " + key + " has no value on " + on
                    + "\nMaybe the key is misspelt, or the rule should ask has(\"" + key + "\") first.");
        }
        return dated;
    }
}
