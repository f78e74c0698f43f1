package fr.cpts.rules.fact;

/**
 * The place of a fact in a dossier.
 *
 * @param path such as {@code contract.missions.PARCOURS.startedOn}
 * @param supposed whether the fact is a hypothesis
 */
public record DossierPath(String path, boolean supposed) {
    /** {@return its last step, such as {@code startedOn}; {@code all} for a number, where the fact is a whole element} */
    public String component() {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return last.chars().allMatch(Character::isDigit) ? "all" : last;
    }

    @Override
    public String toString() {
        return path;
    }
}
