package fr.cpts.rules.fact;

import fr.cpts.rules.parameter.LegalNumber;
import java.util.Optional;

/**
 * For how many years the contract runs.
 *
 * @param years the number of years
 * @param legal the agreement's duration, when the contract states none
 */
public record Term(int years, Optional<LegalNumber> legal) implements Conclusion {

    /**
     * The duration that a contract states.
     *
     * @param duration the fact
     * @return the term
     */
    public static Term stated(ContractDuration duration) {
        return new Term(duration.years(), Optional.empty());
    }

    /**
     * The duration that the agreement sets.
     *
     * @param legal the legal value
     * @return the term
     */
    public static Term legal(LegalNumber legal) {
        return new Term(legal.number(), Optional.of(legal));
    }
}
