package fr.cpts.examples.grid;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them. */
final class Times {

    private static final Pattern TIME =
            Pattern.compile("(?:(early|mid|late) )?(\\d{4})(?:-([TS])(\\d)|-(\\d{2})(?:-(\\d{2}))?)?");

    private Times() {}

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
