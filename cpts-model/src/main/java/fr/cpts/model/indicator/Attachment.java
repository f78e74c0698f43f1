package fr.cpts.model.indicator;

import fr.cpts.model.fact.Group;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.Records;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.Strand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an indicator belongs to (rattachement): the mission that it counts for, and where it stands in the health project.
 *
 * @param mission the mission that it counts for
 * @param strand the strand of that mission
 * @param axis the code of the axis that it belongs to
 * @param action the code of the sheet of action that holds it
 * @param actionTitle the title of the action that it belongs to, where that has no sheet
 * @param objective the objective it belongs to, in the document's words
 * @param parent the code of the indicator of which it is a part
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Attachment(
        Optional<Mission> mission,
        Optional<Strand> strand,
        Optional<String> axis,
        Optional<String> action,
        Optional<String> actionTitle,
        Optional<String> objective,
        Optional<String> parent,
        Map<String, Mark> marks)
        implements Group {

    private static final Attachment NONE = new Attachment(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a text is blank, the strand is not one of the mission, or a mark is misplaced
     */
    public Attachment {
        TextChecks.checkName("axis", axis);
        TextChecks.checkName("action", action);
        TextChecks.checkNotBlank("actionTitle", actionTitle);
        TextChecks.checkNotBlank("objective", objective);
        TextChecks.checkName("parent", parent);
        parent.ifPresent(of -> TextChecks.checkCode("parent", of));
        if (strand.isPresent() && mission.filter(strand.get().mission()::equals).isEmpty()) {
            throw new InvalidFactException(
                    "strand", ModelMessage.of("indicator.strand", strand.get().mission()));
        }
        marks = Mark.checked(marks, Attachment.class, mission, strand, axis, action, actionTitle, objective, parent);
    }

    /** {@return the attachment of an indicator of which nothing is stated} */
    public static Attachment none() {
        return NONE;
    }

    /**
     * {@return the attachment of an indicator of which only the mission is known}
     *
     * @param mission the mission that it counts for
     */
    public static Attachment to(Mission mission) {
        return Records.with(NONE, "mission", Optional.of(mission));
    }

    /** {@return a copy that refers to no axis and no sheet, which another dossier does not have} */
    public Attachment detached() {
        Map<String, Mark> kept = new LinkedHashMap<>(marks);
        kept.keySet().removeAll(List.of("axis", "action"));
        Attachment unmarked = Records.with(this, "marks", kept);
        return Records.with(Records.with(unmarked, "axis", Optional.empty()), "action", Optional.empty());
    }
}
