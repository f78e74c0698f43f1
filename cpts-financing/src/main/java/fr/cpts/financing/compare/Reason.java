package fr.cpts.financing.compare;

import java.util.List;

/**
 * Why an amount differs.
 *
 * @param alone the causes each of which, taken alone from the second situation into the first, changes the amount
 * @param together the causes that count only with others: taken alone they change nothing, but the second situation without them has another
 *     amount; when no cause counts in either way, every cause
 */
public record Reason(List<Cause> alone, List<Cause> together) {

    /** No cause was sought: what was kept is compared as it was kept. */
    public static final Reason NOT_SOUGHT = new Reason(List.of(), List.of());

    /** Copies the components. */
    public Reason {
        alone = List.copyOf(alone);
        together = List.copyOf(together);
    }
}
