package fr.cpts.rules.version;

import fr.cpts.model.message.Message;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.FactMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day on which a mission entered the agreement, under the answers taken.
 *
 * @param mission the mission
 * @param on the first day on which a version knows the mission
 */
public record MissionEntry(Mission mission, LocalDate on) implements Conclusion {

    /**
     * {@return the later of the entry and a day}
     *
     * @param day a day, such as that of the signature
     */
    public LocalDate orLater(LocalDate day) {
        return day.isAfter(on) ? day : on;
    }

    @Override
    public Optional<Message> says() {
        return Optional.of(FactMessage.of("mission.entry", mission, on));
    }

    @Override
    public List<Object> settles() {
        return List.of("entry into force", mission);
    }
}
