package fr.cpts.rules.eligibility;

import fr.cpts.model.contract.Signatory;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Those who signed the contract.
 *
 * @param parties the signatories; empty when the dossier is silent
 * @param place their place in the dossier
 */
public record Signatories(List<Signatory> parties, DossierPath place) implements DossierFact {

    /** Copies the components. */
    public Signatories {
        parties = List.copyOf(parties);
    }

    @Override
    public boolean isStated() {
        return !parties.isEmpty();
    }

    @Override
    public String shown() {
        return parties.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    /**
     * {@return whether a party is among the signatories}
     *
     * @param party the party
     */
    public boolean has(Signatory party) {
        return parties.contains(party);
    }
}
