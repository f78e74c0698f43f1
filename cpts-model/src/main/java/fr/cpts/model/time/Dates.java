package fr.cpts.model.time;

import fr.cpts.model.InvalidFactException;
import fr.cpts.model.message.ModelMessage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as texts: ISO only, of existing days, in the two centuries that a dossier can speak of. */
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
            day = LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new InvalidFactException(ModelMessage.of("day.form"));
        }
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new InvalidFactException(ModelMessage.of("day.bounds", FIRST, LAST));
        }
        return day;
    }
}
