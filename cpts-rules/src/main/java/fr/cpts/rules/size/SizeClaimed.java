package fr.cpts.rules.size;

import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;

/**
 * The size class that the health project claims; it decides nothing and can contradict what does.
 *
 * @param sizeClass the class
 * @param place its place in the dossier
 */
public record SizeClaimed(SizeClass sizeClass, DossierPath place) implements DossierFact {
    @Override
    public String shown() {
        return sizeClass.code();
    }

    @Override
    public boolean isStated() {
        return true;
    }
}
