package fr.cpts.rules.eligibility;

import fr.cpts.model.community.LegalForm;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.Optional;

/**
 * The present legal form of the community.
 *
 * @param value the form, or nothing when the dossier is silent
 * @param place its place in the dossier
 */
public record LegalFormStated(Optional<LegalForm> value, DossierPath place) implements DossierFact {

    @Override
    public boolean isStated() {
        return value.isPresent();
    }

    @Override
    public String shown() {
        return value.map(Enum::name).orElse("");
    }

    /** {@return the form, which must be stated} */
    public LegalForm form() {
        return value.orElseThrow();
    }
}
