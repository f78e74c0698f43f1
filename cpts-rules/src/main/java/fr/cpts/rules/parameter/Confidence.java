package fr.cpts.rules.parameter;

/** How sure a legal value is, the surest first; a figure is as sure as the weakest thing it rests on. */
public enum Confidence {
    /** Read in the legal text, in an official document of the Assurance Maladie, or in two real contracts. */
    PUBLISHED,
    /** Read in the trade press only. */
    PRESS,
    /** Deduced from published values; the source says how. */
    INFERRED,
    /** The texts are silent or were not read: a stated, switchable position is taken. */
    POSITION
}
