package fr.cpts.rules.fact;

import fr.cpts.model.contract.Signatory;
import java.util.List;

/**
 * Those who signed the contract.
 *
 * @param parties the signatories; empty when the dossier is silent
 * @param place where they stand
 */
public record Signatories(List<Signatory> parties, Place place) implements Given {

    /** Copies the components. */
    public Signatories {
        parties = List.copyOf(parties);
    }

    @Override
    public boolean isStated() {
        return !parties.isEmpty();
    }

    /**
     * Whether a party signed.
     *
     * @param party the party
     * @return true when it is among the signatories
     */
    public boolean has(Signatory party) {
        return parties.contains(party);
    }
}
