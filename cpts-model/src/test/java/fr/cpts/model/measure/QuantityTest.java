package fr.cpts.model.measure;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private static final String MUST_HOLD = "a quantity is a number and maybe its unit, such as \"90.8 %\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "25",
                "-0.7",
                "90.8 %",
                "90.80 %",
                "70 actes",
                "0.000000001",
                "999999999999999.999999999",
                "12 pour 100 000",
                "5 \u20ac"
            })
    void whatIsWrittenIsReadBackExactly(String text) {
        assertEquals(text, Quantity.parse(text).toString());
    }

    @Test
    void aPlusSignAndZerosInFrontSayNothing() {
        assertEquals(Quantity.parse("0.8 points"), Quantity.parse("+0.8 points"));
        assertEquals(Quantity.of(7), Quantity.parse("007"));
    }

    @Test
    void theNumberIsReadAsPeopleWriteIt() {
        assertEquals(Quantity.parse("1000"), Quantity.parse("1 000"));
        assertEquals(Quantity.parse("14000 patients"), Quantity.parse("14\u00a0000\u00a0patients"));
        assertEquals(Quantity.parse("90.8 %"), Quantity.parse("90,8%"));
        assertEquals(Quantity.parse("90.8 %"), Quantity.parse("90,8\u202f%"));
        assertEquals(Quantity.parse("-0.7"), Quantity.parse("\u22120,7"));
    }

    @Test
    void aUnitDoesNotBeginLikeANumber() {
        assertRefused("", MUST_HOLD, () -> new Quantity(BigDecimal.ONE, Optional.of("000")));
        assertRefused("", MUST_HOLD, () -> new Quantity(BigDecimal.ONE, Optional.of("- 5")));
        assertRefused("", MUST_HOLD, () -> new Quantity(BigDecimal.ONE, Optional.of("\u00e0 15")));
    }

    @Test
    void zerosBehindThePointAreKept() {
        assertEquals(new BigDecimal("90.80"), Quantity.parse("90.80 %").number());
    }

    @Test
    void onlyThePercentSignIsPercent() {
        assertTrue(Quantity.parse("90.8 %").inPercent());
        assertFalse(Quantity.parse("90.8").inPercent());
        assertFalse(Quantity.parse("90.8 % des patients").inPercent());
    }

    @Test
    void aUnitHasAtMostSixtyCharacters() {
        assertEquals(
                Optional.of("u".repeat(60)),
                Quantity.parse("1 " + "u".repeat(60)).unit());
        assertRefused("", MUST_HOLD, () -> Quantity.parse("1 " + "u".repeat(61)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "%",
                "5  %",
                "5 % ",
                " 5",
                "1,500",
                ".5",
                "5.",
                "1e3",
                "1234567890123456",
                "0.1234567890",
                "5 a\nb",
                "\u0661"
            })
    void anythingElseIsRefused(String text) {
        assertRefused("", MUST_HOLD, () -> Quantity.parse(text));
    }

    @Test
    void aNumberThatCannotBeWrittenIsRefusedInJavaToo() {
        assertRefused("", MUST_HOLD, () -> new Quantity(new BigDecimal("1E3"), Optional.empty()));
        assertRefused("", MUST_HOLD, () -> new Quantity(new BigDecimal("1E-10"), Optional.empty()));
        assertRefused("", MUST_HOLD, () -> new Quantity(BigDecimal.ONE, Optional.of("")));
        assertRefused("", MUST_HOLD, () -> new Quantity(BigDecimal.ONE, Optional.of(" %")));
    }
}
