package fr.cpts.rules.fact;

import fr.cpts.model.money.Ratio;
import java.util.Optional;

/**
 * A condition that a missing fact leaves open: all or nothing, or anything between.
 *
 * @param missing the fact that the dossier does not state
 */
public record OpenFactor(DossierFact missing) implements Factor {
    @Override
    public Ratio min() {
        return Ratio.ZERO;
    }

    @Override
    public Ratio max() {
        return Ratio.ONE;
    }

    @Override
    public Optional<DossierFact> fact() {
        return Optional.of(missing);
    }
}
