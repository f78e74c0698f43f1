package fr.cpts.rules.deployment;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.EventFact;
import java.util.List;

/** A step in the life of a mission that a deadline is set for: its start or its full deployment. */
public sealed interface MissionStep extends EventFact permits MissionStart, MissionDeployment {

    /** {@return the mission} */
    Mission mission();

    /** {@return which step this is: the start or the deployment} */
    Deadline.Step step();

    @Override
    default List<Object> about() {
        return List.of(mission());
    }
}
