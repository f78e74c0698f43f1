package fr.cpts.model.json;

import java.util.Objects;
import java.util.Optional;

/**
 * A place where two documents say different things.
 *
 * @param place names and positions joined by points, such as {@code lines.3.amount}
 * @param here what the first says, shortened, texts in quotes; nothing when it is silent
 * @param there what the second says
 */
public record JsonDifference(String place, Optional<String> here, Optional<String> there) {
    /** Checks that nothing is null. */
    public JsonDifference {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(here, "here");
        Objects.requireNonNull(there, "there");
    }
}
