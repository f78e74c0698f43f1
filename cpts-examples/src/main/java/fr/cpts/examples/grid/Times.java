package fr.cpts.examples.grid;

import fr.cpts.model.time.ApproximateDate;
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

    private static final String MONTHS = GridWords.typed("month");
    private static final int MONTHS_IN_YEAR = 12;

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? (" + MONTHS + ") (\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final String CENTURY = "20";

    private static final String PART = "(?:(debut|courant|mi|fin|early|mid|late|end of)[ -])";
    private static final String BY = "(avant |before )?(?:d'ici |pour |en |au |by |in )?(?:le |la |the )?";
    private static final String PERIOD = PART + "?(?:de |d')?(?:(" + MONTHS + ") (\\d{4})"
            + "|(?:([ts])([1-4])|([1-4])(?:er|e|eme|nd|st|rd|th)? (trimestre|semestre|quarter|half-year))(?: de)? (\\d{4})"
            + "|(\\d{4}-\\d{2}))";
    private static final String DAY = "(\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{1,2}(?:er|st|nd|rd|th)? (?:"
            + MONTHS + ") \\d{4}|\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern BY_PERIOD = Pattern.compile(BY + PERIOD);
    private static final Pattern BY_DAY = Pattern.compile(BY + DAY);
    private static final Pattern BY_YEAR = Pattern.compile(BY + PART + "(\\d{4})");

    /** A time at the end of a text in small letters without accents: what comes before it, and the time. */
    static final Pattern TRAILING = Pattern.compile("(\\S.*?),? (" + BY + "(?:" + PERIOD + "|" + DAY + "))");

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
        return NumberFormats.valid(() -> Dates.parse(
                String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day))));
    }

    /** The number of a month, by its name in either language. */
    private static int month(String name) {
        return 1 + List.of(MONTHS.split("\\|")).indexOf(name) % MONTHS_IN_YEAR;
    }

    /** The time by which something is to be done, in small letters without accents: {@code mars 2024}, {@code d'ici le 30/06/2024}, {@code fin 2024}. */
    static Optional<ApproximateDate> by(String plain) {
        Matcher year = BY_YEAR.matcher(plain);
        if (year.matches()) {
            return by(year.group(1) != null, part(year.group(2)) + year.group(3));
        }
        Matcher day = BY_DAY.matcher(plain);
        if (day.matches()) {
            return day(day.group(2)).flatMap(date -> by(day.group(1) != null, date.toString()));
        }
        Matcher time = BY_PERIOD.matcher(plain);
        if (!time.matches()) {
            return Optional.empty();
        }
        boolean strict = time.group(1) != null;
        String part = part(time.group(2));
        if (time.group(3) != null) {
            return by(strict, String.format(Locale.ROOT, "%s%s-%02d", part, time.group(4), month(time.group(3))));
        }
        if (time.group(9) != null) {
            boolean half = time.group(5) != null
                    ? time.group(5).equals("s")
                    : List.of("semestre", "half-year").contains(time.group(8));
            String rank = time.group(5) != null ? time.group(6) : time.group(7);
            return by(strict, part + time.group(9) + (half ? "-S" : "-T") + rank);
        }
        return by(strict, part + time.group(10));
    }

    /** A time by which, its last day counted; before a time is by the day that precedes it. */
    private static Optional<ApproximateDate> by(boolean strict, String time) {
        // "Avant fin 2024" may mean the end of the year or the day before its last months: free words.
        return strict && !Character.isDigit(time.charAt(0))
                ? Optional.empty()
                : NumberFormats.valid(() -> ApproximateDate.parse(time))
                        .map(read -> strict
                                ? ApproximateDate.parse(
                                        read.earliest().minusDays(1).toString())
                                : read);
    }

    private static String part(String word) {
        return word == null
                ? ""
                : switch (word) {
                    case "debut", "early" -> "early ";
                    case "fin", "late", "end of" -> "late ";
                    case "courant" -> "";
                    default -> "mid ";
                };
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
