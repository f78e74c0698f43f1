package fr.cpts.rules.payment;

import fr.cpts.rules.envelope.PartOfYear;
import fr.cpts.rules.fact.Conclusion;
import java.time.LocalDate;

/**
 * The settlement of a part of an envelope: what is due less what was paid on account, or the variable part.
 *
 * @param part the part
 * @param dueOn the anniversary that ends the year, or the day of an early end
 */
public record Settlement(PartOfYear part, LocalDate dueOn) implements Conclusion {}
