package fr.cpts.rules.position;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The choices that depart from the usual answer to a question on which the texts are silent. Immutable.
 *
 * <p>Worked case: {@code Positions.usual().with("P03", "months")} counts the pro rata in months. That an id or a choice exists is checked by
 * the rule book that uses it.
 */
public final class Positions {

    private static final Positions USUAL = new Positions(Map.of());

    private final Map<String, String> choices;

    private Positions(Map<String, String> choices) {
        this.choices = Collections.unmodifiableMap(new TreeMap<>(choices));
    }

    /** {@return no departure: every question takes its usual answer} */
    public static Positions usual() {
        return USUAL;
    }

    /**
     * These choices and one more.
     *
     * @param id the question, such as {@code P03}
     * @param choice the code of the answer, such as {@code months}
     * @return a copy with that choice
     */
    public Positions with(String id, String choice) {
        Map<String, String> more = new TreeMap<>(choices);
        more.put(Objects.requireNonNull(id, "id"), Objects.requireNonNull(choice, "choice"));
        return new Positions(more);
    }

    /** {@return the choices made: codes of answers by question, only where a choice was made} */
    public Map<String, String> choices() {
        return choices;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Positions that && choices.equals(that.choices);
    }

    @Override
    public int hashCode() {
        return choices.hashCode();
    }

    @Override
    public String toString() {
        return choices.toString();
    }
}
