package fr.cpts.model.community;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import java.util.List;
import java.util.Optional;

/**
 * Communes that come together into a territory: an intercommunality, less some of its communes, or a sector beside it.
 *
 * @param name the name of the intercommunality or sector, when it has one
 * @param count how many communes of it belong to the territory, when stated
 * @param including the communes of it that are named as belonging
 * @param without the communes of it that do not belong, each with its reason when the document gives one
 */
public record CommuneGroup(
        Optional<String> name, Optional<Integer> count, List<String> including, List<String> without) {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the count is not positive or a name is blank
     */
    public CommuneGroup {
        if (count.filter(communes -> communes < 1).isPresent()) {
            throw new InvalidFactException("count", ModelMessage.of("commune.count"));
        }
        TextChecks.checkName("name", name);
        TextChecks.checkName("including", including);
        TextChecks.checkName("without", without);
        including = Bounds.list("including", including);
        without = Bounds.list("without", without);
    }
}
