package fr.cpts.rules.position;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that rests on a position and is counted or shown, not concluded by a rule. The file of the position names it, so that no Java names the
 * position.
 */
public enum Subject {
    /** How amounts are rounded: every line of a statement rests on it. */
    ROUNDING,
    /** What a number of months after a day means: every deadline rests on it. */
    DEADLINES,
    /** When a 29 February has its anniversary. */
    LEAP_DAYS,
    /** How cents are shared among indicators. */
    SHARING,
    /** How an indicator without a scale is measured. */
    MISSING_SCALE,
    /** What a change is counted from when its reference is not stated. */
    MISSING_REFERENCE;

    /** {@return the word for it in the file of a position, such as {@code leap-days}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the subject that a word in the file of a position names; nothing when it names none}
     *
     * @param word the word
     */
    public static Optional<Subject> of(String word) {
        return Arrays.stream(values())
                .filter(subject -> subject.word().equals(word))
                .findFirst();
    }
}
