package fr.cpts.model.governance;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An office of the community, such as president or treasurer.
 *
 * @param title the title as the document gives it
 * @param places how many hold it together; one when not stated
 * @param eligibleColleges the codes of the colleges that it is reserved to; open to all when the document sets no condition
 * @param holders who holds it
 * @param note what the document adds
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Office(
        String title,
        Optional<Integer> places,
        Set<String> eligibleColleges,
        List<Participant> holders,
        Optional<String> note,
        Map<String, Mark> marks) {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the title is blank, it has no place, more people hold it than it has places, or a mark is misplaced
     */
    public Office {
        TextChecks.checkName("title", title);
        TextChecks.checkNotBlank("note", note);
        eligibleColleges = Bounds.set("eligibleColleges", eligibleColleges);
        holders = Bounds.list("holders", holders);
        if (places.filter(number -> number < 1).isPresent()) {
            throw new InvalidFactException("places", ModelMessage.of("office.places"));
        }
        int held = holders.stream().mapToInt(Participant::people).sum();
        if (held > places.orElse(Math.max(1, held))) {
            throw new InvalidFactException("holders", ModelMessage.of("office.holders", places.get()));
        }
        marks = Mark.checked(marks, Office.class, title, places, eligibleColleges, holders, note);
    }
}
