package fr.cpts.rules.fact;

import fr.cpts.model.community.PopulationFigure;

/**
 * A population figure of the territory.
 *
 * @param key its key in the dossier
 * @param figure the figure
 * @param designated whether the contract designates it
 * @param place where it stands
 */
public record PopulationCounted(String key, PopulationFigure figure, boolean designated, Place place) implements Given {
    @Override
    public String shown() {
        return String.valueOf(figure.count());
    }

    @Override
    public boolean isStated() {
        return true;
    }

    /**
     * How many people were counted.
     *
     * @return at least 1
     */
    public int count() {
        return figure.count();
    }
}
