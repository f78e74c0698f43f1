package fr.cpts.rules;

import fr.cpts.rules.fact.Conclusion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules concluded from a dossier, and how: the firings. The order is the engine's and means nothing. Immutable. */
public final class Decisions {

    private final List<Firing> firings;
    private final Map<Class<?>, List<Conclusion>> byType = new HashMap<>();
    private final Map<Conclusion, Firing> sources = new IdentityHashMap<>();

    /**
     * The conclusions of an evaluation.
     *
     * @param firings every application of a rule
     */
    public Decisions(List<Firing> firings) {
        this.firings = List.copyOf(firings);
        for (Firing firing : firings) {
            for (Conclusion conclusion : firing.conclusions()) {
                byType.computeIfAbsent(conclusion.getClass(), type -> new ArrayList<>())
                        .add(conclusion);
                sources.put(conclusion, firing);
            }
        }
    }

    /** {@return every application of a rule} */
    public List<Firing> firings() {
        return firings;
    }

    /**
     * {@return the conclusions, in no order that means anything}
     *
     * @param <C> the type
     * @param type its class
     */
    public <C extends Conclusion> List<C> all(Class<C> type) {
        @SuppressWarnings("unchecked")
        List<C> all = (List<C>) byType.getOrDefault(type, List.of());
        return Collections.unmodifiableList(all);
    }

    /**
     * {@return the application of a rule that led to a conclusion: the firing, or nothing for an object of another evaluation}
     *
     * @param conclusion a conclusion of this evaluation, the very object
     */
    public Optional<Firing> sourceOf(Conclusion conclusion) {
        return Optional.ofNullable(sources.get(conclusion));
    }
}
