package fr.cpts.rules.deployment;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.parameter.LegalNumber;
import fr.cpts.rules.parameter.LegalParameters;
import fr.cpts.rules.parameter.LegalTable;
import java.time.LocalDate;

/**
 * From when the delays of a mission run.
 *
 * @param mission the mission
 * @param values the values that set its delays: those of the first contract year whose version knows it
 * @param from the signature, or the day the mission entered the agreement
 */
public record DelayRuns(Mission mission, LegalTable values, LocalDate from) implements Conclusion {

    /**
     * {@return whether the mission has such a delay; a mission without one may take its time}
     *
     * @param name the name of the value, such as {@code start-within}
     */
    public boolean has(String name) {
        return values.has(LegalParameters.keyOf(mission, name));
    }

    /**
     * {@return a delay of the mission: the number of months}
     *
     * @param name the name of the value, such as {@code start-within}
     */
    public LegalNumber number(String name) {
        return values.number(LegalParameters.keyOf(mission, name));
    }
}
