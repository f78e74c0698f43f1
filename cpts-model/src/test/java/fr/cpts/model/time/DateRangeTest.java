package fr.cpts.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.fact.InvalidFactException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    private static final DateRange HALF_YEAR = range("2023-07-01", "2024-01-01");

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, false",
        "2023-07-01, true",
        "2023-07-02, true",
        "2023-12-30, true",
        "2023-12-31, true",
        "2024-01-01, false",
        "2024-01-02, false"
    })
    void aRangeHoldsItsFirstDayAndNotItsEnd(LocalDate day, boolean inside) {
        assertEquals(inside, HALF_YEAR.contains(day));
    }

    @Test
    void aRangeThatEndsOnTheFirstOfMarchHoldsA29FebruaryAndOneThatEndsOnItDoesNot() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);

        assertTrue(range("2024-02-01", "2024-03-01").contains(leapDay));
        assertFalse(range("2024-02-01", "2024-02-29").contains(leapDay));
        assertTrue(range("2024-02-29", "2024-03-01").contains(leapDay));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-01, 2024-01-01, 184",
        "2023-07-01, 2023-07-02, 1",
        "2023-01-01, 2024-01-01, 365",
        "2024-01-01, 2025-01-01, 366",
        "2024-02-28, 2024-03-01, 2",
        "2023-02-28, 2023-03-01, 1",
        "2020-02-29, 2021-02-28, 365",
        "2023-02-28, 2024-02-29, 366"
    })
    void daysAreCountedWithTheFirstAndWithoutTheEnd(LocalDate from, LocalDate to, long days) {
        assertEquals(days, DateRange.of(from, to).days());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-01, 2024-01-01, 6",
        "2023-07-15, 2024-01-01, 5",
        "2023-07-01, 2023-07-31, 0",
        "2023-07-01, 2023-08-01, 1",
        "2023-07-01, 2023-08-02, 1",
        "2023-01-31, 2023-02-27, 0",
        "2023-01-31, 2023-02-28, 1",
        "2023-01-31, 2023-03-01, 1",
        "2023-01-31, 2023-03-30, 1",
        "2023-01-31, 2023-03-31, 2",
        "2024-01-31, 2024-02-28, 0",
        "2024-01-31, 2024-02-29, 1",
        "2024-02-29, 2024-03-28, 0",
        "2024-02-29, 2024-03-29, 1",
        "2020-02-29, 2021-02-27, 11",
        "2020-02-29, 2021-02-28, 12",
        "2020-02-29, 2024-02-28, 47",
        "2020-02-29, 2024-02-29, 48",
        "2023-02-28, 2024-02-29, 12",
        "2023-08-31, 2023-09-30, 1",
        "2023-08-30, 2023-09-30, 1",
        "2023-01-01, 2024-01-01, 12"
    })
    void monthsAreWholeCalendarMonthsAndTheLastDayStandsInForAMissingOne(LocalDate from, LocalDate to, long months) {
        assertEquals(months, DateRange.of(from, to).wholeMonths());
    }

    @Test
    void aRangeWithoutADayIsRefused() {
        assertEquals(
                "a period ends after it begins: there is no day from 2024-02-29 to 2024-02-29",
                assertThrows(InvalidFactException.class, () -> range("2024-02-29", "2024-02-29"))
                        .getMessage());
        assertEquals(
                "a period ends after it begins: there is no day from 2024-02-29 to 2024-02-28",
                assertThrows(InvalidFactException.class, () -> range("2024-02-29", "2024-02-28"))
                        .getMessage());
        assertEquals(1, range("2024-02-29", "2024-03-01").days());
    }

    @Test
    void aRangeIsWrittenAsTheHalfOpenIntervalItIs() {
        assertEquals("[2023-07-01, 2024-01-01)", HALF_YEAR.toString());
    }

    private static DateRange range(String from, String to) {
        return DateRange.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
