package fr.cpts.rules.deployment;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.fact.DossierPath;
import java.util.Optional;

/**
 * The start of a mission: on a day, never, or not stated. There is one for every mission that the agreement knows.
 *
 * @param mission the mission
 * @param listed whether the contract lists the mission
 * @param value when it started, or that it did not, or nothing when the dossier is silent
 * @param place its place in the dossier
 */
public record MissionStart(Mission mission, boolean listed, Optional<EventDate> value, DossierPath place)
        implements MissionStep {
    @Override
    public Deadline.Step step() {
        return Deadline.Step.START;
    }

    /**
     * {@return whether its mission comes before that of another start in the agreement}
     *
     * @param other another start
     */
    public boolean isListedBefore(MissionStart other) {
        return mission.compareTo(other.mission) < 0;
    }

    /**
     * {@return whether this start comes before another: on an earlier day or, on the same day, for a mission earlier in the agreement; a start that
     * has a day precedes one that has none}
     *
     * @param other another start
     */
    public boolean precedes(MissionStart other) {
        if (!isDated() || !other.isDated()) {
            return isDated() && !other.isDated();
        }
        int byDay = on().compareTo(other.on());
        return byDay != 0 ? byDay < 0 : mission.compareTo(other.mission) < 0;
    }
}
