package fr.cpts.rules.deployment;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.DossierFact;
import java.time.LocalDate;
import java.util.Optional;

/** A step in the life of a mission that a deadline is set for: its start or its full deployment. */
public sealed interface MissionStep permits MissionStart, MissionDeployment {

    /**
     * The mission.
     *
     * @return the mission
     */
    Mission mission();

    /**
     * Which step this is.
     *
     * @return the start or the deployment
     */
    Deadline.Step step();

    /**
     * Whether the dossier states when the step was done, or that it was not.
     *
     * @return false when the document is silent
     */
    boolean isStated();

    /**
     * The day on which the step was done.
     *
     * @return the day; nothing when it never was or nothing is stated
     */
    Optional<LocalDate> day();

    /**
     * Whether the step was done on a day or before.
     *
     * @param day the day
     * @return false also when it never was or nothing is stated
     */
    boolean isBy(LocalDate day);

    /**
     * The step as a fact of the dossier.
     *
     * @return this very fact
     */
    DossierFact asGiven();
}
