package fr.cpts.rules.version;

import fr.cpts.model.message.Message;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.FactMessage;
import fr.cpts.rules.fact.LegalParameter;
import fr.cpts.rules.parameter.LegalCode;
import fr.cpts.rules.parameter.LegalTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The legal values in force on a day that decides something, under the answers taken. Where answers do not agree on which version has begun by
 * then, the rule that concludes this has matched the one that was taken.
 *
 * @param on the day
 * @param values what holds on it
 * @param agreed the version of the agreement that is in force; nothing before the agreement
 */
public record ValuesInForce(LocalDate on, LegalTable values, Optional<LegalCode> agreed) implements Conclusion {

    /**
     * The values of a day.
     *
     * @param day the day
     * @param version the versions of the agreement
     * @return the conclusion
     */
    public static ValuesInForce of(LocalDate day, LegalParameter version) {
        return new ValuesInForce(
                day, version.on(day), version.isInForce(day) ? Optional.of(version.code(day)) : Optional.empty());
    }

    /**
     * Whether some version of the agreement is in force.
     *
     * @return false before the agreement
     */
    public boolean isInForce() {
        return agreed.isPresent();
    }

    /**
     * The version in force.
     *
     * @return the code of the version, with its source
     */
    public LegalCode version() {
        return agreed.orElseThrow();
    }

    /**
     * Whether the agreement makes something of a mission.
     *
     * @param mission the mission
     * @return true when the mission has a status
     */
    public boolean knows(Mission mission) {
        return values.status(mission).isPresent();
    }

    /**
     * The socle missions that are not among some missions.
     *
     * @param missions the missions
     * @return the missions that lack, in the order of the agreement
     */
    public List<Mission> lacking(List<Mission> missions) {
        return values.socle().stream()
                .filter(mission -> !missions.contains(mission))
                .toList();
    }

    /**
     * Whether some missions comprise every socle mission.
     *
     * @param missions the missions
     * @return true when none lacks
     */
    public boolean isWholeSocle(List<Mission> missions) {
        return lacking(missions).isEmpty();
    }

    @Override
    public Optional<Message> says() {
        return isInForce() ? Optional.of(FactMessage.of("version.on", version().code(), on)) : Optional.empty();
    }
}
