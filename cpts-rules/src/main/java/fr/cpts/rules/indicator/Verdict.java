package fr.cpts.rules.indicator;

/** What kind of case a measurement is, once compared with its target; the rules conclude from it. */
public enum Verdict {
    /** The three parties agreed on a share, and nothing is left to judge. */
    AGREED,
    /** It cannot be decided. */
    UNKNOWN,
    /** The target is reached, by a figure or by what was done. */
    REACHED,
    /** What was to be done was not done, or was done too late. */
    NOT_DONE,
    /** The figure is short of a target that is all or nothing. */
    ALL_OR_NOTHING,
    /** The figure is short of the target, and the contract does not say how a part of it pays. */
    WITHOUT_SCALE,
    /** The figure is short of the target, and the progress that it made counts in proportion. */
    IN_PROPORTION,
    /** The figure is short of the target, progress counts in proportion, and the baseline is not known. */
    WITHOUT_BASELINE,
    /** The figure pays by tiers that are shares. */
    IN_TIERS,
    /** The figure pays by tiers that are amounts, of which the worth of the indicator must be known. */
    IN_AMOUNTS
}
