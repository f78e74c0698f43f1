package fr.cpts.model.time;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.message.Telling;
import fr.cpts.model.money.Ratio;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something happens: {@code 1/year}, {@code 2-3/year} (two or three), {@code 1+/quarter} (at least once).
 *
 * @param min how many times at least, from 1
 * @param max how many times at most; nothing when no maximum is stated
 * @param per the period in which
 */
public record Frequency(int min, Optional<Integer> max, Per per) implements Telling {

    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,2})(?:(\\+)|-([1-9]\\d{0,2}))?/([a-z-]+)");

    /** The period in which something happens some number of times. */
    public enum Per {
        /** A day. */
        DAY("day", 365),
        /** A week. */
        WEEK("week", 52),
        /** A month. */
        MONTH("month", 12),
        /** A quarter (trimestre). */
        QUARTER("quarter", 4),
        /** A half-year (semestre). */
        HALF_YEAR("half-year", 2),
        /** A year. */
        YEAR("year", 1);

        private final String written;
        private final int inYear;

        Per(String written, int inYear) {
            this.written = written;
            this.inYear = inYear;
        }

        @Override
        public String toString() {
            return written;
        }
    }

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when it is less than once, or the maximum is below the minimum
     */
    public Frequency {
        if (min < 1 || max.filter(times -> times < min).isPresent()) {
            throw new InvalidFactException(ModelMessage.of("frequency.bounds"));
        }
    }

    /**
     * Reads a frequency; the inverse of {@link #toString()}.
     *
     * @param text such as {@code 2-3/year}
     * @return the frequency
     * @throws InvalidFactException when it is none
     */
    public static Frequency parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            for (Per per : Per.values()) {
                if (per.written.equals(matcher.group(4))) {
                    int min = Integer.parseInt(matcher.group(1));
                    Optional<Integer> max = matcher.group(2) != null
                            ? Optional.empty()
                            : Optional.of(matcher.group(3) == null ? min : Integer.parseInt(matcher.group(3)));
                    return new Frequency(min, max, per);
                }
            }
        }
        throw new InvalidFactException(ModelMessage.of("frequency.form"));
    }

    /** {@return how many times a year at least: such as 4 for {@code 1+/quarter}} */
    public Ratio minPerYear() {
        return Ratio.of((long) min * per.inYear, 1);
    }

    @Override
    public String toString() {
        String range = max.isEmpty() ? "+" : max.get() == min ? "" : "-" + max.get();
        return min + range + "/" + per;
    }

    /** Such as {@code au moins 2 fois par an}. */
    @Override
    public Object told() {
        String code = max.isEmpty() ? "at-least" : max.get() == min ? "times" : "range";
        return Message.of(
                Frequency.class, "frequency." + code, Message.of(Frequency.class, "per." + per.name()), min, max);
    }
}
