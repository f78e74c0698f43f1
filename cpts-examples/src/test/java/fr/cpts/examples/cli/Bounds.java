package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What the library may cost, where that is the same in every run: about a third above what was measured for memory, a little above it for
 * the rest. Who makes something cheaper lowers its bound; the figures measured are in BENCHMARKS.md.
 */
final class Bounds {

    /** Kilobytes allocated by one more reading of Redon with its hypotheses. */
    static final int KILOBYTES_TO_READ_REDON = 2_600;

    /** Kilobytes allocated by one more statement of Redon. */
    static final int KILOBYTES_TO_STATE_REDON = 2_300;

    /** Kilobytes allocated by one more statement of Gironde. */
    static final int KILOBYTES_TO_STATE_GIRONDE = 5_600;

    /** Firings of rules for a statement of Redon. */
    static final int FIRINGS_OF_REDON = 500;

    /** Firings of rules for a statement of Gironde. */
    static final int FIRINGS_OF_GIRONDE = 1_300;

    /** Classes loaded by {@code java -jar cpts.jar statement example:redon}. */
    static final int CLASSES_AT_START = 4_700;

    /** Kilobytes of the one jar. */
    static final int KILOBYTES_OF_THE_JAR = 10_300;

    /** Kilobytes of it that a user of the library gets: without the command line and its tables. */
    static final int KILOBYTES_OF_THE_LIBRARY = 6_500;

    private Bounds() {}

    /** What was measured is not above its bound, nor so far below that the bound would let a loss pass. */
    static void assertWithin(int bound, String what, long measured) {
        assertTrue(measured <= bound, () -> measured + " " + what + ", at most " + bound);
        assertTrue(measured * 2 >= bound, () -> measured + " " + what + ": lower the bound, " + bound);
    }
}
