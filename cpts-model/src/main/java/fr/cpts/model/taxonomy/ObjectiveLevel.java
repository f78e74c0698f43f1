package fr.cpts.model.taxonomy;

/** How precise an objective is. */
public enum ObjectiveLevel implements Term {
    /** General objective. */
    GENERAL,
    /** Specific objective. */
    SPECIFIC,
    /** Operational objective: what is done. */
    OPERATIONAL;

    @Override
    public String taxonomy() {
        return "objective";
    }

    @Override
    public String code() {
        return name();
    }
}
