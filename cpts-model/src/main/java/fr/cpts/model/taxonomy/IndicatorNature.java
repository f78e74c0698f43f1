package fr.cpts.model.taxonomy;

/** What an indicator looks at. Contracts write <em>indicateur de moyen</em>, <em>d’action</em> (or <em>de processus</em>) and <em>de résultat</em>. */
public enum IndicatorNature implements Term {
    /** What was put in place (moyen). */
    MEANS,
    /** What was done (action, processus). */
    ACTION,
    /** What came of it (résultat). */
    RESULT;

    @Override
    public String taxonomy() {
        return "nature";
    }

    @Override
    public String code() {
        return name();
    }
}
