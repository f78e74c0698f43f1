package fr.cpts.rules.indicator;

/** Why it cannot be decided whether an indicator is achieved. Nothing of this is a failure: an indicator in doubt is open. */
public enum Doubt {
    /** Nothing was measured. */
    NOT_MEASURED,
    /** The evidence is missing or contested. */
    NOT_PROVEN,
    /** The community alone proposes the measurement. */
    ONLY_PROPOSED,
    /** It was measured or done outside the contract year, and the three parties are not said to have agreed to count it. */
    OUTSIDE_YEAR,
    /** It is said to have been measured or done after the day of the question. */
    NOT_YET,
    /** The document says two things of the target that cannot both hold. */
    CONTRADICTION,
    /** The target, where it stood or the better direction is not known. */
    NOT_TOLD,
    /** The target is in words of no known form, and only the three parties can say that what was done is what they ask. */
    FREE_WORDS,
    /** The figure and what is said of its being done do not go together. */
    CONTRADICTORY_MEASURE,
    /** A percentage of a percentage may be points, or a part of it. */
    POINTS_OR_PERCENT,
    /** What decides was not measured. */
    NOT_ANSWERED,
    /** The figure is in another unit than the target. */
    OTHER_UNIT,
    /** The level is a percentage of a whole count, and the figure is reached or not as that is rounded. */
    ROUNDING,
    /** A part of the target pays in proportion, and where it stood is not known. */
    NO_BASELINE;

    /**
     * {@return whether a reader of the statement must be told: the dossier says something that was not taken into account; false when a fact is only
     * missing}
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
