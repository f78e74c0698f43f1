package fr.cpts.model.governance;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.taxonomy.Profession;
import java.util.Optional;

/**
 * Somebody who takes part, by role or profession and never by name; or several people of one role.
 *
 * @param role the role or profession as the document gives it, such as {@code gériatre} or {@code directeur d'EHPAD}
 * @param profession the profession in the Code de la santé publique, when it is known
 * @param count how many of them; one when not stated
 * @param person a key for one person, so that the same person is recognised in another place; not for several people
 * @param college the code of the college that they come from, when stated
 * @param note what the document adds
 */
public record Participant(
        String role,
        Optional<Profession> profession,
        Optional<Integer> count,
        Optional<String> person,
        Optional<String> college,
        Optional<String> note) {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the role is blank, the count is not positive, or several people have the key of one
     */
    public Participant {
        TextChecks.checkName("role", role);
        person.ifPresent(key -> TextChecks.checkCode("person", key));
        TextChecks.checkLine("college", college);
        TextChecks.checkNotBlank("note", note);
        if (count.filter(people -> people < 1).isPresent()) {
            throw new InvalidFactException("count", ModelMessage.of("participant.count"));
        }
        if (person.isPresent() && count.orElse(1) > 1) {
            throw new InvalidFactException("person", ModelMessage.of("participant.person", count.get()));
        }
    }

    /** {@return how many people: the count, 1 when it is not stated} */
    public int people() {
        return count.orElse(1);
    }
}
