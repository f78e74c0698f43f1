package fr.cpts.rules.fact;

import fr.cpts.model.money.Euros;
import fr.cpts.rules.parameter.LegalAmount;
import java.util.Optional;

/**
 * The amount that shares are taken of: one that the agreement sets, or a sum granted below it.
 *
 * @param ceiling the amount of the agreement
 * @param granted the sum granted instead, when the dossier states one
 */
public record Base(LegalAmount ceiling, Optional<CrisisRecognised> granted) {

    /**
     * The amount of the agreement.
     *
     * @param ceiling the amount
     * @return a base that is the whole ceiling
     */
    public static Base of(LegalAmount ceiling) {
        return new Base(ceiling, Optional.empty());
    }

    /**
     * The sum granted for a crisis, or the ceiling when none is stated.
     *
     * @param ceiling the ceiling of the agreement
     * @param crisis the crisis
     * @return the base
     */
    public static Base granted(LegalAmount ceiling, CrisisRecognised crisis) {
        return new Base(ceiling, Optional.of(crisis).filter(c -> c.granted().isPresent()));
    }

    /**
     * The amount.
     *
     * @return the granted sum when there is one, the ceiling otherwise
     */
    public Euros amount() {
        return granted.flatMap(CrisisRecognised::granted).orElse(ceiling.amount());
    }
}
