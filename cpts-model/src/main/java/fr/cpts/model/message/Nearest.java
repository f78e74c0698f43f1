package fr.cpts.model.message;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the known name that an unknown one probably means. */
public final class Nearest {

    private static final int LONGEST = 80;

    private Nearest() {}

    /**
     * {@return the most similar known name, whatever the capitals, the first of several; nothing when none is near enough} A name is near enough when
     * at most 2 letters, or a third of it, are added, left out or changed, and at least one is kept.
     *
     * @param name the name that is not known
     * @param known the names that are
     */
    public static Optional<String> to(String name, Collection<String> known) {
        return to(name, known, text -> text.toLowerCase(Locale.ROOT));
    }

    /**
     * {@return the same, of names that are compared by what a function makes of them}
     *
     * @param name the name that is not known
     * @param known the names that are
     * @param key such as a function that leaves out accents
     */
    public static Optional<String> to(String name, Collection<String> known, UnaryOperator<String> key) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = key.apply(name);
        String best = null;
        int min = Math.min(wanted.length(), Math.max(2, Math.min(wanted.length(), 40) / 3) + 1);
        for (String candidate : known) {
            int distance = distance(wanted, key.apply(candidate));
            if (distance < min) {
                min = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
