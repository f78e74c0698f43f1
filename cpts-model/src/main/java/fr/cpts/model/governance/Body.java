package fr.cpts.model.governance;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.time.Frequency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A body that meets and decides: the general assembly, the board, the bureau.
 *
 * @param kind what body it is
 * @param name its name in the document
 * @param maxMembers how many members it has at most
 * @param mandateYears how many years a mandate lasts
 * @param renewals how many times a mandate may be renewed
 * @param meets how often it meets at least
 * @param meetingsHeld how many times it met in each civil year, when known
 * @param majority by what majority it decides, in the document's words
 * @param quorum what part must be present, in the document's words
 * @param noQuorum whether the document states that no quorum is required
 * @param powers what it decides
 * @param mandates the mandates that people hold in it
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Body(
        Kind kind,
        Optional<String> name,
        Optional<Integer> maxMembers,
        Optional<Integer> mandateYears,
        Optional<Integer> renewals,
        Optional<Frequency> meets,
        Map<Integer, Integer> meetingsHeld,
        Optional<String> majority,
        Optional<String> quorum,
        Optional<Boolean> noQuorum,
        Optional<String> powers,
        List<Mandate> mandates,
        Map<String, Mark> marks) {

    /** What body it is. */
    public enum Kind {
        /** The general assembly (assemblée générale). */
        ASSEMBLY,
        /** The general assembly that changes the statutes (assemblée générale extraordinaire). */
        EXTRAORDINARY_ASSEMBLY,
        /** The board (conseil d'administration). */
        BOARD,
        /** The bureau. */
        BUREAU
    }

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a number is out of bounds, a quorum is both stated and not required, or a mark is misplaced
     */
    public Body {
        checkAtLeast("maxMembers", maxMembers, 1);
        checkAtLeast("mandateYears", mandateYears, 1);
        checkAtLeast("renewals", renewals, 0);
        meetingsHeld = Bounds.map("meetingsHeld", meetingsHeld);
        meetingsHeld.forEach((year, times) -> checkAtLeast("meetingsHeld." + year, Optional.of(times), 0));
        TextChecks.checkName("name", name);
        TextChecks.checkNotBlank("majority", majority);
        TextChecks.checkNotBlank("powers", powers);
        TextChecks.checkNotBlank("quorum", quorum);
        if (quorum.isPresent() && noQuorum.orElse(false)) {
            throw new InvalidFactException("noQuorum", ModelMessage.of("body.no-quorum"));
        }
        mandates = Bounds.list("mandates", mandates);
        marks = Mark.checked(
                marks,
                Body.class,
                kind,
                name,
                maxMembers,
                mandateYears,
                renewals,
                meets,
                meetingsHeld,
                majority,
                quorum,
                noQuorum,
                powers,
                mandates);
    }

    private static void checkAtLeast(String place, Optional<Integer> number, int min) {
        if (number.filter(value -> value < min).isPresent()) {
            throw new InvalidFactException(place, ModelMessage.of("number.at-least", min));
        }
    }
}
