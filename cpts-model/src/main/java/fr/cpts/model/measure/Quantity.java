package fr.cpts.model.measure;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.message.Telling;
import fr.cpts.model.money.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, exactly as written: {@code 90.8 %}, {@code 70 actes}, {@code -0.7}.
 *
 * <p>The unit never begins like a number and never leads to a second one, so that {@code 12 34}, {@code 10 à 15} and {@code 3 sur 5} are no quantities.
 *
 * @param number the number, with at most fifteen digits before the point and nine after it
 * @param unit the unit, such as {@code %} or {@code patients}, when there is one
 */
public record Quantity(BigDecimal number, Optional<String> unit) implements Telling {

    private static final String BLANK = "\\s\\u00a0\\u2007\\u2009\\u202f";
    private static final String OTHER_NUMBER =
            "(?!(?:[^ ]+ )?(?:[\u00e0\u00c0]|ou|et|puis|sur|contre|to|or|and|then|of|vs) ?[0-9])";

    /** The pattern of a unit. */
    public static final String UNIT = OTHER_NUMBER + "(?:[^0-9" + BLANK
            + "+\\-\\u2212\\u2013.,;:'\\u2019/=<>\\u2264\\u2265~*?!]|/[^0-9" + BLANK + "])(?:.{0,58}[^" + BLANK + "])?";

    /** The pattern of a quantity: a number, and maybe a unit after a space, or {@code %} or {@code €} right after it. */
    public static final String PATTERN =
            WrittenNumber.NUMBER + "(?:" + WrittenNumber.SPACE + UNIT + "|(?=[%\\u2030\\u20ac])" + UNIT + ")?";

    private static final Pattern TEXT = Pattern.compile("(" + WrittenNumber.NUMBER + ")(?:" + WrittenNumber.SPACE + "("
            + UNIT + ")|(?=[%\\u2030\\u20ac])(" + UNIT + "))?");
    private static final int DIGITS = 15;
    private static final int DECIMALS = 9;
    private static final int SHOWN_DECIMALS = 4;
    private static final Pattern UNIT_ALONE = Pattern.compile(UNIT);

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the number has more digits than can be written, or the unit begins or ends with a space, begins like a number
     *     or leads to a second one
     */
    public Quantity {
        if (number.scale() < 0
                || number.scale() > DECIMALS
                || number.precision() - number.scale() > DIGITS
                || unit.filter(of -> !UNIT_ALONE.matcher(of).matches()).isPresent()) {
            throw new InvalidFactException(ModelMessage.of("quantity.form"));
        }
        TextChecks.checkLine("unit", unit);
    }

    /**
     * Reads a number and its unit, as people write them ({@link WrittenNumber}); the inverse of {@link #toString()}.
     *
     * @param text such as {@code 90.8 %}, {@code 90,8%} or {@code 14 000 patients}
     * @return the quantity
     * @throws InvalidFactException when it is no such number, followed by a space and a unit or by nothing
     */
    public static Quantity parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidFactException(ModelMessage.of("quantity.form"));
        }
        return new Quantity(
                WrittenNumber.read(matcher.group(1)).orElseThrow(),
                Optional.ofNullable(matcher.group(2)).or(() -> Optional.ofNullable(matcher.group(3))));
    }

    /**
     * {@return a number without a unit}
     *
     * @param number the number
     */
    public static Quantity of(long number) {
        return new Quantity(BigDecimal.valueOf(number), Optional.empty());
    }

    /**
     * A number of some unit, to four decimals at most.
     *
     * @param number the number, rounded half up
     * @param unit the unit, when it has one
     * @return the quantity
     */
    public static Quantity rounded(Ratio number, Optional<String> unit) {
        BigDecimal rounded = new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), SHOWN_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new Quantity(rounded.scale() < 0 ? rounded.setScale(0) : rounded, unit);
    }

    /** {@return the number as an exact fraction, whatever its unit: such as 454/5 for {@code 90.8 %}} */
    public Ratio exact() {
        return new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** {@return whether the unit is the percent sign; true for {@code 90.8 %}} */
    public boolean inPercent() {
        return unit.filter("%"::equals).isPresent();
    }

    @Override
    public String toString() {
        return number.toPlainString() + unit.map(u -> " " + u).orElse("");
    }

    @Override
    public Object told() {
        return unit.<Object>map(of -> Message.of(Quantity.class, "quantity", number, of))
                .orElse(number);
    }
}
