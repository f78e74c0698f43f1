package fr.cpts.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.fact.InvalidFactException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** However a number is spelled, it is read as that number or as none. */
class WrittenNumberProperties {

    private static final String[] SEPARATORS = {
        "", " ", "\u00a0", "\u202f", "\u2009", "'", "\u2019", ".", ",", "  ", "\t", "_", "\u200b"
    };

    @Property
    void anySpellingIsReadAsTheNumberOrAsNone(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long whole,
            @ForAll @IntRange(min = 0, max = 4) int decimals,
            @ForAll Random random) {
        BigDecimal number = new BigDecimal(whole).movePointLeft(decimals).setScale(decimals);
        String[] parts = number.toPlainString().split("\\.");
        String group = SEPARATORS[random.nextInt(SEPARATORS.length)];
        String point = parts.length == 1 ? "" : random.nextBoolean() ? "." : ",";
        StringBuilder text = new StringBuilder(parts[0]);
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, group);
        }
        String spelled = text + point + (parts.length == 1 ? "" : parts[1]);
        boolean points = group.equals(".") || group.equals(",");
        WrittenNumber.read(spelled).ifPresent(read -> {
            if (points && text.indexOf(group) == text.lastIndexOf(group) && parts.length == 1) {
                // "14.000": a point always stands before decimals.
                assertEquals(new BigDecimal(spelled.replace(',', '.')), read, spelled);
                assertTrue(group.equals(".") || !spelled.matches("[1-9][0-9]{0,2},[0-9]{3}"), spelled);
            } else {
                assertEquals(number, read, spelled);
            }
        });
    }

    @Property
    void noSeparatorWithinANumberMakesAnotherOne(
            @ForAll @LongRange(min = 10, max = 999_999_999L) long whole, @ForAll Random random) {
        String digits = String.valueOf(whole);
        int at = 1 + random.nextInt(digits.length() - 1);
        String group = new String[] {" ", "\u00a0", "\u202f", "'", "\u200b", "  "}[random.nextInt(6)];
        String text = digits.substring(0, at) + group + digits.substring(at);
        assertTrue(
                quantity(text)
                        .filter(read -> !read.equals(new Quantity(BigDecimal.valueOf(whole), Optional.empty())))
                        .isEmpty(),
                text);
    }

    private static Optional<Quantity> quantity(String text) {
        try {
            return Optional.of(Quantity.parse(text));
        } catch (InvalidFactException refused) {
            return Optional.empty();
        }
    }
}
