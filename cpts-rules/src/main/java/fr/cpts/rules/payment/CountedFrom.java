package fr.cpts.rules.payment;

import fr.cpts.model.time.DateRange;
import fr.cpts.rules.envelope.FinancedYear;
import fr.cpts.rules.envelope.PartOfYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.PositionTaken;
import java.time.LocalDate;

/**
 * From which day a part of an envelope counts for what is due in a contract year.
 *
 * @param part the part
 * @param day the first day of the year, or the day in it on which the envelope opened
 */
public record CountedFrom(PartOfYear part, LocalDate day) implements Conclusion {

    /**
     * Whether the part counts for every day of the year.
     *
     * @return true when neither a start nor an early end shortens it
     */
    public boolean isWholeYear() {
        FinancedYear financed = part.envelopeYear().financed();
        return financed.year().isWholeFrom(day)
                && financed.until().equals(financed.year().to());
    }

    /**
     * The share of the year that counts.
     *
     * @param unit the unit taken by position P03
     * @return the share
     */
    public Prorata prorata(PositionTaken unit) {
        FinancedYear financed = part.envelopeYear().financed();
        return new Prorata(DateRange.of(day, financed.until()), financed.year().period(), unit.choice());
    }
}
