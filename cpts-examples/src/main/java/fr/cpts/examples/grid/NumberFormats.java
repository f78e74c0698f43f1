package fr.cpts.examples.grid;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.measure.WrittenNumber;
import fr.cpts.model.money.Euros;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** How people write numbers, amounts and shares in a cell: as in a dossier ({@link WrittenNumber}), with any number of spaces for one. */
final class NumberFormats {

    /**
     * A number after {@link #norm}, and no part of a longer one. A point before exactly three digits ({@code 14.000}) stood between thousands in older
     * French documents: in a cell it is no number.
     */
    static final String NUMBER =
            "(?![1-9][0-9]{0,2}\\.[0-9]{3}(?![0-9]))" + WrittenNumber.UNSIGNED + "(?! ?[0-9]|[.,'][0-9])";

    private static final Pattern BEGINS = Pattern.compile("[+-]?" + NUMBER + ".*");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[+-]?[0-9][0-9 .,']*(?: ?[%€]| ?\\p{L}[^0-9]*)?");
    private static final Pattern OUTSIDE_WORDS = Pattern.compile(".*[^\\p{L}\\p{M} '.,:;/&²³°œŒ-].*");

    /** Words that turn or narrow what stands beside them, so that a figure with one of them is not the plain figure. */
    private static final Pattern TURNING = amongOthers("turning");

    private static final Pattern PARTLY = amongOthers("partly");

    /** Words that say the half of something. */
    private static final Pattern DANGLING = Pattern.compile(
            "(?:ou|et|or|and|a|au|to)(?: .*)?|(?:.* )?(?:ou|et|a|de|du|des|d'|en|sur|or|and|of|to)[ .,:;/&-]*|.*[-&/,;:]");

    /** How many decimals a figure has at most. */
    static final int DECIMALS = 9;

    /** The longest text in which a figure is looked for. */
    static final int LONGEST = 300;

    private static final int LONGEST_UNIT = 60;

    private NumberFormats() {}

    private static Pattern amongOthers(String words) {
        return Pattern.compile("(?:.*[ '(,:;/-])?(?:" + GridWords.typed(words) + ")(?:[ ').,:;/-].*)?");
    }

    /** A text with every run of spaces of any kind as one space, signs in their plain form, and nothing that a spreadsheet would lose. */
    static String norm(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u2060\\u3000\\ufeff]+", " ")
                .replace('\u2212', '-')
                .replace('\u2019', '\'')
                .replaceAll("[^\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]", "\ufffd")
                .strip();
    }

    /** A text as it is kept: without what stands around it, and with line feeds. */
    static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** A normal text in small letters without accents. */
    static String plain(String text) {
        return Normalizer.normalize(norm(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** What is left of a word when capitals, accents and punctuation do not count. */
    static String key(String text) {
        return plain(text).replaceAll("[^\\p{L}\\p{N}+]+", " ").strip();
    }

    static boolean same(String a, String b) {
        return key(a).equals(key(b)) && !key(a).isEmpty();
    }

    static BigDecimal decimal(String number) {
        return WrittenNumber.read(number).orElseThrow();
    }

    /** A number with its unit, or nothing. */
    static Optional<Quantity> quantity(String text) {
        String written = norm(text);
        return text.length() > LONGEST
                        || text.strip().contains("\n")
                        || !BEGINS.matcher(written).matches()
                ? Optional.empty()
                : parsed(written);
    }

    /** A quantity in the form of a dossier, or nothing. */
    static Optional<Quantity> parsed(String text) {
        return valid(() -> Quantity.parse(text));
    }

    /** What a text or its parts are, or nothing when they are refused. */
    static <T> Optional<T> valid(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidFactException none) {
            return Optional.empty();
        }
    }

    /** A number whose unit, if it has one, is nothing but its unit; or nothing. */
    static Optional<Quantity> figure(String text) {
        return quantity(text).filter(read -> read.unit()
                .filter(of -> !of.equals("%") && !of.equals("€") && !isThing(of))
                .isEmpty());
    }

    /** Whether a text is made like a number and can be read as more than one. */
    static boolean isMalformed(String text) {
        return LIKE_A_NUMBER.matcher(norm(text)).matches() && quantity(text).isEmpty();
    }

    /** Whether words name a thing and say nothing of how many: no figures, signs or brackets, and no word that turns or narrows a figure. */
    static boolean isPlain(String words) {
        String plain = plain(words);
        return plain.matches("\\p{L}.*")
                && plain.length() <= LONGEST_UNIT
                && !OUTSIDE_WORDS.matcher(plain).matches()
                && !TURNING.matcher(plain).matches();
    }

    /** Whether plain words name a whole thing, and not the half of something. */
    static boolean isThing(String words) {
        return isPlain(words) && !DANGLING.matcher(plain(words)).matches();
    }

    /** Whether words that name a thing say that it is whole: nothing of it being in part, almost, soon or to come. */
    static boolean isWholly(String words) {
        return !PARTLY.matcher(plain(words)).matches();
    }

    /** A number with a unit, or without one where that is blank. */
    static Optional<Quantity> quantity(BigDecimal number, String unit) {
        return valid(() -> new Quantity(number, Optional.of(unit.strip()).filter(of -> !of.isEmpty())));
    }

    /** A quantity for people. */
    static String show(Quantity quantity, GridWords words) {
        return words.number(quantity.number())
                + quantity.unit().map(unit -> "\u00a0" + unit).orElse("");
    }

    /** An amount with its unit, or nothing. */
    static Optional<Euros> amount(String text) {
        return valid(() -> WrittenNumber.eurosWithUnit(norm(text))).flatMap(amount -> amount);
    }

    /** An amount with or without its unit, or nothing. */
    static Optional<Euros> bareAmount(String text) {
        return valid(() -> WrittenNumber.euros(norm(text))).flatMap(amount -> amount);
    }

    static String show(Euros amount, GridWords words) {
        BigDecimal euros = amount.toBigDecimal();
        return words.number(euros.stripTrailingZeros().scale() <= 0 ? euros.setScale(0) : euros.setScale(2))
                + "\u00a0€";
    }

    /** The simplest fraction that a cell's binary number stands for, or nothing. */
    static Optional<Weight> rational(BigDecimal number) {
        double value = number.doubleValue();
        int max = 1000;
        for (int of = 2; of <= max; of++) {
            long units = Math.round(value * of);
            if (Math.abs((double) units / of - value) < 1e-13 && units > 0 && units < of) {
                return Optional.of(new Weight.Fraction((int) units, of));
            }
        }
        return Optional.empty();
    }
}
