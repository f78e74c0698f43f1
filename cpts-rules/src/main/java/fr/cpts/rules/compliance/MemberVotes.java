package fr.cpts.rules.compliance;

import fr.cpts.rules.fact.DossierPath;
import java.util.Optional;

/**
 * How many votes a member of a commission of the agreement holds, or may hold by what the commission allows.
 *
 * @param subject the name of the commission
 * @param votes the number
 * @param place its place in the dossier
 */
public record MemberVotes(String subject, int votes, DossierPath place) implements GovernanceDetail {
    @Override
    public Optional<String> value() {
        return Optional.of(String.valueOf(votes));
    }
}
