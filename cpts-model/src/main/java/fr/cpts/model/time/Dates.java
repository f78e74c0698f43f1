package fr.cpts.model.time;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.ModelMessage;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as texts: ISO only, of existing days, from 1900 to 2199. */
public final class Dates {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Dates() {}

    /**
     * Reads a day such as {@code 2021-06-01}.
     *
     * @param text the text
     * @return the day
     * @throws InvalidFactException when the text is no existing day from 1900 to 2199
     */
    public static LocalDate parse(String text) {
        LocalDate day;
        try {
            day = isTenLong(text)
                    ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                    : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new InvalidFactException(ModelMessage.of("day.form"));
        }
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new InvalidFactException(ModelMessage.of("day.bounds", FIRST, LAST));
        }
        return day;
    }

    /** Whether a text has the shape of a day, which then is read without a formatter: dossiers hold many. */
    private static boolean isTenLong(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (i != 4 && i != 7 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
