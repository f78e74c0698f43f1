package fr.cpts.rules.envelope;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether the crisis plan was effectively implemented in a crisis.
 *
 * @param crisis the day on which the crisis was recognised
 * @param value true or false, or nothing when the dossier is silent
 * @param place its place in the dossier
 */
public record PlanImplementation(LocalDate crisis, Optional<Boolean> value, DossierPath place) implements DossierFact {
    @Override
    public String shown() {
        return value.map(Object::toString).orElse("");
    }

    @Override
    public boolean isStated() {
        return value.isPresent();
    }

    @Override
    public List<Object> about() {
        return List.of(crisis);
    }
}
