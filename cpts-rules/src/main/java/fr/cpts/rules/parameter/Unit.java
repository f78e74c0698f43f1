package fr.cpts.rules.parameter;

import java.util.Arrays;
import java.util.Optional;

/** What a legal value counts, which decides how it is written in its file. */
public enum Unit {
    /** An amount for a contract year, by size class: a whole number of euros. */
    EUROS("euros"),
    /** An amount that does not depend on the size class. */
    EUROS_FOR_ALL("euros for all"),

    /** An exact share: {@code 3/4}. */
    RATIO("ratio"),
    /** A number of calendar months. */
    MONTHS("months"),
    /** A number of years. */
    YEARS("years"),
    /** Population bounds by size class, written as intervals: {@code "[40000, 80000)"}. */
    POPULATION_BAND("population band"),
    /** A number of people. */
    PEOPLE("people"),
    /** A number of votes. */
    VOTES("votes"),
    /** A code. */
    CODE("code");

    private final String text;

    Unit(String text) {
        this.text = text;
    }

    /** {@return the unit as a file writes it} */
    public String text() {
        return text;
    }

    static Optional<Unit> of(String text) {
        return Arrays.stream(values()).filter(unit -> unit.text.equals(text)).findFirst();
    }
}
