package fr.cpts.model.taxonomy;

/** What a means is made of. */
public enum MeansKind implements Term {
    /** People and their time. */
    HUMAN,
    /** Things, rooms, tools (moyens logistiques, matériels). */
    MATERIAL,
    /** Money. */
    FINANCIAL,
    /** The coordinator's time, where a document sets it apart. */
    COORDINATION;

    @Override
    public String taxonomy() {
        return "means";
    }

    @Override
    public String code() {
        return name();
    }
}
