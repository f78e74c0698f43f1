package fr.cpts.rules.indicator;

import fr.cpts.model.measure.Quantity;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether figures can be compared, as far as their units are written. */
final class Units {

    private static final Set<String> POINTS = Set.of("point", "points", "pt", "pts");

    private Units() {}

    /**
     * Whether two figures count the same thing. A percentage or a rate answers only one in the same unit, never a bare number: 0.85, 85 and 85 % are three
     * different figures. A bare number may count anything that is no rate.
     */
    static boolean isSame(Optional<String> one, Optional<String> other) {
        if (isRelative(one) || isRelative(other)) {
            return one.equals(other);
        }
        return one.isEmpty() || other.isEmpty() || singular(one.get()).equals(singular(other.get()));
    }

    /** Whether a change has another unit than its base; one without a unit, or in percent, has that of the base. */
    static boolean isOther(Quantity by, Quantity base) {
        boolean points = base.inPercent() && by.unit().filter(POINTS::contains).isPresent();
        return by.unit().isPresent() && !by.inPercent() && !points && !isSame(by.unit(), base.unit());
    }

    /** Whether one figure is a bare number and the other a rate, such as 0.5 beside 80 %. */
    static boolean isNumberAgainstRate(Optional<String> one, Optional<String> other) {
        return one.isEmpty() && isRelative(other) || other.isEmpty() && isRelative(one);
    }

    static boolean isRelative(Optional<String> unit) {
        return unit.filter(text -> text.startsWith("%") || text.startsWith("‰") || text.startsWith("pour "))
                .isPresent();
    }

    private static String singular(String unit) {
        return unit.toLowerCase(Locale.ROOT).replaceAll("[sx](?=\\s|$)", "");
    }
}
