package fr.cpts.rules.fact;

/**
 * Where a fact stands in a dossier.
 *
 * @param path such as {@code contract.missions.PARCOURS.startedOn}
 * @param supposed whether the fact is a hypothesis
 */
public record DossierPath(String path, boolean supposed) {
    @Override
    public String toString() {
        return path;
    }
}
