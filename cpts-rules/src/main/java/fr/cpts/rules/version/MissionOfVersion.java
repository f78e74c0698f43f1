package fr.cpts.rules.version;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.MissionStatus;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.parameter.LegalNumber;
import fr.cpts.rules.parameter.LegalParameters;
import java.util.Arrays;

/**
 * A mission as the version of a contract year knows it.
 *
 * @param version the version that governs the year
 * @param mission the mission
 * @param status socle or complementary
 * @param first whether this is the first contract year whose version knows the mission
 */
public record MissionOfVersion(VersionInForce version, Mission mission, MissionStatus status, boolean first)
        implements Conclusion {

    /**
     * A mission of a version, where every answer makes the same of the year before.
     *
     * @param version the version that governs a contract year
     * @param law the values of a mission that the version knows
     * @return the conclusion
     */
    public static MissionOfVersion of(VersionInForce version, MissionParameters law) {
        Mission mission = law.mission();
        return of(
                version,
                mission,
                version.previousReadOn()
                        .flatMap(day -> law.on(day).status(mission))
                        .isEmpty());
    }

    /**
     * A mission of a version, by the values that applied to the year before.
     *
     * @param before the values that applied to the year before
     * @param version the version that governs a contract year
     * @param mission a mission that the version knows
     * @return the conclusion
     */
    public static MissionOfVersion after(ValuesInForce before, VersionInForce version, Mission mission) {
        return of(version, mission, !before.knows(mission));
    }

    private static MissionOfVersion of(VersionInForce version, Mission mission, boolean first) {
        return new MissionOfVersion(
                version, mission, version.law().status(mission).orElseThrow(), first);
    }

    /**
     * The number of the contract year.
     *
     * @return 1 for the year of the signature
     */
    public int number() {
        return version.number();
    }

    /**
     * The key of the mission's values.
     *
     * @return such as {@code mission.parcours}
     */
    public String key() {
        return LegalParameters.keyOf(mission);
    }

    /**
     * Whether every community commits to it.
     *
     * @return true for a socle mission
     */
    public boolean isSocle() {
        return status == MissionStatus.SOCLE;
    }

    /**
     * Whether the version has a value for the mission.
     *
     * @param name the name of the value, such as {@code start-within}
     * @return true when it has
     */
    public boolean has(String name) {
        return version.law().has(LegalParameters.keyOf(mission, name));
    }

    /**
     * Whether the version has one of several values for the mission.
     *
     * @param names the names of the values
     * @return false when it has none of them
     */
    public boolean hasAny(String... names) {
        return Arrays.stream(names).anyMatch(this::has);
    }

    /**
     * A number that the version sets for the mission.
     *
     * @param name the name of the value, such as {@code start-within}
     * @return the number
     */
    public LegalNumber number(String name) {
        return version.law().number(LegalParameters.keyOf(mission, name));
    }
}
