package fr.cpts.rules.size;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.List;

/**
 * Every population figure of the territory.
 *
 * @param counted the figures
 * @param place where they stand
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

    /** {@return how many people each of them counts} */
    public List<Integer> counts() {
        return counted.stream().map(PopulationCounted::count).toList();
    }
}
