package fr.cpts.rules.envelope;

import fr.cpts.model.message.Message;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.time.ContractYear;
import fr.cpts.model.time.DateRange;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.FactMessage;
import fr.cpts.rules.fact.LegalShare;
import fr.cpts.rules.fact.PositionTaken;
import fr.cpts.rules.parameter.LegalAmount;
import fr.cpts.rules.size.SizeAmended;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An envelope that is open in a contract year: the running costs, a mission that started, a set-up that opened.
 *
 * @param financed the contract year
 * @param envelope the envelope
 * @param key the key of its values, such as {@code mission.parcours}
 * @param since the day it opened, in this year or before
 * @param openFact the missing fact that leaves open whether it is due at all, when there is one
 */
public record EnvelopeYear(
        FinancedYear financed, Envelope envelope, String key, LocalDate since, Optional<DossierFact> openFact)
        implements Conclusion {

    /**
     * {@return an envelope that is open for sure}
     *
     * @param financed the contract year
     * @param envelope the envelope
     * @param key the key of its values
     * @param since the day it opened
     */
    public static EnvelopeYear of(FinancedYear financed, Envelope envelope, String key, LocalDate since) {
        return new EnvelopeYear(financed, envelope, key, since, Optional.empty());
    }

    /**
     * {@return an envelope of which a missing fact leaves open whether, and from when, it is due: at most for the whole year}
     *
     * @param financed the contract year
     * @param envelope the envelope
     * @param key the key of its values
     * @param missing the missing fact
     */
    public static EnvelopeYear undecided(FinancedYear financed, Envelope envelope, String key, DossierFact missing) {
        return new EnvelopeYear(financed, envelope, key, financed.year().from(), Optional.of(missing));
    }

    /** {@return whether the envelope opened on the first day of the year or before} */
    public boolean isSinceFirstDay() {
        return financed.year().isWholeFrom(since);
    }

    /** {@return whether the envelope opened in this year; false when it opened before, or when a missing fact leaves the day open} */
    public boolean isOpenedInYear() {
        return isDecided() && !since.isBefore(financed.year().from());
    }

    /**
     * {@return whether a plan is delivered on a day of this year on which the contract ran, so that the year pays for it}
     *
     * @param plan a plan whose day is stated
     * @param known the first contract year whose version knows the mission
     */
    public boolean isDeliveredInYear(CrisisPlan plan, ContractYear known) {
        return financed.year().lived().contains(deliveredOn(plan, known));
    }

    /**
     * {@return whether a plan was delivered before the first day of this year}
     *
     * @param plan a plan whose day is stated
     * @param known the first contract year whose version knows the mission
     */
    public boolean isDeliveredBefore(CrisisPlan plan, ContractYear known) {
        return deliveredOn(plan, known).isBefore(financed.year().from());
    }

    /**
     * {@return the day on which a plan counts as delivered: once it is written, the mission has started and a version finances it}
     *
     * @param plan a plan whose day is stated
     * @param known the first contract year whose version knows the mission
     */
    public LocalDate deliveredOn(CrisisPlan plan, ContractYear known) {
        return plan.notBefore(since.isBefore(known.from()) ? known.from() : since);
    }

    /** {@return whether this is the envelope of the running costs} */
    public boolean isRunningCosts() {
        return envelope.equals(Envelope.FONCTIONNEMENT);
    }

    /** {@return whether this is the envelope of a mission} */
    public boolean isMission() {
        return !isRunningCosts() && !isSetUp();
    }

    /** {@return whether this is the envelope of a set-up for unscheduled care} */
    public boolean isSetUp() {
        return envelope.equals(Envelope.SNP_COMPENSATION) || envelope.equals(Envelope.SNP_ORIENTATION);
    }

    /** {@return the number of the contract year, from 1} */
    public int number() {
        return financed.number();
    }

    /** {@return whether the envelope is open for sure; false when a missing fact leaves it open} */
    public boolean isDecided() {
        return openFact.isEmpty();
    }

    /** {@return the day from which the envelope is paid in this year: the day it opened, or the first day of the year} */
    public LocalDate paidFrom() {
        return isSinceFirstDay() ? financed.year().from() : since;
    }

    /**
     * {@return whether the version has a value for the envelope}
     *
     * @param name the name of the value, such as {@code ceiling}
     */
    public boolean has(String name) {
        return financed.has(key + "." + name);
    }

    /**
     * {@return whether the version has one of several values for the envelope}
     *
     * @param names the names of the values
     */
    public boolean hasAny(String... names) {
        return Arrays.stream(names).anyMatch(this::has);
    }

    /**
     * {@return an amount of the envelope, for the size of a day}
     *
     * @param name the name of the value, such as {@code occurrence}
     * @param day a day of the year
     */
    public LegalAmount amountOn(String name, LocalDate day) {
        return financed.version().law().amount(key + "." + name, financed.size().on(day));
    }

    /**
     * {@return an amount of the envelope for the year, in one portion for each size of the days on which it is open} The running costs are due for
     * the whole year, whenever in it the first mission starts (position P08). Of an envelope that may open on any day, it is the maximum over all
     * days of opening.
     *
     * @param name the name of the value, such as {@code ceiling}
     */
    public AmountBasis base(String name) {
        if (isRunningCosts()) {
            return base(name, financed.year().from());
        }
        AmountBasis largest = base(name, paidFrom());
        if (!isDecided()) {
            for (SizeAmended change : financed.size().changes()) {
                AmountBasis later = base(name, change.on());
                largest = later.exactCents().compareTo(largest.exactCents()) > 0 ? later : largest;
            }
        }
        return largest;
    }

    private AmountBasis base(String name, LocalDate first) {
        LocalDate from = first;
        List<AmountBasis.Portion> portions = new ArrayList<>();
        for (SizeAmended change : financed.size().changes()) {
            if (change.on().isAfter(from)) {
                portions.add(new AmountBasis.Portion(amountOn(name, from), DateRange.of(from, change.on())));
                from = change.on();
            }
        }
        portions.add(new AmountBasis.Portion(
                amountOn(name, from), DateRange.of(from, financed.year().settledOn())));
        return new AmountBasis(portions, isRunningCosts() ? paidFrom() : first, Optional.empty());
    }

    /**
     * {@return an amount of the envelope under the reading of the text that was taken}
     *
     * @param reading the reading, such as {@code r1}
     * @param name the name of the value, with the reading in its place: {@code reading-*.fixed-part}
     */
    public AmountBasis baseRead(PositionTaken reading, String name) {
        return base(name.replace("*", reading.choice()));
    }

    /**
     * {@return a share that the agreement sets for every envelope, as the version that governs the contract year has it, whenever a payment falls due}
     *
     * @param otherKey the whole key, such as {@code payment.advance-share}
     */
    public LegalShare commonShare(String otherKey) {
        return new LegalShare(financed.version().law().ratio(otherKey));
    }

    @Override
    public Optional<Message> says() {
        return Optional.of(FactMessage.of("envelope.open", envelope, since));
    }

    @Override
    public List<Object> settles() {
        return settles(financed, envelope);
    }

    /** {@return the question whether an envelope is due in a contract year} */
    public static List<Object> settles(FinancedYear financed, Envelope envelope) {
        return List.of("envelope", financed.number(), envelope);
    }
}
