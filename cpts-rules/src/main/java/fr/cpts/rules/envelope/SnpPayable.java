package fr.cpts.rules.envelope;

import fr.cpts.rules.fact.Conclusion;

/**
 * A set-up for unscheduled care that has an envelope of its own.
 *
 * @param setUp the set-up, stated or not
 * @param key the key of the values of the envelope, such as {@code snp.orientation}
 */
public record SnpPayable(SnpSetUp setUp, String key) implements Conclusion {

    /**
     * {@return the key of a value of the envelope, such as {@code snp.orientation.ceiling}}
     *
     * @param name the name of the value, such as {@code ceiling}
     */
    public String keyOf(String name) {
        return key + "." + name;
    }
}
