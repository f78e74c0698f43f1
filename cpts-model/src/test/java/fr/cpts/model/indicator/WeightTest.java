package fr.cpts.model.indicator;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2/9", "2/6", "0/6", "9/9", "999999/999999", "1669.00 \u20ac", "0.00 \u20ac", "0.01 \u20ac"})
    void whatIsWrittenIsReadBackExactly(String text) {
        assertEquals(text, Weight.parse(text).toString());
    }

    @Test
    void aFractionIsKeptAsWrittenAndItsValueReduced() {
        Weight.Fraction weight = (Weight.Fraction) Weight.parse("2/6");

        assertEquals(new Weight.Fraction(2, 6), weight);
        assertEquals(Ratio.of(1, 3), weight.ratio());
    }

    @Test
    void anAmountMayBeWrittenWithoutCents() {
        assertEquals(new Weight.Amount(Euros.of(1669)), Weight.parse("1669 \u20ac"));
        assertEquals(new Weight.Amount(Euros.ofCents(50)), Weight.parse("0.5 \u20ac"));
    }

    @Test
    void aWeightIsReadAsPeopleWriteIt() {
        assertEquals(new Weight.Amount(Euros.ofCents(166_950)), Weight.parse("1\u202f669,50 \u20ac"));
        assertEquals(new Weight.Amount(Euros.of(5)), Weight.parse("5\u20ac"));
        assertEquals(new Weight.Amount(Euros.of(5)), Weight.parse("5 EUR"));
        assertEquals(new Weight.Fraction(2, 9), Weight.parse("2 / 9"));
        assertEquals(new Weight.Fraction(22, 100), Weight.parse("22 %"));
        assertEquals(new Weight.Fraction(125, 1000), Weight.parse("12,5%"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7/6", "1/0", "0/0"})
    void aFractionLiesFromZeroToOne(String text) {
        assertRefused("", "a weight lies from 0 to 1, such as 2/9", () -> Weight.parse(text));
    }

    @Test
    void aWeightIsNotNegative() {
        assertRefused("", "a weight is not negative", () -> Weight.parse("-0.01 \u20ac"));
        assertRefused("", "a weight lies from 0 to 1, such as 2/9", () -> new Weight.Fraction(-1, 9));
    }

    @Test
    void anAmountBeyondAllBoundsIsRefused() {
        assertRefused(
                "", "an amount in euros lies within ±1000 billion", () -> Weight.parse("1000000000000.01 \u20ac"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2",
                "22.1234 %",
                "2 9",
                "-1/9",
                "1/1234567",
                "2/9 \u20ac",
                "\u20ac",
                " \u20ac",
                "1.669,00 \u20ac",
                "1669",
                "1e3 \u20ac",
                "1.234 \u20ac",
                ".5 \u20ac",
                "5. \u20ac",
                "+5 \u20ac",
                "\u0661 \u20ac",
                "5  \u20ac",
                "5 F"
            })
    void anythingElseIsRefused(String text) {
        assertRefused(
                "",
                "a weight is a fraction such as \"2/9\" or an amount such as \"1669.00 €\"",
                () -> Weight.parse(text));
    }
}
