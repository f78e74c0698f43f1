package fr.cpts.rules.compliance;

import fr.cpts.model.governance.Body;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.time.Frequency;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How often bodies met in the civil years of which it is stated, beside how often they are to meet at least.
 *
 * @param bodies the bodies
 * @param supposed the places of the dossier that are hypotheses
 * @param place where they stand
 */
public record BodyMeetings(List<Body> bodies, Set<String> supposed, DossierPath place) implements DossierFact {

    /** Copies the components. */
    public BodyMeetings {
        bodies = List.copyOf(bodies);
    }

    /**
     * Whether of some body it is stated how often it is to meet, or did.
     *
     * @return false when there is neither
     */
    @Override
    public boolean isStated() {
        return bodies.stream()
                .anyMatch(
                        body -> body.meets().isPresent() || !body.meetingsHeld().isEmpty());
    }

    /**
     * Whether a body met too seldom in a year that is over.
     *
     * @param asOf the day
     * @return false also when it is not known
     */
    public boolean isBroken(LocalDate asOf) {
        return !tooSeldom(asOf).isEmpty();
    }

    /**
     * Whether it is not known how often a body met, or is to meet, or the year is not over and meetings may still come.
     *
     * @param asOf the day
     * @return false when every year that is stated can be judged
     */
    public boolean isOpen(LocalDate asOf) {
        return !unknown(asOf).isEmpty();
    }

    /**
     * The years, over by a day, in which a body met less often than it is to.
     *
     * @param asOf the day
     * @return for each the body, with the year and both numbers
     */
    public List<GovernanceDetail> tooSeldom(LocalDate asOf) {
        return tooFew(asOf, true);
    }

    /**
     * What is missing: of a body that is to meet, how often it did; of one that met, how often it is to; the rest of a year that is not over.
     *
     * @param asOf the day
     * @return the facts that are not stated, or not yet whole
     */
    public List<GovernanceDetail> unknown(LocalDate asOf) {
        List<GovernanceDetail> found = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            Body body = bodies.get(i);
            String at = place.path() + "." + i;
            if (body.meets().isPresent() && body.meetingsHeld().isEmpty()) {
                found.add(GovernanceDetail.unstated(MandateRenewals.called(body), at + ".meetingsHeld"));
            }
            if (body.meets().isEmpty() && !body.meetingsHeld().isEmpty()) {
                found.add(GovernanceDetail.unstated(MandateRenewals.called(body), at + ".meets"));
            }
        }
        found.addAll(tooFew(asOf, false));
        return found;
    }

    /**
     * The first of {@link #unknown(LocalDate)}; there must be one.
     *
     * @param asOf the day
     * @return a fact that is not stated, or not yet whole
     */
    public DossierFact lacking(LocalDate asOf) {
        return unknown(asOf).get(0);
    }

    private List<GovernanceDetail> tooFew(LocalDate asOf, boolean over) {
        List<GovernanceDetail> found = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            Body body = bodies.get(i);
            String at = place.path() + "." + i + ".meetingsHeld.";
            if (body.meets().isPresent()) {
                Ratio min = body.meets().map(Frequency::minPerYear).get();
                body.meetingsHeld().forEach((year, held) -> {
                    if (Ratio.of(held, 1).compareTo(min) < 0 && over == year < asOf.getYear()) {
                        found.add(GovernanceDetail.stated(
                                MandateRenewals.called(body), year + ": " + held + " / " + min, at + year, supposed));
                    }
                });
            }
        }
        return found;
    }
}
