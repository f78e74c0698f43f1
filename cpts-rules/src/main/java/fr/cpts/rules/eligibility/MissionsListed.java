package fr.cpts.rules.eligibility;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The missions that the contract lists.
 *
 * @param missions the missions; empty when the dossier is silent
 * @param place their place in the dossier
 */
public record MissionsListed(List<Mission> missions, DossierPath place) implements DossierFact {

    /** Copies the components. */
    public MissionsListed {
        missions = List.copyOf(missions);
    }

    @Override
    public boolean isStated() {
        return !missions.isEmpty();
    }

    @Override
    public String shown() {
        return missions.stream().map(Mission::code).collect(Collectors.joining(", "));
    }
}
