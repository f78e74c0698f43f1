package fr.cpts.rules.version;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.MissionStatus;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.parameter.LegalNumber;
import fr.cpts.rules.parameter.LegalParameters;
import java.util.Arrays;
import java.util.List;

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
     * {@return a mission of a version, where every answer gives it the same status in the year before}
     *
     * @param version the version that governs a contract year
     * @param law the values of a mission that the version knows
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
     * {@return a mission of a version, by the values that applied to the year before}
     *
     * @param before the values that applied to the year before
     * @param version the version that governs a contract year
     * @param mission a mission that the version knows
     */
    public static MissionOfVersion after(ValuesInForce before, VersionInForce version, Mission mission) {
        return of(version, mission, !before.knows(mission));
    }

    private static MissionOfVersion of(VersionInForce version, Mission mission, boolean first) {
        return new MissionOfVersion(
                version, mission, version.law().status(mission).orElseThrow(), first);
    }

    /** {@return the number of the contract year: 1 for the year of the signature} */
    public int number() {
        return version.number();
    }

    /** {@return the key of the mission's values: such as {@code mission.parcours}} */
    public String key() {
        return LegalParameters.keyOf(mission);
    }

    /** {@return whether it is a socle mission, to which every community commits} */
    public boolean isSocle() {
        return status == MissionStatus.SOCLE;
    }

    /**
     * {@return whether the version has a value for the mission}
     *
     * @param name the name of the value, such as {@code start-within}
     */
    public boolean has(String name) {
        return version.law().has(LegalParameters.keyOf(mission, name));
    }

    /**
     * {@return whether the version has one of several values for the mission}
     *
     * @param names the names of the values
     */
    public boolean hasAny(String... names) {
        return Arrays.stream(names).anyMatch(this::has);
    }

    /**
     * {@return a number that the version sets for the mission}
     *
     * @param name the name of the value, such as {@code start-within}
     */
    public LegalNumber number(String name) {
        return version.law().number(LegalParameters.keyOf(mission, name));
    }

    @Override
    public List<Object> settles() {
        return List.of("status", version.year().number(), mission);
    }
}
