package fr.cpts.rules.version;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.Conclusion;
import java.time.LocalDate;

/**
 * The day on which a mission entered the agreement, under the answers taken.
 *
 * @param mission the mission
 * @param on the first day on which a version knows the mission
 */
public record MissionEntry(Mission mission, LocalDate on) implements Conclusion {

    /**
     * {@return the entry, or that day when it does not come before}
     *
     * @param day a day, such as that of the signature
     */
    public LocalDate orLater(LocalDate day) {
        return day.isAfter(on) ? day : on;
    }
}
