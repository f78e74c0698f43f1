package fr.cpts.rules.indicator;

import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.envelope.EnvelopeYear;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the dossier states of the achievement of variable parts.
 *
 * @param shares the shares by mission and contract year
 * @param supposed the places of the dossier that are hypotheses
 * @param place their place in the dossier
 */
public record Achievements(Map<Mission, Map<Integer, Ratio>> shares, Set<String> supposed, DossierPath place)
        implements DossierFact {
    @Override
    public boolean isStated() {
        return !shares.isEmpty();
    }

    /**
     * {@return whether the achievement of a mission in a contract year is stated as a whole; false when the dossier leaves it to the indicators, or
     * is silent}
     *
     * @param open a mission in a contract year
     */
    public boolean states(EnvelopeYear open) {
        return of(open).isStated();
    }

    /** {@return each achievement that is stated, by mission and contract year} */
    public List<Achievement> stated() {
        List<Achievement> stated = new ArrayList<>();
        shares.forEach((mission, byYear) -> byYear.keySet().forEach(year -> stated.add(of(mission, year))));
        return stated;
    }

    /**
     * {@return the achievement of a mission in a contract year}
     *
     * @param open a mission in a contract year
     */
    public Achievement of(EnvelopeYear open) {
        return of(Mission.parse(open.envelope().code()), open.number());
    }

    private Achievement of(Mission mission, int year) {
        String path = place.path() + "." + mission + "." + year;
        return new Achievement(
                mission,
                year,
                Optional.ofNullable(shares.getOrDefault(mission, Map.of()).get(year)),
                new DossierPath(path, supposed.contains(path)));
    }

    @Override
    public boolean isReason() {
        return false;
    }
}
