package fr.cpts.rules.payment;

import fr.cpts.model.time.DateRange;
import fr.cpts.rules.envelope.FinancedYear;
import fr.cpts.rules.envelope.PartOfYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.PositionTaken;
import java.time.LocalDate;
import java.util.List;

/**
 * From which day a part of an envelope counts for what is due in a contract year.
 *
 * @param part the part
 * @param day the first day of the year, or the day in it on which the envelope opened
 */
public record CountStart(PartOfYear part, LocalDate day) implements Conclusion {

    /** {@return whether the part counts for every day of the year; true when neither a start nor an early end shortens it} */
    public boolean isWholeYear() {
        FinancedYear financed = part.envelopeYear().financed();
        return financed.year().isWholeFrom(day)
                && financed.until().equals(financed.year().to());
    }

    /**
     * {@return the share of the year that counts}
     *
     * @param unit the unit taken by position P03
     */
    public Prorata prorata(PositionTaken unit) {
        FinancedYear financed = part.envelopeYear().financed();
        return new Prorata(DateRange.of(day, financed.until()), financed.year().period(), unit.choice());
    }

    @Override
    public List<Object> settles() {
        return part.settles("first day that counts");
    }
}
