package fr.cpts.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.indicator.Weight;
import fr.cpts.model.money.Euros;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "0|0",
                "25|25",
                "007|7",
                "1 000|1000",
                "14 000|14000",
                "1\u00a0000|1000",
                "1\u202f000|1000",
                "1\u2009000|1000",
                "1\u2007000|1000",
                "12 345\u00a0678|12345678",
                "1 669,50|1669.50",
                "1669,50|1669.50",
                "1669.50|1669.50",
                "1'669.50|1669.50",
                "1\u2019669,5|1669.5",
                "1'000'000|1000000",
                "90,8|90.8",
                "0,908|0.908",
                "1 669,500|1669.500",
                "1234,567|1234.567",
                "14.000|14.000",
                "-0,7|-0.7",
                "\u22120,7|-0.7",
                "+0.8|0.8",
                "\u22121 000|-1000"
            })
    void oneNumberHasManySpellings(String text, String number) {
        assertEquals(Optional.of(new BigDecimal(number)), WrittenNumber.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1.669,50",
                "1,669.50",
                "12 34",
                "1 0000",
                "1 00",
                "0 908",
                "01 000",
                "1234 567",
                "1,5,2",
                "1.5.2",
                "14,000",
                "1,669",
                "1 000'000",
                "1  000",
                "1\n000",
                "1\t000",
                "1_000",
                " 1",
                "1 ",
                "- 1",
                "--1",
                "1e3",
                ".5",
                "5.",
                "5,",
                "1/2",
                "½",
                "\u0661",
                "1234567890123456",
                "0.1234567890",
                "un"
            })
    void whatCouldBeTwoNumbersOrNoneIsNone(String text) {
        assertEquals(Optional.empty(), WrittenNumber.read(text));
    }

    /** The same spellings in a quantity, a figure, an amount and a weight. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"1 669,50", "1669,50", "1669.50", "1\u202f669,50", "1'669.50", "1\u2019669,50"})
    void aNumberIsTheSameNumberEverywhere(String text) {
        assertEquals("1669.50 €", Quantity.parse(text + " €").toString());
        assertEquals("1669.50 €", Quantity.parse(text + "\u00a0€").toString());
        assertEquals("1669.50 €", Quantity.parse(text + "€").toString());
        assertEquals("1669.50 NS", Figure.parse(text + " NS").toString());
        assertEquals(Optional.of(Euros.parse("1669.50")), WrittenNumber.euros(text));
        assertEquals("1669.50 €", Weight.parse(text + " €").toString());
        assertEquals("1669.50 €", Weight.parse(text + " euros").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 34",
                "1 0000",
                "1.669,50 €",
                "1,669.50 €",
                "1,5,2",
                "14,000 patients",
                "10 à 15",
                "10 - 15",
                "10-15",
                "10/15",
                "2 /9",
                "3 sur 5",
                "90 % ou 80 %",
                "12 actions et 2 ateliers",
                "10 ou 12 réunions",
                "5patients",
                "5 +",
                "> 5",
                "5 > 3",
                "≥ 80 %"
            })
    void aUnitNeverHidesAnotherNumber(String text) {
        org.junit.jupiter.api.Assertions.assertThrows(
                fr.cpts.model.fact.InvalidFactException.class, () -> Quantity.parse(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 pour 100 000", "50 % des femmes de 50 à 74 ans", "2 /an", "60 m²", "5 °C", "3 (x)"})
    void aUnitMayHoldNumbersOfItsOwn(String text) {
        assertEquals(text, Quantity.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "17013.70|17013.70",
                "17 013,70 €|17013.70",
                "17 013,7 EUR|17013.70",
                "45 000|45000",
                "45000 euros|45000",
                "\u22125,00 €|-5"
            })
    void anAmountHasAtMostTwoDecimals(String text, String euros) {
        assertEquals(Optional.of(Euros.parse(euros)), WrittenNumber.euros(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14.000 €", "14,000", "1.234", "5 $", "1e3", "€", "5 k€", "12 34 €", "1.669,50"})
    void whatIsNoAmountIsNone(String text) {
        assertEquals(Optional.empty(), WrittenNumber.euros(text));
    }
}
