package fr.cpts.model;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.TextChecks;
import java.util.Optional;

/**
 * What a reader of the document must know about it: a contradiction, something unclear, or a comment.
 *
 * @param kind what kind of remark
 * @param about the place in the dossier that it is about, such as {@code territory.populations}, when it is about one
 * @param text the remark
 */
public record Remark(Kind kind, Optional<String> about, String text) {

    /** What kind of remark. */
    public enum Kind {
        /** The document says two things that cannot both hold. */
        CONTRADICTION,
        /** The document can be read in several ways. */
        AMBIGUITY,
        /** Something else worth knowing. */
        COMMENT
    }

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the text is blank
     */
    public Remark {
        TextChecks.checkLine("about", about);
        TextChecks.checkNotBlank("text", text);
    }
}
