package fr.cpts.rules.fact;

import fr.cpts.model.money.Ratio;
import fr.cpts.rules.parameter.LegalRatio;
import java.util.List;
import java.util.Optional;

/** A share that an amount is multiplied by; when a fact is missing, all that is known is between which shares it lies. */
public interface Factor {

    /**
     * The least that the share can be.
     *
     * @return the share itself when it is known
     */
    Ratio min();

    /**
     * The most that the share can be.
     *
     * @return the share itself when it is known
     */
    Ratio max();

    /**
     * Whether the share is known.
     *
     * @return false when a missing fact leaves it open
     */
    default boolean isKnown() {
        return min().equals(max());
    }

    /**
     * The legal value that it is.
     *
     * @return nothing when it is none
     */
    default Optional<LegalRatio> legal() {
        return Optional.empty();
    }

    /**
     * The fact of the dossier that it is, or that would decide it.
     *
     * @return nothing when it comes of no single fact
     */
    default Optional<DossierFact> fact() {
        return Optional.empty();
    }

    /**
     * The facts that leave it open.
     *
     * @return none when it is known
     */
    default List<DossierFact> awaited() {
        return fact().filter(fact -> !isKnown()).map(List::of).orElse(List.of());
    }
}
