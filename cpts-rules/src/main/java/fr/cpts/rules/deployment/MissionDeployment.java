package fr.cpts.rules.deployment;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.fact.DossierPath;
import java.util.Optional;

/**
 * The full deployment of a mission: on a day, never, or not stated.
 *
 * @param mission the mission
 * @param value when it was deployed, or that it was not, or nothing when the dossier is silent
 * @param place its place in the dossier
 */
public record MissionDeployment(Mission mission, Optional<EventDate> value, DossierPath place) implements MissionStep {
    @Override
    public Deadline.Step step() {
        return Deadline.Step.DEPLOYMENT;
    }
}
