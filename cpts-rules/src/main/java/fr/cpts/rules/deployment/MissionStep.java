package fr.cpts.rules.deployment;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.DossierFact;
import java.time.LocalDate;
import java.util.Optional;

/** A step in the life of a mission that a deadline is set for: its start or its full deployment. */
public sealed interface MissionStep permits MissionStart, MissionDeployment {

    /** {@return the mission} */
    Mission mission();

    /** {@return which step this is: the start or the deployment} */
    Deadline.Step step();

    /** {@return whether the dossier states when the step was done, or that it was not; false when the document is silent} */
    boolean isStated();

    /** {@return the day; nothing when it never was or nothing is stated} */
    Optional<LocalDate> day();

    /**
     * {@return whether the step was done on a day or before; false also when it never was or nothing is stated}
     *
     * @param day the day
     */
    boolean isBy(LocalDate day);

    /** {@return the step as a fact of the dossier: this very fact} */
    DossierFact asGiven();
}
