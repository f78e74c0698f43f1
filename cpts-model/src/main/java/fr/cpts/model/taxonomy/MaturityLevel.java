package fr.cpts.model.taxonomy;

import java.util.Optional;

/** How mature an action is, on the five levels of the CMMI; they are in order. Documents write the French word, never the number. */
public enum MaturityLevel implements Term {
    /** Level 1: done case by case. */
    INITIAL,
    /** Level 2: managed, so that it can be repeated (reproductible). */
    REPEATABLE,
    /** Level 3: the same way for all, written down. */
    DEFINED,
    /** Level 4: steered by measures (maîtrisé). */
    MANAGED,
    /** Level 5: continuously improved. */
    OPTIMIZING;

    @Override
    public String taxonomy() {
        return "maturity";
    }

    @Override
    public String code() {
        return name();
    }

    /** {@return the rank of the level: 1 to 5} */
    public int level() {
        return ordinal() + 1;
    }

    /** {@return the next level, or nothing after the last} */
    public Optional<MaturityLevel> next() {
        return this == OPTIMIZING ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
