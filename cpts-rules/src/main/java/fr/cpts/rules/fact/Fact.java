package fr.cpts.rules.fact;

import fr.cpts.model.message.Telling;

/** Anything that a rule can match: given by the dossier, an argument of the evaluation, or concluded by another rule. */
public interface Fact extends Telling {
    /** {@return whether a hypothesis states it} */
    default boolean isSupposed() {
        return false;
    }

    @Override
    default Object told() {
        return toString();
    }
}
