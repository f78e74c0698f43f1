package fr.cpts.financing;

import fr.cpts.model.money.Euros;
import fr.cpts.rules.fact.DeadlineStatus;

/**
 * How a deadline of a mission stands on the day of the statement.
 *
 * @param status the deadline and its status
 * @param days for an open deadline the days left; for a late one the days it is or was late; zero for any other
 * @param advanced for a late deadline, what was advanced on the mission by the day of the statement: a breach may lead to its recovery, pro
 *     rata temporis; zero for any other
 */
public record DeadlineLine(DeadlineStatus status, long days, Euros advanced) {}
