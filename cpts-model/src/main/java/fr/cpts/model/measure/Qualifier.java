package fr.cpts.model.measure;

/** What a table writes in a cell instead of a number, or beside it; none of them means zero. */
public enum Qualifier {
    /** {@code NC}: not communicated, or not known. */
    NC("NC"),
    /** {@code nc}: not computed; documents that also write NC tell the two apart. */
    NC_SMALL("nc"),
    /** {@code nd}: not available. */
    ND("nd"),
    /** {@code NS}: not significant; a number may stand beside it. */
    NS("NS"),
    /** Neutralised under the rules of the CNIL, small numbers being hidden; a blurred number may stand beside it. */
    NEUTRALISED("neutralised"),
    /** The cell is blank. */
    BLANK("blank"),
    /** The cell held something that did not reach us. */
    LOST("lost"),
    /** The number is an estimate. */
    ESTIMATED("estimated");

    private final String written;

    Qualifier(String written) {
        this.written = written;
    }

    /** {@return how a dossier writes it: such as {@code nd}} */
    public String written() {
        return written;
    }

    @Override
    public String toString() {
        return written;
    }
}
