package fr.cpts.rules.envelope;

import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.time.ContractYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.Factor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a part of an envelope comes to for a whole contract year: an amount and the shares to take of it.
 *
 * @param envelopeYear the envelope in the year
 * @param part the part
 * @param base the amount
 * @param shares the shares to take of it
 * @param onDelivery whether it is paid at once on a delivery, instead of being advanced
 * @param afterwards what the year pays instead when an earlier year pays the base, where a missing fact leaves open which year does
 */
public record PartOfYear(
        EnvelopeYear envelopeYear,
        Part part,
        AmountBasis base,
        List<Factor> shares,
        boolean onDelivery,
        Optional<AmountBasis> afterwards)
        implements Conclusion {

    /** Copies the components. */
    public PartOfYear {
        shares = List.copyOf(shares);
    }

    /**
     * {@return a part of an envelope}
     *
     * @param envelopeYear the envelope in the year
     * @param part the part
     * @param base the amount
     * @param shares the shares to take of it
     */
    public static PartOfYear of(EnvelopeYear envelopeYear, Part part, AmountBasis base, Factor... shares) {
        return new PartOfYear(envelopeYear, part, base, Arrays.asList(shares), false, Optional.empty());
    }

    /**
     * {@return a part of an envelope that is paid at once on a delivery}
     *
     * @param envelopeYear the envelope in the year
     * @param base the amount
     * @param shares the shares of it
     */
    public static PartOfYear onDelivery(EnvelopeYear envelopeYear, AmountBasis base, Factor... shares) {
        return new PartOfYear(envelopeYear, Part.FIXED, base, Arrays.asList(shares), true, Optional.empty());
    }

    /**
     * {@return a fixed part that is paid in one contract year only, where a missing fact leaves open in which: in the years after that one another
     * amount is paid}
     *
     * @param envelopeYear the envelope in the year
     * @param base the amount if this is the year
     * @param afterwards the amount if an earlier year was
     * @param shares the shares to take of it
     */
    public static PartOfYear once(
            EnvelopeYear envelopeYear, AmountBasis base, AmountBasis afterwards, Factor... shares) {
        return new PartOfYear(envelopeYear, Part.FIXED, base, Arrays.asList(shares), false, Optional.of(afterwards));
    }

    /**
     * {@return the payment for a crisis}
     *
     * @param envelopeYear the crisis mission in the year
     * @param crisis the crisis that is paid
     */
    public static PartOfYear occurrence(EnvelopeYear envelopeYear, CrisisRecognised crisis) {
        return of(envelopeYear, Part.OCCURRENCE, crisis.base(envelopeYear));
    }

    /**
     * {@return the payment for a crisis, where missing facts leave open which one is paid, or whether any is}
     *
     * @param envelopeYear the crisis mission in the year
     * @param possible the crises of which one at most is paid
     */
    public static PartOfYear occurrence(EnvelopeYear envelopeYear, CrisesPossible possible) {
        return of(envelopeYear, Part.OCCURRENCE, possible.base(), possible);
    }

    /** {@return the contract year} */
    public ContractYear year() {
        return envelopeYear.financed().year();
    }

    /** {@return whether the part is paid in advance: everything but the variable part and the payment for a crisis} */
    public boolean isAdvanced() {
        return part == Part.WHOLE || part == Part.FIXED;
    }

    @Override
    public List<Factor> factors() {
        return shares;
    }

    @Override
    public List<Object> settles() {
        return settles("part");
    }

    /**
     * {@return a question about this part that one conclusion settles}
     *
     * @param what what it asks
     */
    public List<Object> settles(String what) {
        int year = envelopeYear.number();
        Envelope envelope = envelopeYear.envelope();
        return base.crisis()
                .map(paid -> List.<Object>of(what, year, envelope, part, paid.place()))
                .orElseGet(() -> List.of(what, year, envelope, part));
    }
}
