package fr.cpts.model.time;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApproximateDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-12, 2024-03-12, 2024-03-12",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024-12, 2024-12-01, 2024-12-31",
        "2024-T1, 2024-01-01, 2024-03-31",
        "2024-T2, 2024-04-01, 2024-06-30",
        "2024-T3, 2024-07-01, 2024-09-30",
        "2024-T4, 2024-10-01, 2024-12-31",
        "2024-S1, 2024-01-01, 2024-06-30",
        "2024-S2, 2024-07-01, 2024-12-31",
        "2024, 2024-01-01, 2024-12-31",
        "early 2024, 2024-01-01, 2024-12-31",
        "mid 2024-02, 2024-02-01, 2024-02-29",
        "late 2021-S1, 2021-01-01, 2021-06-30",
        "2021/2022, 2021-01-01, 2022-12-31",
        "2021-12/2022-T1, 2021-12-01, 2022-03-31",
        "2024-02-28/2024-02-29, 2024-02-28, 2024-02-29",
        "late 2024-03/2024-T2, 2024-03-01, 2024-06-30",
        "1900, 1900-01-01, 1900-12-31",
        "2199, 2199-01-01, 2199-12-31"
    })
    void aTimeLiesFromItsFirstToItsLastDay(String text, LocalDate first, LocalDate last) {
        ApproximateDate time = ApproximateDate.parse(text);

        assertEquals(first, time.earliest());
        assertEquals(Optional.of(last), time.latest());
        assertEquals(text, time.toString());
        assertEquals(first.equals(last), time.exact());
    }

    @Test
    void aTimeWithoutAnEndHasNoLastDay() {
        ApproximateDate open = ApproximateDate.parse("2026-S2/..");

        assertEquals(LocalDate.of(2026, 7, 1), open.earliest());
        assertEquals(Optional.empty(), open.latest());
        assertFalse(open.exact());
        assertEquals("2026-S2/..", open.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-T0",
                "2024-T5",
                "2024-S0",
                "2024-S3",
                "2024-Q1",
                "2024-3",
                "2024-3-12",
                "late",
                "fin 2024",
                "late  2024",
                "Late 2024",
                "2024 ",
                "2024/",
                "/2024",
                "../2024",
                "2024/late 2025",
                "2024/../2026"
            })
    void whatIsWrittenOtherwiseIsRefused(String text) {
        assertRefused(
                "",
                "a time is written as 2024-03-12, 2024-03, 2024-T2, 2024-S1, 2024, late 2024-S1, 2021/2022 or 2026/..",
                () -> ApproximateDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-00", "2024-13", "2023-02-29", "2024-02-30", "2024-04-31", "2024/2025-02-29"})
    void aDayThatDoesNotExistIsRefused(String text) {
        assertRefused("", "a day is a date that exists, written as 2021-06-01", () -> ApproximateDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2200", "1899-12-31", "2200-T1", "2024/2200"})
    void aTimeOfAnotherCenturyIsRefused(String text) {
        assertRefused("", "a day lies from 1900-01-01 to 2199-12-31", () -> ApproximateDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022/2021", "2022-03-02/2022-03-01", "2022-T2/2022-T1", "2022/2021-12-31"})
    void aSpanThatEndsBeforeItBeginsIsRefused(String text) {
        assertRefused("", "a span ends after it begins", () -> ApproximateDate.parse(text));
    }

    @Test
    void aSpanMayBeginAndEndOnOneDay() {
        assertTrue(ApproximateDate.parse("2022-03-01/2022-03-01").exact());
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-12-31",
        "late 2023, 2023-12-31",
        "early 2023, 2023-01-01",
        "mid 2023, 2023-01-01",
        "early 2023-06, 2023-06-01",
        "mid 2023-S2, 2023-07-01",
        "2023-06-15, 2023-06-15"
    })
    void ofAPartOfAPeriodOnlyItsFirstDayIsSurelyNotLater(String text, String day) {
        assertEquals(
                Optional.of(LocalDate.parse(day)), ApproximateDate.parse(text).surelyBy());
    }
}
