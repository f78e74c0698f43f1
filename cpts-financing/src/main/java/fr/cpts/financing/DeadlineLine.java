package fr.cpts.financing;

import fr.cpts.model.money.Euros;
import fr.cpts.rules.deployment.DeadlineStatus;

/**
 * The status of a deadline of a mission on the day of the statement.
 *
 * @param status the deadline and its status
 * @param days for an open deadline the days left; for a late one the days it is or was late; zero for any other
 * @param recoverable for a late deadline, the maximum that may be recovered of what was advanced on the mission by the day of the statement, pro
 *     rata to the days late (a possibility: the text of the procedure was not read); zero for any other
 */
public record DeadlineLine(DeadlineStatus status, long days, Euros recoverable) {}
