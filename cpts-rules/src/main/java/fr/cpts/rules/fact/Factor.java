package fr.cpts.rules.fact;

import fr.cpts.model.money.Ratio;
import fr.cpts.rules.parameter.LegalRatio;
import java.util.List;
import java.util.Optional;

/** A share that an amount is multiplied by; when a fact is missing, only its minimum and maximum are known. */
public interface Factor {

    /** {@return the minimum that the share can be} */
    Ratio min();

    /** {@return the maximum that the share can be} */
    Ratio max();

    /** {@return whether the share is known; false when a missing fact leaves it open} */
    default boolean isKnown() {
        return min().equals(max());
    }

    /** {@return the legal value that it is, when it is one} */
    default Optional<LegalRatio> legal() {
        return Optional.empty();
    }

    /** {@return the fact of the dossier that it is, or that would decide it, when it is one} */
    default Optional<DossierFact> fact() {
        return Optional.empty();
    }

    /** {@return the facts that leave it open} */
    default List<DossierFact> awaited() {
        return fact().filter(fact -> !isKnown()).map(List::of).orElse(List.of());
    }
}
