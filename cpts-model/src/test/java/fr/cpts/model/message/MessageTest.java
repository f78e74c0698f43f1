package fr.cpts.model.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.Serial;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.time.EventDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Messages are data with a text in each language. */
class MessageTest {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2024, 12, 31);

    @Test
    void aMessageIsWrittenInTheLanguageThatIsAskedFor() {
        Message message = ModelMessage.of("contract.end-after-term", NEW_YEARS_EVE);

        assertEquals("a contract does not end after its term, which is 2024-12-31", message.text(Locale.ENGLISH));
        assertEquals("a contract does not end after its term, which is 2024-12-31", message.text(Locale.UK));
        assertEquals("un contrat ne prend pas fin après son terme, qui est le 31/12/2024", message.text(Locale.FRENCH));
        assertEquals(
                "un contrat ne prend pas fin après son terme, qui est le 31/12/2024",
                message.text(Locale.CANADA_FRENCH));
        assertEquals("contract.end-after-term", message.code());
        assertEquals(List.of(NEW_YEARS_EVE), message.values());
    }

    @Test
    void frenchIsTheLanguageOfAnythingThatIsNotEnglish() {
        Message message = ModelMessage.of("text.blank");

        assertEquals("un texte donné n’est pas vide", message.text(Locale.GERMAN));
        assertEquals("un texte donné n’est pas vide", message.text(Locale.ROOT));
    }

    @Test
    void valuesAreWrittenAsTheLanguageWritesThem() {
        assertShown("17\u00a0013,70", "17,013.70", Euros.ofCents(1_701_370));
        assertShown("-0,05", "-0.05", Euros.ofCents(-5));
        assertShown("-1\u00a0000,00", "-1,000.00", Euros.of(-1000));
        assertShown("2/9", "2/9", Ratio.of(2, 9));
        assertShown("100\u00a0000\u00a0000", "100,000,000", 100_000_000);
        assertShown("999", "999", 999L);
        assertShown("-1\u00a0234,5", "-1,234.5", new BigDecimal("-1234.5"));
        assertShown("2024", "2024", Year.of(2024));
        assertShown("31/12/2024", "2024-12-31", NEW_YEARS_EVE);
        assertShown("31/12/2024", "2024-12-31", EventDate.on(NEW_YEARS_EVE));
        assertShown("never", "never", EventDate.never());
        assertShown("T3", "T3", "T3");
        assertShown("$1 \\ {0}", "$1 \\ {0}", "$1 \\ {0}");
        assertShown("1\u00a0000, 31/12/2024", "1,000, 2024-12-31", List.of(1000, NEW_YEARS_EVE));
        assertShown(
                "un jour est une date qui existe, écrite comme 2021-06-01",
                "a day is a date that exists, written as 2021-06-01",
                ModelMessage.of("day.form"));
    }

    @Test
    void aListHasAtMostSixtyElementsAndSaysHowManyMoreThereAre() {
        assertShown("il n’y en a pas", "there is none", List.of());
        assertShown("1, 2", "1, 2", List.of(1, 2));
        assertShown(
                numbers(60), numbers(60), IntStream.rangeClosed(1, 60).boxed().toList());
        assertShown(
                numbers(60) + " et 1 autre",
                numbers(60) + " and 1 more",
                IntStream.rangeClosed(1, 61).boxed().toList());
        assertShown(
                numbers(60) + " et 2 autres",
                numbers(60) + " and 2 more",
                IntStream.rangeClosed(1, 62).boxed().toList());
    }

    private static String numbers(int last) {
        return String.join(
                ", ", IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList());
    }

    private static void assertShown(String french, String english, Object value) {
        Message message = ModelMessage.of("mark.missing-with-value", value);
        assertEquals("un fait marqué " + french + " n’a pas de valeur", message.text(Locale.FRENCH));
        assertEquals("a fact that is marked " + english + " has no value", message.text(Locale.ENGLISH));
    }

    @Test
    void aCodeWithoutATextIsToldByItselfAndItsValues() {
        assertEquals("no.such-code", ModelMessage.of("no.such-code").text(Locale.FRENCH));
        assertEquals(
                "no.such-code [1\u00a0000, 31/12/2024]",
                ModelMessage.of("no.such-code", 1000, NEW_YEARS_EVE).text(Locale.FRENCH));
        assertEquals("a.b [x]", Message.of(String.class, "a.b", "x").text(Locale.ENGLISH));
    }

    @Test
    void aValueThatLacksLeavesItsPlaceAndAValueTooManyIsNotShown() {
        assertEquals(
                "un fait marqué {0} n’a pas de valeur",
                ModelMessage.of("mark.missing-with-value").text(Locale.FRENCH));
        assertEquals(
                "un texte donné n’est pas vide",
                ModelMessage.of("text.blank", 1).text(Locale.FRENCH));
    }

    @Test
    void valuesOfOtherTypesAreKeptAsTextsAndListsAreCopied() {
        List<Object> given =
                new ArrayList<>(Arrays.asList(null, Set.of("a"), Optional.of(5), Optional.empty(), 'c', true));
        Message message = ModelMessage.of("a.b", given);
        given.clear();

        assertEquals(List.of(List.of("null", List.of("a"), 5, "", "c", "true")), message.values());
        assertThrows(UnsupportedOperationException.class, () -> message.values().add("more"));
    }

    @Test
    void messagesAreEqualByCodeAndValues() {
        assertEquals(ModelMessage.of("years.bounds", 10), ModelMessage.of("years.bounds", 10));
        assertNotEquals(ModelMessage.of("years.bounds", 10), ModelMessage.of("years.bounds", 11));
        assertNotEquals(ModelMessage.of("years.bounds", 10), Message.of(String.class, "years.bounds", 10));
    }

    @Test
    void aMessageSurvivesSerialisationWithAllItsValues() throws Exception {
        Message message = ModelMessage.of(
                "a.b",
                "text",
                1,
                2L,
                new BigDecimal("1.5"),
                Year.of(2024),
                NEW_YEARS_EVE,
                Euros.of(5),
                Ratio.of(2, 9),
                EventDate.never(),
                EventDate.on(NEW_YEARS_EVE),
                ModelMessage.of("text.blank"),
                List.of("x", List.of(3)));

        assertEquals(message, Serial.roundTrip(message));
    }

    @Test
    void theDefaultLocaleAndTheContextClassLoaderDoNotMatter() throws Exception {
        Locale before = Locale.getDefault();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(null);
            for (Locale locale :
                    List.of(Locale.FRANCE, Locale.US, Locale.forLanguageTag("ar-EG"), Locale.forLanguageTag("tr"))) {
                Locale.setDefault(locale);
                Message message = ModelMessage.of("population.count", 1000);
                assertEquals("a population is from 1 to 1,000", message.toString());
                assertEquals("une population va de 1 à 1\u00a0000", message.text(Locale.FRENCH));
            }
        } finally {
            Locale.setDefault(before);
            Thread.currentThread().setContextClassLoader(loader);
        }
    }
}
