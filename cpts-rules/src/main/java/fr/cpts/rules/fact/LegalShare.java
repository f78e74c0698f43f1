package fr.cpts.rules.fact;

import fr.cpts.model.money.Ratio;
import fr.cpts.rules.parameter.LegalRatio;
import java.util.Optional;

/**
 * A share that the agreement sets.
 *
 * @param value the share with its source
 */
public record LegalShare(LegalRatio value) implements Factor {
    @Override
    public Ratio min() {
        return value.ratio();
    }

    @Override
    public Ratio max() {
        return value.ratio();
    }

    @Override
    public Optional<LegalRatio> legal() {
        return Optional.of(value);
    }
}
