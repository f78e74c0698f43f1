package fr.cpts.model.governance;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.taxonomy.CollegeKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A collège: members who vote and are represented together.
 *
 * @param code what the statutes call it, such as {@code 1}
 * @param kind whom it gathers, when that is known
 * @param composition whom it gathers, in the document's words
 * @param category the member category that it belongs to
 * @param voteShare its share of the votes, from 0 % to 100 %; not the share of its seats
 * @param seats how many seats of the board the statutes give it
 * @param members who holds its seats; an empty college has none, and the mark EMPTY
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record College(
        String code,
        Optional<CollegeKind> kind,
        Optional<String> composition,
        Optional<String> category,
        Optional<Quantity> voteShare,
        Optional<Integer> seats,
        List<Participant> members,
        Map<String, Mark> marks) {

    private static final int WHOLE = 100;

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the share of the votes is no percentage from 0 to 100, seats are negative, or a mark is misplaced
     */
    public College {
        TextChecks.checkCode("code", code);
        TextChecks.checkNotBlank("composition", composition);
        TextChecks.checkName("category", category);
        if (voteShare
                .filter(share -> !share.inPercent()
                        || share.number().signum() < 0
                        || share.number().compareTo(BigDecimal.valueOf(WHOLE)) > 0)
                .isPresent()) {
            throw new InvalidFactException("voteShare", ModelMessage.of("college.vote-share"));
        }
        if (seats.filter(number -> number < 0).isPresent()) {
            throw new InvalidFactException("seats", ModelMessage.of("college.seats"));
        }
        members = Bounds.list("members", members);
        marks = Mark.checked(marks, College.class, code, kind, composition, category, voteShare, seats, members);
    }

    /** {@return how many people hold its seats: the number of members listed} */
    public int held() {
        return members.stream().mapToInt(Participant::people).sum();
    }
}
