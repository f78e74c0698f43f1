package fr.cpts.rules.fact;

import java.util.List;

/**
 * Every amendment that changes the size class, the earliest first.
 *
 * @param amended the amendments
 * @param place where they stand
 */
public record SizeAmendments(List<SizeAmended> amended, Place place) implements Given {

    /** Copies the components. */
    public SizeAmendments {
        amended = List.copyOf(amended);
    }

    @Override
    public boolean isStated() {
        return !amended.isEmpty();
    }
}
