package fr.cpts.rules.indicator;

/** What kind of case a measurement is, once held against its target. Each is one that the rules conclude from. */
public enum Verdict {
    /** The three parties agreed on a share, and nothing is left to judge. */
    AGREED,
    /** It cannot be decided. */
    UNKNOWN,
    /** The target is reached, by a figure or by its being done. */
    REACHED,
    /** What was to be done was not, or later. */
    NOT_DONE,
    /** The figure is short of a target that is all or nothing. */
    ALL_OR_NOTHING,
    /** The figure is short of the target, and the contract does not say how a part of it pays. */
    WITHOUT_SCALE,
    /** The figure is short of the target, and the part of the way that it made counts. */
    IN_PROPORTION,
    /** The figure is short of the target, a part of the way counts, and it is not known from where. */
    WITHOUT_BASELINE,
    /** The figure pays by tiers that are shares. */
    IN_TIERS,
    /** The figure pays by tiers that are amounts, of which the worth of the indicator must be known. */
    IN_AMOUNTS
}
