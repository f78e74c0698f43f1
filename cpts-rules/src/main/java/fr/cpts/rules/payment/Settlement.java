package fr.cpts.rules.payment;

import fr.cpts.rules.envelope.PartOfYear;
import fr.cpts.rules.fact.Conclusion;
import java.time.LocalDate;
import java.util.List;

/**
 * The settlement of a part of an envelope: what is due less what was paid on account, or the variable part.
 *
 * @param part the part
 * @param dueOn the anniversary that ends the year, or the day of an early end
 */
public record Settlement(PartOfYear part, LocalDate dueOn) implements Conclusion {
    @Override
    public List<Object> settles() {
        return part.settles("settlement");
    }
}
