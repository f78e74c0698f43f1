package fr.cpts.rules.fact;

/**
 * A fact of the dossier, or its absence: where the document is silent, the fact is there and says that it is not stated, so that a rule can
 * conclude what stays open. Only these facts may stand under {@code not} or {@code exists} in a rule, because all of them are known before
 * the first rule fires.
 */
public interface DossierFact extends Fact {

    /** {@return where the fact stands in the dossier, or would stand} */
    DossierPath place();

    /**
     * {@return what the dossier states, as it would write it: the value; empty when the document is silent or the fact is only a collection of
     * others}
     */
    default String shown() {
        return "";
    }

    /** {@return whether the dossier states the fact; false when the document is silent} */
    boolean isStated();
}
