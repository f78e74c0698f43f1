package fr.cpts.rules.fact;

import java.util.List;

/**
 * Every population figure of the territory.
 *
 * @param counted the figures
 * @param place where they stand
 */
public record PopulationFigures(List<PopulationCounted> counted, Place place) implements Given {

    /** Copies the components. */
    public PopulationFigures {
        counted = List.copyOf(counted);
    }

    @Override
    public boolean isStated() {
        return !counted.isEmpty();
    }
}
