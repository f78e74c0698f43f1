package fr.cpts.model.plan;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.taxonomy.AudienceKind;
import java.util.Optional;
import java.util.Set;

/**
 * A public that an action is for.
 *
 * @param text who they are, in the document's words
 * @param kinds what they are defined by
 * @param ageFrom their minimum age in years, when defined by age
 * @param ageTo their maximum age in years, when there is one
 * @param priority whether they come first among the publics of the action
 */
public record Audience(
        String text,
        Set<AudienceKind> kinds,
        Optional<Integer> ageFrom,
        Optional<Integer> ageTo,
        Optional<Boolean> priority) {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the text is blank or the ages are not in order
     */
    public Audience {
        TextChecks.checkNotBlank("text", text);
        kinds = Bounds.set("kinds", kinds);
        if (ageFrom.filter(age -> age < 0).isPresent()) {
            throw new InvalidFactException("ageFrom", ModelMessage.of("audience.age"));
        }
        if (ageTo.filter(age -> age < 0).isPresent()) {
            throw new InvalidFactException("ageTo", ModelMessage.of("audience.age"));
        }
        if (ageFrom.isPresent() && ageTo.filter(age -> age < ageFrom.get()).isPresent()) {
            throw new InvalidFactException("ageTo", ModelMessage.of("audience.ages"));
        }
    }
}
