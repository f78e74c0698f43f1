package fr.cpts.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.fact.InvalidFactException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DatesProperties {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> shaped = Combinators.combine(
                        Arbitraries.integers().between(1890, 2210),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32))
                .as("%04d-%02d-%02d"::formatted);
        return Arbitraries.oneOf(
                shaped,
                Combinators.combine(
                                shaped,
                                Arbitraries.integers().between(0, 9),
                                Arbitraries.of('0', '9', '-', '٣', ' ', '+', '/', ':'))
                        .as((text, at, other) -> text.substring(0, at) + other + text.substring(at + 1)),
                Combinators.combine(shaped, Arbitraries.of("+1", "-", "", "0"), Arbitraries.of("", "T00:00", "0"))
                        .as((text, before, after) -> before + text + after));
    }

    @Property
    void aDayIsReadAsTheStandardReadsIt(@ForAll("texts") String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 2199) {
                assertEquals(day, Dates.parse(text));
            } else {
                assertRefused("a day lies from 1900-01-01 to 2199-12-31", text);
            }
        } catch (DateTimeParseException notADay) {
            assertRefused("a day is a date that exists, written as 2021-06-01", text);
        }
    }

    private static void assertRefused(String message, String text) {
        assertEquals(
                message,
                assertThrows(InvalidFactException.class, () -> Dates.parse(text))
                        .getMessage());
    }
}
