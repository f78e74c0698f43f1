package fr.cpts.rules.envelope;

import fr.cpts.model.money.Ratio;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.Factor;
import java.util.Comparator;
import java.util.List;

/**
 * The crises of a contract year of which one at most is paid, where a missing fact leaves open which. As a share, it is what the paid one brings, of
 * the largest that one of them may bring.
 *
 * <p>Worked case: 10 000 euros were granted for the first, of which it is not stated whether the plan was implemented; the second meets the
 * conditions and has the ceiling of 67 500 euros. The base is 67 500, and the share lies from 10 000 / 67 500 to 1.
 *
 * @param outcomes what each would bring, the earliest first; the last one may meet the conditions for sure
 */
public record CrisesPossible(List<Outcome> outcomes) implements Factor {

    /**
     * What a crisis brings when it is the one that is paid.
     *
     * @param crisis the crisis
     * @param base the sum granted, or the ceiling of its day
     * @param sure whether it is paid if none before it is
     * @param missing the facts that leave it open
     */
    public record Outcome(CrisisRecognised crisis, AmountBasis base, boolean sure, List<DossierFact> missing) {

        /** Copies the components. */
        public Outcome {
            missing = List.copyOf(missing);
        }
    }

    /** Copies the components. */
    public CrisesPossible {
        outcomes = List.copyOf(outcomes);
    }

    /** {@return the largest sum that one of them may bring, which the share is taken of} */
    public AmountBasis base() {
        AmountBasis largest = outcomes.get(0).base();
        for (Outcome outcome : outcomes) {
            largest = outcome.base().exactCents().compareTo(largest.exactCents()) > 0 ? outcome.base() : largest;
        }
        return largest;
    }

    @Override
    public Ratio min() {
        if (outcomes.stream().noneMatch(Outcome::sure)) {
            return Ratio.ZERO;
        }
        return outcomes.stream()
                .map(outcome -> outcome.base().exactCents())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .dividedBy(base().exactCents());
    }

    @Override
    public Ratio max() {
        return Ratio.ONE;
    }

    @Override
    public List<DossierFact> awaited() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.missing().stream())
                .distinct()
                .toList();
    }
}
