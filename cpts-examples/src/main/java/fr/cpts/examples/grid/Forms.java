package fr.cpts.examples.grid;

import fr.cpts.model.InvalidFactException;
import fr.cpts.model.measure.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write numbers, amounts and shares in a cell. */
final class Forms {

    /** A number after {@link #norm}: digits, maybe in groups of three, with a comma or a point for decimals. */
    static final String NUMBER = "\\d{1,3}(?: \\d{3})+(?:[.,]\\d{1,9})?|\\d{1,15}(?:[.,]\\d{1,9})?";

    private static final Pattern QUANTITY = Pattern.compile("([+-]?(?:" + NUMBER + ")) ?([^\\d\\s+-].*)?");
    private static final Pattern AMOUNT =
            Pattern.compile("(-?(?:" + NUMBER + ")) ?(?:€|e|eur|euros?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,6}) ?[/⁄] ?(\\d{1,6})");
    private static final Pattern PERCENT = Pattern.compile("(" + NUMBER + ") ?%");

    /** The longest text in which a figure is looked for. */
    static final int LONGEST = 300;

    private Forms() {}

    /** A text with every run of spaces of any kind as one space, signs in their plain form, and nothing that a spreadsheet would lose. */
    static String norm(String text) {
        return text.replaceAll("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u2060\\u3000\\ufeff]+", " ")
                .replace('\u2212', '-')
                .replace('\u2019', '\'')
                .replaceAll("[^\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]", "\ufffd")
                .strip();
    }

    /** A text as it is kept: without what stands around it, and with line feeds. */
    static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** What is left of a word when capitals, accents and punctuation do not count. */
    static String key(String text) {
        return GridWords.plain(norm(text))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}+]+", " ")
                .strip();
    }

    static boolean same(String a, String b) {
        return key(a).equals(key(b)) && !key(a).isEmpty();
    }

    static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(" ", "").replace(',', '.'));
    }

    /** A number with its unit, as JSON writes it, or nothing. */
    static Optional<Object> quantity(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = QUANTITY.matcher(norm(text));
        return matcher.matches() ? json(decimal(matcher.group(1)), matcher.group(2)) : Optional.empty();
    }

    static Optional<Object> json(BigDecimal number, String unit) {
        try {
            Quantity quantity = new Quantity(number, Optional.ofNullable(unit).map(String::strip));
            return Optional.of(quantity.unit().isEmpty() ? quantity.number() : quantity.toString());
        } catch (InvalidFactException tooLong) {
            return Optional.empty();
        }
    }

    /** A quantity of JSON for people. */
    static String show(Object quantity, GridWords words) {
        Quantity read =
                Quantity.parse(quantity instanceof BigDecimal number ? number.toPlainString() : quantity.toString());
        return words.number(read.number())
                + read.unit().map(unit -> "\u00a0" + unit).orElse("");
    }

    /** An amount with two decimals, or nothing. */
    static Optional<BigDecimal> amount(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = AMOUNT.matcher(norm(text));
        return matcher.matches() ? cents(decimal(matcher.group(1))) : Optional.empty();
    }

    static Optional<BigDecimal> cents(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 2 ? Optional.of(number.setScale(2)) : Optional.empty();
    }

    static String showAmount(BigDecimal euros, GridWords words) {
        BigDecimal shown = euros.stripTrailingZeros().scale() <= 0 ? euros.setScale(0) : euros.setScale(2);
        return words.number(shown) + "\u00a0€";
    }

    /** A fraction such as 2/9, or a percentage as one, or nothing. */
    static Optional<String> fraction(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String written = norm(text);
        Matcher fraction = FRACTION.matcher(written);
        if (fraction.matches()) {
            return Optional.of(Integer.parseInt(fraction.group(1)) + "/" + Integer.parseInt(fraction.group(2)));
        }
        Matcher percent = PERCENT.matcher(written);
        if (percent.matches()) {
            BigDecimal part = decimal(percent.group(1)).stripTrailingZeros();
            int scale = Math.max(part.scale(), 0);
            if (part.precision() <= 6 && scale <= 3) {
                return Optional.of(part.movePointRight(scale).toBigInteger() + "/"
                        + BigDecimal.valueOf(100).movePointRight(scale).toBigInteger());
            }
        }
        return Optional.empty();
    }

    /** The simplest fraction that a cell's binary number stands for, or nothing. */
    static Optional<String> rational(BigDecimal number) {
        double value = number.doubleValue();
        int most = 1000;
        for (int of = 2; of <= most; of++) {
            long units = Math.round(value * of);
            if (Math.abs((double) units / of - value) < 1e-13 && units > 0 && units < of) {
                return Optional.of(units + "/" + of);
            }
        }
        return Optional.empty();
    }
}
