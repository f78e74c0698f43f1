package fr.cpts.rules.size;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.List;

/**
 * Every amendment that changes the size class, the earliest first.
 *
 * @param amended the amendments
 * @param place their place in the dossier
 */
public record SizeAmendments(List<SizeAmended> amended, DossierPath place) implements DossierFact {

    /** Copies the components. */
    public SizeAmendments {
        amended = List.copyOf(amended);
    }

    @Override
    public boolean isStated() {
        return !amended.isEmpty();
    }
}
