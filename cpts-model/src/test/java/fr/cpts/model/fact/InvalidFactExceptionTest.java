package fr.cpts.model.fact;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.Serial;
import fr.cpts.model.community.CommuneGroup;
import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.community.ProfessionalPayment;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.time.ContractYears;
import fr.cpts.model.time.DateRange;
import fr.cpts.model.time.Dates;
import fr.cpts.model.time.EventDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A fact that cannot be is told in both languages, with a code and values for programs. */
class InvalidFactExceptionTest {

    @Test
    void whatMustHoldIsToldInBothLanguages() {
        assertTold(
                "a day is a date that exists, written as 2021-06-01",
                "un jour est une date qui existe, écrite comme 2021-06-01",
                () -> Dates.parse("2021-02-30"));
        assertTold(
                "a day is a date that exists, written as 2021-06-01, or the word never",
                "un jour est une date qui existe, écrite comme 2021-06-01, ou le mot never",
                () -> EventDate.parse("soon"));
        assertTold(
                "a day lies from 1900-01-01 to 2199-12-31",
                "un jour va du 01/01/1900 au 31/12/2199",
                () -> Dates.parse("1899-12-31"));
        assertTold(
                "a period ends after it begins: there is no day from 2024-12-31 to 2024-12-31",
                "une période se termine après son début\u00a0: du 31/12/2024 au 31/12/2024 il n’y a aucun jour",
                () -> new DateRange(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 12, 31)));
        assertTold(
                "an amount in euros has at most two decimals",
                "un montant en euros a au plus deux décimales",
                () -> Euros.parse("0.001"));
        assertTold(
                "a fraction is written with whole numbers, such as 3/4, 1 or 0",
                "une fraction s’écrit en nombres entiers, comme 3/4, 1 ou 0",
                () -> Ratio.parse("0,5"));
        assertTold(
                "contract years are in order: 2 comes before 3",
                "les années de contrat sont dans l’ordre\u00a0: 2 vient avant 3",
                () -> ContractYears.parse("3-2"));
        assertTold(
                "a weight is a fraction such as \"2/9\" or an amount such as \"1669.00 €\"",
                "un poids est une fraction, comme \"2/9\", ou un montant, comme \"1669.00 €\"",
                () -> Weight.parse("heavy"));
        assertTold(
                "a population is from 1 to 100,000,000",
                "une population va de 1 à 100\u00a0000\u00a0000",
                () -> PopulationFigure.of(0));
    }

    private static void assertTold(String english, String french, Executable birth) {
        InvalidFactException refused = assertThrows(InvalidFactException.class, birth);
        assertAll(
                () -> assertEquals(english, refused.getMessage()),
                () -> assertEquals(english, refused.text(Locale.ENGLISH)),
                () -> assertEquals(french, refused.text(Locale.FRENCH)));
    }

    @Test
    void aProgramReadsCodeAndValues() {
        InvalidFactException refused = assertThrows(
                InvalidFactException.class,
                () -> new ProfessionalPayment("coordinator", 1800, Optional.empty(), Optional.empty()));

        assertEquals(Optional.of("civilYear"), refused.component());
        assertEquals("payment.civil-year", refused.mustHold().code());
        assertEquals(List.of(Year.of(1900), Year.of(2199)), refused.mustHold().values());
        assertEquals("a civil year lies from 1900 to 2199", refused.getMessage());
        assertEquals("une année civile va de 1900 à 2199", refused.text(Locale.FRENCH));
    }

    @Test
    void theMessageStaysEnglishWhateverTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertEquals(
                    "a day is a date that exists, written as 2021-06-01",
                    assertThrows(InvalidFactException.class, () -> Dates.parse("x"))
                            .getMessage());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aRefusalSurvivesSerialisation() throws Exception {
        InvalidFactException refused = assertThrows(
                InvalidFactException.class,
                () -> new CommuneGroup(Optional.empty(), Optional.of(0), List.of(), List.of()));
        InvalidFactException read = Serial.roundTrip(refused);

        assertEquals(Optional.of("count"), read.component());
        assertEquals(refused.mustHold(), read.mustHold());
        assertEquals("a count of communes is at least 1", read.getMessage());
        assertEquals("un nombre de communes est d’au moins 1", read.text(Locale.FRENCH));
        assertArrayEquals(refused.getStackTrace(), read.getStackTrace());
    }
}
