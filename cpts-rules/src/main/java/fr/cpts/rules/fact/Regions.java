package fr.cpts.rules.fact;

import java.util.List;

/**
 * The régions of the community.
 *
 * @param names the names of the régions; empty when the dossier is silent
 * @param place where they stand
 */
public record Regions(List<String> names, Place place) implements Given {

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
