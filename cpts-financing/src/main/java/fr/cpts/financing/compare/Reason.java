package fr.cpts.financing.compare;

import java.util.List;

/**
 * Why an amount differs.
 *
 * @param alone the causes each of which, taken alone from the second situation into the first, changes the amount
 * @param together the causes that have an effect only with others: alone they change nothing, but without them the second situation has another
 *     amount; when no cause has an effect in either way, every cause
 */
public record Reason(List<Cause> alone, List<Cause> together) {

    /** No causes: kept statements are compared as they were kept. */
    public static final Reason NOT_SOUGHT = new Reason(List.of(), List.of());

    /** Copies the components. */
    public Reason {
        alone = List.copyOf(alone);
        together = List.copyOf(together);
    }
}
