package fr.cpts.rules.eligibility;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.List;

/**
 * The départements of the community.
 *
 * @param codes the codes of the départements, such as {@code 35}; empty when the dossier is silent
 * @param place their place in the dossier
 */
public record Departements(List<String> codes, DossierPath place) implements DossierFact {

    /** Copies the components. */
    public Departements {
        codes = List.copyOf(codes);
    }

    @Override
    public boolean isStated() {
        return !codes.isEmpty();
    }

    @Override
    public String shown() {
        return String.join(", ", codes);
    }
}
