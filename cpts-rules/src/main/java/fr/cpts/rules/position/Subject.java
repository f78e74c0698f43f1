package fr.cpts.rules.position;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is counted or shown, and not concluded by a rule, and rests on a position. The file of the position names it, so that no Java names the position.
 */
public enum Subject {
    /** How amounts are rounded: every line of a statement rests on it. */
    ROUNDING,
    /** What so many months after a day are: every deadline rests on it. */
    DEADLINES,
    /** When a 29 February has its anniversary. */
    LEAP_DAYS,
    /** How cents are shared among indicators. */
    SHARING,
    /** How an indicator without a scale is measured. */
    MISSING_SCALE,
    /** From what a change is counted that does not say so. */
    MISSING_REFERENCE;

    /** {@return the word for it in the file of a position, such as {@code leap-days}} */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Subject> of(String word) {
        return Arrays.stream(values())
                .filter(subject -> subject.word().equals(word))
                .findFirst();
    }
}
