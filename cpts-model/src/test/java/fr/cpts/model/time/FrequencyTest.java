package fr.cpts.model.time;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.money.Ratio;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "1/year, 1",
        "2-3/year, 2",
        "1+/quarter, 4",
        "3/half-year, 6",
        "1/month, 12",
        "2/week, 104",
        "1+/day, 365",
        "999-999/year, 999"
    })
    void aFrequencyTellsHowOftenAYearAtLeast(String text, int min) {
        assertEquals(Ratio.of(min, 1), Frequency.parse(text).minPerYear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/year", "2-3/year", "1+/quarter", "12/half-year", "1-999/day", "999+/month"})
    void whatIsWrittenIsReadBack(String text) {
        assertEquals(text, Frequency.parse(text).toString());
    }

    @Test
    void asManyAtMostAsAtLeastIsWrittenOnce() {
        assertEquals("200/year", Frequency.parse("200-200/year").toString());
        assertEquals(Frequency.parse("200/year"), Frequency.parse("200-200/year"));
    }

    @Test
    void noMostIsStatedAfterAPlus() {
        assertEquals(new Frequency(1, Optional.empty(), Frequency.Per.QUARTER), Frequency.parse("1+/quarter"));
        assertEquals(new Frequency(1, Optional.of(1), Frequency.Per.QUARTER), Frequency.parse("1/quarter"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "/year",
                "0/year",
                "01/year",
                "1000/year",
                "1 / year",
                "1/an",
                "1/Year",
                "1-/year",
                "1-+/year",
                "-1/year"
            })
    void anythingElseIsRefused(String text) {
        assertRefused(
                "",
                "a frequency is written as 1/year, 2-3/year or 1+/quarter, of a day, week, month, quarter, half-year or year",
                () -> Frequency.parse(text));
    }

    @Test
    void lessThanOnceOrLessAtMostThanAtLeastIsRefused() {
        String message = "a frequency is at least once, and its maximum is not below its minimum";

        assertRefused("", message, () -> Frequency.parse("3-2/year"));
        assertRefused("", message, () -> new Frequency(0, Optional.empty(), Frequency.Per.YEAR));
    }
}
