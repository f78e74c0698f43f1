package fr.cpts.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.fact.InvalidFactException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {

    @Test
    void aDayIsReadAndWrittenAsItself() {
        EventDate leapDay = EventDate.parse("2024-02-29");

        assertEquals(EventDate.on(LocalDate.of(2024, 2, 29)), leapDay);
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), leapDay.onDay());
        assertEquals("2024-02-29", leapDay.toString());
    }

    @Test
    void neverIsAStatedFactWithoutADay() {
        EventDate never = EventDate.parse("never");

        assertEquals(EventDate.never(), never);
        assertEquals(Optional.empty(), never.onDay());
        assertEquals("never", never.toString());
        assertNotEquals(never, EventDate.on(LocalDate.of(2199, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Never", "NEVER", "never ", "jamais", "2021-02-29", "2021-02-30", "01/06/2021"})
    void anythingElseIsRefused(String text) {
        assertEquals(
                "a day is a date that exists, written as 2021-06-01, or the word never",
                assertThrows(InvalidFactException.class, () -> EventDate.parse(text))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01"})
    void aDayOfAnotherCenturyIsRefusedForThatReason(String text) {
        assertEquals(
                "a day lies from 1900-01-01 to 2199-12-31, or the word never",
                assertThrows(InvalidFactException.class, () -> EventDate.parse(text))
                        .getMessage());
    }
}
