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
     * {@return the status of a mission, socle or complementary; nothing when the agreement does not know the mission that day}
     *
     * @param mission the mission
     */
    public Optional<MissionStatus> status(Mission mission) {
        return Optional.ofNullable(statuses.get(mission)).map(MissionStatus::valueOf);
    }

    /**
     * {@return whether the agreement makes a mission compulsory; false also when the agreement does not know it}
     *
     * @param mission the mission
     */
    public boolean isSocle(Mission mission) {
        return MissionStatus.SOCLE.name().equals(statuses.get(mission));
    }

    /** {@return the missions that the agreement makes compulsory} */
    public List<Mission> socle() {
        return statuses.keySet().stream().filter(this::isSocle).toList();
    }

    /**
     * {@return whether a parameter has a value on that day}
     *
     * @param key the key of a parameter
     */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /**
     * {@return the amount for the class}
     *
     * @param key the key of a parameter in euros
     * @param size the size class
     * @throws IllegalArgumentException when there is none on that day
     */
    public LegalAmount amount(String key, SizeClass size) {
        return (LegalAmount) bySize(key, size);
    }

    /**
     * {@return an amount that does not depend on the size class}
     *
     * @param key the key of a parameter in euros for all
     * @throws IllegalArgumentException when there is none on that day
     */
    public LegalSum sum(String key) {
        return (LegalSum) forAll(key);
    }

    /**
     * {@return a share}
     *
     * @param key the key of a parameter that is a ratio
     * @throws IllegalArgumentException when there is none on that day
     */
    public LegalRatio ratio(String key) {
        return (LegalRatio) forAll(key);
    }

    /**
     * {@return a number}
     *
     * @param key the key of a parameter in months, years or people
     * @throws IllegalArgumentException when there is none on that day
     */
    public LegalNumber number(String key) {
        return (LegalNumber) forAll(key);
    }

    /**
     * {@return a code}
     *
     * @param key the key of a parameter that is a code
     * @throws IllegalArgumentException when there is none on that day
     */
    public LegalCode code(String key) {
        return (LegalCode) forAll(key);
    }

    /**
     * {@return the band of the class, or nothing when the figure falls between two classes}
     *
     * @param key the key of a parameter that holds population bands
     * @param population how many people
     * @throws IllegalArgumentException when there are no bands on that day
     */
    public Optional<LegalBand> band(String key, int population) {
        return dated(key).bySize().values().stream()
                .map(LegalBand.class::cast)
                .filter(band -> band.contains(population))
                .findFirst();
    }

    /**
     * {@return the size classes for which a parameter has values}
     *
     * @param key the key of a parameter by size class
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
