package fr.cpts.model.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.fact.InvalidFactException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    private static final Ratio HALF = Ratio.of(1, 2);

    @ParameterizedTest
    @CsvSource({
        "17013.70, 1701370",
        "17013.7, 1701370",
        "17013, 1701300",
        "0, 0",
        "0.00, 0",
        "-0.01, -1",
        "-17013.70, -1701370",
        "1.7E+4, 1700000",
        "1.000, 100",
        "1000000000000, 100000000000000",
        "-1000000000000.00, -100000000000000"
    })
    void anAmountIsReadToTheCent(String text, long cents) {
        assertEquals(new Euros(cents), Euros.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 0.01", "-1, -0.01", "10, 0.10", "100, 1.00", "-100, -1.00", "1701370, 17013.70"})
    void anAmountIsWrittenWithAPointAndTwoDecimals(long cents, String text) {
        assertEquals(text, new Euros(cents).toString());
    }

    @Test
    void theLargestAmountsAreWrittenInFull() {
        assertEquals("92233720368547758.07", new Euros(Long.MAX_VALUE).toString());
        assertEquals("-92233720368547758.08", new Euros(Long.MIN_VALUE).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "1,50", "1 000", "12€", "NaN", "Infinity", "0x10", "1e99999999999"})
    void whatIsNoNumberIsRefused(String text) {
        refused("an amount in euros is a number such as 17013.70", () -> Euros.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "17013.701", "-0.005", "1e-3"})
    void aThirdDecimalIsRefused(String text) {
        refused("an amount in euros has at most two decimals", () -> Euros.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000.01", "-1000000000000.01", "1e13", "99999999999999999999"})
    void anAmountBeyondAThousandBillionIsRefused(String text) {
        refused("an amount in euros lies within ±1000 billion", () -> Euros.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e41", "1e-41", "1e2000000000", "1e-2000000000", "12345678901234567890123456789012345678901"})
    void anAmountOfAbsurdScaleIsRefusedWithoutBeingWorkedOut(String text) {
        refused("an amount in euros has at most two decimals and lies within ±1000 billion", () -> Euros.parse(text));
    }

    @Test
    void aDecimalNumberIsTakenAtItsBoundAndRefusedAbove() {
        assertEquals(Euros.of(1_000_000_000_000L), Euros.of(new BigDecimal("1000000000000")));
        assertEquals(Euros.ofCents(99_999_999_999_999L), Euros.of(new BigDecimal("999999999999.99")));
        refused("an amount in euros lies within ±1000 billion", () -> Euros.of(new BigDecimal("1000000000000.001")));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 2", "-1, -1", "-3, -2", "2, 1", "-2, -1", "0, 0"})
    void halfACentIsRoundedAwayFromZeroByHalfUp(long cents, long expected) {
        assertEquals(new Euros(expected), new Euros(cents).times(HALF, RoundingMode.HALF_UP));
    }

    @ParameterizedTest
    @CsvSource({"49, 0", "50, 1", "51, 1", "-49, 0", "-50, -1", "-51, -1"})
    void belowAtAndAboveHalfACent(long cents, long expected) {
        assertEquals(new Euros(expected), new Euros(cents).times(Ratio.of(1, 100), RoundingMode.HALF_UP));
    }

    @Test
    void theRoundingIsTheOneThatTheCallerNames() {
        assertEquals(new Euros(0), new Euros(1).times(HALF, RoundingMode.HALF_EVEN));
        assertEquals(new Euros(0), new Euros(1).times(HALF, RoundingMode.DOWN));
        assertEquals(new Euros(1), new Euros(1).times(HALF, RoundingMode.UP));
        assertEquals(new Euros(-1), new Euros(-1).times(HALF, RoundingMode.FLOOR));
        assertEquals(new Euros(0), new Euros(-1).times(HALF, RoundingMode.CEILING));
        assertThrows(ArithmeticException.class, () -> new Euros(1).times(HALF, RoundingMode.UNNECESSARY));
        assertThrows(NullPointerException.class, () -> new Euros(1).times(HALF, null));
    }

    @Test
    void theWorkedCaseOfAnAdvanceByDays() {
        Ratio share = Ratio.of(3, 4).times(Ratio.of(184, 365));

        assertEquals(Euros.parse("17013.70"), Euros.of(45_000).times(share, RoundingMode.HALF_UP));
        assertEquals(Euros.parse("33750.00"), Euros.of(45_000).times(Ratio.of(3, 4), RoundingMode.HALF_UP));
    }

    @Test
    void aProductMayLeaveTheBoundsOnTheWayButNotAtTheEnd() {
        Euros max = new Euros(Long.MAX_VALUE);

        assertEquals(max, max.times(Ratio.of(Long.MAX_VALUE, Long.MAX_VALUE), RoundingMode.HALF_UP));
        assertEquals(new Euros(4611686018427387904L), max.times(HALF, RoundingMode.HALF_UP));
        assertThrows(ArithmeticException.class, () -> max.times(Ratio.of(2, 1), RoundingMode.HALF_UP));
    }

    @Test
    void whatLeavesTheBoundsIsNeverWrappedAround() {
        Euros max = new Euros(Long.MAX_VALUE);
        Euros min = new Euros(Long.MIN_VALUE);
        Euros cent = new Euros(1);

        assertThrows(ArithmeticException.class, () -> max.plus(cent));
        assertThrows(ArithmeticException.class, () -> min.minus(cent));
        assertThrows(ArithmeticException.class, () -> Euros.of(92_233_720_368_547_759L));
        assertThrows(ArithmeticException.class, () -> Euros.of(-92_233_720_368_547_759L));
        assertEquals(new Euros(9_223_372_036_854_775_800L), Euros.of(92_233_720_368_547_758L));
    }

    @Test
    void signIsToldBelowAtAndAboveZero() {
        assertTrue(new Euros(-1).isNegative());
        assertFalse(Euros.ZERO.isNegative());
        assertFalse(new Euros(1).isNegative());
        assertFalse(new Euros(-1).isZero());
        assertTrue(Euros.ZERO.isZero());
        assertFalse(new Euros(1).isZero());
    }

    @Test
    void amountsAreOrderedBySize() {
        assertTrue(new Euros(-1).compareTo(Euros.ZERO) < 0);
        assertEquals(0, Euros.of(1).compareTo(Euros.ofCents(100)));
        assertTrue(new Euros(Long.MAX_VALUE).compareTo(new Euros(Long.MIN_VALUE)) > 0);
    }

    private static void refused(String message, Runnable work) {
        InvalidFactException refusal = assertThrows(InvalidFactException.class, work::run);
        assertEquals(message, refusal.getMessage());
        assertTrue(refusal.component().isEmpty());
    }
}
