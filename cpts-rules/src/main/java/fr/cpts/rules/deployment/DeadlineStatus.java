package fr.cpts.rules.deployment;

import fr.cpts.rules.fact.Conclusion;
import java.util.List;

/**
 * The status of a deadline on the day of the evaluation.
 *
 * @param deadline the deadline
 * @param status its status
 * @param fact the start or the deployment that it is about
 */
public record DeadlineStatus(Deadline deadline, Status status, MissionStep fact) implements Conclusion {

    /** The statuses that a deadline can have. */
    public enum Status {
        /** Done, on the last day or before. */
        MET,
        /** Done after the last day, or not done and the last day has passed. */
        LATE,
        /** Not done, and the last day has not passed. */
        OPEN,
        /** The last day has passed and the dossier does not say whether it was done. */
        UNKNOWN
    }

    @Override
    public List<Object> settles() {
        return List.of("deadline met", deadline.mission(), deadline.step());
    }
}
