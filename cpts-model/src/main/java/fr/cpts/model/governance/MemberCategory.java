package fr.cpts.model.governance;

import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of membership, such as adhérents and associés.
 *
 * @param name its name
 * @param composition who may belong
 * @param voting whether its members vote, when stated
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record MemberCategory(
        String name, Optional<String> composition, Optional<Boolean> voting, Map<String, Mark> marks) {

    /**
     * Checks the components.
     *
     * @throws fr.cpts.model.fact.InvalidFactException when a text is blank or a mark is misplaced
     */
    public MemberCategory {
        TextChecks.checkName("name", name);
        TextChecks.checkNotBlank("composition", composition);
        marks = Mark.checked(marks, MemberCategory.class, name, composition, voting);
    }
}
