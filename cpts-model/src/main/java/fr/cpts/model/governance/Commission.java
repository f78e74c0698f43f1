package fr.cpts.model.governance;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.taxonomy.CommissionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A commission: one of the agreement, whose sections vote at parity, or a working group of the community.
 *
 * @param name its name
 * @param kind what it is
 * @param referents who leads it
 * @param declaredSize how many people the document says it has, referents among them
 * @param members its members as the document lists them, duplicates among them
 * @param sections its sections, each with its votes
 * @param maxVotesPerMember how many votes one member may hold at most, where a member may hold several
 * @param consultative who sits without a vote
 * @param missions what it is charged with
 * @param note what the document adds
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Commission(
        String name,
        CommissionKind kind,
        List<Participant> referents,
        Optional<Integer> declaredSize,
        List<Participant> members,
        List<Section> sections,
        Optional<Integer> maxVotesPerMember,
        List<ConsultativeSeat> consultative,
        List<String> missions,
        Optional<String> note,
        Map<String, Mark> marks) {

    /**
     * A section of a commission.
     *
     * @param name its name
     * @param votes its votes
     * @param votesByRegime the votes of each regime or organisation within it
     * @param seats how many people sit in it, when that is decided
     * @param votesHeld how many votes each of its members holds, when known
     */
    public record Section(
            String name,
            int votes,
            Map<String, Integer> votesByRegime,
            Optional<Integer> seats,
            List<Integer> votesHeld) {

        /**
         * Checks the components.
         *
         * @throws InvalidFactException when the name is blank, or the votes by regime do not add up to the votes
         */
        public Section {
            TextChecks.checkName("name", name);
            votesByRegime = Bounds.map("votesByRegime", votesByRegime);
            TextChecks.checkKeys("votesByRegime", votesByRegime.keySet());
            votesHeld = Bounds.list("votesHeld", votesHeld);
            int sum =
                    votesByRegime.values().stream().mapToInt(Integer::intValue).sum();
            if (!votesByRegime.isEmpty() && sum != votes) {
                throw new InvalidFactException("votesByRegime", ModelMessage.of("commission.votes-by-regime", sum));
            }
        }
    }

    /**
     * Seats without a vote.
     *
     * @param organisation who sits
     * @param seats how many
     * @param note what the document adds
     */
    public record ConsultativeSeat(String organisation, int seats, Optional<String> note) {

        /**
         * Checks the components.
         *
         * @throws InvalidFactException when the organisation is blank or has no seat
         */
        public ConsultativeSeat {
            TextChecks.checkName("organisation", organisation);
            TextChecks.checkNotBlank("note", note);
            if (seats < 1) {
                throw new InvalidFactException("seats", ModelMessage.of("commission.seats"));
            }
        }
    }

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the name is blank or a mark is misplaced
     */
    public Commission {
        TextChecks.checkName("name", name);
        referents = Bounds.list("referents", referents);
        members = Bounds.list("members", members);
        sections = Bounds.list("sections", sections);
        consultative = Bounds.list("consultative", consultative);
        missions = Bounds.list("missions", missions);
        TextChecks.checkNotBlank("missions", missions);
        TextChecks.checkNotBlank("note", note);
        marks = Mark.checked(
                marks,
                Commission.class,
                name,
                kind,
                referents,
                declaredSize,
                members,
                sections,
                maxVotesPerMember,
                consultative,
                missions,
                note);
    }

    /** {@return how many people all its lines list, referents among them and duplicates counted twice} */
    public int listed() {
        return referents.stream().mapToInt(Participant::people).sum()
                + members.stream().mapToInt(Participant::people).sum();
    }

    /** {@return how many consultative seats there are} */
    public int consultativeSeats() {
        return consultative.stream().mapToInt(seat -> seat.seats()).sum();
    }
}
