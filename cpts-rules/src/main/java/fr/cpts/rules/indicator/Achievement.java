package fr.cpts.rules.indicator;

import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.Factor;
import java.util.List;
import java.util.Optional;

/**
 * How much of the variable part of a mission was achieved in a contract year.
 *
 * @param mission the mission
 * @param contractYear the number of the year
 * @param share from 0 to 1, or nothing when the dossier is silent: which is not zero
 * @param place its place in the dossier
 */
public record Achievement(Mission mission, int contractYear, Optional<Ratio> share, DossierPath place)
        implements DossierFact, Factor {
    @Override
    public String shown() {
        return share.map(Object::toString).orElse("");
    }

    /** {@return the envelope that pays for the mission} */
    public Envelope envelope() {
        return mission.envelope();
    }

    @Override
    public boolean isStated() {
        return share.isPresent();
    }

    @Override
    public Ratio min() {
        return share.orElse(Ratio.ZERO);
    }

    @Override
    public Ratio max() {
        return share.orElse(Ratio.ONE);
    }

    @Override
    public List<Object> about() {
        return List.of(mission, contractYear);
    }

    @Override
    public Optional<DossierFact> fact() {
        return Optional.of(this);
    }
}
