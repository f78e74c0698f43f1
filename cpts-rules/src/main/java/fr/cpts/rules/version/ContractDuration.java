package fr.cpts.rules.version;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.Optional;

/**
 * For how many years the contract was signed.
 *
 * @param value the number of years, or nothing when the dossier is silent
 * @param place its place in the dossier
 */
public record ContractDuration(Optional<Integer> value, DossierPath place) implements DossierFact {
    @Override
    public String shown() {
        return value.map(Object::toString).orElse("");
    }

    @Override
    public boolean isStated() {
        return value.isPresent();
    }

    /** {@return the number of years, which must be stated} */
    public int years() {
        return value.orElseThrow();
    }
}
