package fr.cpts.rules.size;

import fr.cpts.model.community.PopulationFigure;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.FactMessage;
import java.math.BigDecimal;

/**
 * A population figure of the territory.
 *
 * @param key its key in the dossier
 * @param figure the figure
 * @param designated whether the contract designates it
 * @param place where it stands
 */
public record PopulationCounted(String key, PopulationFigure figure, boolean designated, DossierPath place)
        implements DossierFact {
    @Override
    public String shown() {
        return String.valueOf(figure.count());
    }

    @Override
    public boolean isStated() {
        return true;
    }

    /**
     * How many people were counted.
     *
     * @return at least 1
     */
    public int count() {
        return figure.count();
    }

    @Override
    public Object told() {
        BigDecimal count = BigDecimal.valueOf(count());
        return figure.source()
                .<Object>map(source -> FactMessage.of("population.of", count, source))
                .orElse(count);
    }
}
