package fr.cpts.model.measure;

import fr.cpts.model.InvalidFactException;
import fr.cpts.model.money.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, exactly as written: {@code 90.8 %}, {@code 70 actes}, {@code -0.7}.
 *
 * @param number the number, with at most fifteen digits before the point and nine after it
 * @param unit the unit, such as {@code %} or {@code patients}, when there is one
 */
public record Quantity(BigDecimal number, Optional<String> unit) {

    private static final Pattern TEXT = Pattern.compile("([+-]?\\d{1,15}(?:\\.\\d{1,9})?)(?: (\\S(?:.{0,58}\\S)?))?");

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the number has more digits than can be written, or the unit begins or ends with a space
     */
    public Quantity {
        if (number.scale() < 0
                || !TEXT.matcher(number.toPlainString() + unit.map(u -> " " + u).orElse(""))
                        .matches()) {
            throw new InvalidFactException("a quantity is a number and maybe its unit, such as \"90.8 %\"");
        }
    }

    /**
     * Reads a number and its unit; the inverse of {@link #toString()}.
     *
     * @param text such as {@code 90.8 %}
     * @return the quantity
     * @throws InvalidFactException when it is no number with a point for decimals, followed by a space and a unit or by nothing
     */
    public static Quantity parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidFactException("a quantity is a number and maybe its unit, such as \"90.8 %\"");
        }
        return new Quantity(new BigDecimal(matcher.group(1)), Optional.ofNullable(matcher.group(2)));
    }

    /**
     * A number without a unit.
     *
     * @param number the number
     * @return the quantity
     */
    public static Quantity of(long number) {
        return new Quantity(BigDecimal.valueOf(number), Optional.empty());
    }

    /**
     * The number as an exact fraction, whatever its unit.
     *
     * @return such as 454/5 for {@code 90.8 %}
     */
    public Ratio exact() {
        return new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /**
     * Whether the unit is the percent sign.
     *
     * @return true for {@code 90.8 %}
     */
    public boolean inPercent() {
        return unit.filter("%"::equals).isPresent();
    }

    @Override
    public String toString() {
        return number.toPlainString() + unit.map(u -> " " + u).orElse("");
    }
}
