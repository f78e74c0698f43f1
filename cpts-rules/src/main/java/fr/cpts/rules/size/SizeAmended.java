package fr.cpts.rules.size;

import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.time.LocalDate;

/**
 * An amendment that changes the size class.
 *
 * @param on the day of the amendment
 * @param sizeClass the class it declares
 * @param place its place in the dossier
 */
public record SizeAmended(LocalDate on, SizeClass sizeClass, DossierPath place) implements DossierFact {
    @Override
    public String shown() {
        return on + " " + sizeClass;
    }

    @Override
    public boolean isStated() {
        return true;
    }
}
