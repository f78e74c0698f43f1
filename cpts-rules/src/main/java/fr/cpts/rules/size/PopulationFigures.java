package fr.cpts.rules.size;

import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.LegalParameter;
import java.time.LocalDate;
import java.util.List;

/**
 * Every population figure of the territory.
 *
 * @param counted the figures
 * @param place their place in the dossier
 */
public record PopulationFigures(List<PopulationCounted> counted, DossierPath place) implements DossierFact {

    /** Copies the components. */
    public PopulationFigures {
        counted = List.copyOf(counted);
    }

    @Override
    public boolean isStated() {
        return !counted.isEmpty();
    }

    /**
     * {@return the size classes that the figures support, the smallest first; every class when there is no figure}
     *
     * @param bands the bands of the classes
     * @param day the day whose bands count
     */
    public List<SizeClass> candidates(LegalParameter bands, LocalDate day) {
        return isStated()
                ? counted.stream()
                        .flatMap(figure -> figure.supported(bands, day).stream())
                        .distinct()
                        .sorted()
                        .toList()
                : bands.on(day).sizes(bands.key());
    }
}
