package fr.cpts.model.time;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.message.Telling;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as precise as a document makes it: a day, a month, a quarter, a half-year, a year, a part of one of these, or a span from one to another.
 *
 * <p>Written {@code 2024-03-12}, {@code 2024-03}, {@code 2024-T2}, {@code 2024-S1}, {@code 2024}; with {@code early}, {@code mid} or {@code late} before
 * it for <em>début</em>, <em>courant</em> and <em>fin</em>; as {@code 2021/2022} from the first day of one to the last of the other; and as
 * {@code 2026/..} when no end is stated. {@code early}, {@code mid} and {@code late} do not narrow the days: the texts give no rule for that.
 *
 * <p>Worked case: {@code late 2021-S1} lies from 2021-01-01 to 2021-06-30.
 *
 * @param text the time as written above
 */
public record ApproximateDate(String text) implements Telling {

    private static final String PERIOD = "\\d{4}(?:-(?:T[1-4]|S[12]|\\d{2}(?:-\\d{2})?))?";
    private static final Pattern TEXT =
            Pattern.compile("(?:(early|mid|late) )?(" + PERIOD + ")(?:/(" + PERIOD + "|\\.\\.))?");
    private static final int MONTHS_IN_QUARTER = 3;
    private static final int MONTHS_IN_HALF = 6;
    private static final int MONTHS_IN_YEAR = 12;

    /**
     * Checks the text.
     *
     * @throws InvalidFactException when it is no such time, or ends before it begins
     */
    public ApproximateDate {
        Matcher matcher = matched(text);
        LocalDate first = first(matcher.group(2));
        Optional<LocalDate> last = last(matcher);
        if (last.isPresent() && last.get().isBefore(first)) {
            throw new InvalidFactException(ModelMessage.of("time.order"));
        }
    }

    private static Matcher matched(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidFactException(ModelMessage.of("time.form"));
        }
        return matcher;
    }

    /**
     * Reads a time; the inverse of {@link #toString()}.
     *
     * @param text the time
     * @return the time
     * @throws InvalidFactException when it is none
     */
    public static ApproximateDate parse(String text) {
        return new ApproximateDate(text);
    }

    /** {@return the first day on which it may be} */
    public LocalDate earliest() {
        return first(matched(text).group(2));
    }

    /** {@return the last day of the period, or nothing when no end is stated} */
    public Optional<LocalDate> latest() {
        return last(matched(text));
    }

    /**
     * {@return the last day by which it is surely over: the first day of an early or mid period, else the last day of the period; nothing when no end
     * is stated} No text says when the early or middle part of a period ends, so only its first day is sure.
     */
    public Optional<LocalDate> surelyBy() {
        return text.startsWith("early ") || text.startsWith("mid ") ? Optional.of(earliest()) : latest();
    }

    /** {@return whether it is one day; true for {@code 2024-03-12}} */
    public boolean exact() {
        return latest().filter(earliest()::equals).isPresent();
    }

    private static Optional<LocalDate> last(Matcher matcher) {
        if (matcher.group(3) == null) {
            return Optional.of(last(matcher.group(2)));
        }
        return matcher.group(3).equals("..") ? Optional.empty() : Optional.of(last(matcher.group(3)));
    }

    private static LocalDate first(String period) {
        String[] parts = period.split("-");
        if (parts.length == 1) {
            return Dates.parse(period + "-01-01");
        }
        if (parts.length > 2) {
            return Dates.parse(period);
        }
        char kind = parts[1].charAt(0);
        if (Character.isDigit(kind)) {
            return Dates.parse(period + "-01");
        }
        int rank = Character.digit(parts[1].charAt(1), 10) - 1;
        int month = rank * (kind == 'T' ? MONTHS_IN_QUARTER : MONTHS_IN_HALF) + 1;
        return Dates.parse(parts[0] + "-01-01").withMonth(month);
    }

    private static LocalDate last(String period) {
        LocalDate first = first(period);
        String[] parts = period.split("-");
        if (parts.length > 2) {
            return first;
        }
        int months = parts.length == 1
                ? MONTHS_IN_YEAR
                : switch (parts[1].charAt(0)) {
                    case 'T' -> MONTHS_IN_QUARTER;
                    case 'S' -> MONTHS_IN_HALF;
                    default -> 1;
                };
        return first.plusMonths(months).minusDays(1);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The time in words, such as {@code fin du 1er semestre 2021}. */
    @Override
    public Object told() {
        Matcher matcher = matched(text);
        Object first = told(matcher.group(2));
        Object told = matcher.group(3) == null
                ? first
                : matcher.group(3).equals("..")
                        ? message("when.from", first)
                        : message("when.span", first, told(matcher.group(3)));
        return matcher.group(1) == null ? told : message("when." + matcher.group(1), told);
    }

    private static Object told(String period) {
        String[] parts = period.split("-");
        if (parts.length == 1) {
            return period;
        }
        if (parts.length > 2) {
            return Dates.parse(period);
        }
        char kind = parts[1].charAt(0);
        return Character.isDigit(kind)
                ? message("when.month." + parts[1], parts[0])
                : message("when." + kind, parts[1].substring(1), parts[0]);
    }

    private static Message message(String key, Object... parts) {
        return Message.of(ApproximateDate.class, key, parts);
    }
}
