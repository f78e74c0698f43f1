package fr.cpts.rules.size;

import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.Optional;

/**
 * The size class that the contract declares.
 *
 * @param declared the class, or nothing when the dossier is silent
 * @param place its place in the dossier
 */
public record SizeDeclared(Optional<SizeClass> declared, DossierPath place) implements DossierFact {
    @Override
    public String shown() {
        return declared.map(SizeClass::code).orElse("");
    }

    @Override
    public boolean isStated() {
        return declared.isPresent();
    }

    /** {@return the class, which must be stated} */
    public SizeClass sizeClass() {
        return declared.orElseThrow();
    }
}
