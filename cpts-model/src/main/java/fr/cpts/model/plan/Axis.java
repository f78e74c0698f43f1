package fr.cpts.model.plan;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.governance.Participant;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.MissionStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An axis of a health project: the document's own heading, with the mission of the agreement that it answers to.
 *
 * <p>Documents say <em>socle</em>, <em>obligatoire</em>, <em>prioritaire</em>, <em>optionnelle</em> or <em>complémentaire</em>: the word is kept,
 * with what it means beside it.
 *
 * @param code its number or code as the document writes it, such as {@code 1} or {@code 2.1}
 * @param title its title
 * @param otherTitles the titles that it has elsewhere in the document
 * @param mission the mission of the agreement that it answers to, when it is known
 * @param status what the document makes of it: socle or complementary
 * @param statusAsWritten the document's word for that
 * @param referents who is answerable for it
 * @param contents what the document says it contains, item by item, where no sheet does
 * @param note what the document adds
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Axis(
        String code,
        Optional<String> title,
        List<String> otherTitles,
        Optional<Mission> mission,
        Optional<MissionStatus> status,
        Optional<String> statusAsWritten,
        List<Participant> referents,
        List<String> contents,
        Optional<String> note,
        Map<String, Mark> marks) {

    /**
     * Checks the components.
     *
     * @throws fr.cpts.model.fact.InvalidFactException when a text is blank or a mark is misplaced
     */
    public Axis {
        TextChecks.checkName("code", code);
        TextChecks.checkName("title", title);
        otherTitles = Bounds.list("otherTitles", otherTitles);
        TextChecks.checkName("otherTitles", otherTitles);
        TextChecks.checkNotBlank("statusAsWritten", statusAsWritten);
        referents = Bounds.list("referents", referents);
        contents = Bounds.list("contents", contents);
        TextChecks.checkNotBlank("contents", contents);
        TextChecks.checkNotBlank("note", note);
        marks = Mark.checked(
                marks,
                Axis.class,
                code,
                title,
                otherTitles,
                mission,
                status,
                statusAsWritten,
                referents,
                contents,
                note);
    }
}
