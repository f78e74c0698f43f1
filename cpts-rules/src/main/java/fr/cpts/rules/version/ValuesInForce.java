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
     * {@return the values of a day}
     *
     * @param day the day
     * @param version the versions of the agreement
     */
    public static ValuesInForce of(LocalDate day, LegalParameter version) {
        return new ValuesInForce(
                day, version.on(day), version.isInForce(day) ? Optional.of(version.code(day)) : Optional.empty());
    }

    /** {@return whether some version of the agreement is in force; false before the agreement} */
    public boolean isInForce() {
        return agreed.isPresent();
    }

    /** {@return the code of the version, with its source} */
    public LegalCode version() {
        return agreed.orElseThrow();
    }

    /**
     * {@return whether the agreement knows a mission, which then has a status}
     *
     * @param mission the mission
     */
    public boolean knows(Mission mission) {
        return values.status(mission).isPresent();
    }

    /**
     * {@return the socle missions that are not among some missions, in the order of the agreement}
     *
     * @param missions the missions
     */
    public List<Mission> lacking(List<Mission> missions) {
        return values.socle().stream()
                .filter(mission -> !missions.contains(mission))
                .toList();
    }

    /**
     * {@return whether some missions include every socle mission}
     *
     * @param missions the missions
     */
    public boolean isWholeSocle(List<Mission> missions) {
        return lacking(missions).isEmpty();
    }

    @Override
    public Optional<Message> says() {
        return isInForce() ? Optional.of(FactMessage.of("version.on", version().code(), on)) : Optional.empty();
    }
}
