package fr.cpts.rules.compliance;

import fr.cpts.rules.fact.DossierPath;
import java.util.Optional;

/**
 * Something of the governance that the dossier does not state, and that a criterion waits for.
 *
 * @param subject what it is of
 * @param place the place that it would have in the dossier
 */
public record NotStated(String subject, DossierPath place) implements GovernanceDetail {
    @Override
    public Optional<String> value() {
        return Optional.empty();
    }
}
