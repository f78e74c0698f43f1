package fr.cpts.rules.version;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The signature of the contract.
 *
 * @param day the day, or nothing when the dossier is silent
 * @param place where it stands
 */
public record ContractSigned(Optional<LocalDate> day, DossierPath place) implements DossierFact {
    @Override
    public String shown() {
        return day.map(Object::toString).orElse("");
    }

    @Override
    public boolean isStated() {
        return day.isPresent();
    }

    /** {@return the day of the signature, which must be stated} */
    public LocalDate on() {
        return day.orElseThrow();
    }
}
