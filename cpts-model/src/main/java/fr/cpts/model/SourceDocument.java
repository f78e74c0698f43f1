package fr.cpts.model;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.DossierPart;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.measure.Statistic;
import fr.cpts.model.time.ApproximateDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The document that a dossier was written from.
 *
 * @param kind what kind of document
 * @param title its title, when it has one
 * @param datedOn the day it bears, or the period of it
 * @param summary what it is, in a sentence or two
 * @param parts its parts, such as chapters or annexes
 * @param statistics the figures of its tables and of its text, as it gives them
 * @param statements what else it states, sentence by sentence, with no place of its own in the model
 * @param remarks what to know when reading it
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record SourceDocument(
        Kind kind,
        Optional<String> title,
        Optional<ApproximateDate> datedOn,
        Optional<String> summary,
        List<String> parts,
        List<Statistic> statistics,
        List<Statement> statements,
        List<Remark> remarks,
        Map<String, Mark> marks)
        implements DossierPart {

    /** What kind of document. */
    public enum Kind {
        /** The annex of indicators of a contract. */
        ANNEX,
        /** A health project (projet de santé). */
        HEALTH_PROJECT,
        /** A synthesis of missions or of indicators. */
        SYNTHESIS,
        /** The slides of a meeting. */
        SLIDES,
        /** Another document. */
        OTHER
    }

    /**
     * Something that a document states in words.
     *
     * @param about the subject
     * @param text what is said of it
     */
    public record Statement(String about, String text) {

        /**
         * Checks the components.
         *
         * @throws InvalidFactException when one is blank
         */
        public Statement {
            TextChecks.checkName("about", about);
            TextChecks.checkNotBlank("text", text);
        }
    }

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a text is blank or a mark is misplaced
     */
    public SourceDocument {
        TextChecks.checkName("title", title);
        TextChecks.checkNotBlank("summary", summary);
        TextChecks.checkNotBlank("parts", parts);
        parts = Bounds.list("parts", parts);
        statistics = Bounds.list("statistics", statistics);
        statements = Bounds.list("statements", statements);
        remarks = Bounds.list("remarks", remarks);
        marks = Mark.checked(
                marks, SourceDocument.class, kind, title, datedOn, summary, parts, statistics, statements, remarks);
    }
}
