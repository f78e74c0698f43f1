package fr.cpts.model.plan;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.governance.Participant;
import fr.cpts.model.measure.Statistic;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.taxonomy.MaturityLevel;
import fr.cpts.model.time.Frequency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sheet of action (fiche-action) of a health project.
 *
 * <p>Partners and actors are two things: partners influence, actors take part.
 *
 * @param code its number as written, such as {@code 1}, {@code 1.5} or {@code 2.4.1}
 * @param axes the codes of the axes that it belongs to, the one of its heading first
 * @param title its title
 * @param otherTitles the titles that it has elsewhere in the document
 * @param page the page it stands on
 * @param context the situation that it responds to
 * @param objectives its objectives, the general ones first
 * @param publics whom it is for
 * @param territory where, when it is not the whole territory
 * @param steps what is done
 * @param calendar its phases, in their order
 * @param calendarAsWritten how the document writes its calendar
 * @param maturity how mature it is, when stated
 * @param means its means
 * @param links the other actions that it refers to
 * @param referents who is answerable for it
 * @param group who works on it
 * @param carriers who carries it out, when not the community alone, the leader first
 * @param partners who has influence on it
 * @param actors who takes part in it
 * @param existingOrganisation what was in place before it
 * @param brakes what may hinder it
 * @param levers what may help it
 * @param followUp how it is followed and evaluated
 * @param followedUp how often it is followed
 * @param figures the figures that it gives
 * @param note what the document adds
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record ActionSheet(
        String code,
        List<String> axes,
        Optional<String> title,
        List<String> otherTitles,
        Optional<String> page,
        Optional<String> context,
        List<Objective> objectives,
        List<Audience> publics,
        Optional<String> territory,
        List<ActionStep> steps,
        List<Phase> calendar,
        Optional<String> calendarAsWritten,
        Optional<MaturityLevel> maturity,
        List<Means> means,
        List<ActionLink> links,
        List<Participant> referents,
        List<Participant> group,
        List<String> carriers,
        List<String> partners,
        List<String> actors,
        Optional<String> existingOrganisation,
        List<String> brakes,
        List<String> levers,
        Optional<String> followUp,
        List<Frequency> followedUp,
        List<Statistic> figures,
        Optional<String> note,
        Map<String, Mark> marks) {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}");

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a text is blank or a mark is misplaced
     */
    public ActionSheet {
        TextChecks.checkName("code", code);
        axes = Bounds.list("axes", axes);
        TextChecks.checkName("axes", axes);
        TextChecks.checkName("title", title);
        otherTitles = Bounds.list("otherTitles", otherTitles);
        TextChecks.checkName("otherTitles", otherTitles);
        TextChecks.checkName("page", page);
        TextChecks.checkNotBlank("context", context);
        objectives = Bounds.list("objectives", objectives);
        publics = Bounds.list("publics", publics);
        TextChecks.checkNotBlank("territory", territory);
        steps = Bounds.list("steps", steps);
        calendar = Bounds.list("calendar", calendar);
        TextChecks.checkNotBlank("calendarAsWritten", calendarAsWritten);
        means = Bounds.list("means", means);
        links = Bounds.list("links", links);
        referents = Bounds.list("referents", referents);
        group = Bounds.list("group", group);
        carriers = Bounds.list("carriers", carriers);
        TextChecks.checkNotBlank("carriers", carriers);
        partners = Bounds.list("partners", partners);
        TextChecks.checkNotBlank("partners", partners);
        actors = Bounds.list("actors", actors);
        TextChecks.checkNotBlank("actors", actors);
        TextChecks.checkNotBlank("existingOrganisation", existingOrganisation);
        brakes = Bounds.list("brakes", brakes);
        TextChecks.checkNotBlank("brakes", brakes);
        levers = Bounds.list("levers", levers);
        TextChecks.checkNotBlank("levers", levers);
        TextChecks.checkNotBlank("followUp", followUp);
        followedUp = Bounds.list("followedUp", followedUp);
        figures = Bounds.list("figures", figures);
        TextChecks.checkNotBlank("note", note);
        if (!CODE.matcher(code).matches()) {
            throw new InvalidFactException("code", ModelMessage.of("action.code"));
        }
        marks = Mark.checked(
                marks,
                ActionSheet.class,
                code,
                axes,
                title,
                otherTitles,
                page,
                context,
                objectives,
                publics,
                territory,
                steps,
                calendar,
                calendarAsWritten,
                maturity,
                means,
                links,
                referents,
                group,
                carriers,
                partners,
                actors,
                existingOrganisation,
                brakes,
                levers,
                followUp,
                followedUp,
                figures,
                note);
    }
}
