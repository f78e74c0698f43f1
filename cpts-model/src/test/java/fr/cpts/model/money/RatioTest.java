package fr.cpts.model.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.fact.InvalidFactException;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "3/4, 3/4",
        "6/8, 3/4",
        "-6/8, -3/4",
        "4/2, 2",
        "0/7, 0",
        "-0, 0",
        "1, 1",
        "365/365, 1",
        "007/021, 1/3",
        "999999999999999999/999999999999999998, 999999999999999999/999999999999999998"
    })
    void aFractionIsReadAndWrittenInLowestTerms(String read, String written) {
        assertEquals(written, Ratio.parse(read).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0.75",
                "75%",
                "3 / 4",
                "3/",
                "/4",
                "3/-4",
                "+3/4",
                "3/4/5",
                "1e0",
                "٣/٤",
                "1000000000000000000",
                "1/1000000000000000000"
            })
    void whatIsNoFractionOfWholeNumbersIsRefused(String text) {
        InvalidFactException refusal = assertThrows(InvalidFactException.class, () -> Ratio.parse(text));
        assertEquals("a fraction is written with whole numbers, such as 3/4, 1 or 0", refusal.getMessage());
    }

    @Test
    void aDenominatorIsAtLeastOne() {
        assertEquals(
                "a fraction has a denominator of at least 1, not 0",
                assertThrows(InvalidFactException.class, () -> Ratio.parse("1/0"))
                        .getMessage());
        assertEquals(
                "a fraction has a denominator of at least 1, not 0",
                assertThrows(InvalidFactException.class, () -> Ratio.of(0, 0)).getMessage());
        assertEquals(
                "a fraction has a denominator of at least 1, not -1",
                assertThrows(InvalidFactException.class, () -> Ratio.of(-1, -1)).getMessage());
        assertEquals(new Ratio(BigInteger.TWO, BigInteger.ONE), Ratio.of(2, 1));
    }

    @Test
    void equalSharesAreEqualHoweverTheyAreGiven() {
        assertEquals(Ratio.of(3, 4), Ratio.of(27, 36));
        assertEquals(Ratio.of(3, 4).hashCode(), Ratio.of(27, 36).hashCode());
        assertEquals(Ratio.ONE, Ratio.of(12, 12));
        assertEquals(Ratio.ZERO, Ratio.of(0, 365));
    }

    @Test
    void theWorkedCaseOfAProduct() {
        assertEquals(Ratio.of(138, 365), Ratio.of(184, 365).times(Ratio.of(3, 4)));
    }

    @ParameterizedTest
    @CsvSource({"-1/365, false", "0, true", "1/365, true", "364/365, true", "1, true", "366/365, false"})
    void aProperShareLiesFromNothingToTheWhole(String ratio, boolean proper) {
        assertEquals(proper, Ratio.parse(ratio).isProper());
    }

    @Test
    void thirdsAreComparedExactly() {
        assertTrue(Ratio.of(1, 3).compareTo(Ratio.of(333_333_333, 1_000_000_000)) > 0);
        assertTrue(Ratio.of(1, 3).compareTo(Ratio.of(333_333_334, 1_000_000_000)) < 0);
        assertEquals(0, Ratio.of(1, 3).compareTo(Ratio.of(2, 6)));
        assertTrue(Ratio.of(-1, 2).compareTo(Ratio.of(-1, 3)) < 0);
    }

    @Test
    void productsDoNotOverflow() {
        Ratio huge = Ratio.of(Long.MAX_VALUE, 2);

        assertEquals(Ratio.of(Long.MAX_VALUE, 4), huge.times(Ratio.of(1, 2)));
        assertEquals(huge, huge.times(huge).times(Ratio.of(2, Long.MAX_VALUE)));
        assertFalse(huge.times(huge).isProper());
    }
}
