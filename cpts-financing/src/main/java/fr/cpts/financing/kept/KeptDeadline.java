package fr.cpts.financing.kept;

import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.deployment.Deadline;
import fr.cpts.rules.deployment.DeadlineStatus;
import java.time.LocalDate;

/**
 * The status of a deadline on the day of a kept statement.
 *
 * @param mission the mission
 * @param step what was to be done
 * @param lastDay the last day to do it
 * @param status its status
 * @param days the days left of an open deadline, or the days that a late one is or was late; zero for any other
 * @param recoverable for a late deadline, the maximum that may be recovered of what was advanced; zero for any other
 */
public record KeptDeadline(
        Mission mission,
        Deadline.Step step,
        LocalDate lastDay,
        DeadlineStatus.Status status,
        long days,
        Euros recoverable) {}
