package fr.cpts.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.fact.InvalidFactException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1900-01-01", "1900-01-02", "2000-02-29", "2021-02-28", "2024-02-29", "2199-12-30", "2199-12-31"
            })
    void anExistingDayIsReadAndWrittenBack(String text) {
        assertEquals(text, Dates.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01", "0000-01-01", "+12021-01-01", "-2021-01-01"})
    void aDayOfAnotherCenturyIsRefused(String text) {
        assertEquals(
                "a day lies from 1900-01-01 to 2199-12-31",
                assertThrows(InvalidFactException.class, () -> Dates.parse(text))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2021-02-29",
                "2021-02-30",
                "1900-02-29",
                "2100-02-29",
                "2021-13-01",
                "2021-00-01",
                "2021-04-31",
                "2021-6-1",
                "21-06-01",
                "20210601",
                "01/06/2021",
                "2021-06-01T00:00",
                " 2021-06-01",
                "2021-06-01Z",
                "٢٠٢١-٠٦-٠١"
            })
    void whatIsNoExistingIsoDayIsRefused(String text) {
        assertEquals(
                "a day is a date that exists, written as 2021-06-01",
                assertThrows(InvalidFactException.class, () -> Dates.parse(text))
                        .getMessage());
    }
}
