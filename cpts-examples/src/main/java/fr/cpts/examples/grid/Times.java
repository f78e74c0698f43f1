package fr.cpts.examples.grid;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.time.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them. */
final class Times {

    private static final Pattern TIME =
            Pattern.compile("(?:(early|mid|late) )?(\\d{4})(?:-([TS])(\\d)|-(\\d{2})(?:-(\\d{2}))?)?");

    static final String MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre";
    static final String ENGLISH_MONTHS =
            "january|february|march|april|may|june|july|august|september|october|november|december";

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? (" + MONTHS + "|" + ENGLISH_MONTHS + ") (\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final String CENTURY = "20";

    private Times() {}

    /** A day in small letters without accents, when there is such a day. */
    static Optional<LocalDate> day(String plain) {
        Matcher numbers = NUMBERS.matcher(plain);
        if (numbers.matches()) {
            String year = numbers.group(4);
            return exists(year.length() == 2 ? CENTURY + year : year, numbers.group(3), numbers.group(1));
        }
        Matcher words = WORDS.matcher(plain);
        if (words.matches()) {
            return exists(words.group(3), String.valueOf(month(words.group(2))), words.group(1));
        }
        Matcher iso = ISO.matcher(plain);
        return iso.matches() ? exists(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> exists(String year, String month, String day) {
        try {
            return Optional.of(Dates.parse(
                    String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day))));
        } catch (InvalidFactException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The number of a month, by its name in either language. */
    static int month(String name) {
        int french = List.of(MONTHS.split("\\|")).indexOf(name);
        return 1 + (french >= 0 ? french : List.of(ENGLISH_MONTHS.split("\\|")).indexOf(name));
    }

    /** Such as {@code mars 2024}, {@code fin T2 2024} or {@code 30/06/2024}; a span stays as JSON has it. */
    static String show(String time, GridWords words) {
        Matcher matcher = TIME.matcher(time);
        if (!matcher.matches()) {
            return time;
        }
        String part = matcher.group(1) == null ? "" : words.of("time." + matcher.group(1)) + " ";
        String year = matcher.group(2);
        if (matcher.group(3) != null) {
            return part + matcher.group(3) + matcher.group(4) + " " + year;
        }
        if (matcher.group(6) != null) {
            return part + String.format(Locale.ROOT, "%s/%s/%s", matcher.group(6), matcher.group(5), year);
        }
        return matcher.group(5) == null ? part + year : part + words.of("month." + matcher.group(5)) + " " + year;
    }
}
