package fr.cpts.rules.indicator;

/** Why it cannot be decided whether an indicator is achieved. None of these is a failure: an indicator in doubt is open. */
public enum Doubt {
    /** Nothing was measured. */
    NOT_MEASURED,
    /** The evidence is missing or contested. */
    NOT_PROVEN,
    /** The community alone proposes the measurement. */
    ONLY_PROPOSED,
    /** It was measured or done outside the contract year, and the dossier does not state that the three parties agreed to count it. */
    OUTSIDE_YEAR,
    /** The dossier states that it was measured or done after the day of the evaluation. */
    NOT_YET,
    /** The document states two things of the target that cannot both be true. */
    CONTRADICTION,
    /** The target, the baseline or the better direction is not known. */
    NOT_TOLD,
    /** The target is free text, and only the three parties can say whether it was reached. */
    FREE_WORDS,
    /** The figure contradicts the statement that it was done, or was not. */
    CONTRADICTORY_MEASURE,
    /** A percentage of a percentage may mean points, or a part of it. */
    POINTS_OR_PERCENT,
    /** What decides the target was not measured. */
    NOT_ANSWERED,
    /** The figure is in another unit than the target. */
    OTHER_UNIT,
    /** The level is a percentage of a whole count, and whether the figure reaches it depends on the rounding. */
    ROUNDING,
    /** A part of the target pays in proportion, and the baseline is not known. */
    NO_BASELINE;

    /**
     * {@return whether a reader of the statement must know of it: the dossier says something that was not taken into account; false when a fact is
     * only missing}
     */
    public boolean isRemarkable() {
        return switch (this) {
            case OUTSIDE_YEAR,
                    NOT_YET,
                    CONTRADICTION,
                    NOT_TOLD,
                    FREE_WORDS,
                    CONTRADICTORY_MEASURE,
                    POINTS_OR_PERCENT,
                    NOT_ANSWERED,
                    OTHER_UNIT,
                    ROUNDING -> true;
            case NOT_MEASURED, NOT_PROVEN, ONLY_PROPOSED, NO_BASELINE -> false;
        };
    }
}
