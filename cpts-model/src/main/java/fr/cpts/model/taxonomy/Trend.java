package fr.cpts.model.taxonomy;

/** Which way a figure is expected to go, when no level is set: the arrows of a project. */
public enum Trend implements Term {
    /** It rises (↗). */
    UP,
    /** It stays (→, or =). */
    STABLE,
    /** It falls (↘). */
    DOWN,
    /** It stays or falls (maintien ou diminution). */
    STABLE_OR_DOWN,
    /** It stays or rises. */
    STABLE_OR_UP,
    /** It improves, whichever way that is (amélioration). */
    BETTER;

    @Override
    public String taxonomy() {
        return "trend";
    }

    @Override
    public String code() {
        return name();
    }
}
