package fr.cpts.model.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How the languages write numbers and days: {@code 1 234,56} and {@code 31/12/2024} in French, with a space that does not break,
 * {@code 1,234.56} and {@code 2024-12-31} in English.
 */
public final class Written {

    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Written() {}

    /**
     * {@return a number in groups of three digits}
     *
     * @param plain digits, with a sign before and a point and decimals after them when there are any
     * @param locale the language; French unless it is English
     */
    public static String number(String plain, Locale locale) {
        boolean english = isEnglish(locale);
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        int first = plain.startsWith("-") ? 1 : 0;
        for (int i = text.length() - 3; i > first; i -= 3) {
            text.insert(i, english ? ',' : '\u00a0');
        }
        return point < 0 ? text.toString() : text + (english ? "." : ",") + plain.substring(point + 1);
    }

    /**
     * {@return the day as the language writes it}
     *
     * @param day the day
     * @param locale the language; French unless it is English
     */
    public static String day(LocalDate day, Locale locale) {
        return isEnglish(locale) ? day.toString() : FRENCH_DAY.format(day);
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
