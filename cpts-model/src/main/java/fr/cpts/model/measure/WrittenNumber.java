package fr.cpts.model.measure;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.money.Euros;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people write numbers: {@code 1 669,50}, {@code 1669.5}, {@code 1'669.50} and {@code −0,7} are numbers, with any of the spaces that word
 * processors put between groups of three digits.
 *
 * <p>A text that could be two numbers is not read as a number: groups of other than three digits ({@code 12 34}), two kinds of separators
 * ({@code 1.669,50}), and a comma before exactly three digits where it could stand between groups ({@code 14,000}). A point always stands before decimals.
 *
 * <p>Every reader of numbers in dossiers, hypotheses and tables reads them by these patterns, so that a number is the same number everywhere.
 */
public final class WrittenNumber {

    /** The spaces between groups of digits, or before a unit: ordinary, no-break, figure, thin, narrow no-break. */
    public static final String SPACE = "[ \\u00a0\\u2007\\u2009\\u202f]";

    private static final String GROUPED =
            "(?:[1-9][0-9]{0,2}(?:" + SPACE + "[0-9]{3}){1,4}" + "|[1-9][0-9]{0,2}(?:['\\u2019][0-9]{3}){1,4})";

    /** The pattern of a number without a sign, for patterns that hold one. */
    public static final String UNSIGNED = "(?:" + GROUPED + "(?:[.,][0-9]{1,9})?|[0-9]{1,15}(?:\\.[0-9]{1,9})?"
            + "|[0-9]{1,15},(?:[0-9]{4,9}|[0-9]{1,2})|(?:0[0-9]{0,14}|[0-9]{4,15}),[0-9]{3})";

    /** The pattern of a number with or without a sign. */
    public static final String NUMBER = "[+\\-\\u2212]?" + UNSIGNED;

    /** The pattern of an amount of euros without its unit: at most two decimals. */
    public static final String AMOUNT = "[\\-\\u2212]?(?:" + GROUPED + "|[0-9]{1,13})(?:[.,][0-9]{1,2})?";

    /** The pattern of the unit of an amount, with the space before it. */
    public static final String EUROS = SPACE + "?(?:\\u20ac|EUR|[Ee]uros?)";

    private static final Pattern BETWEEN_GROUPS = Pattern.compile(SPACE + "|['\\u2019]");
    private static final Pattern WHOLE = Pattern.compile(NUMBER);
    private static final Pattern MONEY = Pattern.compile("(" + AMOUNT + ")(" + EUROS + ")?");

    private WrittenNumber() {}

    /**
     * Reads a number.
     *
     * @param text such as {@code 1 669,50}
     * @return the number, with as many decimals as are written; nothing when the text is no number, or could be two
     */
    public static Optional<BigDecimal> read(String text) {
        return isPlain(text) || WHOLE.matcher(text).matches() ? Optional.of(plain(text)) : Optional.empty();
    }

    /**
     * Reads an amount of euros, with or without its unit.
     *
     * @param text such as {@code 1 669,50 €}
     * @return the amount; nothing when the text is none
     * @throws InvalidFactException when it is beyond ±1000 billion
     */
    public static Optional<Euros> euros(String text) {
        Matcher matcher = MONEY.matcher(text);
        return matcher.matches() ? Optional.of(Euros.of(plain(matcher.group(1)))) : Optional.empty();
    }

    /**
     * Reads an amount of euros with its unit.
     *
     * @param text such as {@code 1 669,50 €}
     * @return the amount; nothing when the text is none, or has no unit
     * @throws InvalidFactException when it is beyond ±1000 billion
     */
    public static Optional<Euros> eurosWithUnit(String text) {
        Matcher matcher = MONEY.matcher(text);
        return matcher.matches() && matcher.group(2) != null
                ? Optional.of(Euros.of(plain(matcher.group(1))))
                : Optional.empty();
    }

    /** Whether a text is up to fifteen digits and nothing else, as most numbers are: no pattern is needed to read it. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.length() > 15) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The number that matched one of the patterns. */
    private static BigDecimal plain(String number) {
        if (isPlain(number)) {
            return new BigDecimal(number);
        }
        return new BigDecimal(BETWEEN_GROUPS
                .matcher(number)
                .replaceAll("")
                .replace('\u2212', '-')
                .replace(',', '.'));
    }
}
