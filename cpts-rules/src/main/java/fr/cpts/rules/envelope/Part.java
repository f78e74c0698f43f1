package fr.cpts.rules.envelope;

/** The parts in which envelopes are due. */
public enum Part {
    /** The whole of an envelope that has no variable part: the running costs, a set-up. */
    WHOLE,
    /** The fixed part of a mission: means. For the crisis mission, the plan or its yearly update. */
    FIXED,
    /** The variable part of a mission: intensity of means and results. */
    VARIABLE,
    /** The payment for a serious crisis that occurred. */
    OCCURRENCE
}
