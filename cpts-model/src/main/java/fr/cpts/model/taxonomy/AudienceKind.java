package fr.cpts.model.taxonomy;

/** What a public is defined by. */
public enum AudienceKind implements Term {
    /** Where they live. */
    GEOGRAPHIC,
    /** Their age. */
    AGE,
    /** Their state of health. */
    CLINICAL,
    /** A time before or after an event. */
    TEMPORAL,
    /** Their rights or situation. */
    SOCIAL,
    /** They are professionals. */
    PROFESSIONAL;

    @Override
    public String taxonomy() {
        return "audience";
    }

    @Override
    public String code() {
        return name();
    }
}
