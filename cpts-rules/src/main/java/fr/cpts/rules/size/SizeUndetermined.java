package fr.cpts.rules.size;

import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.fact.Conclusion;
import java.util.List;

/**
 * Nothing decides the size class of the contract: it names the classes that it could be.
 *
 * @param candidates the classes that the known population figures support, or every class when there is none
 * @param missing the fact that would decide
 */
public record SizeUndetermined(List<SizeClass> candidates, SizeDeclared missing) implements Conclusion {

    /** Copies the components. */
    public SizeUndetermined {
        candidates = List.copyOf(candidates);
    }

    @Override
    public List<Object> settles() {
        return List.of("size of the contract");
    }
}
