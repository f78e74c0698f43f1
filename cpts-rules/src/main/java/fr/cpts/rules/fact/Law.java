package fr.cpts.rules.fact;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.MissionStatus;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.parameter.LegalCode;
import fr.cpts.rules.parameter.LegalParameters;
import fr.cpts.rules.parameter.LegalTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every legal value through time.
 *
 * @param parameters the values
 */
public record Law(LegalParameters parameters) implements Argument {

    private static final String BAND = "size.band";
    private static final String VERSION = "agreement.version";

    /**
     * The values of a day.
     *
     * @param day the day
     * @return what holds on it
     */
    public LegalTable on(LocalDate day) {
        return parameters.on(day);
    }

    /**
     * Whether some version of the agreement is in force on a day.
     *
     * @param day the day
     * @return false before the agreement
     */
    public boolean isInForce(LocalDate day) {
        return on(day).has(VERSION);
    }

    /**
     * The version in force on a day.
     *
     * @param day the day, on which one must be in force
     * @return the code of the version, with its source
     */
    public LegalCode version(LocalDate day) {
        return on(day).code(VERSION);
    }

    /**
     * Whether the same version is in force on two days.
     *
     * @param one a day
     * @param other another day
     * @return true when both have the same version, or both none
     */
    public boolean isSameVersion(LocalDate one, LocalDate other) {
        return code(one).equals(code(other));
    }

    private Optional<String> code(LocalDate day) {
        return isInForce(day) ? Optional.of(version(day).code()) : Optional.empty();
    }

    /**
     * Whether a version makes something of a mission.
     *
     * @param mission the mission
     * @param day a day on which the version is in force
     * @return true when the mission has a status that day
     */
    public boolean knows(Mission mission, LocalDate day) {
        return on(day).has(LegalParameters.keyOf(mission) + ".status");
    }

    /**
     * What a version makes of a mission.
     *
     * @param mission the mission
     * @param day a day on which the mission has a status
     * @return socle or complementary
     */
    public MissionStatus status(Mission mission, LocalDate day) {
        return MissionStatus.valueOf(
                on(day).code(LegalParameters.keyOf(mission) + ".status").code());
    }

    /**
     * Whether a version makes a mission compulsory.
     *
     * @param mission the mission
     * @param day a day on which the version is in force
     * @return false also when the version does not know the mission
     */
    public boolean isSocle(Mission mission, LocalDate day) {
        return knows(mission, day) && status(mission, day) == MissionStatus.SOCLE;
    }

    /**
     * Whether a population falls in the band of one size class.
     *
     * @param population how many people
     * @param day the day whose bands count
     * @return false when two classes claim the figure
     */
    public boolean isInBand(int population, LocalDate day) {
        return on(day).band(BAND, population).isPresent();
    }

    /**
     * The size class of a population.
     *
     * @param population how many people, in the band of one class
     * @param day the day whose bands count
     * @return the class
     */
    public SizeClass sizeOf(int population, LocalDate day) {
        return on(day).band(BAND, population).orElseThrow().sizeClass();
    }

    /**
     * The upper of the two size classes that claim a population.
     *
     * @param population how many people, in the band of no class
     * @param day the day whose bands count
     * @return the class above
     */
    public SizeClass upperSize(int population, LocalDate day) {
        return sizeOf(population + 1, day);
    }

    /**
     * The lower of the two size classes that claim a population.
     *
     * @param population how many people, in the band of no class
     * @param day the day whose bands count
     * @return the class below
     */
    public SizeClass lowerSize(int population, LocalDate day) {
        return sizeOf(population - 1, day);
    }

    /**
     * Whether a population speaks against a size class.
     *
     * @param population how many people
     * @param size the class
     * @param day the day whose bands count
     * @return true when the figure is in the band of another class
     */
    public boolean contradicts(int population, SizeClass size, LocalDate day) {
        return !possible(population, day).contains(size);
    }

    /**
     * The size classes that population figures support.
     *
     * @param figures the figures of a territory
     * @param day the day whose bands count
     * @return the classes, the smallest first; every class when there is no figure
     */
    public List<SizeClass> candidates(PopulationFigures figures, LocalDate day) {
        List<SizeClass> supported = figures.counted().stream()
                .flatMap(counted -> possible(counted.count(), day).stream())
                .distinct()
                .sorted()
                .toList();
        return supported.isEmpty() ? on(day).sizes(BAND) : supported;
    }

    private List<SizeClass> possible(int population, LocalDate day) {
        return isInBand(population, day)
                ? List.of(sizeOf(population, day))
                : List.of(lowerSize(population, day), upperSize(population, day));
    }

    /**
     * The day from which the agreement knows a mission.
     *
     * @param mission the mission
     * @return the first day of its first status
     */
    public LocalDate knownSince(Mission mission) {
        return parameters
                .find(LegalParameters.keyOf(mission) + ".status")
                .orElseThrow()
                .timeline()
                .get(0)
                .from();
    }
}
