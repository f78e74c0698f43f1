package fr.cpts.rules.indicator;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;

/**
 * The weight of an indicator that is of no mission.
 *
 * @param code the code of the indicator
 * @param weight the weight, as the dossier writes it
 * @param place its place in the dossier
 */
public record StrayWeight(String code, String weight, DossierPath place) implements DossierFact {
    @Override
    public String shown() {
        return weight;
    }

    @Override
    public boolean isStated() {
        return true;
    }

    @Override
    public Object told() {
        return code;
    }
}
