package fr.cpts.rules.fact;

import java.time.LocalDate;
import java.util.Optional;

/** A fact that is a day: the signature, an end, a foundation. Nothing compares with a day that is not stated. */
public interface DatedFact extends DossierFact {

    /** {@return the day; nothing when none is stated} */
    Optional<LocalDate> day();

    @Override
    default boolean isStated() {
        return day().isPresent();
    }

    @Override
    default String shown() {
        return day().map(LocalDate::toString).orElse("");
    }

    /** {@return whether a day is stated; false also when it is stated that it never happened} */
    default boolean isDated() {
        return day().isPresent();
    }

    /** {@return the day, which must be stated} */
    default LocalDate on() {
        return day().orElseThrow();
    }

    /**
     * {@return whether it was before a day}
     *
     * @param other the day
     */
    default boolean isBefore(LocalDate other) {
        return isDated() && on().isBefore(other);
    }

    /**
     * {@return whether it was after a day}
     *
     * @param other the day
     */
    default boolean isAfter(LocalDate other) {
        return isDated() && on().isAfter(other);
    }

    /**
     * {@return whether it was on a day or before}
     *
     * @param other the day
     */
    default boolean isBy(LocalDate other) {
        return isDated() && !on().isAfter(other);
    }

    /**
     * {@return whether it was on a day or after}
     *
     * @param other the day
     */
    default boolean isSince(LocalDate other) {
        return isDated() && !on().isBefore(other);
    }

    /**
     * {@return whether it may have been on a day or before: it was, or nothing is stated}
     *
     * @param other the day
     */
    default boolean isPossiblyBy(LocalDate other) {
        return !isStated() || isBy(other);
    }

    /**
     * {@return the later of the day, which must be stated, and another}
     *
     * @param other the other day
     */
    default LocalDate notBefore(LocalDate other) {
        return on().isBefore(other) ? other : on();
    }
}
