package fr.cpts.rules.size;

import fr.cpts.model.message.Message;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.FactMessage;
import java.util.List;
import java.util.Optional;

/**
 * The size class that the contract was signed for.
 *
 * @param sizeClass the class
 * @param ground the fact that decides it
 */
public record ContractSize(SizeClass sizeClass, DossierFact ground) implements Conclusion {
    @Override
    public Optional<Message> says() {
        return Optional.of(FactMessage.of("size", sizeClass.code()));
    }

    @Override
    public List<Object> settles() {
        return List.of("size of the contract");
    }
}
