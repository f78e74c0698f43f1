package fr.cpts.rules.parameter;

import java.time.LocalDate;

/**
 * Where a legal value comes from.
 *
 * @param key the key of the parameter, such as {@code mission.parcours.ceiling}
 * @param from the first day on which the value holds
 * @param text the text, such as {@code ACI-2019}
 * @param article the article of the text
 * @param confidence how sure the value is
 * @param readIn where it was read, or how it was deduced
 * @param checkedOn the day a human last checked it
 * @param file the file that holds the value, as a resource or a path
 * @param line the line of the value in that file
 */
public record Citation(
        String key,
        LocalDate from,
        String text,
        String article,
        Confidence confidence,
        String readIn,
        LocalDate checkedOn,
        String file,
        int line) {}
