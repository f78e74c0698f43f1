package fr.cpts.rules.parameter;

import fr.cpts.model.taxonomy.SizeClass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The populations of one size class.
 *
 * @param citation where it comes from
 * @param sizeClass the size class
 * @param min the smallest population, included
 * @param max the largest population, included; {@link Integer#MAX_VALUE} when there is none
 */
public record LegalBand(Citation citation, SizeClass sizeClass, int min, int max) implements LegalValue {

    private static final Pattern INTERVAL = Pattern.compile("([\\[(])\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9}|)\\s*([\\])])");

    /**
     * {@return whether a population is of the class}
     *
     * @param population how many people
     */
    public boolean contains(int population) {
        return population >= min && population <= max;
    }

    /** Reads {@code [40000, 80000)} or, without an upper bound, {@code (175000, )}. */
    static Optional<LegalBand> parse(Citation citation, SizeClass sizeClass, String text) {
        Matcher matcher = INTERVAL.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int min = Integer.parseInt(matcher.group(2)) + (matcher.group(1).equals("(") ? 1 : 0);
        int max = matcher.group(3).isEmpty()
                ? Integer.MAX_VALUE
                : Integer.parseInt(matcher.group(3)) - (matcher.group(4).equals(")") ? 1 : 0);
        return min <= max ? Optional.of(new LegalBand(citation, sizeClass, min, max)) : Optional.empty();
    }

    @Override
    public String shown() {
        return max == Integer.MAX_VALUE ? "[" + min + ", )" : "[" + min + ", " + max + "]";
    }

    @Override
    public LegalBand startingOn(LocalDate day) {
        return new LegalBand(citation.startingOn(day), sizeClass, min, max);
    }
}
