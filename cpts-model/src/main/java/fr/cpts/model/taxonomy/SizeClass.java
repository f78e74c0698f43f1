package fr.cpts.model.taxonomy;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.ModelMessage;
import java.util.List;

/**
 * The size class (taille) of a community, by the population of its territory; the agreement knows four (article 8). It decides every amount.
 *
 * <p>A value and not a closed list: a later avenant may bring a fifth as data.
 *
 * @param code {@code T} and a number from 1 to 9, such as {@code T3}
 */
public record SizeClass(String code) implements Comparable<SizeClass>, Term {

    /** The smallest communities. */
    public static final SizeClass T1 = new SizeClass("T1");

    /** The second class. */
    public static final SizeClass T2 = new SizeClass("T2");

    /** The third class. */
    public static final SizeClass T3 = new SizeClass("T3");

    /** The largest communities. */
    public static final SizeClass T4 = new SizeClass("T4");

    private static final List<SizeClass> KNOWN = List.of(T1, T2, T3, T4);

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the code is not T and a number from 1 to 9
     */
    public SizeClass {
        if (code.length() != 2 || code.charAt(0) != 'T' || code.charAt(1) < '1' || code.charAt(1) > '9') {
            throw new InvalidFactException(ModelMessage.of("size.code"));
        }
    }

    /**
     * Reads a code; the inverse of {@link #toString()}.
     *
     * @param code the code
     * @return the size class
     * @throws InvalidFactException when it is no code
     */
    public static SizeClass parse(String code) {
        return new SizeClass(code);
    }

    /** {@return the classes of the agreement up to avenant 2, the smallest first} */
    public static List<SizeClass> known() {
        return KNOWN;
    }

    @Override
    public int compareTo(SizeClass other) {
        return code.compareTo(other.code);
    }

    @Override
    public String taxonomy() {
        return "size";
    }

    @Override
    public String toString() {
        return code;
    }
}
