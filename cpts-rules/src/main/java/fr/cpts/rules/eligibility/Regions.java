package fr.cpts.rules.eligibility;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.List;

/**
 * The régions of the community.
 *
 * @param names the names of the régions; empty when the dossier is silent
 * @param place their place in the dossier
 */
public record Regions(List<String> names, DossierPath place) implements DossierFact {

    /** Copies the components. */
    public Regions {
        names = List.copyOf(names);
    }

    @Override
    public boolean isStated() {
        return !names.isEmpty();
    }

    @Override
    public String shown() {
        return String.join(", ", names);
    }
}
