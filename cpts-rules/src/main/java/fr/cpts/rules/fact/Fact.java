package fr.cpts.rules.fact;

import fr.cpts.model.message.Telling;

/** Anything that a rule can match: given by the dossier, an argument of the evaluation, or concluded by another rule. */
public interface Fact extends Telling {
    /**
     * Whether a hypothesis states it.
     *
     * @return false for what is concluded
     */
    default boolean isSupposed() {
        return false;
    }

    @Override
    default Object told() {
        return toString();
    }
}
