package fr.cpts.rules.version;

import fr.cpts.model.message.Message;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.FactMessage;
import fr.cpts.rules.fact.LegalValues;
import fr.cpts.rules.parameter.LegalCode;
import fr.cpts.rules.parameter.LegalParameters;
import fr.cpts.rules.parameter.LegalTable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The legal values in force on a day that decides something, under the answers taken. Where answers do not agree on which version has begun by
 * then, the rule that concludes this has matched the one that was taken.
 *
 * @param on the day
 * @param values what holds on it
 */
public record ValuesInForce(LocalDate on, LegalTable values) implements Conclusion {

    /**
     * The values of a day.
     *
     * @param day the day
     * @param law every legal value
     * @return the conclusion
     */
    public static ValuesInForce of(LocalDate day, LegalValues law) {
        return new ValuesInForce(day, law.on(day));
    }

    /**
     * Whether some version of the agreement is in force.
     *
     * @return false before the agreement
     */
    public boolean isInForce() {
        return values.has(LegalValues.VERSION);
    }

    /**
     * The version in force.
     *
     * @return the code of the version, with its source
     */
    public LegalCode version() {
        return values.code(LegalValues.VERSION);
    }

    /**
     * Whether the agreement makes something of a mission.
     *
     * @param mission the mission
     * @return true when the mission has a status
     */
    public boolean knows(Mission mission) {
        return values.has(LegalParameters.keyOf(mission, "status"));
    }

    @Override
    public Optional<Message> says() {
        return isInForce() ? Optional.of(FactMessage.of("version.on", version().code(), on)) : Optional.empty();
    }
}
